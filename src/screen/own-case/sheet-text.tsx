import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Words } from '#words/words.ts';
import type { CaseSheet, ToldComplaint } from '../doors.ts';

/** Lines that are shown: twice the longest case. A line that is longer than any sentence is cut. */
const MOST_LINES = 2000;
const LONGEST_LINE = 1000;
/** In which the lines around one that is come to get their real height. */
const FRAMES = 4;

interface Props {
  words: Words;
  sheet: CaseSheet;
  /** What there is to say about this file. */
  here: readonly ToldComplaint[];
  at: ToldComplaint | null;
}

/** The text of one file with its lines numbered, and marked where something is to be said. */
export function SheetText({ words, sheet, here, at }: Props): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const lines = useMemo(() => sheet.text.split(/\r?\n/), [sheet]);
  // Thousands of lines are made once; where somebody is among them is marked on what stands there.
  const shown = useMemo(() => linesOf(lines, here), [lines, here]);
  useLayoutEffect(() => {
    const line = at && list.current?.children[at.line - 1];
    if (!line) return;
    line.setAttribute('data-here', '');
    const leave = comeTo(line);
    return () => {
      leave();
      line.removeAttribute('data-here');
    };
  }, [at, sheet]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="sheet-text" tabIndex={0} aria-label={words.t('setup:own.textOf', { file: sheet.shown })}>
      <ol ref={list}>{shown}</ol>
      {lines.length > MOST_LINES && <p class="sub">{words.t('setup:own.cut', { n: MOST_LINES })}</p>}
    </section>
  );
}

/** Lines far away have a guessed height until they are near: what was come to moves once they are drawn, so it is come to again. */
function comeTo(line: Element): () => void {
  let left = FRAMES;
  let frame = 0;
  const again = () => {
    line.scrollIntoView({ block: 'center' });
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(again);
  };
  again();
  return () => cancelAnimationFrame(frame);
}

/** A line with a mistake and some advice shows the mistake. */
function linesOf(lines: readonly string[], here: readonly ToldComplaint[]): JSX.Element[] {
  const worries = new Map(here.toReversed().map((one) => [one.line, one]));
  return lines.slice(0, MOST_LINES).map((text, i) => lineOf(text.slice(0, LONGEST_LINE), i + 1, worries.get(i + 1)));
}

function lineOf(text: string, n: number, worry: ToldComplaint | undefined): JSX.Element {
  if (!worry) return <li key={n}>{text}</li>;
  const [from, to] = [worry.column - 1, worry.column - 1 + worry.length];
  return (
    <li key={n} data-severity={worry.severity}>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </li>
  );
}
