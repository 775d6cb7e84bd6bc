import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from './keys.ts';
import { Slip, useOffer } from './late.tsx';
import { talkMinutes } from './plan.ts';
import { usePlay } from './play.ts';
import { Plain } from './sheets.tsx';

const MINUTE = 60;

/** Seconds that are left of those there were; `onEnd` once, when they are over. Without minutes no clock runs. */
function useSeconds(minutes: number | null, onEnd: () => void) {
  const [total, stretch] = useState((minutes ?? 0) * MINUTE);
  const [left, pass] = useState(total);
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    if (minutes === null || left <= 0) return;
    const timer = window.setTimeout(() => {
      pass(left - 1);
      if (left <= 1) end.current();
    }, 1000);
    return () => window.clearTimeout(timer);
  }, [left, minutes]);
  const set = (seconds: number) => {
    pass(seconds);
    stretch(Math.max(total, seconds));
  };
  return { total, left, set };
}

/** A strip of paper that gets shorter. At its end a bell rings; the people end their talk themselves. */
export function TalkStrip({ onEnd }: { onEnd: () => void }): JSX.Element | null {
  const { words, preferences, still, plan, view } = usePlay();
  const minutes = still ? null : talkMinutes(preferences, plan, view.scene?.take ?? 1);
  const { total, left, set } = useSeconds(minutes, onEnd);
  const offer = useOffer();
  const [isShort, shorten] = useState(false);
  useKeptFocus();
  if (minutes === null) return null;
  const oneMinute = () => {
    set(MINUTE);
    shorten(true);
  };
  const said = words.t('talk.left', { n: Math.ceil(left / MINUTE) });
  return (
    <>
      <div class="talk-strip">
        <div class="paper track" data-cut="4" role="timer" aria-label={said}>
          <span class="rest" style={{ width: `${total ? (100 * left) / total : 0}%` }} />
          <span class="minutes">{said}</span>
        </div>
        <Plain on={() => set(left + MINUTE)}>{words.t('talk.more')}</Plain>
      </div>
      {offer && !isShort && left > MINUTE && <Slip offer={offer} on={oneMinute} />}
    </>
  );
}
