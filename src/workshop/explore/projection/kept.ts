import type { State } from '#rules/state.ts';
import { HAMMERS, RINGS, ROLES, THIN_ORDER } from '#scenario/ids.ts';
import { LEVELS, METERS, valuesOf } from '../meters.ts';
import { each, type Happening } from './happening.ts';
import { type Ask, may, type Variable, variablesIn } from './may.ts';

/** The variables that a projection keeps, and what each can be. A state of it is one whole number. */
export interface Kept {
  variables: readonly Variable[];
  sizes: readonly number[];
  /** Where each stands in a row of values. */
  place: ReadonlyMap<Variable, number>;
}

export function keeping(variables: readonly Variable[]): Kept {
  const place = new Map(variables.map((variable, at) => [variable, at]));
  return { variables, place, sizes: variables.map(sizeOf) };
}

function sizeOf(variable: Variable): number {
  if (METERS.includes(variable)) return LEVELS;
  if (variable === 'hammer') return HAMMERS.length;
  return variable.startsWith('ring ') ? RINGS.length : 2;
}

/** Where a state stands in a projection. */
export function rowOf({ variables }: Kept, { play }: State): number[] {
  const meters = valuesOf(play);
  return variables.map((variable) => {
    if (METERS.includes(variable)) return meters[METERS.indexOf(variable)] ?? 0;
    if (variable === 'hammer') return HAMMERS.indexOf(play.hammer);
    if (variable.startsWith('ring ')) return RINGS.indexOf(play.rings[variable.slice(5)] ?? 'outside');
    const [, scene, option] = variable.split(' ');
    return play.decisions.some((decision) => decision.issue === scene && decision.option === option) ? 1 : 0;
  });
}

export const packedIn = ({ sizes }: Kept, values: readonly number[]): number =>
  sizes.reduceRight((all, size, place) => all * size + (values[place] ?? 0), 0);

export function unpackedIn({ sizes }: Kept, packed: number): number[] {
  let left = packed;
  return sizes.map((size) => {
    const value = left % size;
    left = Math.floor(left / size);
    return value;
  });
}

/** A happening in which only what is kept is left, and the variables that it took to be as it needs. */
export interface Projected extends Happening {
  assumed: readonly Variable[];
}

const CANDLES = ROLES.map((role) => `energy ${role}`);
const RIBBONS = THIN_ORDER.map((pair) => `trust ${pair}`);

/** The meters that a name may mean: one, or for `energy lowest` and the like one of some. */
function meant(thing: string): readonly Variable[] {
  if (thing === 'energy lowest') return CANDLES;
  if (thing === 'trust thinnest' || thing === 'trust thickest') return RIBBONS;
  const [, role] = thing.split('trust thickest of ');
  return role ? RIBBONS.filter((ribbon) => ribbon.includes(role)) : [thing];
}

/** A step of which each part is one of some: all it can come to, as far as anything kept shows. */
export function projected(kept: Kept, parts: readonly (readonly Happening[])[]): Projected[] {
  let all: Projected[] = [{ when: [], adds: [], puts: {}, assumed: [] }];
  for (const part of parts) {
    const some = distinct(part.map((one) => project(kept, one)));
    const products = all.flatMap((one) =>
      each([one], some).map((both, place) => ({ ...both, assumed: [...one.assumed, ...(some[place]?.assumed ?? [])] })),
    );
    all = distinct(products);
  }
  return all;
}

function project({ place }: Kept, { when, adds, puts }: Happening): Projected {
  const asked = when.filter((condition) => variablesIn(condition).some((variable) => place.has(variable)));
  const added = adds.filter(({ thing }) => meant(thing).some((variable) => place.has(variable)));
  const read = [...when.flatMap(variablesIn), ...added.flatMap(({ thing }) => (meant(thing).length > 1 ? meant(thing) : []))];
  const put = {
    ...(puts.hammer && place.has('hammer') ? { hammer: puts.hammer } : {}),
    ...(puts.chose && place.has(puts.chose) ? { chose: puts.chose } : {}),
  };
  return { when: asked, adds: added, puts: put, assumed: [...new Set(read)].filter((variable) => !place.has(variable)) };
}

/** Of those that do the same, the one that takes the least for granted. */
function distinct(all: readonly Projected[]): Projected[] {
  const first = new Map<string, Projected>();
  for (const one of all) {
    const sums = new Map<string, number>();
    for (const { thing, by } of one.adds) sums.set(thing, (sums.get(thing) ?? 0) + by);
    const adds = [...sums].filter(([, by]) => by !== 0).map(([thing, by]) => ({ thing, by }));
    adds.sort((a, b) => (a.thing < b.thing ? -1 : 1));
    const key = JSON.stringify([one.when, adds, one.puts]);
    const known = first.get(key);
    if (!known || one.assumed.length < known.assumed.length) first.set(key, { ...one, adds });
  }
  return [...first.values()];
}

export const askOf = ({ place }: Kept, values: readonly number[], nothingLaid?: Ask['nothingLaid']): Ask => ({
  known: (variable) => {
    const at = place.get(variable);
    return at === undefined ? undefined : values[at];
  },
  ...(nothingLaid ? { nothingLaid } : {}),
});

/** All that one happening can make of a row of values: none when it cannot be. Added up from the start, cut off once. */
export function carriedOut(kept: Kept, values: readonly number[], { when, adds, puts }: Projected): number[][] {
  const ask = askOf(kept, values);
  if (!when.every((condition) => may(condition, ask).hold)) return [];
  let all = [values.map(() => 0)];
  for (const { thing, by } of adds)
    all = targets(kept, values, thing).flatMap((at) => all.map((sums) => sums.map((sum, place) => (place === at ? sum + by : sum))));
  return all.map((sums) =>
    values.map((value, place) => {
      const variable = kept.variables[place] ?? '';
      if (variable === 'hammer') return puts.hammer ? HAMMERS.indexOf(puts.hammer) : value;
      if (variable === puts.chose) return 1;
      return Math.max(0, Math.min((kept.sizes[place] ?? 1) - 1, value + (sums[place] ?? 0)));
    }),
  );
}

/** Places that a name may mean now; -1 for one that is not kept. */
function targets({ place }: Kept, values: readonly number[], thing: string): number[] {
  const names = meant(thing);
  const places = names.map((name) => place.get(name) ?? -1);
  if (places.length === 1) return places;
  if (!places.includes(-1)) {
    const at = (one: number) => values[one] ?? 0;
    const thick = thing.includes('thickest');
    return [places.reduce((best, one) => ((thick ? at(one) > at(best) : at(one) < at(best)) ? one : best))];
  }
  return [...new Set(places)];
}
