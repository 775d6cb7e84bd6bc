import type {
  Answer,
  Chord,
  Hammer,
  Hand,
  HouseLine,
  Id,
  Mark,
  PowerCard,
  Role,
  RoleLine,
  Rule,
  Team,
  Truth,
  Use,
  Verb,
} from '#scenario/ids.ts';
import type { Bookmark, Image, OwnIdea } from './command.ts';

/**
 * What came of a command: plain JSON in the past tense. Answers of three teams come as one entry when the last is in, so no
 * entry gives away an answer early. `cause` names rows of `model.yaml` (`verbs.worker.connect`, `chords.pushback`,
 * `weights.promise-broken`) or of the case (`options.delay`, `answers.date.half`): what key `?` shows.
 */
export type Entry =
  | { kind: 'valued'; value: Id }
  | { kind: 'read'; team: Team; role: Role }
  /** Fingers for say, in the order of ROLES: felt, never the height of the plinth. */
  | { kind: 'felt'; fingers: Triple<number> }
  | { kind: 'imaged'; images: Triple<Image> }
  | { kind: 'asked'; role: Role }
  | { kind: 'pointed'; at: Triple<Id | null>; question: 'issue' | 'rule' | 'option' }
  | { kind: 'issue'; issue: Id; by: Hammer }
  | { kind: 'flew'; issue: Id }
  | { kind: 'laid'; role: Role; fact: Id; n: 1 | 2 }
  /** Which fact was whispered is for `from` and `to` only. */
  | { kind: 'whispered'; from: Role; to: Role; fact: Id }
  | { kind: 'sounded'; chord: Chord | null; moves: Triple<PlayedMove>; light: boolean }
  | { kind: 'changed'; thing: Thing; from: number; to: number; cause: string[] }
  | { kind: 'ring'; issue: Id; from: Ringed; to: Ringed; cause: string[] }
  | { kind: 'hammer'; from: Hammer; to: Hammer; cause: string[] }
  | { kind: 'rule'; rule: Rule; by: RuleBy; cause: string[] }
  | { kind: 'picked'; option: Id; by: Role | 'all'; own?: OwnIdea }
  | { kind: 'idea'; option: Id; by: Role; own: OwnIdea }
  | { kind: 'hands'; hands: Triple<Hand | null> }
  | { kind: 'spoke'; role: Role; fact?: Id; words?: string }
  | { kind: 'card'; role: Role; card: PowerCard; use: Use; option?: Id; to?: Role; hammer?: Hammer }
  | { kind: 'opened'; option: Id; cause: string[] }
  | { kind: 'closed'; option: Id; cause: string[] }
  | { kind: 'habit'; habit: Id; by: Role; truth: Truth; cause: string[] }
  | { kind: 'fell'; option: Id | null; round: number; cause: string[] }
  | {
      kind: 'decided';
      option: Id | null;
      rule: Rule;
      round: number;
      outside: boolean;
      own?: OwnIdea;
      hands: Triple<Hand | null>;
      by: Role | 'all';
      rungs: Triple<Rung>;
    }
  | { kind: 'story'; of: Id; thumbs: number; total: number; cause: string[] }
  | { kind: 'won'; issue: Id; cause: string[] }
  | { kind: 'promised'; from: Role; to: Role; text?: string; words?: string; paper: boolean }
  | { kind: 'kept' | 'broken'; from: Role; to: Role; cause: string[] }
  | { kind: 'guessed'; guesses: TeamTriple<Id> }
  | { kind: 'gave-back'; team: Team; about: Role; words?: string }
  | { kind: 'marked'; team: Team; about: Role; by: Team; mark: Mark }
  | { kind: 'turned'; seats: Record<Team, Role> }
  /** A take that ends undecided, so that the seats can turn in time. */
  | { kind: 'stopped'; issue: Id; take: number }
  /** Null: nobody pointed, it went on by itself. */
  | { kind: 'took'; issue: Id; take: number; votes: Triple<number | null> }
  | { kind: 'disrupted'; disruption: Id; forced: boolean; held: boolean }
  | { kind: 'held-back' }
  | { kind: 'answered'; issue: Id; answer: Answer; story: number; ring: Ringed; cause: string[] }
  | { kind: 'elsewhere'; issue: Id; cause: string[] }
  | { kind: 'a-year-later'; roles: Triple<RoleLine>; house: HouseLine; cause: string[] }
  | { kind: 'put-back'; to: Bookmark; by: 'rewind' | 'snip' | 'turn' | 'take'; take: number }
  | { kind: 'page'; page: number }
  | { kind: 'timed-out'; seconds: number }
  | { kind: 'noted'; words: string; page: number }
  | { kind: 'finished' };

export type EntryKind = Entry['kind'];
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;

/** In the order of ROLES. */
export type Triple<T> = readonly [T, T, T];
/** In the order of TEAMS. */
export type TeamTriple<T> = readonly [T, T, T];

/** Arnstein 1969, one of eight (RULES 12). Never shown in play. */
export type Rung = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
/** Who or what made a rule the rule: the holder of the hammer, a push, a card, all who pointed, or the clock. */
export type RuleBy = Hammer | 'push' | 'card' | 'pointing' | 'time';
type Ringed = 'ours' | 'influence' | 'outside';

/** Something that has a place on the stage and a value of 0 to 4: `energy worker`, `trust resident-official`, `clarity`, `story`. */
export type Thing =
  | `energy ${Role}`
  | 'trust resident-worker'
  | 'trust worker-official'
  | 'trust resident-official'
  | 'clarity'
  | 'sharedPicture'
  | 'reach'
  | 'inclusion'
  | 'story';

export interface PlayedMove {
  verb: Verb;
  /** Own words of *iets anders*, counted as `verb`. */
  words?: string;
}
