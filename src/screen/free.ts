import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { usePlay } from './play.ts';

/** The strip of the screen that the papers leave free for the theatre, from line to line of its 1080. */
export interface Free {
  top: number;
  bottom: number;
}

/** The window of the theatre: its own lines and columns, as large as they fit, in the middle of the page. */
const THEATRE = { w: 1920, h: 1080 };
/** So many pixels of difference are nobody's step back. */
const SAME = 4;

/** What is no paper: text for ears only, and what lies over the stage itself. */
const isPaper = (element: HTMLElement) => element.offsetHeight > 2 && getComputedStyle(element).position !== 'fixed';

/** Between what hangs on top of a sheet and the first paper that lies below; null is all. A sheet that waits unseen says nothing. */
function freeIn(sheet: HTMLElement, liesLow: boolean): Free | null | undefined {
  const [middle, ...hanging] = ([...sheet.children] as HTMLElement[]).reverse();
  if (!middle || sheet.offsetHeight === 0) return undefined;
  if (!liesLow) return null;
  const lying = ([...middle.children] as HTMLElement[]).filter(isPaper).map(({ offsetTop }) => offsetTop - sheet.scrollTop);
  const edge = sheet.offsetTop + sheet.offsetHeight;
  const unit = Math.min(window.innerWidth / THEATRE.w, window.innerHeight / THEATRE.h);
  const line = (y: number) => (y - (window.innerHeight - THEATRE.h * unit) / 2) / unit;
  return { top: line(Math.max(0, ...hanging.map((each) => each.offsetTop + each.offsetHeight))), bottom: line(Math.min(edge, ...lying)) };
}

/** Says what the papers of this screen leave free, whenever they come to lie otherwise; where they do not lie low, that the theatre has all. */
export function useFree(sheet: RefObject<HTMLElement | null>, liesLow: boolean): void {
  const { free } = usePlay();
  const said = useRef<Free | null | undefined>(undefined);
  const look = useCallback(() => {
    const now = sheet.current ? freeIn(sheet.current, liesLow) : undefined;
    if (now && said.current && isSame(said.current, now)) return;
    if (now !== undefined && now !== said.current) free(now);
    said.current = now;
  }, [sheet, liesLow, free]);
  useLayoutEffect(() => {
    const box = sheet.current;
    if (!box) return;
    // At once, so that the theatre steps back in the same frame in which the papers come.
    look();
    const eye = new ResizeObserver(look);
    for (const part of [box, ...box.children, ...(box.lastElementChild?.children ?? [])]) eye.observe(part);
    return () => eye.disconnect();
  });
}

const isSame = (one: Free, other: Free): boolean => Math.abs(one.top - other.top) < SAME && Math.abs(one.bottom - other.bottom) < SAME;
