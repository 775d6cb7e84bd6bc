import type {
  Chord,
  Format,
  Hammer,
  Hand,
  HouseMeter,
  Id,
  Mark,
  Pair,
  PowerCard,
  Ring,
  Role,
  Rule,
  Secrecy,
  Team,
  Use,
} from '#scenario/ids.ts';
import type { Model } from '#scenario/model-types.ts';
import type { Scenario } from '#scenario/types.ts';
import type { Bookmark, Image, OwnIdea } from './command.ts';
import type { PlayedMove, RuleBy, Rung, Triple } from './entry.ts';
import type { ClosingView, DecisionView, TakeView } from './view.ts';

/** What is written: the case and the model. Never changes during an evening. */
export interface World {
  scenario: Scenario;
  model: Model;
}

/** `evening` only grows; `play` can be put back to a bookmark. */
export interface State {
  evening: Evening;
  play: Play;
}

export interface Evening {
  format: Format;
  secrecy: Secrecy;
  seats: Readonly<Record<Team, Role>>;
  puppets: readonly Team[];
  value: Id | null;
  /** Answers of this step that are in; cleared by the last. */
  got: Readonly<Got>;
  laid: readonly { role: Role; n: 1 | 2; fact: Id }[];
  whispered: readonly { to: Role; fact: Id }[];
  questioned: readonly Id[];
  /** Issues of which a habit was questioned: one per issue over both takes. */
  questionedIn: readonly Id[];
  felt: Triple<number> | null;
  images: Triple<Image> | null;
  guesses: readonly Readonly<Record<Team, Id>>[];
  giveBacks: readonly { team: Team; about: Role; mark: Mark | null; turn: number }[];
  turns: number;
  cuts: Readonly<Record<Id, number>>;
  page: number;
  finished: boolean;
}

export interface Got {
  reads: readonly Team[];
  says: Readonly<Partial<Record<Role, number>>>;
  images: Readonly<Partial<Record<Role, Image>>>;
  guesses: Readonly<Partial<Record<Team, Id>>>;
  votes: Readonly<Partial<Record<Role, number>>>;
}

/** A finished take: what left / right shows of it, and what a puppet compares. */
export interface TakeSummary extends TakeView {
  issue: Id;
  energy: Readonly<Record<Role, number>>;
}

export interface Play {
  /** State of mulberry32: draws disruptions and nothing else. */
  chance: number;
  deck: readonly Id[];
  trust: Readonly<Record<Pair, number>>;
  taped: readonly Pair[];
  energy: Readonly<Record<Role, number>>;
  house: Readonly<Record<HouseMeter, number>>;
  hammer: Hammer;
  rings: Readonly<Record<Id, Ring>>;
  promises: readonly Readonly<Promised>[];
  cardsUsed: readonly PowerCard[];
  won: readonly Id[];
  played: readonly Id[];
  flown: readonly Id[];
  /** Options that a change has opened, for whatever scene has them. */
  opened: readonly Id[];
  agenda: Readonly<{ asked: boolean; points: Readonly<Partial<Record<Role, Id>>> }>;
  scene: ScenePlay | null;
  decisions: readonly Readonly<Decision>[];
  /** Finished takes; carried along when the seats turn or a snip begins a new one. */
  takes: readonly Readonly<TakeSummary>[];
  disruption: Readonly<{ id: Id; held: boolean }> | null;
  closing: Readonly<Closing> | null;
}

export interface Promised {
  from: Role;
  to: Role;
  /** Path of the text in the case, or own words. */
  text?: string;
  words?: string;
  paper: boolean;
  issue: Id;
  state: 'open' | 'kept' | 'broken';
}

export interface ScenePlay {
  issue: Id;
  take: number;
  talked: boolean;
  moves: Readonly<Partial<Record<Role, PlayedMove & { n?: 1 | 2 }>>>;
  sounded: boolean;
  chord: Chord | null;
  light: boolean;
  told: readonly Role[];
  refused: boolean;
  covered: boolean;
  paper: boolean;
  /** *Met net* sounded: plank 2 of a handover. */
  net: boolean;
  /** Joint story beside thumbs and picture: mediating, cards. */
  story: number;
  rule: Rule | null;
  ruleBy: RuleBy | null;
  points: Readonly<Partial<Record<Role, Id>>>;
  ideas: readonly { id: Id; by: Role; own: OwnIdea }[];
  proposal: Readonly<{ option: Id; by: Role | 'all' }> | null;
  hands: Readonly<Partial<Record<Role, Hand>>>;
  spoken: readonly Role[];
  cards: readonly { role: Role; card: PowerCard; use: Use }[];
  cardsOpen: boolean;
  closed: readonly Id[];
  opened: readonly Id[];
  falls: number;
  lastFell: Id | null;
  /** A promise was made since the last proposal: the same option may be proposed again. */
  promised: boolean;
  /** A fall the table has not gone on from yet. */
  fell: Readonly<{ option: Id | null; round: number }> | null;
  toOutside: boolean;
  decided: Readonly<Decision> | null;
  won: boolean;
  /** The take ended undecided. */
  stopped: boolean;
  /** The take is chosen: nothing of this scene is played again. */
  chosen: boolean;
}

/** What everybody may see of a decision, and what is for the debrief. */
export interface Decision extends DecisionView {
  issue: Id;
  take: number;
  /** Ring the answer is judged by: that of the issue when decided, counted further for outside. */
  ring: Ring;
  rungs: Triple<Rung>;
  moves: Readonly<Record<Role, PlayedMove>>;
}

export interface Closing extends Pick<ClosingView, 'answers' | 'elsewhere'> {
  yearLater: NonNullable<ClosingView['yearLater']>;
}

/** `play` at the bookmarks passed on the present path; kept by the session. */
export type Past = (mark: Bookmark) => Play | undefined;
