import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '#words/words.ts';
import { Sign } from '../signs.tsx';
import { type BroughtFile, dropped } from './bring.ts';

/** While files are held over the window: a sheet that says what letting go does. Anywhere on the screen is the right place. */
export function DropSheet({
  words,
  bring,
}: {
  words: Words;
  bring: (gathering: Promise<BroughtFile[] | null>) => void;
}): JSX.Element | null {
  const isOver = useDrop(bring);
  if (!isOver) return null;
  return (
    <div class="drop-veil" role="status">
      <p class="paper drop-sheet" data-cut="3">
        <Sign id="pen" big />
        <span class="big">{words.t('setup:own.drop')}</span>
      </p>
    </div>
  );
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

function useDrop(bring: (gathering: Promise<BroughtFile[] | null>) => void): boolean {
  const [isOver, tell] = useState(false);
  const latest = useRef(bring);
  latest.current = bring;
  useEffect(() => {
    const listening = new AbortController();
    const on = (kind: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(kind, (event) => hasFiles(event) && act(event), { signal: listening.signal });
    const hold = (event: DragEvent) => {
      event.preventDefault();
      tell(true);
    };
    on('dragenter', hold);
    on('dragover', hold);
    // Leaving one element for another is told as well; only out of the window it leads nowhere.
    on('dragleave', (event) => event.relatedTarget === null && tell(false));
    on('drop', (event) => {
      event.preventDefault();
      tell(false);
      if (event.dataTransfer) latest.current(dropped(event.dataTransfer));
    });
    return () => listening.abort();
  }, []);
  return isOver;
}
