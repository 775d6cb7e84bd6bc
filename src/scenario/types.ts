import type { Answer, Format, Hammer, HouseMeter, Id, Language, MoveId, Pair, Ring, Role, Rule, Truth, Verb } from './ids.ts';

/**
 * A case, compiled from `scenarios/<id>/scenario.yaml`: structure only. Every text lives apart in {@link CaseTexts}
 * under the path of its ids (`scenes.date.decision.options.delay.says`).
 */
export interface Scenario {
  format: 1;
  id: Id;
  /** Goes up with every change a player can feel. */
  version: string;
  language: Language;
  formats: Format[];
  /** The letters each format lays out; a format without an entry lays out every playable issue but that of the opening. */
  letters: Record<Format, Id[]>;
  set: SetId;
  /** The cards ask and tell nothing: each team makes up its answers, nobody knows which guess is right. */
  cards?: 'blank';
  start: Start;
  values: Id[];
  roles: Record<Role, RoleCard>;
  opening: Opening;
  issues: Record<Id, Issue>;
  scenes: Record<Id, Scene>;
  disruptions: Record<Id, Disruption>;
  sources: Record<Id, Source>;
  /** Findings accepted on purpose: `S401-official-date`. */
  expected: Id[];
  tests: Record<Id, CaseTest>;
  /** FNV-1a over the structure, 8 hex digits: a journal of another structure does not replay here. */
  hash: string;
}

export type SetId = 'hall' | 'town-hall' | 'street';

/** Where the evening begins. All values whole, 0 to 4 (RULES, head). */
export interface Start {
  trust: Record<Pair, number>;
  energy: Record<Role, number>;
  clarity: number;
  sharedPicture: number;
  reach: number;
  inclusion: number;
  hammer: Hammer;
}

export interface RoleCard {
  puppet: PuppetLook;
  /** Exactly two, in the order of their numbers. */
  facts: Fact[];
  /** Three sentences to guess from (RULES 10); one is what the card is stuck with, none where the cards are blank. Their order is the order on screen. */
  guesses: { id: Id; right: boolean }[];
  cares: string[];
}

export interface Fact {
  id: Id;
  /** The number printed on the card. */
  n: 1 | 2;
}

/** Circumstances, never types; who looks how never follows power (GAME 8). Ids are those of the puppet kit in `assets/figures/kit.json`. */
export interface PuppetLook {
  head: Id;
  skin: 1 | 2 | 3 | 4 | 5;
  wears: Id;
  carries: Id;
  beard?: boolean;
  glasses?: boolean;
  extra?: Id;
}

export interface Opening {
  issue: Id;
  start: Partial<Omit<Start, 'trust' | 'energy'>> & { trust?: Partial<Record<Pair, number>>; energy?: Partial<Record<Role, number>> };
  /** A story in the notation, from `<issue>/1/moves`. */
  play: string;
}

export interface Issue {
  ring: Ring;
  /** What happens when the letter flies out; at most one change. */
  elsewhere: Change[];
  /** The three answers from outside; at most two changes each. Compulsory: every issue can go outside. */
  answers: Record<Answer, Change[]>;
}

export interface Scene {
  set: SetId;
  /** Overrides of what a verb costs its own candle in this scene. */
  costs: Partial<Record<MoveId, number>>;
  habits: Record<Id, Habit>;
  /** Allowed besides `top-down` and `consent`, which every scene allows. */
  rules: Rule[];
  /** Empty: all that is decided here is an idea of the group itself, from take 1 on (RULES 8). */
  options: Record<Id, Option>;
}

export interface Habit {
  closes: Id[];
  truth: Truth;
  /** `rule` and `half`: an id in `sources`. */
  source?: Id;
  /** `half` only: the id of the promise text (`scenes.<scene>.habits.<habit>.with.says`) that must go with the option. */
  with?: { from: Role; to: Role };
}

export interface Option {
  from: Role | 'all' | 'outside';
  /** Face down until this holds. */
  if?: Condition;
  /** Facts one should know to judge it. */
  about: Id[];
  fits: Id[];
  /** How a puppet with this card sees it: 0 against, 1 can live with it, 2 for. */
  for: Record<Role, 0 | 1 | 2>;
  change: Change[];
  promises: Record<Id, { from: Role; to: Role }>;
}

export interface Disruption {
  /** What comes in from the wings, of the props in `assets/figures/kit.json`; without one the backdrop tears. */
  prop?: Id;
  /** Without a condition the `change` always happens. */
  if?: Condition;
  change: Change[];
  else: Change[];
}

export interface Source {
  at: string;
  address: string;
}

export interface CaseTest {
  play: string;
  expect: Condition;
}

/** Conditions are total: evaluating one cannot fail, loop or reach a JavaScript object. */
export type Condition =
  | { kind: 'and' | 'or'; all: Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'compare'; left: Question; op: '<' | '<=' | '=' | '!=' | '>=' | '>'; right: number | Id }
  | { kind: 'holds'; of: Question };

/** The closed list of questions a condition may ask. */
export type Question =
  | { ask: 'trust'; pair: Pair }
  | { ask: 'energy'; role: Role }
  | { ask: HouseMeter }
  | { ask: 'hammer'; at: Hammer }
  | { ask: 'knows'; role: Role; fact: Id }
  | { ask: 'shared'; fact: Id }
  | { ask: 'questioned'; habit: Id }
  | { ask: 'chose'; scene: Id; option: Id }
  | { ask: 'ring'; issue: Id }
  | { ask: 'promised' | 'kept' | 'on-paper'; pair: Pair }
  | { ask: 'played'; role: Role; verb: Verb };

/** What a step may do to the play: a closed list, shared by cases and by the model. Amounts are whole, -4 to 4. */
export type Change =
  | { kind: 'energy'; role: Role | 'lowest'; by: number }
  | { kind: 'trust'; pair: Pair | 'thinnest' | 'thickest'; by: number }
  | { kind: 'meter'; meter: HouseMeter; by: number }
  | { kind: 'ring'; issue?: Id; by: -1 | 1 }
  | { kind: 'hammer'; to: Hammer }
  | { kind: 'story'; by: number }
  | { kind: 'opens'; option: Id };

/** Texts of one language by path. `room` may be on the wall; `private` only behind a curtain, on a card or in the debrief. */
export interface CaseTexts {
  room: Record<string, string>;
  private: Record<string, string>;
}

export interface CompiledCase {
  scenario: Scenario;
  texts: Partial<Record<Language, CaseTexts>>;
}

/** A case as the first screen shows it. */
export interface ShelfItem {
  id: Id;
  version: string;
  /** Structure hash, as journals name it. */
  hash: string;
  formats: Format[];
  languages: Language[];
  title: Partial<Record<Language, string>>;
  says: Partial<Record<Language, string>>;
}
