import { expect, test } from '@playwright/test';
import { FORMATS, LANGUAGES } from '#scenario/ids.ts';
import type { CompiledCase } from '#scenario/types.ts';
import { caseFolders, loadCase, SCENARIOS } from '#workshop/load.ts';
import { addressOf, audienceOf, playByRule } from './evening.ts';
import { keptJournal } from './kept.ts';
import { nameOf, type Play } from './plays.ts';
import { leaks, secretsOf } from './secrets.ts';
import { watch } from './watch.ts';

/** The first case is played in every other test. */
const NEWER = caseFolders().filter((id) => id !== 'de-brief');
const isWhole = process.env.PLAYS === 'all';

/** Every day each newer case once: an hour, with still paper, in turn by keyboard and by mouse, in Dutch and in English. */
const EVERY_DAY = NEWER.map((id, place): [string, Play] => [
  id,
  {
    format: '50',
    secrecy: 'hands',
    hand: place % 2 === 0 ? 'keyboard' : 'mouse',
    stage: 'none',
    lang: place % 2 === 0 ? 'nl' : 'en',
    seed: place + 1,
    still: true,
  },
]);

/** `npm run test:all`: every case in every format and language that it has. */
function everyPlay(): [string, Play][] {
  return caseFolders().flatMap((id) =>
    loadCase(SCENARIOS + id).scenario.formats.flatMap((format) =>
      LANGUAGES.map((lang, place): [string, Play] => [
        id,
        {
          format,
          secrecy: format === '25' ? 'curtain' : 'hands',
          hand: place === FORMATS.indexOf(format) % 2 ? 'touch' : 'mouse',
          stage: 'canvas',
          lang,
          seed: place + 5,
          still: true,
        },
      ]),
    ),
  );
}

/** From the debrief on the cards lie face up. */
const isFaceUp = (phase: string) => phase === 'debrief' || phase === 'end';

for (const [id, play] of isWhole ? [...EVERY_DAY, ...everyPlay()] : EVERY_DAY)
  test(`${id} comes to its end, and the room finds nothing of a card: ${nameOf(play)}`, async ({ browser }) => {
    const compiled: CompiledCase = loadCase(SCENARIOS + id);
    const secrets = secretsOf(play.lang ?? 'nl', compiled);
    const context = await browser.newContext({ hasTouch: play.hand === 'touch' });
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(`${addressOf(play)}&scenario=${id}`);
    let looked = '';
    const { phases } = await playByRule(page, play.hand, async (phase) => {
      // The case is fetched when the evening begins.
      if (phase === 'setup') await page.locator('main:not([aria-busy=true])').waitFor();
      const isNew = phase !== looked;
      looked = phase;
      if (!isNew || isFaceUp(phase) || (await audienceOf(page)) !== 'room') return;
      expect(await leaks(page, secrets), `at ${phase}`).toEqual([]);
    });
    expect(phases.at(-1)).toBe('end');
    expect(phases).toContain('debrief');
    expect((await keptJournal(page))?.header.case).toBe(id);
    expect(complaints).toEqual([]);
    await context.close();
  });
