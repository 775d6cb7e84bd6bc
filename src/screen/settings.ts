import type { Format, Language, Role, Secrecy, Team } from '#scenario/ids.ts';

/** What a facilitator likes, kept between evenings on this machine. */
export interface Preferences {
  language: Language;
  sound: boolean;
  /** 0.75 to 2: text size against the room's 40 px at 1080 lines. */
  scale: number;
  motion: boolean;
  stage: 'auto' | 'webgl' | 'canvas' | 'none';
  /** The professional layer: a second line in the words of the trade. */
  more: boolean;
  /** Seconds without touch or key before an open curtain falls; null: never by itself. */
  curtainSeconds: number | null;
  /** Minutes of talk; 'format': as the format says (RULES 16); null: no timer. */
  talkMinutes: number | 'format' | null;
}

export const PREFERENCES: Preferences = {
  language: 'nl',
  sound: false,
  scale: 1,
  motion: true,
  stage: 'auto',
  more: false,
  curtainSeconds: 20,
  talkMinutes: 'format',
};

/** What is chosen for one evening before it begins. */
export interface Choices {
  scenario: string;
  format: Format;
  secrecy: Secrecy;
  /** 1 to 24. */
  people: number;
  seats: Record<Team, Role>;
  puppets: Team[];
}

export const SCALES = [0.75, 1, 1.25, 1.5, 2] as const;

const ORDERS: readonly (readonly [Role, Role, Role])[] = [
  ['resident', 'worker', 'official'],
  ['worker', 'official', 'resident'],
  ['official', 'resident', 'worker'],
  ['resident', 'official', 'worker'],
  ['worker', 'resident', 'official'],
  ['official', 'worker', 'resident'],
];

/**
 * Seats in which nobody starts in the role of daily life, as far as that can be (GAME 4).
 * @param lives what each team does by day; null when it does not matter.
 */
export function seatsApart(lives: Record<Team, Role | null>): Record<Team, Role> {
  const own = (order: readonly Role[]) => (['star', 'moon', 'sun'] as const).filter((team, i) => lives[team] === order[i]).length;
  const best = ORDERS.reduce((a, b) => (own(b) < own(a) ? b : a));
  return { star: best[0], moon: best[1], sun: best[2] };
}

/** One person plays with two puppets, two with one (GAME 4). */
export function puppetsFor(people: number): Team[] {
  if (people <= 1) return ['moon', 'sun'];
  return people === 2 ? ['sun'] : [];
}

/** A curtain passed round takes time: with more than one team it needs an evening of 100. */
export function curtainFits(people: number, format: Format): boolean {
  return people <= 1 || format === '100';
}

/** Puts what the eye notices on the document. */
export function applyPreferences(preferences: Preferences, still: boolean): void {
  const root = document.documentElement;
  root.lang = preferences.language;
  root.style.setProperty('--scale', String(preferences.scale));
  root.toggleAttribute('data-large', preferences.scale > 1);
  root.toggleAttribute('data-still', still || !preferences.motion);
}
