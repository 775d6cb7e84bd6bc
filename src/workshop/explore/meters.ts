import type { Play } from '#rules/state.ts';
import type { Step } from '#rules/step.ts';
import { HOUSE_METERS, PAIRS, ROLES } from '#scenario/ids.ts';
import type { Change } from '#scenario/types.ts';

/** The ten meters under the names that a step gives them: three candles, three ribbons, four of the house. Values 0 to 4, in this order. */
export const METERS = [...ROLES.map((role) => `energy ${role}`), ...PAIRS.map((pair) => `trust ${pair}`), ...HOUSE_METERS];
/** A meter stands at one of so many values: 0 to 4. */
export const LEVELS = 5;
export const CANDLES = 0;
export const RIBBONS = 3;
export const HOUSE = 6;

export const valuesOf = ({ energy, trust, house }: Play): number[] => [
  ...ROLES.map((role) => energy[role]),
  ...PAIRS.map((pair) => trust[pair]),
  ...HOUSE_METERS.map((meter) => house[meter]),
];

export const sumsOf = ({ sums }: Step): number[] => METERS.map((thing) => sums.get(thing)?.by ?? 0);

/** People first: candles and ribbons, 5^6; and the house, 5^4. A year later reads each apart. */
export const PEOPLE = LEVELS ** HOUSE;
export const HOUSES = LEVELS ** (METERS.length - HOUSE);

/** A row of values from one whole number, the first value smallest. */
export function unpacked(all: number, count: number): number[] {
  const values: number[] = [];
  for (let left = all, place = 0; place < count; place += 1) {
    values.push(left % LEVELS);
    left = Math.floor(left / LEVELS);
  }
  return values;
}

/** The same play with its people, its house, or both at these values. */
export function withValues(play: Play, values: readonly number[], first: number): Play {
  const at = valuesOf(play);
  values.forEach((value, place) => {
    at[first + place] = value;
  });
  const named = <K extends string>(names: readonly K[], from: number) =>
    Object.fromEntries(names.map((name, place) => [name, at[from + place] ?? 0])) as Record<K, number>;
  return { ...play, energy: named(ROLES, CANDLES), trust: named(PAIRS, RIBBONS), house: named(HOUSE_METERS, HOUSE) };
}

/** The changes that bring every meter from where it is to one value. */
export function bringingTo(target: number, play: Play): Change[] {
  const values = valuesOf(play);
  return [
    ...ROLES.map((role, place): Change => ({ kind: 'energy', role, by: target - (values[CANDLES + place] ?? 0) })),
    ...PAIRS.map((pair, place): Change => ({ kind: 'trust', pair, by: target - (values[RIBBONS + place] ?? 0) })),
    ...HOUSE_METERS.map((meter, place): Change => ({ kind: 'meter', meter, by: target - (values[HOUSE + place] ?? 0) })),
  ];
}
