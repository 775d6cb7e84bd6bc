import { expect, type Page, test } from '@playwright/test';
import { audienceOf } from './evening.ts';
import { openPanel } from './panels.ts';
import { drawn } from './press.ts';
import { openScreen, restsAt, word } from './screens.ts';

const READING = { lang: 'nl', scale: 1 } as const;
const SENTENCE = 'wij koken elke woensdag voor de hele straat';

const press = (page: Page, key: string) =>
  page
    .getByRole('button', { name: word('nl', 'play', key), exact: true })
    .last()
    .click();

/** The page is loaded again, and the evening that was open goes on. */
async function reload(page: Page, phase: string): Promise<void> {
  await page.reload();
  await page.locator('[data-primary]').click();
  await restsAt(page, phase);
  await drawn(page);
}

/** The text field somebody writes in now. */
const field = (page: Page) => page.locator('input[type=text]:visible').first();

test('the own words of a move are still there after a reload', async ({ page }) => {
  const at = 'take.moves.asking';
  await openPanel(page, { panel: 'moves', at, by: [], when: (session) => session.view('room').layer >= 2 }, READING);
  await page.keyboard.press('5');
  await field(page).fill(SENTENCE);
  await reload(page, at);
  await expect(field(page)).toHaveValue(SENTENCE);
});

test('an idea that is half written is opened again by a reload, with its answers', async ({ page }) => {
  const at = 'decision.picking.choosing';
  await openPanel(
    page,
    { panel: 'own-idea', at, by: ['common:own'], when: (session) => session.view('room').layer >= 2, shows: '.screen' },
    READING,
  );
  const who = page.locator('main .middle .choice');
  if (await who.count()) {
    await who.first().click();
    await page.locator('[data-primary]').click();
  }
  await field(page).fill(SENTENCE);
  await page.locator('.idea .plain:enabled').first().click();
  await reload(page, at);
  await expect(field(page)).toHaveValue(SENTENCE);
  await expect(page.locator('.idea [aria-pressed=true]')).toHaveCount(1);
});

test('the chosen option comes back with the question who proposes it', async ({ page }) => {
  const at = 'decision.picking.choosing';
  await openPanel(page, { panel: 'who', at, by: [], when: (session) => session.view('room').hammer === 'middle' }, READING);
  await page.locator('button.option:enabled').first().click();
  await page.locator('[data-primary]').click();
  await expect(page.locator('main .middle .choice')).toHaveCount(3);
  await reload(page, at);
  await page.locator('main .middle .choice').first().click();
  await page.locator('[data-primary]').click();
  await page.waitForFunction((there) => document.documentElement.dataset.phase !== there, at);
});

test('a promise that is half made waits behind its button', async ({ page }) => {
  await openScreen(page, 'take.talk', READING);
  await press(page, 'table.promise');
  await field(page).fill(SENTENCE);
  await reload(page, 'take.talk');
  await press(page, 'table.promise');
  await expect(field(page)).toHaveValue(SENTENCE);
});

test('a half-made promise waits under a stop and behind its closed panel, until it is made', async ({ page }) => {
  await openScreen(page, 'take.talk', READING);
  await press(page, 'table.promise');
  await field(page).fill(SENTENCE);
  await press(page, 'stops.timeOut');
  await restsAt(page, 'timeOut');
  await press(page, 'timeOut.go');
  await restsAt(page, 'take.talk');
  await press(page, 'table.promise');
  await expect(field(page)).toHaveValue(SENTENCE);
  await page.keyboard.press('Escape');
  await press(page, 'table.promise');
  await expect(field(page)).toHaveValue(SENTENCE);
  for (const who of [0, 1]) await page.locator('[role=dialog] fieldset').nth(who).getByRole('button').first().click();
  await press(page, 'promise.go');
  await press(page, 'table.promise');
  await expect(field(page)).toHaveValue('');
});

test('a half-made promise goes with the screen it was made on', async ({ page }) => {
  const notes = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await openScreen(page, 'take.talk', READING);
  await press(page, 'table.promise');
  await field(page).fill(SENTENCE);
  await page.keyboard.press('Escape');
  expect(await notes()).toContain(SENTENCE);
  await page.locator('[data-primary]').click();
  await page.waitForFunction(() => document.documentElement.dataset.phase !== 'take.talk');
  await drawn(page);
  expect(await notes()).not.toContain(SENTENCE);
});

test('an image that is half placed stands as it stood', async ({ page }) => {
  await openScreen(page, 'say.image.asking', READING);
  const figures = page.locator('.figure');
  await figures.first().focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
  const placed = await figures.evaluateAll((all) => all.map((each) => each.ariaLabel));
  await reload(page, 'say.image.asking');
  expect(await figures.evaluateAll((all) => all.map((each) => each.ariaLabel))).toEqual(placed);
});

test('what is written under a lifted curtain lies in no storage', async ({ page }) => {
  await openScreen(page, 'say.image.open', READING);
  expect(await audienceOf(page)).not.toBe('room');
  await page.locator('.figure').first().focus();
  await page.keyboard.press('ArrowUp');
  await drawn(page);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('figures');
});
