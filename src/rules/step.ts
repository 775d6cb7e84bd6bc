import { HOUSE_METERS, type Id, PAIRS, type Pair, RINGS, ROLES, type Role } from '#scenario/ids.ts';
import type { Change } from '#scenario/types.ts';
import type { Entry, Thing } from './entry.ts';
import type { Play, State } from './state.ts';
import { lowestCandle, thickest, thinnest } from './world.ts';

/**
 * The changes of one step: added up per thing from the state at its start, cut off once to 0..4 (RULES, head).
 * A step is: the moves, a card, a result, a promise, a disruption, an answer.
 */
export interface Step {
  sums: Map<string, Sum>;
  /** Places of rings, by issue. */
  rings: Map<Id, Sum>;
  hammer: { to: State['play']['hammer']; cause: string } | null;
  story: { by: number; cause: string[] };
  opens: Id[];
}

export interface Sum {
  by: number;
  cause: string[];
}

export const CANDLE: Record<Role, Thing> = { resident: 'energy resident', worker: 'energy worker', official: 'energy official' };
export const RIBBON: Record<Pair, Thing> = {
  'resident-worker': 'trust resident-worker',
  'worker-official': 'trust worker-official',
  'resident-official': 'trust resident-official',
};

export const newStep = (): Step => ({ sums: new Map(), rings: new Map(), hammer: null, story: { by: 0, cause: [] }, opens: [] });

export function add(step: Step, change: { thing: string; by: number }, cause: string): void {
  addTo(step.sums, change, cause);
}

function addTo(sums: Map<string, Sum>, { thing, by }: { thing: string; by: number }, cause: string): void {
  if (by === 0) return;
  const sum = sums.get(thing);
  if (!sum) sums.set(thing, { by, cause: [cause] });
  else sums.set(thing, { by: sum.by + by, cause: sum.cause.includes(cause) ? sum.cause : [...sum.cause, cause] });
}

/** Puts declared changes into the step; `thinnest`, `thickest` and `lowest` look at the state at its start. */
export function addAll(step: Step, changes: readonly Change[], from: { state: State; cause: string; issue?: Id }): void {
  for (const change of changes) addOne(step, change, from);
}

function addOne(step: Step, change: Change, { state, cause, issue }: { state: State; cause: string; issue?: Id }): void {
  if (change.kind === 'hammer') step.hammer = { to: change.to, cause };
  else if (change.kind === 'opens') step.opens.push(change.option);
  else if (change.kind === 'story') step.story = { by: step.story.by + change.by, cause: [...step.story.cause, cause] };
  else if (change.kind === 'ring') addTo(step.rings, { thing: change.issue ?? issue ?? '', by: change.by }, cause);
  else add(step, { thing: thingOf(change, state), by: change.by }, cause);
}

function thingOf(change: Extract<Change, { kind: 'energy' | 'trust' | 'meter' }>, state: State): Thing {
  if (change.kind === 'energy') return CANDLE[change.role === 'lowest' ? lowestCandle(state.play) : change.role];
  return change.kind === 'trust' ? RIBBON[whichPair(state, change.pair)] : change.meter;
}

function whichPair({ play }: State, pair: Pair | 'thinnest' | 'thickest'): Pair {
  if (pair === 'thinnest') return thinnest(play);
  return pair === 'thickest' ? thickest(play) : pair;
}

/** A candle, a ribbon, a meter of the house or a story holds 0 to 4; what is more or less is lost. */
export const cut = (value: number): number => Math.max(0, Math.min(4, value));

/** What the step does to the joint story of a decision: mediating, cards, disruptions (RULES 4). */
export function storyEntries({ story }: Step, from: number): Entry[] {
  const to = cut(from + story.by);
  return to === from ? [] : [{ kind: 'changed', thing: 'story', from, to, cause: story.cause }];
}

/**
 * Carries the step out on the state and says what changed, in the order of RULES: candles, ribbons, house, rings, hammer. What opens for a
 * later scene is not said: until then it lies face down.
 */
export function carryOut(state: State, step: Step): Entry[] {
  const entries: Entry[] = [];
  const { play } = state;
  for (const role of ROLES) play.energy = meter(play.energy, role, { thing: CANDLE[role], step, entries });
  for (const pair of PAIRS) moveRibbon(play, pair, { thing: RIBBON[pair], step, entries });
  for (const name of HOUSE_METERS) play.house = meter(play.house, name, { thing: name, step, entries });
  if (step.rings.size > 0) for (const issue of Object.keys(play.rings)) entries.push(...moveRing(state, step, issue));
  if (step.hammer && step.hammer.to !== play.hammer) entries.push(moveHammer(state, step.hammer));
  if (step.opens.length > 0) play.opened = [...play.opened, ...step.opens];
  return entries;
}

/** What a step has for one thing, and where is written what became of it. */
interface Told {
  thing: Thing;
  step: Step;
  entries: Entry[];
}

/** The record as it is when the step is done: the same one when nothing changes in it. */
function meter<Key extends string>(now: Readonly<Record<Key, number>>, key: Key, { thing, step, entries }: Told) {
  const sum = step.sums.get(thing);
  if (!sum) return now;
  const from = now[key];
  const to = cut(from + sum.by);
  if (to === from) return now;
  entries.push({ kind: 'changed', thing, from, to, cause: sum.cause });
  return { ...now, [key]: to };
}

/** After a tear that mends, tape stays (RULES 13). */
function moveRibbon(play: Play, pair: Pair, told: Told): void {
  const before = play.trust;
  play.trust = meter(before, pair, told);
  if (play.trust !== before && before[pair] === 0 && !play.taped.includes(pair)) play.taped = [...play.taped, pair];
}

function moveRing(state: State, step: Step, issue: Id): Entry[] {
  const sum = step.rings.get(issue);
  const from = state.play.rings[issue];
  if (!sum || !from) return [];
  const to = RINGS[Math.max(0, Math.min(2, RINGS.indexOf(from) + sum.by))] ?? from;
  if (to === from) return [];
  state.play.rings = { ...state.play.rings, [issue]: to };
  return [{ kind: 'ring', issue, from, to, cause: sum.cause }];
}

function moveHammer(state: State, { to, cause }: { to: State['play']['hammer']; cause: string }): Entry {
  const from = state.play.hammer;
  state.play.hammer = to;
  return { kind: 'hammer', from, to, cause: [cause] };
}
