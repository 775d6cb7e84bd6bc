import type { Deed } from '#rules/command.ts';
import type { State, World } from '#rules/state.ts';
import { must } from '#rules/world.ts';
import { HOUSE_LINES, ROLE_LINES, ROLES } from '#scenario/ids.ts';
import { allDecided, type Decided, type OnStep } from './decided.ts';
import type { Tables } from './deciding-table.ts';
import type { Witness } from './finding.ts';
import type { Given, Group, Way } from './groups.ts';
import { HOUSE, METERS, unpacked, withValues } from './meters.ts';
import { type Moment, witnessOf } from './moments.ts';
import { answerings, DIRECTIONS, PromisePhase } from './promise-phase.ts';
import { after, atMoves } from './walk.ts';
import { witnessTo } from './way.ts';

/** `resident-light`, `house-silent`: a line of a year later. */
export type Ending = string;

export const ROLE_ENDINGS: readonly Ending[] = ROLES.flatMap((role) => ROLE_LINES.map((line) => `${role}-${line}`));
export const HOUSE_ENDINGS: readonly Ending[] = HOUSE_LINES.map((line) => `house-${line}`);

export interface Endings {
  met: Map<Ending, Witness>;
  /** States looked at: decided, and each way their promises can go. */
  states: number;
}

interface Meeting {
  cost: number;
  witness: Witness;
}

interface Closing {
  world: World;
  met: Map<Ending, Meeting>;
  /** Only where an evening is wrapped up before all that was promised is answered, or before anything is decided. */
  late: Map<Ending, Meeting>;
  /** No way to a role's line that takes this many commands or more can be better than what was met. */
  dearest: number;
}

interface Walked {
  tables: Tables;
  /** Every moment of the last take, and of the first. */
  moments: readonly Moment[];
  early: readonly Moment[];
}

/** The share of the work that is done once everything is decided; the rest is promises. */
const DECIDING = 0.7;

/**
 * Every way a first decision can end the evening, walked completely: each decision; each promise that lies open after it, or was made in
 * own words besides, kept or broken or left; then the closing. A year later reads people and house apart, so each is closed apart.
 */
export function endings(world: World, walked: Walked, onStep: OnStep): Endings {
  const decided = allDecided(world, walked, (so, done) => onStep(so, DECIDING * done));
  const closing: Closing = { world, met: new Map(), late: new Map(), dearest: Number.POSITIVE_INFINITY };
  let states = decided.states;
  for (const given of decided.givens) closeHouses(closing, given);
  let groups = 0;
  for (const more of peopleOf(closing, decided)) {
    states += more;
    groups += 1;
    onStep(states, DECIDING + ((1 - DECIDING) * groups) / decided.groups.length);
  }
  for (const moment of walked.early) wrapUp(closing, moment);
  const all = [...closing.late, ...closing.met].map(([ending, { witness }]) => [ending, witness] as const);
  return { met: new Map(all), states };
}

function note(into: Map<Ending, Meeting>, lines: readonly Ending[], { cost, make }: { cost: number; make: () => Witness }): void {
  const better = lines.filter((line) => cost < (into.get(line)?.cost ?? Number.POSITIVE_INFINITY));
  if (better.length === 0) return;
  const witness = make();
  for (const line of better) into.set(line, { cost, witness });
}

const CLOSE: Deed = { do: 'close' };
const WRAP_UP: Deed = { do: 'wrap-up' };

/** Promises change nothing of the house: all that lie open are broken. */
function closeHouses({ world, met }: Closing, { decided, houses }: Given): void {
  for (const [house, way] of houses) {
    const lines = linesFrom(world, decided, { at: house, first: HOUSE }).filter((line) => HOUSE_ENDINGS.includes(line));
    const then = [...breaking(way), CLOSE];
    note(met, lines, { cost: way.cost + then.length, make: () => witnessTo(world, way, { promised: 0, then }) });
  }
}

const breaking = ({ made, choice }: Way): Deed[] =>
  DIRECTIONS.filter((_, place) => (made | choice.open) & (1 << place)).map(([from, to]) => ({ do: 'keep', from, to, kept: false }));

/** Group after group; says how many states each had. */
function* peopleOf(closing: Closing, { groups }: Decided): Iterable<number> {
  const [first] = groups;
  if (!first) return;
  const phase = new PromisePhase(answerings(closing.world, first.given.decided));
  const lines = new Map<Given, Map<number, Ending[]>>();
  for (const group of groups) {
    const known = lines.get(group.given) ?? new Map<number, Ending[]>();
    lines.set(group.given, known);
    yield phase.walk(group, (people, answered, cost) => closePeople(closing, { group, known, phase }, { people, answered, cost }));
  }
}

interface Met {
  people: number;
  answered: number;
  cost: number;
}

interface Around {
  group: Group;
  known: Map<number, Ending[]>;
  phase: PromisePhase;
}

function closePeople(closing: Closing, { group, known, phase }: Around, { people, answered, cost }: Met): void {
  if (cost >= closing.dearest) return;
  const { world, met, late } = closing;
  const lines = known.get(people) ?? linesFrom(world, group.given.decided, { at: people, first: 0 });
  known.set(people, lines);
  const isDone = (group.must & ~answered) === 0;
  const make = () => {
    const back = phase.back();
    const then = [...back.deeds, isDone ? CLOSE : WRAP_UP];
    return witnessTo(world, must(group.ways.get(back.people), 'way'), { promised: answered & ~group.must, then });
  };
  note(isDone ? met : late, lines.filter(isOfRole), { cost, make });
  closing.dearest = dearest(met);
}

const isOfRole = (line: Ending): boolean => ROLE_ENDINGS.includes(line);

function dearest(met: Map<Ending, Meeting>): number {
  let most = 0;
  for (const line of ROLE_ENDINGS) most = Math.max(most, met.get(line)?.cost ?? Number.POSITIVE_INFINITY);
  return most;
}

/** The minute has come before anything was decided. */
function wrapUp({ world, late }: Closing, moment: Moment): void {
  const { format, value, issue, deeds, state } = moment;
  const fresh = { format, value, parts: [{ issue, take: 1 as const, deeds: [WRAP_UP] }] };
  const opened = atMoves(world, { format, value, issue, take: 1 });
  note(late, linesOf(opened && after(world, opened, WRAP_UP)), { cost: 1, make: () => fresh });
  note(late, linesOf(after(world, state, WRAP_UP)), { cost: 1 + deeds.length, make: () => witnessOf(moment, [WRAP_UP]) });
}

/** What is read a year later, of people or of the house, from a decision with these values in its place. */
function linesFrom(world: World, decided: State, { at, first }: { at: number; first: number }): Ending[] {
  const values = unpacked(at, first === 0 ? HOUSE : METERS.length - HOUSE);
  return linesOf(after(world, { ...decided, play: withValues(decided.play, values, first) }, CLOSE));
}

export function linesOf(state: State | null): Ending[] {
  const lines = state?.play.closing?.yearLater;
  return lines ? [...ROLES.map((role, place) => `${role}-${lines.roles[place]}`), `house-${lines.house}`] : [];
}
