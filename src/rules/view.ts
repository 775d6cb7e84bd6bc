import type {
  Answer,
  Chord,
  Format,
  Hammer,
  Hand,
  HouseLine,
  HouseMeter,
  Id,
  Mark,
  Pair,
  PowerCard,
  Ring,
  Role,
  RoleLine,
  Rule,
  Secrecy,
  Team,
  Truth,
  Use,
  Verb,
} from '#scenario/ids.ts';
import type { PuppetLook, SetId } from '#scenario/types.ts';
import type { Bookmark, Image, OwnIdea } from './command.ts';
import type { PlayedMove, RuleBy, Triple } from './entry.ts';

export type Audience = 'room' | 'facilitator' | Role;

/**
 * Everything a shell may know, for one audience: complete plain JSON, lists in the order of ROLES (or TEAMS), no text. A shell finds
 * texts by path: `scenes.<scene>.decision.options.<option>.says`. What is sealed for this audience is not in it.
 */
export interface View {
  audience: Audience;
  /** `blank`: the cards ask and tell nothing. */
  case: { id: Id; version: string; set: SetId; values: Id[]; blank: boolean };
  format: Format;
  secrecy: Secrecy;
  /** 0 opening, 1 take 1, 2 from the turn on, 3 second issue (GAME 4). */
  layer: 0 | 1 | 2 | 3;
  value: Id | null;
  teams: TeamView[];
  roles: RoleView[];
  ribbons: { pair: Pair; trust: number; taped: boolean }[];
  house: Record<HouseMeter, number> & { bunting: number };
  hammer: Hammer;
  letters: LetterView[];
  /** How many letters may still be picked this evening. */
  picksLeft: number;
  /** The role that chooses now by the lowest rule. */
  lowest: Role;
  /** Facts on the table, in the order they were laid. */
  table: { role: Role; n: 1 | 2; fact: Id }[];
  scene: SceneView | null;
  /** Finished takes of the issue in play, for left / right. */
  takes: TakeView[];
  promises: PromiseView[];
  images: Triple<Image> | null;
  disruption: { id: Id; held: boolean; prop: Id | null } | null;
  /** Left in the deck, for the facilitator's force; public, their texts are not. */
  deck: Id[];
  turn: { giveBack: GiveBackView[]; guess: GuessView[] };
  closing: ClosingView;
  /** Moments the facilitator may rewind to, oldest first. */
  bookmarks: Bookmark[];
  /** Teams (hands, images: roles' teams) that still have to answer in this step, in order. */
  waiting: Team[];
  /** Page of the debrief, an index into the path of this format. */
  page: number;
  /** Only for a role whose curtain is up. */
  own: OwnView | null;
}

export interface TeamView {
  team: Team;
  role: Role;
  puppet: boolean;
}

export interface RoleView {
  role: Role;
  team: Team;
  look: PuppetLook;
  energy: number;
  /** Height of the plinth, 0 to 4, derived (RULES 11). */
  say: number;
  sayPoints: { agenda: boolean; information: boolean; block: boolean; lastWord: boolean };
  /** Chalk mark on the plinth: what the team showed last. */
  felt: number | null;
  move: PlayedMove | null;
  hand: Hand | null;
  pointed: Id | null;
  /** Verbs this role may play now with their cost to the own candle. */
  verbs: { verb: Verb; candle: number; open: boolean }[];
  factsLeft: (1 | 2)[];
}

export interface LetterView {
  issue: Id;
  ring: Ring;
  place: 'open' | 'playing' | 'played' | 'flown';
  /** Roles that pointed at it when the holder of the hammer asked; public once all asked have pointed. */
  pointedBy: Role[];
}

export interface SceneView {
  issue: Id;
  set: SetId;
  take: number;
  chord: Chord | null;
  /** True once the three moves have sounded. */
  sounded: boolean;
  light: boolean;
  /** Rules that may be chosen now. */
  rules: Rule[];
  rule: Rule | null;
  ruleBy: RuleBy | null;
  /** The one who picks, null when all point. */
  picker: Role | null;
  /** What has been asked of all to point at. */
  pointing: 'rule' | 'option' | null;
  round: number;
  /** After two falls or by choice: what is pointed at is a request. */
  toOutside: boolean;
  options: OptionView[];
  habits: HabitView[];
  proposal: { option: Id; own: OwnIdea | null; by: Role | 'all' } | null;
  /** Roles whose hand counts and is still to be shown. */
  handsDue: Role[];
  /** Fists that still have to speak. */
  fistsDue: Role[];
  cards: CardView[];
  cardsOpen: boolean;
  decided: DecisionView | null;
  fell: { option: Id | null; round: number } | null;
  won: boolean;
}

/** `own` is set for an idea of the group itself (id `own-1`, `own-2`, ...). A face-down option has no id. */
export interface OptionView {
  id: Id | null;
  place: 'open' | 'face-down' | 'stamped' | 'closed';
  from: Role | 'all' | 'outside' | null;
  own: OwnIdea | null;
  /** What would be promised if this open option were decided now; `text` is a path of the room's texts. */
  promises: { from: Role; to: Role; text: string }[];
}
export interface HabitView {
  id: Id;
  state: 'stamped' | Truth;
  wiggles: boolean;
  closes: Id[];
}
export interface CardView {
  role: Role;
  card: PowerCard;
  use: Use;
  open: boolean;
}
export interface DecisionView {
  option: Id | null;
  own: OwnIdea | null;
  rule: Rule;
  round: number;
  outside: boolean;
  hands: Triple<Hand | null>;
  by: Role | 'all';
  story: number;
}
export interface TakeView {
  take: number;
  chord: Chord | null;
  rule: Rule;
  option: Id | null;
  own: OwnIdea | null;
  answer: Answer | null;
  says: Triple<number>;
}
export interface PromiseView {
  from: Role;
  to: Role;
  text: string | null;
  words: string | null;
  paper: boolean;
  due: boolean;
  state: 'open' | 'kept' | 'broken';
}
export interface GiveBackView {
  team: Team;
  about: Role;
  heardBy: Team;
  given: boolean;
  mark: Mark | null;
}
/** The sentences to guess from are public; which is right is not. */
export interface GuessView {
  team: Team;
  about: Role;
  guesses: Id[];
}

export interface ClosingView {
  due: PromiseView[];
  answers: { issue: Id; option: Id | null; own: OwnIdea | null; answer: Answer; story: number }[];
  elsewhere: Id[];
  yearLater: { roles: Triple<RoleLine>; house: HouseLine } | null;
}

export interface OwnView {
  role: Role;
  team: Team;
  facts: { fact: Id; n: 1 | 2; laid: boolean }[];
  whispered: { role: Role; fact: Id }[];
  move: PlayedMove | null;
  hand: Hand | null;
}
