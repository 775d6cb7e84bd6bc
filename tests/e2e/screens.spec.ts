import { type Browser, expect, type Page, type TestInfo, test } from '@playwright/test';
import { RESTING } from '#session/machine.ts';
import { misplaced, tooSmall } from './layout.ts';
import { openPanel, PANELS } from './panels.ts';
import { openScreen, settled } from './screens.ts';
import { axeAgainst, unseenFocus, WINDOWS } from './usable.ts';
import { watch } from './watch.ts';

const LANGUAGES = ['nl', 'en'] as const;

/** Text sizes that share one way to lie: set as a wish, then made smaller in place. */
const SIZES = [
  { scale: 1, also: 0.75 },
  { scale: 2, also: null },
] as const;

/** Everything that is out of place on this page, in both windows. */
async function lookAt(page: Page, scale: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    await settled(page);
    const found = await misplaced(page, { mayScroll: scale > 1.25 });
    if (scale === 1 && size.height === 1080) found.push(...(await tooSmall(page)));
    wrong.push(...found.map((what) => `${size.width}x${size.height} ${scale * 100} %: ${what}`));
  }
  return wrong;
}

/** Opens something in both sizes of text and says all that is wrong with it. */
async function wrongIn(browser: Browser, open: (page: Page, scale: number) => Promise<void>, info: TestInfo) {
  const wrong: string[] = [];
  for (const { scale, also } of SIZES) {
    const context = await browser.newContext({ viewport: WINDOWS[0], reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints = watch(page);
    await open(page, scale);
    wrong.push(...(await lookAt(page, scale)), ...(await unseenFocus(page)));
    if (also) {
      wrong.push(...(await axeAgainst(page)));
      await page.screenshot({ path: info.outputPath('100.png') });
      await page.evaluate((smaller) => document.documentElement.style.setProperty('--scale', String(smaller)), also);
      wrong.push(...(await lookAt(page, also)));
    }
    wrong.push(...complaints);
    await context.close();
  }
  return wrong;
}

/** The list of screens is the machine's list: a resting state that no evening reaches fails here. */
for (const phase of RESTING)
  for (const lang of LANGUAGES) {
    test(`${phase}, ${lang}: everybody can use it, and it fits every window and size of text`, async ({ browser }, info) => {
      const wrong = await wrongIn(browser, (page, scale) => openScreen(page, phase, { lang, scale }), info);
      expect(wrong.slice(0, 40), `${wrong.length} things`).toEqual([]);
    });
  }

/** What lies over a screen is opened every time in the language a case is written in; `npm run test:all` opens it in both. */
const PANEL_LANGUAGES = process.env.PLAYS === 'all' ? LANGUAGES : (['nl'] as const);

for (const way of PANELS)
  for (const lang of PANEL_LANGUAGES) {
    test(`panel ${way.panel}, ${lang}: everybody can use it, and it fits every window and size of text`, async ({ browser }, info) => {
      const wrong = await wrongIn(browser, (page, scale) => openPanel(page, way, { lang, scale }), info);
      expect(wrong.slice(0, 40), `${wrong.length} things`).toEqual([]);
    });
  }
