import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, EntryKind } from '#rules/entry.ts';
import type { Session } from '#session/types.ts';
import { tellAll } from '#words/tell.ts';
import type { Words } from '#words/words.ts';
import { voiceAt } from './lines.ts';
import { usePlay } from './play.ts';

/** What changes the options or the picture, as the room should see it told: what may be chosen first, a candle or a ribbon last. */
const TOLD: readonly EntryKind[] = ['opened', 'closed', 'habit', 'won', 'ring', 'hammer', 'kept', 'broken', 'changed'];
/** More sentences than this are not read in passing. */
const MOST = 2;
/** Milliseconds that they stay. */
const STAYS = 8000;
/** Above this text size a screen may scroll. */
const SCROLLS_FROM = 1;
/** So many pixels under the edge of a sheet are only a shadow. */
const SHADOW = 6;
/** A stop, the debrief, and what lies behind an open curtain, have no news. */
const QUIET = /^(timeOut|paused|debrief|end)|\.open$/;

/** What has just changed, on a strip of paper under the banner, as large as all that is read: for eyes only, the live region says it too. */
export function News(): JSX.Element | null {
  const { phase, session, covered, preferences, news } = usePlay();
  const strip = useRef<HTMLParagraphElement>(null);
  const fits = preferences.scale <= SCROLLS_FROM;
  // Nothing that can be pressed goes out of sight for it: what does not fit is left out, the last first.
  useLayoutEffect(() => {
    const sheet = strip.current?.closest('.sheet');
    if (fits && sheet && sheet.scrollHeight > sheet.clientHeight + SHADOW) news.drop();
  });
  if (news.lines.length === 0 || covered || session.lifted() || QUIET.test(phase)) return null;
  return (
    <p class="paper news" data-sheet="white" data-cut="3" role="presentation" aria-hidden="true" ref={strip}>
      {news.lines.join(' ')}
    </p>
  );
}

/** What is told now, and how one sentence of it is taken away. */
export interface Told {
  lines: readonly string[];
  drop: () => void;
}

/** The newest of what changed; it goes with the screen, after some seconds, or with the next command where clocks are off. */
export function useNews(session: Session, words: Words, still: boolean): Told {
  const screen = useRef(session.phase());
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
  const drop = useCallback(() => show((now) => now.slice(0, -1)), []);
  return { lines, drop };
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
