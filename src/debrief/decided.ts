import type { OwnIdea } from '#rules/command.ts';
import type { Rung, Triple } from '#rules/entry.ts';
import type { Hand, Id, Role, Rule, Team, Truth } from '#scenario/ids.ts';
import { ROLES } from '#scenario/ids.ts';
import type { Evening } from './evening.ts';
import type { Lacking } from './lacking.ts';
import type { Take } from './takes.ts';

/** The four steps the room sees (RULES 12), highest first. Higher is not better. */
export const ROOM_STEPS = ['self', 'shared', 'heard', 'without'] as const;
export type RoomStep = (typeof ROOM_STEPS)[number];

export function roomStep(rung: Rung): RoomStep {
  if (rung >= 7) return 'self';
  if (rung === 6) return 'shared';
  return rung >= 4 ? 'heard' : 'without';
}

/** The rung of who was asked without knowing (RULES 12). */
export const ASKED_UNKNOWING = 2;

/**
 * Where the dot of a role stands, highest first: the steps the room sees, and between them a row of its own for who took part without
 * knowing everything, so that nobody whose hand counted reads "without us".
 */
const DOT_ROWS = ['self', 'shared', 'heard', 'unknowing', 'without'] as const;
export type DotRow = (typeof DOT_ROWS)[number];

export const dotRow = (rung: Rung): DotRow => (rung === ASKED_UNKNOWING ? 'unknowing' : roomStep(rung));

/** Rules by which the three decide among themselves. */
const TOGETHER: readonly Rule[] = ['vote', 'consent', 'unanimity'];
export const isTogether = (rule: Rule, outside: boolean): boolean => !outside && TOGETHER.includes(rule);

/** Screen 4: who decided. Measures count the takes that went on; the others stand beside them, pale. */
export interface Decided {
  screen: 4;
  decisions: DecidedTake[];
  /** How often each rule was used in the takes that count. */
  rules: { rule: Rule; times: number; by: string }[];
  flown: readonly Id[];
  habits: { issue: Id; habit: Id; truth: Truth; source: Id | null; by: Role | null }[];
}

export interface DecidedTake {
  /** The number on the dot, in the order of the evening. */
  n: number;
  issue: Id;
  take: number;
  live: boolean;
  option: Id | null;
  own: OwnIdea | null;
  /** Who came up with it, when it is an own idea. */
  author: Role | null;
  rule: Rule;
  by: Role | 'all';
  hands: Triple<Hand | null>;
  outside: boolean;
  rungs: Triple<Rung>;
  rows: Triple<DotRow>;
  /** Who was asked on rung 2 and did not know these facts; empty on every other rung. */
  unknowing: Triple<Lacking[]>;
  seats: Record<Team, Role>;
}

/** The rows a chart of these needs: the room's steps always, the one between them only when somebody stands on it. */
export const rowsOf = (decisions: readonly DecidedTake[]): DotRow[] =>
  DOT_ROWS.filter((row) => row !== 'unknowing' || decisions.some(({ rows }) => rows.includes(row)));

export function decided(evening: Evening): Decided {
  const { takes, end } = evening;
  const kept = takes.filter((take, place) => !takenBack(takes, take, place));
  const decisions = kept.flatMap((take) => decidedTake(take, authorOf(evening, take))).map((each, i) => ({ ...each, n: i + 1 }));
  return { screen: 4, decisions, rules: rulesUsed(takes), flown: end.play.flown, habits: habitsMet(evening) };
}

/** The lead went back and the same take was played once more: that decision was never one. */
const takenBack = (takes: readonly Take[], { issue, take, live }: Take, place: number): boolean =>
  !live && takes.slice(place + 1).some((later) => later.issue === issue && later.take === take);

/** Who laid down the own idea that was decided, in whichever take it lay there first. */
function authorOf({ moments }: Evening, { own, option }: Take): Role | null {
  if (!own) return null;
  const ideas = moments.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'idea' ? [entry] : [])));
  // Ideas that were only said have no words to tell them apart.
  return ideas.findLast((idea) => idea.option === option && JSON.stringify(idea.own) === JSON.stringify(own))?.by ?? null;
}

function decidedTake(take: Take, author: Role | null): Omit<DecidedTake, 'n'>[] {
  const { decided: end, issue, live, option, own, seats } = take;
  if (!end || !take.rule) return [];
  const [a, b, c] = end.rungs;
  const unknown = (role: 0 | 1 | 2) => (end.rungs[role] === ASKED_UNKNOWING ? end.lacking[role] : []);
  return [
    {
      issue,
      take: take.take,
      live,
      option,
      own,
      author,
      rule: take.rule,
      by: take.by ?? 'all',
      hands: take.hands ?? [null, null, null],
      outside: end.outside,
      rungs: end.rungs,
      rows: [dotRow(a), dotRow(b), dotRow(c)],
      unknowing: [unknown(0), unknown(1), unknown(2)],
      seats,
    },
  ];
}

function rulesUsed(takes: readonly Take[]): Decided['rules'] {
  const used = new Map<Rule, { times: number; by: string }>();
  for (const take of takes) {
    if (!take.live || !take.decided || !take.rule) continue;
    used.set(take.rule, { times: 1 + (used.get(take.rule)?.times ?? 0), by: String(take.ruleBy ?? 'pointing') });
  }
  return [...used].map(([rule, { times, by }]) => ({ rule, times, by }));
}

/** "Zo hoort het" in the scenes that were played: who asked, and what is never asked stays standing. */
function habitsMet({ world, takes, moments, end }: Evening): Decided['habits'] {
  const played = [...new Set(takes.map(({ issue }) => issue))];
  const asked = moments.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'habit' ? [entry] : [])));
  return played.flatMap((issue) =>
    Object.entries(world.scenario.scenes[issue]?.habits ?? {}).map(([habit, { truth, source }]) => {
      const by = end.evening.questioned.includes(habit) ? (asked.find((each) => each.habit === habit)?.by ?? ROLES[0]) : null;
      return { issue, habit, truth, source: source ?? null, by };
    }),
  );
}
