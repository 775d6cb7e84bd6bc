import { expect, test } from '@playwright/test';
import { addressOf, playByRule } from './evening.ts';
import { nameOf, PLAYS } from './plays.ts';
import { watch } from './watch.ts';

for (const play of PLAYS) {
  test(`an evening comes to its end: ${nameOf(play)}`, async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: play.hand === 'touch' });
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(addressOf(play));
    const { phases } = await playByRule(page, play.hand);
    expect(phases.at(-1)).toBe('end');
    expect(phases).toContain('debrief');
    expect(complaints).toEqual([]);
    await context.close();
  });
}
