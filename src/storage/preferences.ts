import type { Language } from '#scenario/ids.ts';

/** What this device remembers about how people like to play; what each means stands with the settings. Nothing of an evening is in it. */
export interface KeptPreferences {
  language: Language;
  sound: boolean;
  /** 0.75 to 2. */
  scale: number;
  motion: boolean;
  stage: 'auto' | 'webgl' | 'canvas' | 'none';
  more: boolean;
  /** 5 to 600, or null. */
  curtainSeconds: number | null;
  /** 0.5 to 60, 'format' or null. */
  talkMinutes: number | 'format' | null;
}

const PLACE = 'samenspel.preferences';

type Fits = (value: unknown) => boolean;
const oneOf =
  (...allowed: unknown[]): Fits =>
  (value) =>
    allowed.includes(value);
const between =
  (least: number, most: number): Fits =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const either =
  (...fits: Fits[]): Fits =>
  (value) =>
    fits.some((holds) => holds(value));

const FITS: Record<keyof KeptPreferences, Fits> = {
  language: oneOf('nl', 'en'),
  sound: oneOf(true, false),
  scale: between(0.75, 2),
  motion: oneOf(true, false),
  stage: oneOf('auto', 'webgl', 'canvas', 'none'),
  more: oneOf(true, false),
  curtainSeconds: either(oneOf(null), between(5, 600)),
  talkMinutes: either(oneOf(null, 'format'), between(0.5, 60)),
};

/** What was kept; what is missing, unreadable or out of range is left out, so that the usual holds. */
export function readPreferences(): Partial<KeptPreferences> {
  const kept = readKept();
  const fitting = Object.entries(FITS).filter(([key, fits]) => key in kept && fits(kept[key]));
  return Object.fromEntries(fitting.map(([key]) => [key, kept[key]]));
}

function readKept(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** False when this browser keeps nothing: the wish then holds until the page closes. */
export function keepPreferences(preferences: Partial<KeptPreferences>): boolean {
  try {
    localStorage.setItem(PLACE, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}
