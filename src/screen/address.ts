import type { Wishes } from './doors.ts';
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

/** What was kept, unless the address or the machine says otherwise. */
export function firstPreferences(address: URLSearchParams, kept: Partial<Preferences>): Preferences {
  const all = { ...PREFERENCES, ...kept };
  const language = oneOf(address.get('lang'), ['nl', 'en']) ?? all.language;
  const stage = oneOf(address.get('stage'), ['webgl', 'canvas', 'none']) ?? all.stage;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { ...all, language, stage, motion: all.motion && !calm };
}
