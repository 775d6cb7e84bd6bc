import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { readJournal, resume } from '#session/journal.ts';
import { world } from '../play/world.ts';
import { addressOf, audienceOf, phaseOf, playUntil, type Wish } from './evening.ts';
import { keptJournal, keptLines } from './kept.ts';
import { openFile, restsAt, saveAt, word } from './screens.ts';

const QUIET: Wish = { lang: 'nl', stage: 'none', still: true };

/** The tab dies on the spot: nothing in it gets a last word. */
async function kill(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => {});
  await gone;
  await page.close();
}

async function goOn(context: BrowserContext, wish: Wish): Promise<Page> {
  const page = await context.newPage();
  await page.goto(addressOf(wish));
  await page.getByRole('button', { name: word('nl', 'setup', 'resume').replace('{{format}}', wish.format ?? '50') }).click();
  await page.waitForFunction(() => document.documentElement.dataset.phase !== 'setup');
  return page;
}

/** As if the disk had lost these lines. */
function forgetLines(page: Page, lost: { from: number; to: number }): Promise<void> {
  return page.evaluate(
    ({ from, to }) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('samenspel');
        opening.onsuccess = () => {
          const step = opening.result.transaction('lines', 'readwrite');
          const asking = step.objectStore('lines').openCursor();
          asking.onsuccess = () => {
            const cursor = asking.result;
            if (cursor && cursor.value.n >= from && cursor.value.n <= to) cursor.delete();
            cursor?.continue();
          };
          step.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    lost,
  );
}

for (const goal of ['value', 'take.talk', 'decision.readings', 'turn.seats', 'debrief']) {
  test(`a tab that dies at ${goal} loses nothing that was done`, async ({ page, context }) => {
    const wish: Wish = { ...QUIET, format: '50', secrecy: 'hands', seed: 7 };
    await page.goto(addressOf(wish));
    await playUntil(page, goal);
    const before = await keptJournal(page);
    await kill(page);
    const again = await goOn(context, wish);
    expect(await phaseOf(again)).toBe(goal);
    expect(await keptJournal(again)).toEqual(before);
  });
}

test('taps that were not sent yet and a time-out come back after a reload', async ({ page, context }) => {
  const wish: Wish = { ...QUIET, format: '50', secrecy: 'hands', seed: 7 };
  await page.goto(addressOf(wish));
  await playUntil(page, 'take.moves.asking');
  for (const key of ['2', 'w', 't']) await page.keyboard.press(key);
  await expect.poll(() => phaseOf(page)).toBe('timeOut');
  await kill(page);
  const again = await goOn(context, wish);
  expect(await phaseOf(again)).toBe('timeOut');
  await again.locator('[data-primary]').click();
  await expect(again.locator('.column [data-chosen]')).toHaveCount(2);
});

test('after a reload the evening stands behind a closed curtain', async ({ page, context }) => {
  const wish: Wish = { ...QUIET, format: '25', secrecy: 'curtain', seed: 3 };
  await page.goto(addressOf(wish));
  await playUntil(page, 'take.moves.open');
  await page.close();
  const again = await goOn(context, wish);
  expect(await phaseOf(again)).toBe('take.moves.closed');
  expect(await audienceOf(again)).toBe('room');
});

test('a tab that dies before the puppets have answered has them answer when it goes on, and keeps that too', async ({ page, context }) => {
  const wish: Wish = { ...QUIET, format: '25', secrecy: 'curtain', seed: 3 };
  await page.goto(addressOf(wish));
  await playUntil(page, 'take.sound');
  const whole = await keptJournal(page);
  const byPeople = (whole?.lines ?? []).findLastIndex((line) => line.do.do === 'play-move' && !line.do.because) + 1;
  await page.goto('about:blank');
  await page.goto(addressOf(wish));
  await forgetLines(page, { from: byPeople + 1, to: Infinity });
  await page.close();
  const again = await goOn(context, wish);
  expect(await phaseOf(again)).toBe('take.sound');
  await playUntil(again, 'end');
  const kept = await keptJournal(again);
  expect(kept?.lines.map(({ n }) => n)).toEqual(kept?.lines.map((_, index) => index + 1));
});

test('a file saved here opens in Node with nothing else and ends in the same hash', async ({ page, browser }) => {
  await page.goto(addressOf({ ...QUIET, format: '100', secrecy: 'hands', seed: 11 }));
  await playUntil(page, 'disruption.asking');
  await page.getByRole('button', { name: word('nl', 'play', 'stops.menu') }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: word('nl', 'play', 'menu.save') }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');

  const { journal, trouble } = readJournal(text);
  expect(trouble).toBeNull();
  expect(journal).toEqual(await keptJournal(page));
  if (!journal) return;
  const { session, trouble: replayed } = resume(world, journal);
  expect(replayed).toBeNull();
  expect(session.hash()).toBe(journal.lines.at(-1)?.h);
  expect(session.phase()).toBe('disruption.asking');

  const elsewhere = await browser.newPage();
  await elsewhere.goto(addressOf(QUIET));
  await openFile(elsewhere, 'nl', text);
  await restsAt(elsewhere, 'disruption.asking');
  expect((await keptJournal(elsewhere))?.lines.map(({ h }) => h)).toEqual(journal.lines.map(({ h }) => h));
  await elsewhere.close();
});

test('the same commands give the same journal here and in Node, but for the seconds', async ({ page }) => {
  await page.goto(addressOf({ ...QUIET, format: '50', secrecy: 'hands', seed: 7 }));
  await playUntil(page, 'closing.yearLater');
  const journal = await keptJournal(page);
  expect(journal).not.toBeNull();
  if (!journal) return;
  const { session } = resume(world, { ...journal, lines: journal.lines.map((line) => ({ ...line, at: 0 })) });
  expect(session.journal().lines.map(({ at: _, ...line }) => line)).toEqual(journal.lines.map(({ at: _, ...line }) => line));
});

/** What somebody may bring instead of a whole evening, and where the page then stands. */
const STRANGE: readonly [name: string, text: () => string, said: string, phase: string][] = [
  ['no evening at all', () => 'Boodschappen: melk, brood.', 'not-a-journal', 'setup'],
  ['an evening of another case', () => saveAt('take.talk').replace('"case":"de-brief"', '"case":"de-tuin"'), 'other-case', 'setup'],
  ['an evening whose last line was changed', () => damaged(saveAt('take.talk')), 'damaged', 'take.picture'],
];

function damaged(save: string): string {
  const rows = save.split('\n');
  const last = JSON.parse(rows.at(-1) ?? '');
  return [...rows.slice(0, -1), JSON.stringify({ ...last, h: 'ffffffff' })].join('\n');
}

for (const [name, text, said, phase] of STRANGE) {
  test(`${name} gets one clear sentence, and nothing is lost`, async ({ page }) => {
    await page.goto(addressOf(QUIET));
    await openFile(page, 'nl', text());
    const sentence =
      word('nl', 'setup', `trouble.${said}`)
        .split(/{{\w+}}/)
        .at(-1) ?? '';
    await expect(page.getByRole('alert')).toContainText(sentence.trim());
    expect(await phaseOf(page)).toBe(phase);
  });
}

test('an evening that does not fit any more stays as it is, and goes on beside itself', async ({ page, context }) => {
  await page.goto(addressOf(QUIET));
  await playUntil(page, 'take.talk');
  const before = await keptJournal(page);
  await page.goto('about:blank');
  await page.goto(addressOf(QUIET));
  await forgetLines(page, { from: 4, to: 4 });
  await page.close();
  const again = await goOn(context, QUIET);
  await expect(again.getByRole('alert')).toHaveText(/4.*[.!?]/u);
  expect((await keptJournal(again))?.lines).toEqual(before?.lines.slice(0, 3));
  expect(await keptLines(again)).toHaveLength((before?.lines.length ?? 0) - 1 + 3);
});

test('an evening in which nothing was done yet does not stand before the one that waits', async ({ page, context }) => {
  await page.goto(addressOf(QUIET));
  await playUntil(page, 'value');
  await page.close();
  const other = await context.newPage();
  await other.goto(addressOf(QUIET));
  const button = (key: string) => other.getByRole('button', { name: word('nl', 'setup', key) });
  await other
    .locator('[data-primary]')
    .filter({ hasText: word('nl', 'setup', 'resume') })
    .waitFor();
  await button('begin').click();
  await button('overYes').click();
  await restsAt(other, 'welcome');
  await other.close();
  expect(await phaseOf(await goOn(context, QUIET))).toBe('value');
});

test('what lies on this machine can be gone on with, and thrown away for good', async ({ page }) => {
  await page.goto(addressOf(QUIET));
  await playUntil(page, 'value');
  await page.goto('about:blank');
  await page.goto(addressOf(QUIET));
  await page
    .locator('[data-primary]')
    .filter({ hasText: word('nl', 'setup', 'resume') })
    .waitFor();
  await page.getByRole('button', { name: word('nl', 'setup', 'prepare') }).click();
  await page.getByText(word('nl', 'setup', 'kept.title').replace('{{n}}', '1')).click();
  await page.getByRole('button', { name: word('nl', 'setup', 'kept.forget') }).click();
  await page.getByRole('button', { name: word('nl', 'setup', 'kept.sure') }).click();
  await expect.poll(() => keptJournal(page)).toBeNull();
});

test('what the address asks for is for now; what people choose is for next time too', async ({ page }) => {
  await page.goto(addressOf({ ...QUIET, lang: 'en' }));
  await page.getByRole('button', { name: word('en', 'setup', 'prepare') }).click();
  await page.getByText(word('en', 'setup', 'looks')).click();
  await page.getByRole('button', { name: '150%' }).click();
  await page.goto('/?still');
  await expect(page.locator('[data-primary]')).toHaveText(word('nl', 'setup', 'begin'));
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--scale'))).toBe('1.5');
});

test('a browser that keeps nothing says so on the first screen', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(addressOf(QUIET));
  await expect(page.getByRole('alert')).toContainText(word('nl', 'setup', 'trouble.forbidden'));
  await playUntil(page, 'value');
});

test('an address that asks for a story nobody wrote gets one clear sentence, and another one is ready', async ({ page }) => {
  await page.goto(`${addressOf(QUIET)}&scenario=de-tuin`);
  await expect(page.getByRole('alert')).toHaveText(/de-tuin.*[.!?]/u);
  await playUntil(page, 'value');
});

test('a second tab hears that the evening is open elsewhere', async ({ page, context }) => {
  await page.goto(addressOf(QUIET));
  await playUntil(page, 'value');
  const second = await context.newPage();
  await second.goto(addressOf(QUIET));
  await expect(second.getByRole('alert')).toContainText(word('nl', 'setup', 'trouble.busy'));
});
