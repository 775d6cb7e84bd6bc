import type { ComponentType, JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Begun, Doors } from './doors.ts';
import type { EveningProps } from './evening.tsx';
import { applyPreferences, type Choices, type Preferences } from './settings.ts';
import { Setup } from './setup.tsx';

/** Milliseconds a caption of a sound stays. */
const CAPTION_STAYS = 5000;

/** The document: klaarzetten until there is an evening, then the evening. */
export function App({ doors }: { doors: Doors }): JSX.Element {
  const [preferences, setPreferences] = useState(doors.preferences);
  const [begun, begin] = useState<Begun | null>(null);
  const [Evening, setEvening] = useState<ComponentType<EveningProps> | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { words, wishes } = doors;
  const [caption, setCaption] = useState<string | null>(null);
  useEffect(() => {
    doors.onTrouble(setTrouble);
    doors.onCaption(setCaption);
  }, [doors]);
  useEffect(() => {
    if (!caption) return;
    const timer = window.setTimeout(() => setCaption(null), CAPTION_STAYS);
    return () => window.clearTimeout(timer);
  }, [caption]);
  const prefer = useCallback(
    (change: Partial<Preferences>) => {
      const next = { ...preferences, ...change };
      doors.keepPreferences(next);
      applyPreferences(next, wishes.still);
      if (next.language === words.language) return setPreferences(next);
      void words.change(next.language).then(() => setPreferences(next));
    },
    [preferences, doors, words, wishes],
  );
  const start = async (open: Promise<Begun>) => {
    const [ready, screens] = await Promise.all([open, import('./evening.tsx')]);
    setEvening(() => screens.Evening);
    begin(ready);
    if (ready.notice) setTrouble(ready.notice);
  };
  const note = trouble && <Notice text={words.t(`setup:${trouble}`)} close={() => setTrouble(null)} closeText={words.t('common:close')} />;
  if (!begun || !Evening) {
    return (
      <>
        {note}
        <Setup
          doors={doors}
          preferences={preferences}
          prefer={prefer}
          begin={(choices: Choices) => start(doors.begin(choices))}
          resume={(which) => start(doors.resume(which))}
        />
      </>
    );
  }
  return (
    <>
      {note}
      {caption && <p class="paper caption">{words.t(caption)}</p>}
      <Evening {...begun} {...{ words, preferences, prefer, still: wishes.still }} />
    </>
  );
}

/** One clear sentence about something that went wrong; nothing is lost. */
function Notice({ text, close, closeText }: { text: string; close: () => void; closeText: string }): JSX.Element {
  return (
    <div class="paper house-notice" data-sheet="ochre" role="alert">
      <p>{text}</p>
      <button type="button" class="paper plain" data-sheet="white" onClick={close}>
        {closeText}
      </button>
    </div>
  );
}
