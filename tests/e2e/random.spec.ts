import { expect, test } from '@playwright/test';
import { addressOf } from './evening.ts';
import { RANDOM_SEEDS } from './plays.ts';
import { MOST_PRESSES, playAtRandom } from './random-player.ts';
import { watch } from './watch.ts';

for (const seed of RANDOM_SEEDS) {
  test(`who presses anything at random arrives too: seed ${seed}`, async ({ page, context }) => {
    test.slow();
    context.on('page', (other) => other.close());
    page.on('filechooser', () => {});
    const complaints = watch(page);
    const format = (['50', '25', '100'] as const)[seed % 3];
    await page.goto(addressOf({ lang: 'nl', format, seed, stage: 'none', still: true }));
    const { presses, trail } = await playAtRandom(page, seed);
    expect(presses, trail.slice(-60).join('\n')).toBeLessThan(MOST_PRESSES);
    expect(complaints).toEqual([]);
  });
}
