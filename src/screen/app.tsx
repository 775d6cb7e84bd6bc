import type { ComponentType, JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Begun, type Doors, OutOfDate } from './doors.ts';
import type { EveningProps } from './evening.tsx';
import type { Preferences } from './settings.ts';
import { Setup } from './setup.tsx';

/** Milliseconds a caption of a sound stays. */
const CAPTION_STAYS = 5000;

/** What people like now; a change of language waits for its texts. */
function usePreferences(doors: Doors, fails: (error: unknown) => void): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, set] = useState(doors.preferences);
  const { words } = doors;
  const prefer = useCallback(
    (change: Partial<Preferences>) => {
      const { language } = doors.prefer(change);
      const show = () => set((now) => ({ ...now, ...change }));
      if (language === words.language) return show();
      void words.change(language).then(show, fails);
    },
    [doors, words, fails],
  );
  return [preferences, prefer];
}

/** The captions of what is heard, for some seconds. */
function useCaptions(doors: Doors): readonly string[] {
  const [captions, set] = useState<readonly string[]>([]);
  useEffect(() => doors.onCaption(set), [doors]);
  useEffect(() => {
    if (captions.length === 0) return;
    const timer = window.setTimeout(() => set([]), CAPTION_STAYS);
    return () => window.clearTimeout(timer);
  }, [captions]);
  return captions;
}

/** A file that falls on the page in the middle of an evening would take its place: it falls on nothing. */
function useFirmGround(): void {
  useEffect(() => {
    const firm = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    const listening = new AbortController();
    for (const kind of ['dragover', 'drop'] as const) window.addEventListener(kind, firm, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

/** The document: klaarzetten until there is an evening, then the evening. */
export function App({ doors }: { doors: Doors }): JSX.Element {
  const [begun, begin] = useState<{ evening: Begun; Evening: ComponentType<EveningProps> } | null>(null);
  const [trouble, setTrouble] = useState(doors.notice);
  const fails = useCallback(
    (error: unknown) => setTrouble({ key: error instanceof OutOfDate ? 'trouble.own-changed' : 'trouble.cannot-load' }),
    [],
  );
  const [preferences, prefer] = usePreferences(doors, fails);
  const captions = useCaptions(doors);
  useFirmGround();
  const { words, wishes } = doors;
  useEffect(() => doors.onTrouble((key) => setTrouble({ key })), [doors]);
  const start = (open: Promise<Begun>) =>
    Promise.all([open, import('./evening.tsx')]).then(([evening, { Evening }]) => {
      begin({ evening, Evening });
      if (evening.notice) setTrouble(evening.notice);
    }, fails);
  return (
    <>
      {trouble && (
        <Notice text={words.t(`setup:${trouble.key}`, trouble.gaps)} close={() => setTrouble(null)} closeText={words.t('common:close')} />
      )}
      {captions.length > 0 && <p class="paper caption">{captions.map((key) => words.t(key)).join(' ')}</p>}
      {begun ? (
        <begun.Evening {...begun.evening} {...{ words, preferences, prefer, still: wishes.still }} />
      ) : (
        <Setup
          {...{ doors, preferences, prefer, fails }}
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
