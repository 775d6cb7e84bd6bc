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
  const [last, setLast] = useState<Resumable | null>(null);
  const [open, show] = useState(false);
  const [busy, work] = useState(false);
  const t = (key: string, values?: Record<string, string | number>) => words.t(`setup:${key}`, values);
  useEffect(() => {
    void doors.lastEvening().then(setLast);
    document.documentElement.dataset.phase = 'setup';
    document.documentElement.dataset.audience = 'facilitator';
  }, [doors]);
  const go = (start: Promise<void>) => {
    work(true);
    void start.finally(() => work(false));
  };
  const title = doors.shelf.find((item) => item.id === wanted.scenario)?.title[preferences.language] ?? '';
  return (
    <>
      <div class="backdrop" aria-hidden="true" />
      <main class="title-screen" inert={open}>
        <header class="paper title" data-cut="3">
          <h1>{words.t('common:name')}</h1>
          <p>{t('tagline')}</p>
        </header>
        <div class="title-foot">
          <Primary disabled={busy} covered={open} on={() => go(begin(choicesOf(wanted)))}>
            {t('begin')}
          </Primary>
          <div class="row" data-center>
            {last && (
              <Plain disabled={busy} sign="back" sheet="ochre" on={() => go(resume(last))}>
                {t('resume', { format: last.format })}
              </Plain>
            )}
            <Plain sign="menu" on={() => show(true)}>
              {t('prepare')}: {title}, {t(`formatShort.${wanted.format}`)}
            </Plain>
            <a
              class="paper plain button"
              data-cut="4"
              data-sheet="white"
              target="_blank"
              rel="noreferrer"
              href={`?print=cards&scenario=${wanted.scenario}&lang=${preferences.language}`}
            >
              {t('print')}
            </a>
            <Plain on={() => prefer({ language: preferences.language === 'nl' ? 'en' : 'nl' })}>
              <span lang={preferences.language === 'nl' ? 'en' : 'nl'}>{preferences.language === 'nl' ? 'English' : 'Nederlands'}</span>
            </Plain>
          </div>
        </div>
      </main>
      {open && (
        <Panel title={t('prepare')} close={() => show(false)} closeText={words.t('common:ready')}>
          <Prepare {...{ doors, preferences, prefer, wanted, want }} resume={(which) => go(resume(which))} />
        </Panel>
      )}
    </>
  );
}
