import type { Page } from '@playwright/test';
import { phaseOf } from './evening.ts';
import { anyOpen, type Control, describe, drawn } from './press.ts';

export const MOST_PRESSES = 5000;
/** Rewinds and cuts: more would be a player who does not want to arrive. */
const MOST_BACK = 12;
const GOES_BACK = '[data-back]';

/** mulberry32: the same seed presses the same things. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Presses anything that is visible until the end; gives the number of presses and the last of them. */
export async function playAtRandom(page: Page, seed: number): Promise<{ presses: number; trail: string[] }> {
  const roll = dice(seed);
  const trail: string[] = [];
  let back = 0;
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const phase = await phaseOf(page);
    if (phase === 'end') return { presses, trail };
    const control = await anyOpen(page, roll(), back < MOST_BACK ? '[type=file]' : `[type=file], ${GOES_BACK}`);
    if (!control) throw new Error(`nothing can be pressed at ${phase}`);
    if (await control.evaluate((element, mark) => element.matches(mark), GOES_BACK)) back += 1;
    trail.push(`${phase}: ${await describe(control)}`);
    await use(page, control, roll());
    await drawn(page);
  }
  return { presses: MOST_PRESSES, trail };
}

/** Presses, chooses, turns or writes: whatever the control is for. */
async function use(page: Page, control: Control, chance: number): Promise<void> {
  const kind = await control.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()));
  if (kind === 'select') {
    const count = await control.evaluate((element) => (element as HTMLSelectElement).options.length);
    await control.selectOption({ index: Math.floor(chance * count) });
  } else if (['text', 'search', 'textarea'].includes(kind))
    await control.fill(chance < 0.5 ? 'samen koken' : 'een brief terug', { force: true });
  else if (kind === 'range' || kind === 'number') {
    await control.focus();
    await page.keyboard.press(chance < 0.5 ? 'ArrowLeft' : 'ArrowRight');
  } else await control.click({ timeout: 10_000 });
}
