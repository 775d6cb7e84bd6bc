import { expect, type Page, test } from '@playwright/test';
import type { PlayedSession } from '#session/session.ts';
import { phaseOf } from './evening.ts';
import { openPanel } from './panels.ts';
import { openFile, restsAt, saveAt, settled, word } from './screens.ts';

const press = (page: Page, part: string, key: string) => page.getByRole('button', { name: word('nl', part, key) }).click();

/** An evening that rests at this phase, with its clocks on. */
async function at(page: Page, phase: string): Promise<void> {
  await page.goto('/?lang=nl&stage=none');
  await page.locator('[data-primary]').waitFor();
  await openFile(page, 'nl', saveAt(phase));
  await restsAt(page, phase);
  await settled(page);
}

for (const [stop, goOn] of [
  ['stops.timeOut', 'timeOut.go'],
  ['stops.pause', 'paused.go'],
] as const)
  test(`what was tapped in is still there after ${stop}`, async ({ page }) => {
    await at(page, 'say.fingers.asking');
    for (const key of ['3', 'w', 'a']) await page.keyboard.press(key);
    const chosen = page.locator('[aria-pressed=true]:visible');
    const before = await chosen.allInnerTexts();
    expect(before).toHaveLength(3);
    await press(page, 'play', stop);
    await expect(chosen).toHaveCount(0);
    await page.keyboard.press('1');
    await press(page, 'play', goOn);
    expect(await chosen.allInnerTexts()).toEqual(before);
  });

test('clocks stand still in a pause: the talk goes on where it was', async ({ page }) => {
  await page.clock.install();
  await at(page, 'take.talk');
  const left = page.getByRole('timer');
  const full = await left.innerText();
  await page.clock.runFor('01:30');
  const before = await left.innerText();
  expect(before).not.toBe(full);
  await press(page, 'play', 'stops.pause');
  await page.clock.runFor('20:00');
  await press(page, 'play', 'paused.go');
  await expect(left).toHaveText(before);
  await page.clock.runFor('10:00');
  await expect(page.getByText(word('nl', 'play', 'talk.bell'))).toBeVisible();
});

test('time-out is safety: its key works while a panel lies open', async ({ page }) => {
  await at(page, 'take.talk');
  await press(page, 'play', 'stops.menu');
  await page.keyboard.press('t');
  expect(await phaseOf(page)).toBe('timeOut');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const panel of ['stops.why', 'stops.menu', 'table.promise'])
  for (const [stop, there] of [
    ['stops.timeOut', 'timeOut'],
    ['stops.pause', 'paused'],
  ] as const)
    test(`${stop} is pressed while ${panel} lies open, and the panel goes`, async ({ page }) => {
      await at(page, 'take.talk');
      await press(page, 'play', panel);
      await expect(page.getByRole('dialog')).toBeVisible();
      await press(page, 'play', stop);
      expect(await phaseOf(page)).toBe(there);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

/** KNIP! on the curtain while an evening rests here. */
const cut = (page: Page) => page.locator('.stops').getByText(word('nl', 'play', 'stops.snip'));

test('nothing can be cut before three moves have sounded in this take', async ({ page }) => {
  const take2 = { panel: 'moves', by: [], when: (session: PlayedSession) => session.may({ do: 'snip', step: 'moves' }) === null };
  await openPanel(page, { ...take2, at: 'take.moves.asking' }, { lang: 'nl', scale: 1 });
  await expect(cut(page)).toHaveCount(0);
  await openPanel(page, { ...take2, at: 'take.sound' }, { lang: 'nl', scale: 1 });
  await expect(cut(page)).toBeVisible();
});
