import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Doors, Resumable, ShelfCase } from './doors.ts';
import { DropSheet } from './own-case/drop-sheet.tsx';
import { type OwnCase, useOwnCase } from './own-case/use-own-case.ts';
import { Panel } from './panels/panel.tsx';
import { choicesOf, firstWanted, OwnMark, Prepare, type Wanted, withStory } from './prepare.tsx';
import { PrintLink } from './print-link.tsx';
import type { Choices, Preferences } from './settings.ts';
import { Plain, Primary } from './sheets.tsx';

interface Props {
  doors: Doors;
  preferences: Preferences;
  prefer: (change: Partial<Preferences>) => void;
  begin: (choices: Choices) => Promise<void>;
  resume: (which: Resumable) => Promise<void>;
  /** Something could not be fetched: it is said. */
  fails: (error: unknown) => void;
}

/** The title picture and klaarzetten. All defaults are right: one click begins. */
export function Setup(props: Props): JSX.Element {
  const { doors, preferences, begin, resume, fails } = props;
  const { words } = doors;
  const [wanted, want] = useState<Wanted>(() => firstWanted(doors));
  const [open, show] = useState(false);
  const { busy, go } = useStart(fails);
  const goOn = (which: Resumable) => void go(() => resume(which));
  const ready = (id: string, shelf: readonly ShelfCase[]) => want((now) => withStory(now, id, shelf));
  const own = useOwnCase(doors, { ready, resume: goOn, fails });
  const { sure, ask, close } = useSure(own);
  const { kept, known, forget } = useKept(props, own.cases);
  const last = kept.find(waits) ?? null;
  const fresh = () => go(() => begin(choicesOf(wanted)));
  /** Whoever presses before it is known that an evening waits, is asked as well. */
  const first = () => go(async () => ((await known()).some(waits) ? ask() : begin(choicesOf(wanted))));
  const covered = open || sure || own.step !== null;
  return (
    <>
      <div class="backdrop" aria-hidden="true" data-curtain={busy || undefined} />
      <main class="title-screen" inert={covered} aria-busy={busy}>
        <Title words={words} />
        <div class="title-foot">
          <Primary covered={covered} disabled={!last && own.shelf.length === 0} on={() => (last ? goOn(last) : first())}>
            {last ? words.t('setup:resume', { format: last.format }) : words.t('setup:begin')}
          </Primary>
          <Aside {...props} {...{ wanted, own }} prepare={() => show(true)} begin={last ? ask : null} />
        </div>
      </main>
      {sure && <Sure words={words} close={close} fresh={fresh} />}
      {open && own.step === null && (
        <Panel title={words.t('setup:prepare')} close={() => show(false)} closeText={words.t('common:ready')}>
          <Prepare {...props} {...{ wanted, want, kept, forget }} shelf={own.shelf} resume={goOn} />
        </Panel>
      )}
      {own.Panel && <own.Panel {...{ doors, own }} begin={first} language={preferences.language} chosen={wanted.scenario} />}
      {!busy && <DropSheet words={words} bring={own.bring} />}
    </>
  );
}

/** It was begun and not played to its end, and its case is here. */
const waits = ({ isOver, gone }: Resumable): boolean => !isOver && gone === null;

function Title({ words }: { words: Doors['words'] }): JSX.Element {
  return (
    <header class="paper title" data-cut="3">
      <h1>{words.t('common:name')}</h1>
      <p>{words.t('setup:tagline')}</p>
    </header>
  );
}

/** The first press is answered at once by the curtain; a second one changes nothing. */
function useStart(fails: Props['fails']) {
  const [busy, work] = useState(false);
  const go = (start: () => Promise<void>) => {
    if (busy) return;
    work(true);
    void start()
      .catch(fails)
      .finally(() => work(false));
  };
  return { busy, go };
}

/** While it is asked nothing else stands open. */
function useSure(own: OwnCase) {
  const [sure, doubt] = useState(false);
  const ask = () => {
    own.go(null);
    doubt(true);
  };
  return { sure, ask, close: () => doubt(false) };
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

/** The evenings of this machine, as soon as they are known; which of them can go on depends on the cases that are here. */
function useKept({ doors, fails }: Props, cases: readonly ShelfCase[]): KeptHere {
  const [kept, setKept] = useState<readonly Resumable[]>([]);
  const [asked, ask] = useState(() => doors.kept());
  const before = useRef(cases);
  useEffect(() => {
    if (before.current !== cases) ask(doors.kept());
    before.current = cases;
  }, [doors, cases]);
  useEffect(() => void asked.then(setKept, fails), [asked, fails]);
  useEffect(() => {
    document.documentElement.dataset.phase = 'setup';
    document.documentElement.dataset.audience = 'facilitator';
  }, []);
  const forget = (which: readonly Resumable[]) => {
    setKept(kept.filter((each) => !which.includes(each)));
    for (const each of which) void doors.forget(each);
  };
  return { kept, known: () => asked, forget };
}

interface AsideProps extends Pick<Props, 'doors' | 'preferences' | 'prefer'> {
  wanted: Wanted;
  own: OwnCase;
  prepare: () => void;
  /** Beginning anew, where going on is what the big button does. */
  begin: (() => void) | null;
}

/** What stands beside the big button: a new play, klaarzetten, the cards on paper, the other language. */
function Aside({ doors, preferences, prefer, wanted, own, prepare, begin }: AsideProps): JSX.Element {
  const { words } = doors;
  const item = own.shelf.find(({ id }) => id === wanted.scenario);
  const title = item?.title[preferences.language] ?? '';
  const other = preferences.language === 'nl' ? 'en' : 'nl';
  return (
    <div class="row" data-center>
      {begin && <Plain on={begin}>{words.t('setup:begin')}</Plain>}
      <Plain sign="menu" on={prepare}>
        {words.t('setup:prepare')}
        {title && ': '}
        {item?.isOwn && <OwnMark words={words} />}
        {title && `${title}, ${words.t(`setup:formatShort.${wanted.format}`)}`}
      </Plain>
      {!item?.isPassing && <PrintLink words={words} scenario={wanted.scenario} language={preferences.language} />}
      <Plain sign="pen" on={() => own.go({ at: 'door' })}>
        {words.t('setup:own.open')}
      </Plain>
      <Plain on={() => prefer({ language: other })}>
        <span lang={other}>{words.t('setup:otherLanguage')}</span>
      </Plain>
    </div>
  );
}
