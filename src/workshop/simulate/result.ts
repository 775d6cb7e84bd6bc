import {
  ANSWERS,
  type Answer,
  CHORDS,
  type Chord,
  type Format,
  HANDS,
  type Hand,
  HOUSE_LINES,
  HOUSE_METERS,
  type HouseLine,
  type HouseMeter,
  type Id,
  PAIRS,
  type Pair,
  ROLE_LINES,
  ROLES,
  type Role,
  type RoleLine,
  RULES,
  type Rule,
  USES,
  type Use,
} from '#scenario/ids.ts';
import type { Scenario } from '#scenario/types.ts';
import { COMBINATIONS, nameOf, TEMPERS, type TemperName } from './seat.ts';

/** How often each name came up. Every name stands in it, also at 0: keys are stable. */
export type Count<K extends string> = Record<K, number>;
/** How often something ended at 0, 1, 2, 3 and 4. */
export type Spread = [number, number, number, number, number];
/** How often each rung of Arnstein, 1 to 8, came up (RULES 12). */
export type Rungs = [number, number, number, number, number, number, number, number];

/** An option over all decisions on its issue: how often it lay open there, and how often it was decided. */
export interface Fared {
  offered: number;
  decided: number;
}

/** One rule: how often it decided, and how often each role then got something it has `for: 2`. */
export interface RuleTold {
  decided: number;
  got: Count<Role>;
}

/** One role in the seats where it was played in one temper. */
export interface SeatTold {
  /** Evenings that ended with this temper on this seat. */
  evenings: number;
  yearLater: Count<RoleLine>;
  /** Decisions in which this temper sat here. */
  decisions: number;
  /** Of those: something it has `for: 2`. */
  got: number;
  fists: number;
  rungs: Rungs;
}

/**
 * Many evenings of one case, as counts: the model talking about itself, not a prediction. Same case, model, format, plays and seed: same
 * result, everywhere. Written by `simulate --json` as it stands here.
 */
export interface Simulation {
  case: { id: Id; version: string; hash: string };
  /** Hash of the numbers in `model.yaml`. */
  model: string;
  format: Format;
  plays: number;
  seed: number;
  /** Evenings that could not go on because nothing lay open: they count here and nowhere else. */
  stuck: number;
  /** Evenings that began with these tempers, e.g. `share-card-hold`, in the order of ROLES. */
  tempers: Record<string, number>;
  /** Closing (RULES 14): one line a role and one for the house. */
  yearLater: { roles: Record<Role, Count<RoleLine>>; house: Count<HouseLine> };
  /** Values 0 to 4 at the very end. */
  end: { trust: Record<Pair, Spread>; energy: Record<Role, Spread>; house: Record<HouseMeter, Spread> };
  /** Over all decisions. */
  decisions: number;
  rungs: Record<Role, Rungs>;
  rules: Record<Rule, RuleTold>;
  /** Per issue: how often it was played and flew out of the window, its options, ideas of the group, and decisions without a choice. */
  issues: Record<Id, { played: number; flown: number; options: Record<Id, Fared>; own: number; nothing: number; answers: Count<Answer> }>;
  chords: Count<Chord | 'none'>;
  /** Hands shown, in every round, per role; `object` is the fist. */
  hands: Record<Role, Count<Hand>>;
  /** Things along the way: habits asked about, power cards over and with, promises, small wins. */
  beside: { habits: number; cards: Count<Use>; promises: Count<'made' | 'kept' | 'broken'>; wins: number };
  perTemper: Record<TemperName, Record<Role, SeatTold>>;
}

function zero<K extends string>(names: readonly K[]): Count<K> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Count<K>;
}

function each<K extends string, T>(names: readonly K[], make: (name: K) => T): Record<K, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, T>;
}

const spread = (): Spread => [0, 0, 0, 0, 0];
const rungs = (): Rungs => [0, 0, 0, 0, 0, 0, 0, 0];

/** A result in which nothing has been played yet. */
export function nothingYet(scenario: Scenario, { format, seed, model }: { format: Format; seed: number; model: string }): Simulation {
  const { id, version, hash } = scenario;
  const options = (issue: Id) => each(Object.keys(scenario.scenes[issue]?.options ?? {}), () => ({ offered: 0, decided: 0 }));
  return {
    case: { id, version, hash },
    model,
    format,
    plays: 0,
    seed,
    stuck: 0,
    tempers: zero(COMBINATIONS.map(nameOf)),
    yearLater: { roles: each(ROLES, () => zero(ROLE_LINES)), house: zero(HOUSE_LINES) },
    end: { trust: each(PAIRS, spread), energy: each(ROLES, spread), house: each(HOUSE_METERS, spread) },
    decisions: 0,
    rungs: each(ROLES, rungs),
    rules: each(RULES, () => ({ decided: 0, got: zero(ROLES) })),
    issues: each(scenario.letters[format], (issue) => ({
      played: 0,
      flown: 0,
      options: options(issue),
      own: 0,
      nothing: 0,
      answers: zero(ANSWERS),
    })),
    chords: zero([...CHORDS, 'none']),
    hands: each(ROLES, () => zero(HANDS)),
    beside: { habits: 0, cards: zero(USES), promises: zero(['made', 'kept', 'broken']), wins: 0 },
    perTemper: each(TEMPERS, () =>
      each(ROLES, () => ({ evenings: 0, yearLater: zero(ROLE_LINES), decisions: 0, got: 0, fists: 0, rungs: rungs() })),
    ),
  };
}
