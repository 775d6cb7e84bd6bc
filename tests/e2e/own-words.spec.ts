import { expect, type Page, test } from '@playwright/test';
import { misplaced } from './layout.ts';
import { openPanel } from './panels.ts';
import { drawn } from './press.ts';
import { word } from './screens.ts';
import { WINDOWS } from './usable.ts';

const READING = { lang: 'nl', scale: 1 } as const;
/** Letters that are keys of other columns, and of the stops. */
const SENTENCE = 'we gaan praten, q, 1 en daarna stoppen we, want iedereen van de straat moet kunnen meepraten en dat kost nu eenmaal tijd';
/** Moves from the second take on: there "something else" is the fifth. */
const openMoves = (page: Page) =>
  openPanel(page, { panel: 'moves', at: 'take.moves.asking', by: [], when: (session) => session.view('room').layer >= 2 }, READING);

const field = (page: Page) => page.locator('.column input');
const chosen = (page: Page) => page.locator('.column [data-chosen]');

async function misplacedIn(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    await drawn(page);
    wrong.push(...(await misplaced(page, { mayScroll: false })));
  }
  return wrong;
}

test('the key of "something else" opens its field, and what is typed is a sentence', async ({ page }) => {
  await openMoves(page);
  await page.keyboard.press('g');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(SENTENCE);
  await expect(field(page)).toHaveValue(SENTENCE);
  await expect(chosen(page)).toHaveCount(0);
});

test('own words chosen by pointer are typed at once; beside the open field no letter is a key', async ({ page }) => {
  await openMoves(page);
  await page
    .getByRole('button', { name: word('nl', 'common', 'own') })
    .first()
    .click();
  await page.keyboard.type(SENTENCE);
  await expect(field(page)).toHaveValue(SENTENCE);
  await field(page).blur();
  for (const key of ['w', 'e', 'a']) await page.keyboard.press(key);
  await expect(chosen(page)).toHaveCount(0);
});

test('a form of own words in every column fits both windows', async ({ page }) => {
  await openMoves(page);
  const own = page.getByRole('button', { name: word('nl', 'common', 'own') });
  for (const left of [2, 1, 0]) {
    await own.first().click();
    await expect(own).toHaveCount(left);
  }
  expect(await misplacedIn(page)).toEqual([]);
});

test('three teams with own words fit, one button lit in each column, and every team can take it back', async ({ page }) => {
  await openMoves(page);
  for (const key of ['5', 'y', 'g']) {
    await page.keyboard.press(key);
    await page.keyboard.type(SENTENCE);
    await page.locator('.likes button:enabled').last().click();
  }
  await expect(chosen(page)).toHaveCount(3);
  const undo = page.locator('.corrections').getByRole('button');
  await expect(undo).toHaveCount(3);
  expect(await misplacedIn(page)).toEqual([]);
  await undo.first().click();
  await expect(chosen(page)).toHaveCount(2);
});
