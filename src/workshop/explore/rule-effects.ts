import type { Deed } from '#rules/command.ts';
import type { Decision, State, World } from '#rules/state.ts';
import type { Id } from '#scenario/ids.ts';
import { BARE, bare, type Course, withOptions } from './deciding-table.ts';
import { bringingTo, valuesOf } from './meters.ts';
import { after, withScene } from './walk.ts';

/** What comes of deciding in one way from one moment, whatever is decided. */
export interface RuleEffect {
  course: Course;
  /** What the rule itself adds to each meter, before anything is cut off. */
  sums: number[];
  /** The same with what a small win adds; null where there can be none. */
  won: number[] | null;
  /** The joint story of the decision, and the ring it is judged by. */
  judged: Pick<Decision, 'story' | 'ring'>;
}

type Sums = Pick<RuleEffect, 'sums' | 'won'>;

/**
 * The changes of a step are added up from the state at its start and cut off once (RULES, head). So a choice that brings every meter to the
 * middle shows what the rule itself adds, by the kernel's own deciding; where it reaches an end, one from 0 and one from 4 show the rest.
 */
export function ruleEffects(world: World, { state, issue }: { state: State; issue: Id }, all: readonly Course[]): RuleEffect[] {
  const fits = [state.evening.value ?? ''];
  const from = (target: number) => ({ change: bringingTo(target, state.play) });
  const probes = {
    ...Object.fromEntries(BARE.map((id) => [id, bare()])),
    ...Object.fromEntries(
      TARGETS.flatMap((at) => [[`${at}`, bare(from(at))] as const, [`${at} fits`, bare({ ...from(at), fits })] as const]),
    ),
  };
  return effectsOf(withOptions(world, issue, probes), state, all);
}

/** What a rule adds does not hang on thumbs, and the story does not hang on the rule: each is asked once. */
function effectsOf(world: World, from: State, all: readonly Course[]): RuleEffect[] {
  const sums = new Map<string, Sums>();
  const judged = new Map<string, RuleEffect['judged']>();
  return all.flatMap((course) => {
    const decide = () => decidedBy(world, from, { course, option: `${MIDDLE}` });
    const story = once(judged, storyKind(course), () => decide()?.play.scene?.decided ?? null);
    const added = once(sums, sumsKind(course), () => sumsOf(world, from, course));
    return story && added ? [{ course, ...added, judged: story }] : [];
  });
}

function once<T>(known: Map<string, T>, key: string, find: () => T | null): T | null {
  const found = known.get(key) ?? find();
  if (found !== null) known.set(key, found);
  return found;
}

const LOW = 0;
const MIDDLE = 2;
const HIGH = 4;
const TARGETS = [LOW, MIDDLE, HIGH];

function sumsOf(world: World, from: State, course: Course): Sums | null {
  const read = (option: string) => decidedBy(world, from, { course, option });
  const first = read(`${MIDDLE}`);
  if (!first) return null;
  if (course.option === null) return { sums: difference(first, from), won: null };
  const { outside, hands } = course.decided;
  const fits = outside || hands.includes('object') ? null : read(`${MIDDLE} fits`);
  const won = fits?.play.scene?.won ? addedTo(fits, (at) => read(`${at} fits`)) : null;
  return { sums: addedTo(first, (at) => read(`${at}`)), won };
}

function difference(to: State, from: State): number[] {
  const before = valuesOf(from.play);
  return valuesOf(to.play).map((value, place) => value - (before[place] ?? 0));
}

function addedTo(middle: State, read: (at: number) => State | null): number[] {
  const values = valuesOf(middle.play);
  if (values.every((value) => value > LOW && value < HIGH)) return values.map((value) => value - MIDDLE);
  const low = read(LOW);
  const high = read(HIGH);
  if (!low || !high) return values.map((value) => value - MIDDLE);
  const down = valuesOf(high.play);
  return valuesOf(low.play).map((value, place) => (value > LOW ? value : (down[place] ?? HIGH) - HIGH));
}

/** The state after this course with this option in the place of its own, by the last command of the course. */
export function decidedBy(world: World, from: State, { course, option }: { course: Course; option: Id }): State | null {
  const { rule, ruleBy, points, proposal, hands, spoken, falls, lastFell, toOutside } = course.before;
  const swap = swapping(course.option, option);
  const last = course.deeds.at(-1);
  const scene = {
    ...{ rule, ruleBy, hands, spoken, falls, toOutside },
    points: Object.fromEntries(Object.entries(points).map(([role, id]) => [role, swap(id)])),
    proposal: proposal && { ...proposal, option: swap(proposal.option) },
    lastFell: lastFell && swap(lastFell),
  };
  return last ? after(world, withScene(from, scene), renamed(last, swap)) : null;
}

export type Swap = (id: Id) => Id;

export const swapping =
  (theirs: Id | null, ours: Id): Swap =>
  (id) =>
    id === theirs ? ours : id;

/** A command of a course, its options under the names they have here. */
export function renamed(deed: Deed, swap: Swap): Deed {
  if (deed.do === 'pick') return { ...deed, option: swap(deed.option) };
  return deed.do === 'point' ? { ...deed, at: swap(deed.at) } : deed;
}

/** Courses that leave the same behind are one: the rule in force, its fists, its thumbs, its round, whether it went outside. */
export function kindsOf(all: readonly Course[]): Course[] {
  const known = kinds.get(all) ?? firstOfEach(all);
  kinds.set(all, known);
  return known;
}

const kinds = new WeakMap<readonly Course[], Course[]>();

function firstOfEach(all: readonly Course[]): Course[] {
  const first = new Map<string, Course>();
  for (const course of all) {
    const key = `${sumsKind(course)} ${storyKind(course)}`;
    const known = first.get(key);
    if (!known || course.deeds.length < known.deeds.length) first.set(key, course);
  }
  return [...first.values()];
}

function sumsKind({ rule, decided: { hands, round, outside }, option }: Course): string {
  return outside ? `outside ${option === null}` : [rule, round, ...hands.map((hand) => hand === 'object')].join();
}

const storyKind = ({ decided: { hands, outside }, option }: Course): string =>
  [outside, option === null, hands.filter((hand) => hand === 'support').length].join();
