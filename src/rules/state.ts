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
  seats: Record<Team, Role>;
  puppets: Team[];
  value: Id | null;
  /** Answers of this step that are in; cleared by the last. */
  got: Got;
  laid: { role: Role; n: 1 | 2; fact: Id }[];
  whispered: { to: Role; fact: Id }[];
  questioned: Id[];
  /** Issues of which a habit was questioned: one per issue over both takes. */
  questionedIn: Id[];
  felt: Triple<number> | null;
  images: Triple<Image> | null;
  guesses: Record<Team, Id>[];
  giveBacks: { team: Team; about: Role; mark: Mark | null; turn: number }[];
  turns: number;
  cuts: Record<Id, number>;
  page: number;
  finished: boolean;
}

export interface Got {
  reads: Team[];
  says: Partial<Record<Role, number>>;
  images: Partial<Record<Role, Image>>;
  guesses: Partial<Record<Team, Id>>;
  votes: Partial<Record<Role, number>>;
}

/** A finished take: what left / right shows of it, and what a puppet compares. */
export interface TakeSummary extends TakeView {
  issue: Id;
  energy: Record<Role, number>;
}

export interface Play {
  /** State of mulberry32: draws disruptions and nothing else. */
  chance: number;
  deck: Id[];
  trust: Record<Pair, number>;
  taped: Pair[];
  energy: Record<Role, number>;
  house: Record<HouseMeter, number>;
  hammer: Hammer;
  rings: Record<Id, Ring>;
  promises: Promised[];
  cardsUsed: PowerCard[];
  won: Id[];
  played: Id[];
  flown: Id[];
  /** Options that a change has opened, for whatever scene has them. */
  opened: Id[];
  agenda: { asked: boolean; points: Partial<Record<Role, Id>> };
  scene: ScenePlay | null;
  decisions: Decision[];
  /** Finished takes; carried along when the seats turn or a snip begins a new one. */
  takes: TakeSummary[];
  disruption: { id: Id; held: boolean } | null;
  closing: Closing | null;
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
  moves: Partial<Record<Role, PlayedMove & { n?: 1 | 2 }>>;
  sounded: boolean;
  chord: Chord | null;
  light: boolean;
  told: Role[];
  refused: boolean;
  covered: boolean;
  paper: boolean;
  /** *Met net* sounded: plank 2 of a handover. */
  net: boolean;
  /** Joint story beside thumbs and picture: mediating, cards. */
  story: number;
  rule: Rule | null;
  ruleBy: RuleBy | null;
  points: Partial<Record<Role, Id>>;
  ideas: { id: Id; by: Role; own: OwnIdea }[];
  proposal: { option: Id; by: Role | 'all' } | null;
  hands: Partial<Record<Role, Hand>>;
  spoken: Role[];
  cards: { role: Role; card: PowerCard; use: Use }[];
  cardsOpen: boolean;
  closed: Id[];
  opened: Id[];
  falls: number;
  lastFell: Id | null;
  /** A promise was made since the last proposal: the same option may be proposed again. */
  promised: boolean;
  /** A fall the table has not gone on from yet. */
  fell: { option: Id | null; round: number } | null;
  toOutside: boolean;
  decided: Decision | null;
  won: boolean;
  /** The take ended undecided; missing in every other. */
  stopped?: true;
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
  moves: Record<Role, PlayedMove>;
}

export interface Closing extends Pick<ClosingView, 'answers' | 'elsewhere'> {
  yearLater: NonNullable<ClosingView['yearLater']>;
}

/** `play` at the bookmarks passed on the present path; kept by the session. */
export type Past = (mark: Bookmark) => Play | undefined;
