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
  const { busy, go } = useStart();
  const [sure, doubt] = useState(false);
  const { kept, known, forget } = useKept(doors);
  const last = kept.find((each) => !each.isOver) ?? null;
  const fresh = () => go(() => begin(choicesOf(wanted)));
  /** Whoever presses before it is known that an evening waits, is asked as well. */
  const first = () => go(async () => ((await known()).some((each) => !each.isOver) ? doubt(true) : begin(choicesOf(wanted))));
  const covered = open || sure;
  return (
    <>
      <div class="backdrop" aria-hidden="true" data-curtain={busy || undefined} />
      <main class="title-screen" inert={covered} aria-busy={busy}>
        <header class="paper title" data-cut="3">
          <h1>{words.t('common:name')}</h1>
          <p>{words.t('setup:tagline')}</p>
        </header>
        <div class="title-foot">
          <Primary covered={covered} disabled={!last && doors.shelf.length === 0} on={() => (last ? go(() => resume(last)) : first())}>
            {last ? words.t('setup:resume', { format: last.format }) : words.t('setup:begin')}
          </Primary>
          <Aside {...{ doors, preferences, prefer, wanted }} prepare={() => show(true)} begin={last ? () => doubt(true) : null} />
        </div>
      </main>
      {sure && <Sure words={words} close={() => doubt(false)} fresh={fresh} />}
      {open && (
        <Panel title={words.t('setup:prepare')} close={() => show(false)} closeText={words.t('common:ready')}>
          <Prepare {...{ doors, preferences, prefer, wanted, want, kept, forget }} resume={(which) => go(() => resume(which))} />
        </Panel>
      )}
    </>
  );
}

/** The first press is answered at once by the curtain; a second one changes nothing. */
function useStart() {
  const [busy, work] = useState(false);
  const go = (start: () => Promise<void>) => {
    if (busy) return;
    work(true);
    void start().finally(() => work(false));
  };
  return { busy, go };
}

/** Asked once before another evening takes the place of the one that waits. */
function Sure({ words, close, fresh }: { words: Doors['words']; close: () => void; fresh: () => void }): JSX.Element {
  const foot = <Plain on={fresh}>{words.t('setup:overYes')}</Plain>;
  return (
    <Panel title={words.t('setup:over')} close={close} closeText={words.t('common:cancel')} foot={foot}>
      <p>{words.t('setup:overSays')}</p>
    </Panel>
  );
}

interface KeptHere {
  kept: readonly Resumable[];
  /** The same, once it is known. */
  known: () => Promise<readonly Resumable[]>;
  forget: (which: readonly Resumable[]) => void;
}

/** The evenings of this machine, as soon as they are known. */
function useKept(doors: Doors): KeptHere {
  const [kept, setKept] = useState<readonly Resumable[]>([]);
  const [asked] = useState(() => doors.kept());
  useEffect(() => {
    void asked.then(setKept);
    document.documentElement.dataset.phase = 'setup';
    document.documentElement.dataset.audience = 'facilitator';
  }, [asked]);
  const forget = (which: readonly Resumable[]) => {
    setKept(kept.filter((each) => !which.includes(each)));
    for (const each of which) void doors.forget(each);
  };
  return { kept, known: () => asked, forget };
}

interface AsideProps extends Pick<Props, 'doors' | 'preferences' | 'prefer'> {
  wanted: Wanted;
  prepare: () => void;
  /** Beginning anew, where going on is what the big button does. */
  begin: (() => void) | null;
}

/** What stands beside the big button: a new play, klaarzetten, the cards on paper, the other language. */
function Aside({ doors, preferences, prefer, wanted, prepare, begin }: AsideProps): JSX.Element {
  const { words, shelf } = doors;
  const title = shelf.find((item) => item.id === wanted.scenario)?.title[preferences.language] ?? '';
  const other = preferences.language === 'nl' ? 'en' : 'nl';
  const cards = `?print=cards&scenario=${wanted.scenario}&lang=${preferences.language}`;
  return (
    <div class="row" data-center>
      {begin && <Plain on={begin}>{words.t('setup:begin')}</Plain>}
      <Plain sign="menu" on={prepare}>
        {words.t('setup:prepare')}
        {title && `: ${title}, ${words.t(`setup:formatShort.${wanted.format}`)}`}
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
