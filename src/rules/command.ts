import type { Hammer, Hand, Id, IdeaBenefit, IdeaDoer, Mark, PowerCard, Role, Rule, Team, Use, Verb } from '#scenario/ids.ts';

/** The steps a take can be put back to (ARCHITECTURE 4). */
export const STEPS = ['talk', 'moves', 'rule', 'hands', 'end'] as const;
export type Step = (typeof STEPS)[number];
/** `<scene>/<take>/<step>`, e.g. `date/1/talk`. */
export type Bookmark = `${Id}/${number}/${Step}`;

/** What can be left out when the evening runs late (RULES 16): choosing a rule, the rest of take 1, left / right. */
export const SHORTENINGS = ['rule', 'take', 'left-right'] as const;
export type Shortening = (typeof SHORTENINGS)[number];

/** Who does the work, decides, benefits: the three questions of *iets anders* (RULES 8). */
export interface OwnIdea {
  words: string;
  works: IdeaDoer;
  decides: IdeaDoer;
  benefits: IdeaBenefit;
}

/** Where a team puts the three figures: height is say (0 to 4), x is place on the floor (0 to 10), faces is who this figure looks at. */
export interface Image {
  figures: Record<Role, { height: number; x: number; faces: Role | 'away' }>;
}

/** What somebody at the table does: a small plain object in the imperative. Roles act; teams only mark, give back, read and guess. */
export type Command =
  | { do: 'choose-value'; value: Id }
  | { do: 'read-card'; team: Team }
  | { do: 'show-say'; role: Role; fingers: number }
  | { do: 'build-image'; role: Role; image: Image }
  | { do: 'ask'; role: Role }
  | { do: 'choose-issue'; issue: Id }
  | { do: 'lay'; role: Role; n: 1 | 2 }
  | { do: 'promise'; from: Role; to: Role; words: string }
  | { do: 'keep'; from: Role; to: Role; kept: boolean }
  | { do: 'end-talk' }
  | { do: 'play-move'; role: Role; verb: Verb; words?: string; n?: 1 | 2 }
  | { do: 'set-rule'; role: Role; rule: Rule }
  | { do: 'point'; role: Role; at: Id }
  | { do: 'pick'; role: Role; option: Id }
  | { do: 'own-idea'; role: Role; idea: OwnIdea }
  | { do: 'show-hand'; role: Role; hand: Hand }
  | { do: 'lay-card'; role: Role; card: PowerCard; use: Use; option?: Id; to?: Role; n?: 1 | 2; hammer?: Hammer }
  | { do: 'go-on' }
  | { do: 'turn-page'; page: number }
  | { do: 'speak-fist'; role: Role; words?: string }
  | { do: 'question-habit'; role: Role; habit: Id }
  | { do: 'guess'; team: Team; guess: Id }
  | { do: 'give-back'; team: Team; words?: string }
  | { do: 'mark'; team: Team; mark: Mark }
  | { do: 'turn-seats' }
  | { do: 'choose-take'; role: Role; take: number }
  | { do: 'draw' }
  | { do: 'force'; disruption: Id }
  | { do: 'hold-back' }
  | { do: 'close' }
  | { do: 'shorten'; what: Shortening }
  | { do: 'wrap-up' }
  | { do: 'rewind'; to: Bookmark }
  | { do: 'snip'; step: 'moves' | 'rule' | 'hands'; swap?: [Role, Role] }
  | { do: 'time-out'; seconds: number }
  | { do: 'note'; words: string; page: number }
  | { do: 'finish' };

export type CommandKind = Command['do'];

/** A command with the reason it was entered, when a puppet entered it (RULES 15): `puppets.official.rest`. */
export type Deed = Command & { because?: string };
