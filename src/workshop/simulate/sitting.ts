import type { Bookmark, Command } from '#rules/command.ts';
import type { Entry } from '#rules/entry.ts';
import { answer, judge } from '#rules/kernel.ts';
import type { Past, Play, State, World } from '#rules/state.ts';
import { isPuppet, teamAt } from '#rules/table.ts';
import { type Id, ROLES, type Role, type Team } from '#scenario/ids.ts';
import type { Dice } from './dice.ts';
import type { Moment, Seat, TemperName } from './seat.ts';
import { TEMPER } from './tempers.ts';

/** One evening while it is played: the state of the kernel, who plays how, and what came of it so far. */
export interface Sitting {
  world: World;
  state: State;
  past: Past;
  /** Where the takes ended: the only bookmarks an evening of one take per issue goes back to. */
  ends: Map<Bookmark, Play>;
  /** A temper goes with its team, as people do: when the seats turn it sits elsewhere. */
  tempers: Record<Team, TemperName>;
  dice: Dice;
  entries: Entry[];
  /** Options that lay open in the issue being decided. */
  offered: Set<Id>;
  decided: DecidedNote[];
  watch: (command: Command, state: State) => void;
}

/** What the state no longer tells when the evening is over: who sat there, and what lay open. */
interface DecidedNote {
  tempers: Record<Role, TemperName>;
  offered: Id[];
}

/** The play cannot go on: nothing lies open. A fault in the case, counted and never hidden. */
export class Stuck extends Error {}

/** Carries a command out. @throws {Error} when the kernel refuses: tempers only do what its own queries allow. */
export function act(sitting: Sitting, command: Command): void {
  const { world, state, past } = sitting;
  const answered = answer({ world, state, past }, command);
  if ('kind' in answered) throw new Error(`${answered.why}: ${JSON.stringify(command)}`);
  sitting.state = answered.state;
  sitting.watch(command, answered.state);
  for (const entry of answered.entries) sitting.entries.push(entry);
  for (const mark of answered.marks) if (mark.endsWith('/end')) sitting.ends.set(mark, answered.state.play);
}

export function may({ world, state, past }: Sitting, command: Command): boolean {
  return judge({ world, state, past }, command) === null;
}

export const temperAt = ({ state, tempers }: Sitting, role: Role): TemperName => tempers[teamAt(state, role)];

/** What the seat does at this moment; null when it does nothing. */
export function deedOf(sitting: Sitting, role: Role, moment: Moment): Command | null {
  const { world, state, dice } = sitting;
  const seat: Seat = { world, state, role, dice, may: (command) => may(sitting, command) };
  return TEMPER[temperAt(sitting, role)](seat, moment);
}

/** Asks a seat for something that it has to answer. */
export function asks(sitting: Sitting, role: Role, moment: Moment): void {
  const deed = deedOf(sitting, role, moment);
  if (!deed) throw new Error(`${role} is silent at ${moment}`);
  act(sitting, deed);
}

/** All answer at once: those who follow the card last, as the puppets of the game do. */
export function allAnswer(sitting: Sitting, roles: readonly Role[], moment: Moment): void {
  const followsCard = roles.filter((role) => isPuppet(sitting.state, role));
  for (const role of roles) if (!followsCard.includes(role)) asks(sitting, role, moment);
  for (const role of followsCard) asks(sitting, role, moment);
}

/** More than any seat ever says or does of its own accord in one round. */
const MOST = 12;

/** Every seat may do something of its own accord, as often as it wishes. */
export function ofOwnAccord(sitting: Sitting, moment: 'say' | 'act'): void {
  for (const role of ROLES) {
    for (let times = 0; times < MOST; times += 1) {
      const deed = deedOf(sitting, role, moment);
      if (!deed) break;
      act(sitting, deed);
    }
  }
}
