import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from './keys.ts';
import { Slip, useOffer } from './late.tsx';
import { talkMinutes } from './plan.ts';
import { usePlay } from './play.ts';
import { Plain } from './sheets.tsx';

/** A strip of paper that gets shorter. At its end a bell rings; the people end their talk themselves. */
export function TalkStrip({ onEnd }: { onEnd: () => void }): JSX.Element | null {
  const { words, preferences, plan, view, minute } = usePlay();
  const minutes = talkMinutes(preferences, plan, view.scene?.take ?? 1);
  const [began] = useState(minute);
  const [total, stretch] = useState(minutes ?? 0);
  const left = useLeft(minutes === null || began === null ? null : began + total, onEnd);
  const offer = useOffer();
  const [isShort, shorten] = useState(false);
  useKeptFocus();
  if (minutes === null || left === null || began === null) return null;
  const gone = total - left;
  const said = words.t('talk.left', { n: Math.ceil(left) });
  const oneMinute = () => {
    stretch(gone + 1);
    shorten(true);
  };
  return (
    <>
      <div class="talk-strip">
        {left > 0 ? (
          <div class="paper track" data-cut="4" role="timer" aria-label={said}>
            <span class="rest" style={{ width: `${total ? (100 * left) / total : 0}%` }} />
            <span class="minutes">{said}</span>
          </div>
        ) : (
          <p class="paper notice bell" data-sheet="ochre" role="status">
            {words.t('talk.bell')}
          </p>
        )}
        <Plain on={() => stretch(Math.max(total, gone) + 1)}>{words.t('talk.more')}</Plain>
      </div>
      {offer && !isShort && left > 1 && <Slip offer={offer} on={oneMinute} />}
    </>
  );
}

/** Milliseconds between two looks at the clock. */
const TICK = 1000;

/** Minutes until this minute of play, never below 0; tells once when it comes. Null where clocks are off. */
function useLeft(until: number | null, onEnd: () => void): number | null {
  const { minute } = usePlay();
  const [left, pass] = useState<number | null>(null);
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const look = () => {
      const now = minute();
      if (now === null || until === null) return;
      pass(Math.max(0, until - now));
      if (now < until) return;
      window.clearInterval(timer);
      end.current();
    };
    const timer = window.setInterval(look, TICK);
    look();
    return () => window.clearInterval(timer);
  }, [minute, until]);
  return left;
}
