import type { Language } from '#scenario/ids.ts';
import type { Notice, ShelfCase, Wishes } from './doors.ts';
import { PREFERENCES, type Preferences } from './settings.ts';

const oneOf = <T extends string>(value: string | null, list: readonly T[]): T | null => list.find((each) => each === value) ?? null;

/** What the address asks for (README, address parameters); anything else in it is left alone. */
export function wishesOf(address: URLSearchParams): Wishes {
  return {
    scenario: address.get('scenario'),
    format: oneOf(address.get('format'), ['50', '100', '25']),
    secrecy: oneOf(address.get('secrecy'), ['hands', 'curtain']),
    still: address.has('still'),
  };
}

/** The seed that is asked for; null: one is drawn. */
export function seedOf(address: URLSearchParams): number | null {
  const seed = Number.parseInt(address.get('seed') ?? '', 10);
  return Number.isSafeInteger(seed) ? seed : null;
}

/** What was kept, unless the address or the machine says otherwise. */
export function firstPreferences(address: URLSearchParams, kept: Partial<Preferences>): Preferences {
  const all = { ...PREFERENCES, ...kept };
  const language = oneOf(address.get('lang'), ['nl', 'en']) ?? all.language;
  const stage = oneOf(address.get('stage'), ['webgl', 'canvas', 'none']) ?? all.stage;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { ...all, language, stage, motion: all.motion && !calm };
}

interface OnShelf {
  shelf: readonly ShelfCase[];
  broken: readonly { id: string; says: Record<Language, string> }[];
}

/** What is said on the first screen when a case cannot be played, or the wished one is not on the shelf. */
export function noticeOf({ scenario }: Wishes, { shelf, broken }: OnShelf, language: Language): Notice | null {
  const first = broken.find(({ id }) => id === scenario) ?? broken[0];
  if (first) return { key: 'trouble.broken-case', gaps: { id: first.id, says: first.says[language] } };
  const isHere = scenario === null || shelf.some(({ id }) => id === scenario);
  return isHere ? null : { key: 'trouble.unknown-case', gaps: { id: scenario } };
}
