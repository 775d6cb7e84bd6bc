import type { Page } from '@playwright/test';
import { CONTROLS } from './press.ts';

/** What a look may be lenient about. */
interface Terms {
  /** Above 125 % a screen may scroll down (never sideways). */
  mayScroll: boolean;
}

/** Text that is cut off or has to be scrolled for, things outside the window, controls that overlap: one line each, empty when the screen is well laid out. */
export function misplaced(page: Page, terms: Terms): Promise<string[]> {
  return page.evaluate(look, { ...terms, controls: CONTROLS });
}

/** Text that people at the back cannot read: below 32 px at 1080 lines and 100 % (PLATFORM, reading on a projector). */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      const words = node.nodeValue?.trim();
      if (!words || !element?.checkVisibility() || element.closest('script, style, option, [aria-hidden=true], .hidden')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      // A badge with one key is read by who types, not by the room.
      if (size < 31.5 && words.length > 1) small.push(`too small, ${size} px: "${words.slice(0, 40)}"`);
    }
    return small;
  });
}

/** Runs in the page, on what is visible now. Half a pixel of rounding is nobody's fault. */
function look({ mayScroll, controls }: Terms & { controls: string }): string[] {
  const SLACK = 1.5;
  const SHADOW = 6;
  type Box = { left: number; top: number; right: number; bottom: number };
  const wrong: string[] = [];
  const name = (element: Element) => {
    const words = ((element as HTMLElement).ariaLabel ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${words}"`;
  };
  const lineage = (element: Element): Element[] =>
    element.parentElement ? [element.parentElement, ...lineage(element.parentElement)] : [];
  /** For ears only: a box of one pixel, or wholly clipped. */
  const isUnseen = (element: Element) =>
    [element, ...lineage(element)].some((each) => {
      const { width, height } = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      return (style.position === 'absolute' && width <= 2 && height <= 2) || style.clipPath === 'inset(50%)' || style.opacity === '0';
    });
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]') && !isUnseen(element);
  const stays = (element: Element) =>
    [element, ...lineage(element)].some((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position));
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);

  const outside = (box: Box, element: Element): void => {
    if (box.left < -SLACK || box.right > innerWidth + SLACK) wrong.push(`beside the window: ${name(element)}`);
    const isAbove = box.top < -SLACK || box.bottom > innerHeight + SLACK;
    const reachable = lineage(element).some(scrolls) || (mayScroll && !stays(element));
    if (isAbove && !reachable)
      wrong.push(`above or below the window: ${name(element)} (${Math.round(box.top)} to ${Math.round(box.bottom)})`);
  };
  const clipped = (box: Box, element: Element): void => {
    for (const parent of [element, ...lineage(element)]) {
      const style = getComputedStyle(parent);
      if (parent === document.documentElement || parent === document.body) continue;
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const edge = parent.getBoundingClientRect();
      if (box.left < edge.left - SLACK || box.right > edge.right + SLACK) return void wrong.push(`cut off sideways: ${name(element)}`);
      const cut = box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK;
      if (cut && !scrolls(parent)) return void wrong.push(`cut off: ${name(element)}`);
      if (scrolls(parent)) return;
    }
  };

  /** What of an element is seen: the part that its scrolling ancestors do not hide. */
  const inSight = (element: Element): Box => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (const parent of lineage(element).filter(scrolls)) {
      const edge = parent.getBoundingClientRect();
      left = Math.max(left, edge.left);
      top = Math.max(top, edge.top);
      right = Math.min(right, edge.right);
      bottom = Math.min(bottom, edge.bottom);
    }
    return { left, top, right, bottom };
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.nodeValue?.trim() || !element || element.closest('script, style, option, [aria-hidden=true]') || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      outside(box, element);
      clipped(box, element);
    }
  }
  const shown = [...document.querySelectorAll(controls)].filter(isShown);
  for (const element of shown) outside(element.getBoundingClientRect(), element);
  // A tilted card may lie a few pixels under the edge; more is text that people have to scroll for.
  for (const sheet of mayScroll ? [] : document.querySelectorAll('.sheet')) {
    const under = sheet.scrollHeight - sheet.clientHeight;
    if (under > SHADOW) wrong.push(`does not fit without scrolling: ${under} px of ${name(sheet)}`);
  }
  const root = document.scrollingElement;
  if (root && root.scrollWidth > innerWidth + 1) wrong.push(`the page scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);

  shown.forEach((one, index) => {
    for (const other of shown.slice(index + 1)) {
      if (one.contains(other) || other.contains(one) || (mayScroll && stays(one) !== stays(other))) continue;
      const [a, b] = [inSight(one), inSight(other)];
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > SLACK && high > SLACK) wrong.push(`on top of each other: ${name(one)} and ${name(other)}`);
    }
  });
  return [...new Set(wrong)];
}
