import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { RESTING } from '#session/machine.ts';
import { misplaced } from './layout.ts';
import { openScreen, type Reading, settled } from './screens.ts';
import { watch } from './watch.ts';

const WINDOWS = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

const READINGS: readonly Reading[] = (['nl', 'en'] as const).flatMap((lang) => [0.75, 1, 2].map((scale) => ({ lang, scale })));

/** The list of screens is the machine's list: a resting state that no evening reaches fails here. */
for (const phase of RESTING) {
  test(`${phase}: everybody can use it, and it fits every window and size of text`, async ({ browser }) => {
    const wrong: string[] = [];
    for (const reading of READINGS) {
      const context = await browser.newContext({ viewport: WINDOWS[0], reducedMotion: 'reduce' });
      const page = await context.newPage();
      const complaints = watch(page);
      await openScreen(page, phase, reading);
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        await settled(page);
        const at = `${size.width}x${size.height} ${reading.lang} ${reading.scale * 100} %`;
        wrong.push(...(await misplaced(page, { mayScroll: reading.scale > 1.25 })).map((what) => `${at}: ${what}`));
      }
      if (reading.scale === 1) {
        const { violations } = await new AxeBuilder({ page }).analyze();
        wrong.push(
          ...violations.map(({ id, nodes }) => `axe ${reading.lang}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`),
        );
      }
      wrong.push(...complaints);
      await context.close();
    }
    expect(wrong.slice(0, 40), `${wrong.length} things`).toEqual([]);
  });
}
