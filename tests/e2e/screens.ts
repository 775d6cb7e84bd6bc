import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '#scenario/ids.ts';
import { addressOf, playByRule, type Wish } from './evening.ts';
import { BY_HAND, closedFor, isBehindCurtain, type Moment, moments } from './moments.ts';
import { drawn, nextByRule } from './press.ts';

/** How somebody likes to read. */
export interface Reading {
  lang: Language;
  /** 0.75 to 2. */
  scale: number;
}

/** Where the saves stand while tests run. */
export const MOMENTS = join(import.meta.dirname, '../../test-results/moments.json');
const WORDS = join(import.meta.dirname, '../../src/words');
/** A word of the voice, as it stands on a button. `key` is a path: `stops.menu`. */
export function word(language: Language, page: string, key: string): string {
  const words = JSON.parse(readFileSync(join(WORDS, language, `${page}.json`), 'utf8'));
  return key.split('.').reduce((inner, step) => inner[step], words);
}

/** Saves are made once, before all tests, or here when this is no test. */
let made: Moment[] | null = null;
export function saveAt(phase: string): string {
  made ??= existsSync(MOMENTS) ? JSON.parse(readFileSync(MOMENTS, 'utf8')) : moments();
  const moment = made?.find((each) => each.phase === phase);
  if (!moment) throw new Error(`no evening was met that rests at ${phase}`);
  return moment.save;
}

/** Brings the page to a resting state of the machine as a person would: opens a saved evening, lifts a curtain, stops the play. */
export async function openScreen(page: Page, phase: string, reading: Reading, wish: Wish = {}): Promise<void> {
  await openTitle(page, reading, wish);
  if (phase === 'setup') return settled(page);
  if (phase === 'welcome') await (await nextByRule(page))?.click();
  else if (BY_HAND.includes(phase)) {
    await openFile(page, reading.lang, saveAt('take.talk'));
    await restsAt(page, 'take.talk');
    await page.getByRole('button', { name: word(reading.lang, 'play', phase === 'paused' ? 'stops.pause' : 'stops.timeOut') }).click();
  } else if (isBehindCurtain(phase)) {
    await openFile(page, reading.lang, saveAt(closedFor(phase)));
    await restsAt(page, closedFor(phase));
    await (await nextByRule(page))?.click();
  } else if (phase === 'end') {
    await openFile(page, reading.lang, saveAt('debrief'));
    await restsAt(page, 'debrief');
    await playByRule(page, 'mouse');
  } else await openFile(page, reading.lang, saveAt(phase));
  await restsAt(page, phase);
  await settled(page);
}

/** Opens the title screen and from there a saved evening. */
export async function openSave(page: Page, save: string, reading: Reading): Promise<void> {
  await openTitle(page, reading, {});
  await openFile(page, reading.lang, save);
}

async function openTitle(page: Page, reading: Reading, wish: Wish): Promise<void> {
  await page.addInitScript((scale) => localStorage.setItem('samenspel.preferences', JSON.stringify({ scale })), reading.scale);
  await page.goto(addressOf({ stage: 'none', still: true, ...wish, lang: reading.lang }));
  await page.locator('[data-primary]').waitFor();
}

/** Waits until the evening rests here. */
export async function restsAt(page: Page, phase: string): Promise<void> {
  await page.waitForFunction((there) => document.documentElement.dataset.phase === there, phase);
}

/** Opens a saved evening from the title screen. */
export async function openFile(page: Page, language: Language, save: string): Promise<void> {
  await page.getByRole('button', { name: word(language, 'setup', 'prepare') }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'samenspel-de-brief-50.txt', mimeType: 'text/plain', buffer: Buffer.from(save) });
}

/** Letters have their own shapes, and everything lies where it will stay. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await drawn(page);
}
