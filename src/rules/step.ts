import { HOUSE_METERS, type Id, PAIRS, type Pair, RINGS, ROLES } from '#scenario/ids.ts';
import type { Change } from '#scenario/types.ts';
import type { Entry, Thing } from './entry.ts';
import type { State } from './state.ts';
import { lowestCandle, thickest, thinnest } from './world.ts';

/**
 * The changes of one step: added up per thing from the state at its start, cut off once to 0..4 (RULES, head).
 * A step is: the moves, a card, a result, a promise, a disruption, an answer.
 */
export interface Step {
  sums: Map<string, { by: number; cause: string[] }>;
  hammer: { to: State['play']['hammer']; cause: string } | null;
  story: { by: number; cause: string[] };
  opens: Id[];
}

export const newStep = (): Step => ({ sums: new Map(), hammer: null, story: { by: 0, cause: [] }, opens: [] });

export function add(step: Step, change: { thing: string; by: number }, cause: string): void {
  if (change.by === 0) return;
  const sum = step.sums.get(change.thing) ?? { by: 0, cause: [] };
  step.sums.set(change.thing, { by: sum.by + change.by, cause: [...new Set([...sum.cause, cause])] });
}

/** Puts declared changes into the step; `thinnest`, `thickest` and `lowest` look at the state at its start. */
export function addAll(step: Step, changes: readonly Change[], from: { state: State; cause: string; issue?: Id }): void {
  for (const change of changes) addOne(step, change, from);
}

function addOne(step: Step, change: Change, { state, cause, issue }: { state: State; cause: string; issue?: Id }): void {
  if (change.kind === 'hammer') step.hammer = { to: change.to, cause };
  else if (change.kind === 'opens') step.opens.push(change.option);
  else if (change.kind === 'story') step.story = { by: step.story.by + change.by, cause: [...step.story.cause, cause] };
  else add(step, { thing: thingOf(change, state, issue), by: change.by }, cause);
}

type Amount = Exclude<Change, { kind: 'hammer' | 'opens' | 'story' }>;

function thingOf(change: Amount, state: State, issue: Id | undefined): string {
  if (change.kind === 'energy') return `energy ${change.role === 'lowest' ? lowestCandle(state.play) : change.role}`;
  if (change.kind === 'trust') return `trust ${whichPair(state, change.pair)}`;
  return change.kind === 'meter' ? change.meter : `ring ${change.issue ?? issue ?? ''}`;
}

function whichPair({ play }: State, pair: Pair | 'thinnest' | 'thickest'): Pair {
  if (pair === 'thinnest') return thinnest(play);
  return pair === 'thickest' ? thickest(play) : pair;
}

const cut = (value: number): number => Math.max(0, Math.min(4, value));

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
  for (const role of ROLES) entries.push(...meter(step, `energy ${role}`, { record: state.play.energy, key: role }));
  for (const pair of PAIRS) entries.push(...ribbon(state, step, pair));
  for (const name of HOUSE_METERS) entries.push(...meter(step, name, { record: state.play.house, key: name }));
  for (const issue of Object.keys(state.play.rings)) entries.push(...moveRing(state, step, issue));
  if (step.hammer && step.hammer.to !== state.play.hammer) entries.push(moveHammer(state, step.hammer));
  state.play.opened.push(...step.opens);
  return entries;
}

/** A place that holds one value: `record[key]`. */
interface Slot {
  record: Record<string, number>;
  key: string;
}

function meter(step: Step, thing: Thing, slot: Slot): Entry[] {
  const sum = step.sums.get(thing);
  const from = slot.record[slot.key] ?? 0;
  const to = cut(from + (sum?.by ?? 0));
  if (!sum || to === from) return [];
  slot.record[slot.key] = to;
  return [{ kind: 'changed', thing, from, to, cause: sum.cause }];
}

/** After a tear that mends, tape stays (RULES 13). */
function ribbon(state: State, step: Step, pair: Pair): Entry[] {
  const { trust, taped } = state.play;
  const entries = meter(step, `trust ${pair}`, { record: trust, key: pair });
  const entry = entries[0];
  if (entry?.kind === 'changed' && entry.from === 0 && !taped.includes(pair)) taped.push(pair);
  return entries;
}

function moveRing(state: State, step: Step, issue: Id): Entry[] {
  const sum = step.sums.get(`ring ${issue}`);
  const from = state.play.rings[issue];
  if (!sum || !from) return [];
  const to = RINGS[Math.max(0, Math.min(2, RINGS.indexOf(from) + sum.by))] ?? from;
  if (to === from) return [];
  state.play.rings[issue] = to;
  return [{ kind: 'ring', issue, from, to, cause: sum.cause }];
}

function moveHammer(state: State, { to, cause }: { to: State['play']['hammer']; cause: string }): Entry {
  const from = state.play.hammer;
  state.play.hammer = to;
  return { kind: 'hammer', from, to, cause: [cause] };
}
