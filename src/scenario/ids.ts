/** The closed vocabularies of the house. Ids are never reused and never translated; the order is the order of RULES everywhere. */

export const ROLES = ['resident', 'worker', 'official'] as const;
export type Role = (typeof ROLES)[number];

export const TEAMS = ['star', 'moon', 'sun'] as const;
export type Team = (typeof TEAMS)[number];

/** The three ribbons. Ties of "thinnest" are broken in the order of {@link THIN_ORDER}. */
export const PAIRS = ['resident-worker', 'worker-official', 'resident-official'] as const;
export type Pair = (typeof PAIRS)[number];
export const THIN_ORDER: readonly Pair[] = ['resident-official', 'resident-worker', 'worker-official'];

export const VERBS = {
  resident: ['tell', 'bring', 'do', 'refuse'],
  worker: ['translate', 'connect', 'take-over', 'let-go'],
  official: ['make-room', 'mediate', 'push', 'cover'],
} as const;
export type Verb = (typeof VERBS)[Role][number];
/** `resident.tell`: a verb with the role that owns it, as scenario files write it. */
export type MoveId = `${Role}.${Verb}`;

export const CHORDS = [
  'overrun',
  'pushback',
  'push-upward',
  'pull-together',
  'heard',
  'safety-net',
  'no-net',
  'caught',
  'past-each-other',
  'on-paper',
  'lull',
] as const;
export type Chord = (typeof CHORDS)[number];

export const RULES = ['top-down', 'advice', 'vote', 'consent', 'unanimity', 'handover', 'escalate'] as const;
export type Rule = (typeof RULES)[number];

export const HANDS = ['support', 'live-with', 'object'] as const;
export type Hand = (typeof HANDS)[number];

export const RINGS = ['ours', 'influence', 'outside'] as const;
export type Ring = (typeof RINGS)[number];

/** Who may do the work of an idea of the group's own, and who may decide on it (RULES 8). */
export const IDEA_DOERS = [...ROLES, 'together', 'outside'] as const;
export type IdeaDoer = (typeof IDEA_DOERS)[number];
/** Whom such an idea is for; `absent` is who is not in the room. */
export const IDEA_BENEFITS = [...ROLES, 'everybody', 'absent'] as const;
export type IdeaBenefit = (typeof IDEA_BENEFITS)[number];

export const HAMMERS = ['resident', 'worker', 'official', 'middle'] as const;
export type Hammer = (typeof HAMMERS)[number];

export const TRUTHS = ['habit', 'rule', 'half'] as const;
export type Truth = (typeof TRUTHS)[number];

export const ANSWERS = ['yes', 'half', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

export const MARKS = ['right', 'nearly', 'not'] as const;
export type Mark = (typeof MARKS)[number];

export const FORMATS = ['50', '100', '25'] as const;
/** Minutes of an evening; 25 is solo. */
export type Format = (typeof FORMATS)[number];

/** The steps of the play that have their minutes (RULES 16), in the order of an evening; `-2` is the same step in take 2. */
export const TIMED_STEPS = [
  'prepare',
  'welcome',
  'value',
  'cards',
  'say',
  'agenda',
  'talk',
  'moves',
  'decision',
  'readings',
  'turn',
  'talk-2',
  'moves-2',
  'decision-2',
  'readings-2',
  'left-right',
  'issue-2',
  'closing',
] as const;
export type TimedStep = (typeof TIMED_STEPS)[number];

export const SECRECIES = ['hands', 'curtain'] as const;
export type Secrecy = (typeof SECRECIES)[number];

export const POWER_CARDS = ['neighbourhood', 'we-stop', 'our-craft', 'what-i-hear', 'i-may-decide', 'purse'] as const;
export type PowerCard = (typeof POWER_CARDS)[number];
export const CARDS_OF: Record<Role, readonly PowerCard[]> = {
  resident: ['neighbourhood', 'we-stop'],
  worker: ['our-craft', 'what-i-hear'],
  official: ['i-may-decide', 'purse'],
};
export const USES = ['over', 'with'] as const;
/** Power *over* the others, or power *with* them. */
export type Use = (typeof USES)[number];

/** `meters` that belong to the house, 0 to 4. */
export const HOUSE_METERS = ['clarity', 'sharedPicture', 'reach', 'inclusion'] as const;
export type HouseMeter = (typeof HOUSE_METERS)[number];

export const ROLE_LINES = ['spent', 'alone', 'light', 'goes-on'] as const;
export type RoleLine = (typeof ROLE_LINES)[number];
export const HOUSE_LINES = ['silent', 'full-not-for-all', 'open-and-full', 'half-open'] as const;
export type HouseLine = (typeof HOUSE_LINES)[number];

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** An id written by an author: `[a-z][a-z0-9]*(-[a-z0-9]+)*`. */
export type Id = string;
