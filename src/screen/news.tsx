import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, EntryKind } from '#rules/entry.ts';
import { tellAll } from '#words/tell.ts';
import { voiceAt } from './lines.ts';
import { usePlay } from './play.ts';

/** What changes the options or the picture, as the room should see it told: what may be chosen first, a candle or a ribbon last. */
const TOLD: readonly EntryKind[] = ['opened', 'closed', 'habit', 'won', 'ring', 'hammer', 'kept', 'broken', 'changed'];
/** More sentences than this are not read in passing. */
const MOST = 2;
/** Milliseconds that they stay. */
const STAYS = 8000;
/** A stop, the debrief, and what lies behind an open curtain, have no news. */
const QUIET = /^(timeOut|paused|debrief|end)|\.open$/;

/** What has just changed, on a strip of paper under the stops: for eyes only, the live region says it too. */
export function News(): JSX.Element | null {
  const { phase, session, covered } = usePlay();
  const { lines, drop } = useNews();
  const strip = useRef<HTMLDivElement>(null);
  // Never over a control: what does not fit under the stops is left out, the last first.
  useLayoutEffect(() => {
    const over = document.querySelector('.stops > :last-child')?.getBoundingClientRect().bottom ?? 0;
    if (strip.current?.checkVisibility() && strip.current.getBoundingClientRect().top < over) drop();
  });
  if (lines.length === 0 || covered || session.lifted() || QUIET.test(phase)) return null;
  return (
    <div class="paper notice news" data-sheet="white" data-cut="3" role="presentation" aria-hidden="true" ref={strip}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** The newest of what changed; it goes with the screen, after some seconds, or with the next command where clocks are off. */
function useNews(): { lines: readonly string[]; drop: () => void } {
  const { session, words, still, phase: shown } = usePlay();
  const screen = useRef(shown);
  const [lines, show] = useState<readonly string[]>([]);
  useEffect(
    () =>
      session.follow('room', ({ entries, deed, phase }) => {
        if (!deed) return;
        const told = tellAll(entries, voiceAt(words, session.view('room')));
        const fresh = lastWords(told.filter(({ entry }) => TOLD.includes(entry.kind))).sort((a, b) => place(a.entry) - place(b.entry));
        const isBack = entries.some(({ kind }) => kind === 'put-back');
        const isElsewhere = phase !== screen.current;
        screen.current = phase;
        if (still || isBack || isElsewhere || fresh.length > 0) show(fresh.slice(0, MOST).map(({ text }) => text));
      }),
    [session, words, still],
  );
  useEffect(() => {
    if (still || lines.length === 0) return;
    const timer = window.setTimeout(() => show([]), STAYS);
    return () => window.clearTimeout(timer);
  }, [lines, still]);
  return { lines, drop: () => show((now) => now.slice(0, -1)) };
}

/** Of each thing only what became of it last: a candle that grew and went out is out. */
function lastWords<T extends { entry: Entry }>(told: readonly T[]): T[] {
  const last = new Map(told.map((each) => [thingOf(each.entry), each]));
  return told.filter((each) => last.get(thingOf(each.entry)) === each);
}

function thingOf(entry: Entry): unknown {
  if (entry.kind === 'changed') return entry.thing;
  if (entry.kind === 'ring') return `ring ${entry.issue}`;
  return entry.kind === 'hammer' ? 'hammer' : entry;
}

const place = ({ kind }: Entry): number => TOLD.indexOf(kind);
