import type { ComponentType, JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Begun, Doors } from './doors.ts';
import type { EveningProps } from './evening.tsx';
import { applyPreferences, type Preferences } from './settings.ts';
import { Setup } from './setup.tsx';

/** Milliseconds a caption of a sound stays. */
const CAPTION_STAYS = 5000;

/** What people like now; a change of language waits for its texts. */
function usePreferences(doors: Doors): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, set] = useState(doors.preferences);
  const { words, wishes } = doors;
  const prefer = useCallback(
    (change: Partial<Preferences>) => {
      const next = { ...preferences, ...change };
      doors.keepPreferences(next);
      applyPreferences(next, wishes.still);
      if (next.language === words.language) return set(next);
      void words.change(next.language).then(() => set(next));
    },
    [preferences, doors, words, wishes],
  );
  return [preferences, prefer];
}

/** The caption of the last sound, for some seconds. */
function useCaption(doors: Doors): string | null {
  const [caption, set] = useState<string | null>(null);
  useEffect(() => doors.onCaption(set), [doors]);
  useEffect(() => {
    if (!caption) return;
    const timer = window.setTimeout(() => set(null), CAPTION_STAYS);
    return () => window.clearTimeout(timer);
  }, [caption]);
  return caption;
}

/** The document: klaarzetten until there is an evening, then the evening. */
export function App({ doors }: { doors: Doors }): JSX.Element {
  const [preferences, prefer] = usePreferences(doors);
  const [begun, begin] = useState<{ evening: Begun; Evening: ComponentType<EveningProps> } | null>(null);
  const [trouble, setTrouble] = useState(doors.notice);
  const caption = useCaption(doors);
  const { words, wishes } = doors;
  useEffect(() => doors.onTrouble((key) => setTrouble({ key })), [doors]);
  const start = async (open: Promise<Begun>) => {
    const [evening, { Evening }] = await Promise.all([open, import('./evening.tsx')]);
    begin({ evening, Evening });
    if (evening.notice) setTrouble(evening.notice);
  };
  return (
    <>
      {trouble && (
        <Notice text={words.t(`setup:${trouble.key}`, trouble.gaps)} close={() => setTrouble(null)} closeText={words.t('common:close')} />
      )}
      {caption && <p class="paper caption">{words.t(caption)}</p>}
      {begun ? (
        <begun.Evening {...begun.evening} {...{ words, preferences, prefer, still: wishes.still }} />
      ) : (
        <Setup
          {...{ doors, preferences, prefer }}
          begin={(choices) => start(doors.begin(choices))}
          resume={(which) => start(doors.resume(which))}
        />
      )}
    </>
  );
}

/** Nothing lies under a notice: the page ends where it begins. */
function useRoom() {
  const notice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const eye = new ResizeObserver(() => style.setProperty('--notice', `${notice.current?.offsetHeight ?? 0}px`));
    if (notice.current) eye.observe(notice.current);
    return () => {
      eye.disconnect();
      style.removeProperty('--notice');
    };
  }, []);
  return notice;
}

/** One clear sentence about something that went wrong; nothing is lost. */
function Notice({ text, close, closeText }: { text: string; close: () => void; closeText: string }): JSX.Element {
  const room = useRoom();
  return (
    <div class="paper house-notice" data-sheet="ochre" role="alert" ref={room}>
      <p>{text}</p>
      <button type="button" class="paper plain" data-sheet="white" onClick={close}>
        {closeText}
      </button>
    </div>
  );
}
