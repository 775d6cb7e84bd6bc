import type { Deed } from '#rules/command.ts';
import { placeOf } from '#rules/options.ts';
import type { World } from '#rules/state.ts';
import type { Format, Id } from '#scenario/ids.ts';
import { factsToOpen } from './facts.ts';
import type { Witness } from './finding.ts';
import { atMoves, keyOf, type Sounded, sounded, withHabits, withPromises } from './walk.ts';

/** A moment at which a decision begins: the moves have sounded, a habit may have been asked about, nothing has been laid for it. */
export interface Moment extends Sounded {
  issue: Id;
  format: Format;
  value: Id;
  take: 1 | 2;
  /** What is done in take 1, when this moment of take 2 needs something of it. */
  before: Deed[];
}

/**
 * Every moment at which the first decision of an evening can begin, for each letter of a format, walked completely. Facts are left
 * out: laying one is a free choice at any time. Take 1 and 2 differ in the rules that may be chosen, and in what was asked before.
 */
export function moments(world: World, { format, value, take }: { format: Format; value: Id; take: 1 | 2 }): Moment[] {
  return world.scenario.letters[format].flatMap((issue) => {
    const from = atMoves(world, { format, value, issue, take });
    const all = from ? sounded(world, from).flatMap((one) => withHabits(world, one)) : [];
    const habits = Object.keys(world.scenario.scenes[issue]?.habits ?? {});
    const asked = new Map(habits.map((habit) => [habit, asking(world, { format, value, issue, take: 1 }, habit)]));
    return unique(all.flatMap((one) => withPromises(world, one))).map((one) => ({
      ...one,
      ...{ issue, format, value, take, before: asked.get(one.askedBefore ?? '') ?? [] },
    }));
  });
}

/** The shortest way to ask about a habit in take 1. */
function asking(world: World, where: Parameters<typeof atMoves>[1], habit: Id): Deed[] {
  const from = atMoves(world, where);
  const [first] = from ? sounded(world, from) : [];
  return [{ do: 'end-talk' }, ...(first?.deeds ?? []), { do: 'question-habit', role: 'resident', habit }];
}

function unique(all: Sounded[]): Sounded[] {
  const first = new Map<string, Sounded>();
  for (const one of all) {
    const key = keyOf(one.state);
    const known = first.get(key);
    if (!known || one.deeds.length < known.deeds.length) first.set(key, one);
  }
  return [...first.values()];
}

/** How to come to this moment, and on from there. */
export function witnessOf({ format, value, issue, take, before, deeds }: Moment, more: readonly Deed[] = []): Witness {
  const asked = before.length > 0 ? [{ issue, take: 1 as const, deeds: before }] : [];
  return { format, value, parts: [...asked, { issue, take, deeds: [{ do: 'end-talk' }, ...deeds, ...more] }] };
}

/** Fewer than this many written options open, and there is nothing to choose. */
export const LEAST_OPEN = 2;

export const writtenIn = ({ scenario }: World, issue: Id): Id[] => Object.keys(scenario.scenes[issue]?.options ?? {});

/** Options of the file that lie open when nothing more is laid. */
export function writtenOpen(world: World, { state, issue }: Pick<Moment, 'state' | 'issue'>): Id[] {
  return writtenIn(world, issue).filter((option) => placeOf(world, state, option) === 'open');
}

/** Options of the file that can lie open here, each with the fewest facts it needs. */
export function canOpen(world: World, { state, issue }: Pick<Moment, 'state' | 'issue'>): { option: Id; facts: Id[] }[] {
  return writtenIn(world, issue).flatMap((option) => {
    const facts = factsToOpen(world, state, option);
    return facts ? [{ option, facts }] : [];
  });
}
