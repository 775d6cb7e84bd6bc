import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Doors, Resumable } from './doors.ts';
import { Panel } from './panels/panel.tsx';
import { choicesOf, firstWanted, Prepare, type Wanted } from './prepare.tsx';
import type { Choices, Preferences } from './settings.ts';
import { Plain, Primary } from './sheets.tsx';

interface Props {
  doors: Doors;
  preferences: Preferences;
  prefer: (change: Partial<Preferences>) => void;
  begin: (choices: Choices) => Promise<void>;
  resume: (which: Resumable) => Promise<void>;
}

/** The title picture and klaarzetten. All defaults are right: one click begins. */
export function Setup({ doors, preferences, prefer, begin, resume }: Props): JSX.Element {
  const { words } = doors;
  const [wanted, want] = useState<Wanted>(() => firstWanted(doors));
  const [open, show] = useState(false);
  const [busy, work] = useState(false);
  const last = useLast(doors);
  // The first press is answered at once by the curtain; a second one changes nothing.
  const go = (start: () => Promise<void>) => {
    if (busy) return;
    work(true);
    void start().finally(() => work(false));
  };
  return (
    <>
      <div class="backdrop" aria-hidden="true" data-curtain={busy || undefined} />
      <main class="title-screen" inert={open} aria-busy={busy}>
        <header class="paper title" data-cut="3">
          <h1>{words.t('common:name')}</h1>
          <p>{words.t('setup:tagline')}</p>
        </header>
        <div class="title-foot">
          <Primary covered={open} on={() => go(() => begin(choicesOf(wanted)))}>
            {words.t('setup:begin')}
          </Primary>
          <Aside {...{ doors, preferences, prefer, wanted, last }} prepare={() => show(true)} resume={(which) => go(() => resume(which))} />
        </div>
      </main>
      {open && (
        <Panel title={words.t('setup:prepare')} close={() => show(false)} closeText={words.t('common:ready')}>
          <Prepare {...{ doors, preferences, prefer, wanted, want }} resume={(which) => go(() => resume(which))} />
        </Panel>
      )}
    </>
  );
}

/** An evening of this machine to go on with, once it is known. */
function useLast(doors: Doors): Resumable | null {
  const [last, setLast] = useState<Resumable | null>(null);
  useEffect(() => {
    void doors.lastEvening().then(setLast);
    document.documentElement.dataset.phase = 'setup';
    document.documentElement.dataset.audience = 'facilitator';
  }, [doors]);
  return last;
}

interface AsideProps extends Pick<Props, 'doors' | 'preferences' | 'prefer'> {
  wanted: Wanted;
  last: Resumable | null;
  prepare: () => void;
  resume: (which: Resumable) => void;
}

/** What stands beside beginning: going on, klaarzetten, the cards on paper, the other language. */
function Aside({ doors, preferences, prefer, wanted, last, prepare, resume }: AsideProps): JSX.Element {
  const { words, shelf } = doors;
  const title = shelf.find((item) => item.id === wanted.scenario)?.title[preferences.language] ?? '';
  const other = preferences.language === 'nl' ? 'en' : 'nl';
  const cards = `?print=cards&scenario=${wanted.scenario}&lang=${preferences.language}`;
  return (
    <div class="row" data-center>
      {last && (
        <Plain sign="back" sheet="ochre" on={() => resume(last)}>
          {words.t('setup:resume', { format: last.format })}
        </Plain>
      )}
      <Plain sign="menu" on={prepare}>
        {words.t('setup:prepare')}: {title}, {words.t(`setup:formatShort.${wanted.format}`)}
      </Plain>
      <a class="paper plain button" data-cut="4" data-sheet="white" target="_blank" rel="noreferrer" href={cards}>
        {words.t('setup:print')}
      </a>
      <Plain on={() => prefer({ language: other })}>
        <span lang={other}>{words.t('setup:otherLanguage')}</span>
      </Plain>
    </div>
  );
}
