import { expect, type Page, test } from '@playwright/test';
import { DEBRIEF_PATH } from '#debrief/path.ts';
import type { Format, Language } from '#scenario/ids.ts';
import { writeJournal } from '#session/journal.ts';
import { savedInDebrief } from '../debrief/evenings.ts';
import { ODD, type OddName } from '../debrief/odd-evenings.ts';
import { addressOf, phaseOf } from './evening.ts';
import { misplaced, tooSmall } from './layout.ts';
import { nextByRule } from './press.ts';
import { openFile, restsAt, settled, word } from './screens.ts';
import { axeAgainst, unseenFocus, WINDOWS } from './usable.ts';
import { watch } from './watch.ts';

interface Evening {
  format: Format;
  save: () => string;
  /** The screens of the longest path stand for the same ones of the others. */
  whole?: true;
}

/** One evening of every format; the short ones were played at random: own ideas, cuts, promises, a full timeline. */
const EVENINGS: readonly Evening[] = [
  { format: '100', save: () => oddSave('a broken promise in a long evening'), whole: true },
  { format: '50', save: () => savedInDebrief({ format: '50', seed: 5 }) },
  { format: '25', save: () => savedInDebrief({ format: '25', seed: 4, secrecy: 'curtain', puppets: ['moon', 'sun'] }) },
];

const oddSave = (name: OddName): string => {
  const odd = ODD.find((each) => each.name === name);
  return odd ? writeJournal(odd.make().journal()) : '';
};

/** More leaves than a page of the debrief has. */
const MOST_PRESSES = 60;

async function openDebrief(page: Page, lang: Language, { scale, save }: { scale: number; save: string }): Promise<void> {
  await page.addInitScript((size) => localStorage.setItem('samenspel.preferences', JSON.stringify({ scale: size })), scale);
  await page.goto(addressOf({ stage: 'none', still: true, lang }));
  await page.locator('[data-primary]').waitFor();
  await openFile(page, lang, save);
  await restsAt(page, 'debrief');
}

/** What is out of place on this leaf, in both windows at 100 %, where its text must be big enough for the room; large letters in the small one. */
async function lookAt(page: Page, scale: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of scale === 1 ? WINDOWS : WINDOWS.slice(-1)) {
    await page.setViewportSize(size);
    await settled(page);
    const found = await misplaced(page, { mayScroll: scale > 1.25 });
    if (scale === 1 && size.height === 1080) found.push(...(await tooSmall(page)));
    if (scale === 1) found.push(...(await scrolling(page)));
    wrong.push(...found.map((what) => `${size.width}x${size.height}: ${what}`));
  }
  return wrong;
}

/** At 100 % a sheet lies on the wall whole: nobody has to scroll. */
const scrolling = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const body = document.querySelector('.debrief .body');
    const over = body ? body.scrollHeight - body.clientHeight : 0;
    return over > 8 ? [`the sheet is ${over} px too long`] : [];
  });

/** Every leaf of every page, those behind "more" too: `look` at each. Answers which screens were passed. */
async function leafThrough(page: Page, lang: Language, look: (name: string, isNew: boolean) => Promise<void>): Promise<number[]> {
  const screens: number[] = [];
  const more = page.getByRole('button', { name: word(lang, 'debrief', 'more'), exact: true });
  for (let presses = 0; presses < MOST_PRESSES && (await phaseOf(page)) === 'debrief'; presses += 1) {
    const screen = Number(await page.locator('.debrief').getAttribute('data-screen'));
    const isNew = screens.at(-1) !== screen;
    if (isNew) screens.push(screen);
    await look(`screen ${screen}, press ${presses}`, isNew);
    await ((await more.count()) > 0 ? more.click() : (await nextByRule(page))?.click());
    await settled(page);
  }
  return screens;
}

for (const { format, save, whole } of EVENINGS)
  for (const lang of ['nl', 'en'] as const)
    for (const scale of whole ? [1, 2] : [1])
      test(`the debrief of format ${format}, ${lang}, ${scale * 100} %: every sheet fits and can be used`, async ({ page }) => {
        const complaints = watch(page);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openDebrief(page, lang, { scale, save: save() });
        const wrong: string[] = [];
        const screens = await leafThrough(page, lang, async (name, isNew) => {
          const found = await lookAt(page, scale);
          if (scale === 1 && isNew) found.push(...(whole ? await axeAgainst(page) : []), ...(await unseenFocus(page)));
          wrong.push(...found.map((what) => `${name}: ${what}`));
        });
        expect([...wrong, ...complaints].slice(0, 20)).toEqual([]);
        expect(screens).toEqual(DEBRIEF_PATH[format]);
      });

/** To the last leaf of the debrief, where the agreement is written. */
async function toAgreement(page: Page): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES && (await page.locator('.agreement').count()) === 0; presses += 1) {
    await (await nextByRule(page))?.click();
    await settled(page);
  }
  await page.locator('.agreement input').first().fill('Samira');
}

/** What stands on the page to take home. */
const keepsake = (page: Page) => page.locator('.keepsake .ours');

test('an agreement that was typed is written down by what ends the evening', async ({ page }) => {
  await openDebrief(page, 'nl', { scale: 1, save: oddSave('stopped after one take') });
  await toAgreement(page);
  await page.locator('[data-primary]').click();
  await restsAt(page, 'end');
  await expect(keepsake(page)).toContainText('Samira');
});

test('an agreement that was typed is on the sheet before it is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = document.querySelector('.keepsake .ours')?.textContent ?? '';
    };
  });
  await openDebrief(page, 'nl', { scale: 1, save: oddSave('stopped after one take') });
  await toAgreement(page);
  await page.getByRole('button', { name: word('nl', 'debrief', 'now.print'), exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', /Samira/);
});
