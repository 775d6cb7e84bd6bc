import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The projector of a lecture room, and the laptop of a community house. */
export const WINDOWS = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

/** Everything axe has against this page, one line each. */
export async function axeAgainst(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

/** Where the keyboard is must be seen: an outline around what Tab reaches. */
export async function unseenFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return ['the Tab key reaches nothing'];
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return isSeen ? [] : [`no visible focus: ${at.outerHTML.slice(0, 120)}`];
  });
}
