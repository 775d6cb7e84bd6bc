import type { Format } from '#scenario/ids.ts';

/** The screens of the debrief, by their numbers in GAME 7. */
export const DEBRIEF_SCREENS = [0, 1, 2, 3, 4, 5, 6, 8, 10] as const;
export type DebriefScreen = (typeof DEBRIEF_SCREENS)[number];

const SHORT: readonly DebriefScreen[] = [0, 1, 2, 4, 8, 10];

/** Each format walks its own path; a page of the evening is an index into it (RULES 16). */
export const DEBRIEF_PATH: Record<Format, readonly DebriefScreen[]> = { '50': SHORT, '25': SHORT, '100': DEBRIEF_SCREENS };

/** The screen of a page; a page beyond the end is the last. */
export function screenAt(format: Format, page: number): DebriefScreen {
  const path = DEBRIEF_PATH[format];
  return path[Math.max(0, Math.min(path.length - 1, page))] ?? 0;
}
