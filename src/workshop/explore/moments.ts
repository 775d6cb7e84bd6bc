import { placeOf } from '#rules/options.ts';
import type { World } from '#rules/state.ts';
import type { Format, Id } from '#scenario/ids.ts';
import { factsToOpen } from './facts.ts';
import type { Witness } from './finding.ts';
import { atMoves, keyOf, type Sounded, sounded, withHabits } from './walk.ts';

/** A moment at which a decision begins: the moves have sounded, a habit may have been asked about, nothing has been laid for it. */
export interface Moment extends Sounded {
  issue: Id;
  format: Format;
  value: Id;
  take: 1 | 2;
}

/**
 * Every moment at which the first decision of an evening can begin, for each letter of a format, walked completely. Facts are left
 * out: laying one is a free choice at any time. Take 1 and 2 differ only in the rules that may be chosen.
 */
export function moments(world: World, { format, value, take }: { format: Format; value: Id; take: 1 | 2 }): Moment[] {
  return world.scenario.letters[format].flatMap((issue) => {
    const from = atMoves(world, { format, value, issue, take });
    const all = from ? sounded(world, from).flatMap((one) => withHabits(world, one)) : [];
    return unique(all).map((one) => ({ ...one, issue, format, value, take }));
  });
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

export function witnessOf({ format, value, issue, take, deeds }: Moment): Witness {
  return { format, value, parts: [{ issue, take, deeds: [{ do: 'end-talk' }, ...deeds] }] };
}

/** Fewer than this many written options open, and there is nothing to choose. */
export const LEAST_OPEN = 2;

/** Options of the file that lie open when nothing more is laid. */
export function writtenOpen(world: World, { state, issue }: Pick<Moment, 'state' | 'issue'>): Id[] {
  return Object.keys(world.scenario.scenes[issue]?.options ?? {}).filter((option) => placeOf(world, state, option) === 'open');
}

/** Options of the file that can lie open here, each with the fewest facts it needs. */
export function canOpen(world: World, { state, issue }: Pick<Moment, 'state' | 'issue'>): { option: Id; facts: Id[] }[] {
  return Object.keys(world.scenario.scenes[issue]?.options ?? {}).flatMap((option) => {
    const facts = factsToOpen(world, state, option);
    return facts ? [{ option, facts }] : [];
  });
}
