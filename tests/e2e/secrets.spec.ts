import { expect, test } from '@playwright/test';
import { addressOf, audienceOf, playByRule, type Wish } from './evening.ts';
import { leaks, secretsOf } from './secrets.ts';

const EVENINGS: readonly Wish[] = [
  { format: '50', secrecy: 'hands', lang: 'nl', seed: 7 },
  { format: '25', secrecy: 'curtain', lang: 'nl', seed: 3 },
  { format: '100', secrecy: 'curtain', lang: 'en', seed: 5 },
];

/** From the debrief on the cards lie face up. */
const isFaceUp = (phase: string) => phase === 'debrief' || phase === 'end';

for (const wish of EVENINGS) {
  test(`the room never finds what is on a card: format ${wish.format}, ${wish.secrecy}, ${wish.lang}`, async ({ page }) => {
    const secrets = secretsOf(wish.lang ?? 'nl');
    let looked = 0;
    await page.goto(addressOf({ ...wish, stage: 'none', still: true }));
    await playByRule(page, 'mouse', async (phase) => {
      if (isFaceUp(phase) || (await audienceOf(page)) !== 'room') return;
      looked += 1;
      expect(await leaks(page, secrets), `at ${phase}`).toEqual([]);
    });
    expect(looked).toBeGreaterThan(20);
  });
}
