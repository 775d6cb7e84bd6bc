import type { Format, Hammer, Id, PowerCard, Role, Rule, TimedStep, Use, Verb } from './ids.ts';
import type { Change, Condition } from './types.ts';

/** `scenarios/model.yaml`, compiled. Change a number there and the game plays by it. */
export interface Model {
  /** FNV-1a over the numbers, 8 hex digits. */
  hash: string;
  /** Order matters nowhere: a verb is looked up by role and id. */
  verbs: Record<Role, Record<Verb, VerbRow>>;
  /** In order: the first row that fits sounds. */
  chords: ChordRow[];
  hammer: HammerRow[];
  rules: Record<Rule, RuleRow>;
  powerCards: Record<PowerCard, { role: Role; base: string; source: string } & Record<Use, PowerRow>>;
  /** Single numbers by id, e.g. `promise-broken: -2`. See `scenarios/model.yaml` for the list. */
  weights: Record<Id, { value: number; source: string }>;
  minutes: Minutes;
  /** Literature by id; `source` fields name one of these. `own` is a choice of the makers. */
  sources: Record<Id, { cite: string; address: string }>;
}

/** Minutes of the play, whole or with a part (RULES 16). The screen goes by them; no rule does. */
export interface Minutes {
  steps: Record<TimedStep, Record<Format, number> & { source: string }>;
  /** By this minute of the play the seats have to turn; a format that is missing has none. */
  'turn-by': Partial<Record<Format, number>> & { source: string };
  /** So many minutes behind its plan, and the game offers to leave something out. */
  'behind-from': { value: number; source: string };
  /** How fast a room is read to; `explore` goes by it. */
  'words-a-minute': { value: number; source: string };
}

export interface VerbRow {
  /** What it costs the own candle; negative costs. */
  candle: number;
  /** `rust`: `candle` is gained only while the candle is 0, 1 or 2. */
  rest: boolean;
  effect: Change[];
  source: string;
}

export interface ChordRow {
  id: Id;
  /** Any of these shapes sounds the chord; a list that is missing means "any verb". */
  shapes: { resident?: Verb[]; worker?: Verb[]; official?: Verb[] }[];
  /** Extra conditions on the state at the start of the step. */
  if?: Condition;
  /** Nobody pays a candle. */
  light: boolean;
  effect: Change[];
  doings: ModelDoing[];
  source: string;
}

/** First that fits; `to` is where the hammer goes. */
export interface HammerRow {
  id: Id;
  chord?: Id;
  resident?: Verb[];
  worker?: Verb[];
  official?: Verb[];
  to: Hammer;
  source: string;
}

/** Amounts per event; which event a rule knows is said in RULES 3. */
export interface RuleRow {
  weights: Record<Id, number>;
  source: string;
}

export interface PowerRow {
  effect: Change[];
  doings: ModelDoing[];
  /** `with` costs the own candle this much (negative). */
  candle: number;
}

/** The model's own closed list of doings for chords and cards (SCENARIO, rules for the format). */
export type ModelDoing =
  | 'fall'
  | 'rule-again'
  | 'rule-consent-next'
  | 'rule-top-down'
  | 'close-option'
  | 'open-option'
  | 'whisper'
  | 'lay-each'
  | 'soften-fist'
  | 'gift'
  | 'hammer-give'
  | 'ring-closer'
  | 'picture-if-ours'
  | 'ring-further'
  | 'no-rest'
  | 'no-ribbon'
  | 'plank'
  | 'paper'
  | 'push-fails';
