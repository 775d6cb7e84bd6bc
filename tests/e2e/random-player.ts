import type { Page } from '@playwright/test';
import { dice } from './dice.ts';
import { phaseOf } from './evening.ts';
import { keptJournal } from './kept.ts';
import { anyOpen, type Control, describe, drawn, unlessGone } from './press.ts';
import { word } from './screens.ts';

export const MOST_PRESSES = 5000;
/** Rewinds and cuts: more would be a player who does not want to arrive. */
const MOST_BACK = 12;
const GOES_BACK = (['nl', 'en'] as const).flatMap((lang) => [word(lang, 'play', 'menu.rewind'), word(lang, 'play', 'stops.snip')]);

/** Presses anything that is visible until the end; gives the number of presses and what they were. */
export async function playAtRandom(page: Page, seed: number): Promise<{ presses: number; trail: string[] }> {
  const roll = dice(seed);
  const trail: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const phase = await phaseOf(page);
    if (phase === 'end') return { presses, trail };
    const control = await openNow(page, roll(), (await timesBack(page)) < MOST_BACK ? [] : GOES_BACK);
    if (!control) throw new Error(`nothing can be pressed at ${phase}`);
    trail.push(`${phase}: ${await describe(control)}`);
    await use(page, control, roll()).catch(unlessGone);
    await drawn(page);
  }
  return { presses: MOST_PRESSES, trail };
}

/** Something to press; where the page is still fetching its words, it comes. */
async function openNow(page: Page, chance: number, never: readonly string[]): Promise<Control | null> {
  await page.locator(':is(main, [role=dialog]) :is(button, input):enabled').first().waitFor();
  return anyOpen(page, chance, never);
}

const timesBack = async (page: Page) =>
  ((await keptJournal(page))?.lines ?? []).filter((line) => line.do.do === 'rewind' || line.do.do === 'snip').length;

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
