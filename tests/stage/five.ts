import type { View } from '#rules/view.ts';
import { HOUSE_METERS, PAIRS, ROLES } from '#scenario/ids.ts';
import { viewWith } from './fixture.ts';

/** Everything that has five values on the stage, and how it is seen at each (RULES 13). */
export const VALUES: readonly [thing: string, at: (value: number) => View][] = [
  ...HOUSE_METERS.map((meter): [string, (value: number) => View] => [meter, (value) => viewWith({ house: { [meter]: value } })]),
  ...PAIRS.map((pair): [string, (value: number) => View] => [`the ribbon ${pair}`, (value) => viewWith({ trust: { [pair]: value } })]),
  ...ROLES.map((role): [string, (value: number) => View] => [
    `the candle of the ${role}`,
    (value) => viewWith({ roles: { [role]: { energy: value } } }),
  ]),
  ...ROLES.map((role): [string, (value: number) => View] => [
    `the say of the ${role}`,
    (value) => viewWith({ roles: { [role]: { say: value } } }),
  ]),
];
