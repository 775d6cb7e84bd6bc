import type { ElementHandle, Page } from '@playwright/test';

/** How a person reaches the screen. */
export type Hand = 'keyboard' | 'mouse' | 'touch';

export type Control = ElementHandle<HTMLElement>;

/** Everything that can be pressed, filled or turned. */
export const CONTROLS = 'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';

/** A press answers within this time, or something is broken. */
const PATIENCE = 10_000;
/** More stops than any screen has. */
const MOST_TABS = 120;

const press: Record<Hand, (page: Page, control: Control) => Promise<void>> = {
  mouse: (_, control) => control.click({ timeout: PATIENCE }),
  touch: (_, control) => control.tap({ timeout: PATIENCE }),
  async keyboard(page, control) {
    await tabTo(page, control);
    await page.keyboard.press((await turnsBySpace(control)) ? 'Space' : 'Enter');
  },
};

/** Presses a control as this hand would, and waits until the page has drawn what came of it. */
export async function pressWith(hand: Hand, page: Page, control: Control): Promise<void> {
  await press[hand](page, control);
  await drawn(page);
}

/** Two frames: one to lay out what changed, one to know that it is there. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

async function tabTo(page: Page, control: Control): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const { isGone, isThere } = await control.evaluate((element) => ({
      isGone: !element.isConnected,
      isThere: element === document.activeElement,
    }));
    if (isThere) return;
    if (isGone) throw new Error('the control is not attached any more');
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by the Tab key: ${await describe(control)}`);
}

const turnsBySpace = (control: Control) =>
  control.evaluate((element) => element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type));

/** What a person would call it. */
export const describe = (control: Control) =>
  control.evaluate(
    (element) =>
      `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.innerText).trim().replaceAll(/\s+/g, ' ').slice(0, 50)}"`,
  );

/** The rule that must always lead to the end: the primary control when it is enabled, else the first enabled control in `main`. */
export async function nextByRule(page: Page): Promise<Control | null> {
  const found = await page.evaluateHandle((controls) => {
    const open = (element: HTMLElement) =>
      !element.matches(':disabled, [aria-disabled=true]') &&
      !element.closest('[inert]') &&
      element.checkVisibility({ visibilityProperty: true });
    const primary = [...document.querySelectorAll<HTMLElement>('[data-primary]')].find(open);
    return primary ?? [...document.querySelectorAll<HTMLElement>('main *')].filter((each) => each.matches(controls)).find(open) ?? null;
  }, CONTROLS);
  return found.asElement() as Control | null;
}

/**
 * One of all controls that are visible and enabled, anywhere on the page.
 * @param chance 0 up to 1: which one.
 * @param never words on controls that this player leaves alone.
 */
export async function anyOpen(page: Page, chance: number, never: readonly string[]): Promise<Control | null> {
  const found = await page.evaluateHandle(
    ({ controls, avoid, at }) => {
      const open = [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (element) =>
          !element.matches(':disabled, [aria-disabled=true], [type=file]') &&
          !element.closest('[inert]') &&
          element.checkVisibility({ visibilityProperty: true }) &&
          !avoid.some((word) => element.innerText.trim() === word),
      );
      return open[Math.floor(at * open.length)] ?? null;
    },
    { controls: CONTROLS, avoid: never, at: chance },
  );
  return found.asElement() as Control | null;
}

/** The screen changed under the hand, as it may while something loads: the next look finds what is there now. */
export function unlessGone(error: Error): void {
  if (!/not attached|detached/.test(error.message)) throw error;
}
