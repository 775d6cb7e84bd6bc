import { useEffect, useState } from 'preact/hooks';
import type { Play } from './play.ts';

/** Milliseconds between two looks at a clock that may have stood still. */
const LOOK = 1000;

/** True once this minute of play has come; null: never. */
export function useHasCome(minute: Play['minute'], from: number | null): boolean {
  const [come, be] = useState(false);
  useEffect(() => {
    let timer = 0;
    const look = () => {
      const now = minute();
      if (now === null || from === null) return;
      be(now >= from);
      if (now < from) timer = window.setTimeout(look, Math.max(LOOK, (from - now) * 60_000));
    };
    be(false);
    look();
    return () => window.clearTimeout(timer);
  }, [minute, from]);
  return come;
}
