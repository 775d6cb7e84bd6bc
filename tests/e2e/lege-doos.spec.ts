import { expect, type Page, test } from '@playwright/test';
import { addressOf, playByRule, type Wish } from './evening.ts';
import { keptJournal } from './kept.ts';
import { misplaced } from './layout.ts';
import type { Hand } from './press.ts';
import { MOST_PRESSES, playAtRandom } from './random-player.ts';
import { word } from './screens.ts';
import { watch } from './watch.ts';

/** The empty box by other hands and formats than the whole shelf is played in. */
const PLAYS: [Hand, Wish][] = [
  ['keyboard', { format: '25', secrecy: 'curtain', lang: 'en', seed: 3, stage: 'none' }],
  ['touch', { format: '100', secrecy: 'curtain', lang: 'nl', seed: 11, stage: 'canvas' }],
];

/** Every day who presses at random does it in De brief. */
const RANDOM_SEEDS = process.env.PLAYS === 'all' ? [5] : [];

const empty = (wish: Wish): Wish => ({ ...wish, scenario: 'lege-doos', still: true });

/** What was laid on the table in this evening, in order. */
async function ideas(page: Page) {
  const lines = (await keptJournal(page))?.lines ?? [];
  return lines.flatMap(({ do: deed }) => (deed.do === 'own-idea' ? [deed.idea] : []));
}

for (const [hand, wish] of PLAYS) {
  test(`the empty box is filled and comes to its end: format ${wish.format}, by ${hand}`, async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: hand === 'touch' });
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(addressOf(empty(wish)));
    const { phases } = await playByRule(page, hand);
    expect(phases.at(-1)).toBe('end');
    expect((await ideas(page)).length).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

for (const seed of RANDOM_SEEDS)
  test(`who presses anything at random arrives in the empty box too: seed ${seed}`, async ({ page, context }) => {
    test.slow();
    context.on('page', (other) => other.close());
    page.on('filechooser', () => {});
    const complaints = watch(page);
    await page.goto(addressOf(empty({ lang: 'en', format: '50', seed, stage: 'none' })));
    const { presses, trail } = await playAtRandom(page, seed);
    expect(presses, trail.slice(-60).join('\n')).toBeLessThan(MOST_PRESSES);
    expect(complaints).toEqual([]);
  });

test('three teams each lay an idea in the first take, one written and two only said, and one of them is decided', async ({ page }) => {
  await page.goto(addressOf(empty({ lang: 'nl', format: '50', secrecy: 'hands', seed: 7, stage: 'none' })));
  const done = new Error('the table is laid');
  const lay = word('nl', 'play', 'pick.lay');
  const toTheTable = async (phase: string) => {
    if (!phase.startsWith('decision.picking')) return;
    for (const [role, answers, said] of [
      ['Bewoner', ['De bewoner', 'Samen', 'Iedereen'], 'Wij maken zelf een rooster'],
      ['Sociaal werker', ['Samen', 'De sociaal werker', 'Wie er nu niet is'], ''],
      ['Ambtenaar', ['Iemand buiten', 'De ambtenaar', 'Iedereen'], ''],
    ] as const) {
      await page.getByRole('button', { name: lay }).click();
      await page.getByRole('button', { name: new RegExp(`^${role}`) }).click();
      await page.locator('[data-primary]').click();
      for (const [place, answer] of answers.entries())
        await page.locator('.idea fieldset').nth(place).getByRole('button', { name: answer, exact: true }).click();
      await page.locator('.idea input').fill(said);
      await page.getByRole('button', { name: word('nl', 'play', 'own.go') }).click();
    }
    throw done;
  };
  await playByRule(page, 'mouse', toTheTable).catch((error: unknown) => {
    if (error !== done) throw error;
  });
  await expect(page.locator('.option')).toHaveCount(3);
  await expect(page.locator('.option').first()).toContainText('Wij maken zelf een rooster');
  await expect(page.locator('.option').nth(1)).toContainText('Werk: samen. Besluit: de sociaal werker. Goed voor: wie er nu niet is.');
  await playByRule(page, 'mouse', async (phase) => {
    if (phase === 'decision.readings') throw done;
  }).catch((error: unknown) => {
    if (error !== done) throw error;
  });
  await expect(page.locator('h1')).toHaveText('Wij maken zelf een rooster');
});

const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

for (const lang of ['nl', 'en'] as const) {
  test(`every screen of the empty box fits both windows: ${lang}`, async ({ page }) => {
    test.slow();
    await page.goto(addressOf(empty({ lang, format: '50', secrecy: 'hands', seed: 7, stage: 'none' })));
    const seen = new Set<string>();
    const wrong: string[] = [];
    await playByRule(page, 'mouse', async (phase) => {
      const screen = `${phase} ${await page.locator('h1').first().innerText()} ${await page.locator('.idea').count()}`;
      if (phase === 'debrief' || seen.has(screen)) return;
      seen.add(screen);
      for (const window of WINDOWS) {
        await page.setViewportSize(window);
        wrong.push(...(await misplaced(page, { mayScroll: false })).map((fault) => `${window.width}, ${screen}: ${fault}`));
      }
    });
    expect(seen.size).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
}
