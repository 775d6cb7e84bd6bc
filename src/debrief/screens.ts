import type { Id } from '#scenario/ids.ts';
import { ROLES, type Role } from '#scenario/ids.ts';
import { type Decided, decided } from './decided.ts';
import type { Evening } from './evening.ts';
import { type Feelings, feelings } from './feeling.ts';
import { type Field, field } from './field.ts';
import { type Happened, happened } from './happened.ts';
import { type Known, known } from './known.ts';
import { type OutOfRole, outOfRole } from './out-of-role.ts';
import type { DebriefScreen } from './path.ts';
import { type Right, right } from './right.ts';
import { type WhatNow, whatNow } from './what-now.ts';
import { type WithUs, withUs } from './with-us.ts';

export type ScreenData = OutOfRole | Feelings | Happened | Known | Decided | Field | Right | WithUs | WhatNow;

const READINGS: { [S in DebriefScreen]: (evening: Evening) => Extract<ScreenData, { screen: S }> } = {
  0: outOfRole,
  1: feelings,
  2: happened,
  3: known,
  4: decided,
  5: field,
  6: right,
  8: withUs,
  10: whatNow,
};

/** What one screen of the debrief shows: plain JSON of ids and numbers, no sentences. */
export const readScreen = (evening: Evening, screen: DebriefScreen): ScreenData => READINGS[screen](evening);

/** Paths of private texts that this screen lays face up. Everything else stays sealed, in the debrief too. */
export function unsealed({ world, end }: Evening, screen: DebriefScreen): Id[] {
  const { roles } = world.scenario;
  const fact = (role: Role, id: Id) => ['says', 'laid'].map((text) => `roles.${role}.knows.${id}.${text}`);
  if (screen === 3) return ROLES.flatMap((role) => roles[role].facts.flatMap(({ id }) => fact(role, id)));
  if (screen === 6) return ROLES.map((role) => `roles.${role}.stuck`);
  return end.evening.laid.flatMap((each) => fact(each.role, each.fact));
}
