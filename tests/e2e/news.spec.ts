import { expect, type Page, test } from '@playwright/test';
import { ROLES } from '#scenario/ids.ts';
import { writeJournal } from '#session/journal.ts';
import { inTakeTwo } from '../rules/evening-of.ts';
import { misplaced } from './layout.ts';
import { openSave, restsAt, settled, word } from './screens.ts';

const LANGUAGES = ['nl', 'en'] as const;

/** Take 2, by consent: the delay lies face down until a fact opens it, and a promise of the official goes with it. */
function beforeTheFact(): string {
  const { session } = inTakeTwo().does(
    'table ends talk',
    'resident plays refuse',
    'worker plays translate',
    'official plays make-room',
    'table goes on',
    ...ROLES.map((role) => `${role} points at consent`),
  );
  return writeJournal(session.journal());
}

/** How large everything is that the room reads. */
const roomText = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontSize);

/** The cards that may be chosen now. */
const open = (page: Page) => page.locator('.option:enabled');

const fits = async (page: Page, picture: string) => {
  await settled(page);
  await page.screenshot({ path: picture });
  expect(await misplaced(page, { mayScroll: false })).toEqual([]);
};

for (const lang of LANGUAGES)
  test(`${lang}: laying a fact shows what it opens, and its promise is read before hands are shown`, async ({ page }, info) => {
    const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();
    const news = page.locator('.news');
    const promise =
      word(lang, 'play', 'options.promises')
        .split('{{words}}')[0]
        ?.replace('{{role}}', word(lang, 'common', 'roleBig.official')) ?? '';
    await openSave(page, beforeTheFact(), { lang, scale: 1 });
    await restsAt(page, 'decision.picking.choosing');
    await press(word(lang, 'play', 'table.lay'));
    await page.getByRole('dialog').locator('.stack').last().getByRole('button').first().click();
    await press(word(lang, 'play', 'lay.go'));
    await expect(news).toContainText(word(lang, 'tell', 'opened').split('{{')[0] ?? '');
    await fits(page, info.outputPath('laid.png'));
    expect(await news.evaluate((strip) => getComputedStyle(strip).fontSize)).toBe(await roomText(page));
    const delay = open(page).filter({ hasText: promise });
    await expect(delay).toHaveCount(1);
    await page.keyboard.press(await delay.locator('.strip .n').innerText());
    await expect(delay).toHaveAttribute('data-chosen');
    await fits(page, info.outputPath('chosen.png'));
    await page.keyboard.press('t');
    await expect(news).toHaveCount(0);
    await press(word(lang, 'play', 'timeOut.go'));
    await page.locator('[data-primary]').click();
    await page.locator('main .middle .choice').last().click();
    await page.locator('[data-primary]').click();
    await restsAt(page, 'decision.hands.asking');
    await expect(page.locator('.banner')).toContainText(word(lang, 'play', 'options.promise'));
    await fits(page, info.outputPath('hands.png'));
  });
