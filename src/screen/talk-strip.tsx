import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePlay } from './play.ts';
import { talkMinutes } from './settings.ts';
import { Plain } from './sheets.tsx';

/** A strip of paper that gets shorter. At its end a bell rings; the people end their talk themselves. */
export function TalkStrip({ onEnd }: { onEnd: () => void }): JSX.Element | null {
  const { words, preferences, still, session, view } = usePlay();
  const minutes = still ? null : talkMinutes(preferences, session.header.format, view.scene?.take ?? 1);
  const [total, stretch] = useState((minutes ?? 0) * 60);
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
  if (minutes === null) return null;
  const longer = () => {
    pass(left + 60);
    stretch(Math.max(total, left + 60));
  };
  return (
    <div class="talk-strip">
      <div class="paper track" data-cut="4" role="timer" aria-label={words.t('talk.left', { n: Math.ceil(left / 60) })}>
        <span class="rest" style={{ width: `${total ? (100 * left) / total : 0}%` }} />
        <span class="minutes">{words.t('talk.left', { n: Math.ceil(left / 60) })}</span>
      </div>
      <Plain on={longer}>{words.t('talk.more')}</Plain>
    </div>
  );
}
