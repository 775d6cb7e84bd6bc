import { expect, type Page } from '@playwright/test';
import { type Control, describe, type Hand, nextByRule, pressWith, unlessGone } from './press.ts';

/** Address parameters of an evening, as README documents them. */
export interface Wish {
  lang?: 'nl' | 'en';
  /** Which case; without it the first on the shelf. */
  scenario?: string;
  format?: '50' | '100' | '25';
  secrecy?: 'hands' | 'curtain';
  seed?: number;
  stage?: 'webgl' | 'canvas' | 'none';
  still?: boolean;
}

export function addressOf({ still, ...wish }: Wish): string {
  const query = new URLSearchParams(Object.entries(wish).map(([key, value]) => [key, String(value)]));
  return `/?${query}${still ? '&still' : ''}`;
}

/** Presses enough for the longest evening by the rule; a rule player that needs more goes round in circles. */
const MOST_PRESSES = 900;
/** Presses without anything new on the page before it counts as a dead corner. */
const MOST_IN_VAIN = 6;
/** The opening show plays by itself this long at most, in milliseconds. */
const LONGEST_WAIT = 90_000;

export const phaseOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.phase ?? '');
export const audienceOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.audience ?? '');

interface Evening {
  phases: string[];
  presses: number;
}

/**
 * Plays from where the page stands to the end by {@link nextByRule}.
 * @param after is called after every press, and once before the first.
 * @throws Error that names the screen where nothing leads on.
 */
export async function playByRule(page: Page, hand: Hand, after: (phase: string) => Promise<void> = async () => {}): Promise<Evening> {
  const phases: string[] = [];
  const trail: string[] = [];
  let inVain = 0;
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const phase = await phaseOf(page);
    if (phases.at(-1) !== phase) phases.push(phase);
    await after(phase);
    if (phase === 'end') return { phases, presses };
    const { what, moved } = await step(page, hand);
    trail.push(`${phase}: ${what}`);
    inVain = moved ? 0 : inVain + 1;
    if (inVain >= MOST_IN_VAIN) throw new Error(`a dead corner:\n${trail.slice(-12).join('\n')}`);
  }
  throw new Error(`no end after ${MOST_PRESSES} presses:\n${trail.slice(-40).join('\n')}`);
}

async function step(page: Page, hand: Hand): Promise<{ what: string; moved: boolean }> {
  const before = await sight(page);
  const control = (await nextByRule(page)) ?? (await awaitControl(page));
  const what = await describe(control);
  await pressWith(hand, page, control).catch(unlessGone);
  return { what, moved: (await sight(page)) !== before };
}

/** Something loads or plays by itself: wait until a control comes. */
async function awaitControl(page: Page): Promise<Control> {
  const phase = await phaseOf(page);
  const enabled = ':is([data-primary], main button, main input):not(:disabled)';
  await page.waitForFunction((open) => [...document.querySelectorAll(open)].some((each) => !each.closest('[inert]')), enabled, {
    timeout: LONGEST_WAIT,
  });
  const control = await nextByRule(page);
  if (!control) throw new Error(`nothing can be pressed at ${phase}`);
  return control;
}

/** What stands on the page, to see whether a press did anything. */
const sight = (page: Page) => page.evaluate(() => `${document.documentElement.dataset.phase} ${document.body.innerHTML}`);

class Enough extends Error {}

/** Plays by the rule until the page rests at this phase. */
export async function playUntil(page: Page, goal: string): Promise<void> {
  const stop = async (phase: string) => {
    if (phase === goal) throw new Enough();
  };
  await playByRule(page, 'mouse', stop).catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  expect(await phaseOf(page)).toBe(goal);
}
