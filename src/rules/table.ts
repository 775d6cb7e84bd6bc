import { type Format, type Id, ROLES, type Role, TEAMS, type Team } from '#scenario/ids.ts';
import type { Bookmark, Command, CommandKind, Step } from './command.ts';
import type { Entry } from './entry.ts';
import type { Why } from './refusal.ts';
import type { Got, Past, State, World } from './state.ts';
import { must } from './world.ts';

/** Everything a command is judged and carried out with: a draft of the state, what has come of it, the bookmarks it passed. */
export interface Table {
  world: World;
  state: State;
  past: Past;
  entries: Entry[];
  marks: Bookmark[];
}

export type Verdict = null | Why | { why: Why; about: string };

/** What the kernel knows of one kind of command: whether it may be now, judged only by what is there, and what comes of it. */
export interface Deal<K extends CommandKind = CommandKind> {
  may: (table: Table, command: Extract<Command, { do: K }>) => Verdict;
  act: (table: Table, command: Extract<Command, { do: K }>) => void;
}
export type Deals<K extends CommandKind> = { [P in K]: Deal<P> };

export function mark(table: Table, step: Step): void {
  const scene = must(table.state.play.scene, 'scene');
  table.marks.push(`${scene.issue}/${scene.take}/${step}`);
}

/** Answers of this step that have come in; what is not named stays. */
export function keepAnswers({ evening }: State, answers: Partial<Got>): void {
  evening.got = { ...evening.got, ...answers };
}

export const first = (...verdicts: Verdict[]): Verdict => verdicts.find((verdict) => verdict !== null) ?? null;

export const isRole = (name: unknown): name is Role => (ROLES as readonly unknown[]).includes(name);

export const teamAt = (state: State, role: Role): Team =>
  must(
    TEAMS.find((team) => state.evening.seats[team] === role),
    role,
  );
export const people = (state: State): Team[] => TEAMS.filter((team) => !state.evening.puppets.includes(team));
export const isPuppet = (state: State, role: Role): boolean => state.evening.puppets.includes(teamAt(state, role));

/** Resident, official, worker, resident (RULES 10). */
export const NEXT_SEAT: Record<Role, Role> = { resident: 'official', official: 'worker', worker: 'resident' };

/** Letters that are played of those laid out. */
export const PICKS: Record<Format, number> = { '50': 1, '100': 2, '25': 1 };

export const lettersOf = ({ scenario }: World, format: Format): Id[] => scenario.letters[format];

export const openLetters = (world: World, { evening, play }: State): Id[] =>
  lettersOf(world, evening.format).filter((issue) => !play.played.includes(issue) && !play.flown.includes(issue));

/** How many letters are still to be picked: never more than lie open. */
export const picksLeft = (world: World, state: State): number =>
  Math.min(openLetters(world, state).length, Math.max(0, PICKS[state.evening.format] - state.play.played.length));

/** 1 take 1, 2 from the turn on, 3 from the second issue on (GAME 4). */
export function layerOf({ evening, play }: State): 1 | 2 | 3 {
  if (play.played.length >= 2) return 3;
  return evening.turns > 0 ? 2 : 1;
}
