import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Entry } from '#rules/entry.ts';
import type { Session } from '#session/types.ts';
import { tellAll } from '#words/tell.ts';
import type { Words } from '#words/words.ts';
import './column.css';
import './image.css';
import './late.css';
import './play.css';
import './table.css';
import './turn.css';
import { useVoice } from './alone.ts';
import { useWaitingGoes } from './drafts.ts';
import { useHasCome } from './has-come.ts';
import { useKeys } from './keys.ts';
import { voiceAt } from './lines.ts';
import { useNews } from './news.tsx';
import { ForcePanel, LayPanel, PromisePanel, SnipPanel, TablePanel } from './panels/at-the-table.tsx';
import { BehindPanel, JournalPanel, MenuPanel, RewindPanel, SettingsPanel, WhyPanel } from './panels/for-the-lead.tsx';
import { type Plan, playMinutes } from './plan.ts';
import { type PanelId, type Play, PlayContext, refusalLine } from './play.ts';
import { PhaseScreen } from './screens.tsx';
import type { Preferences } from './settings.ts';
import { StopsBar } from './stops-bar.tsx';

export interface EveningProps {
  session: Session;
  words: Words;
  preferences: Preferences;
  still: boolean;
  /** Entries from before this page was opened, when an evening goes on. */
  before: readonly Entry[];
  /** How long each step may take, as the model has it. */
  minutes: Plan['minutes'];
  seconds: () => number;
  why: Play['why'];
  show: Play['show'];
  showed: Play['showed'];
  draft: Play['draft'];
  free: Play['free'];
  evening: Play['evening'];
  taps: Play['taps'];
  save: () => void;
  prefer: (change: Partial<Preferences>) => void;
}

const PANELS: Record<PanelId, () => JSX.Element> = {
  menu: MenuPanel,
  settings: SettingsPanel,
  rewind: RewindPanel,
  behind: BehindPanel,
  why: WhyPanel,
  journal: JournalPanel,
  table: TablePanel,
  lay: LayPanel,
  promise: PromisePanel,
  snip: SnipPanel,
  force: ForcePanel,
};

/** The whole document of an evening: the session says where it stands, this shows it. */
export function Evening(props: EveningProps): JSX.Element {
  const play = usePlayOf(props);
  const { session, phase, panel, words, open, act } = play;
  const Over = panel ? PANELS[panel] : null;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.phase = phase;
    dataset.audience = session.audience();
  });
  useKeys(
    useCallback(
      (key: string) => {
        const stop = ({ t: 'time-out', p: 'pause' } as const)[key.toLowerCase()];
        if (stop && act({ act: stop })) open(null);
        if (key === '?') open(panel === 'why' ? null : 'why');
      },
      [panel, act, open],
    ),
  );
  return (
    <PlayContext.Provider value={play}>
      <Backdrop phase={phase} />
      <div class="screen">
        <Places play={play} />
        <StopsBar />
      </div>
      <LiveRegion words={words} session={session} />
      {Over && <Over />}
    </PlayContext.Provider>
  );
}

const STOPS = /^(timeOut|paused)$/;
const BEHIND_CURTAIN = /\.(closed|open)$/;

/** The screen of now. Under a stop the one before it waits unseen, with all that was tapped in; what is behind a curtain is not kept. */
function Places({ play }: { play: Play }): JSX.Element {
  const { phase } = play;
  const stopped = STOPS.test(phase);
  const [waits, wait] = useState(phase);
  if (!stopped && waits !== phase) wait(phase);
  useEffect(() => {
    if (!stopped) document.querySelector<HTMLElement>('.place h1')?.focus({ preventScroll: true });
  }, [stopped]);
  const place = stopped ? waits : phase;
  useWaitingGoes(place);
  const isKept = !stopped || !(STOPS.test(place) || BEHIND_CURTAIN.test(place));
  return (
    <main inert={play.covered}>
      {stopped && <PhaseScreen phase={phase} />}
      {isKept && (
        <fieldset class="place" role="presentation" disabled={stopped} hidden={stopped}>
          <PlayContext.Provider value={{ ...play, phase: place, covered: stopped || play.covered }}>
            <PhaseScreen phase={place} />
          </PlayContext.Provider>
        </fieldset>
      )}
    </main>
  );
}

/** Where no stage is: paper curtains; closed while somebody's card may lie behind them, dim in a time-out. */
function Backdrop({ phase }: { phase: string }): JSX.Element {
  const curtain = phase.endsWith('.closed') || phase.endsWith('.open') || phase === 'paused';
  return <div class="backdrop" aria-hidden="true" data-curtain={curtain || undefined} data-calm={phase === 'timeOut' || undefined} />;
}

/** Says what happened, one sentence per entry that the room may hear. */
function LiveRegion({ words, session }: { words: Words; session: Session }): JSX.Element {
  const [said, say] = useState('');
  useEffect(
    () =>
      session.follow('room', ({ entries }) =>
        say(
          tellAll(entries, voiceAt(words, session.view('room')))
            .map(({ text }) => text)
            .join(' '),
        ),
      ),
    [session, words],
  );
  return (
    <div class="hidden" role="status" aria-live="polite">
      {said}
    </div>
  );
}

function usePlayOf(props: EveningProps): Play {
  const { session, still, before, minutes, seconds, ...rest } = props;
  const words = useVoice(props.words, session.header);
  const [panel, open] = useState<PanelId | null>(null);
  const heard = useHeard(session, before);
  const asking = useAsking(session, words);
  const news = useNews(session, words, still);
  const plan = { minutes, format: session.header.format };
  const minute = useMinute(seconds, still);
  const late = useHasCome(minute, playMinutes(plan));
  const may: Play['may'] = (command) => session.may(command) === null;
  const now = { phase: session.phase(), view: session.view(session.audience()) };
  return {
    ...rest,
    ...heard,
    ...asking,
    ...now,
    session,
    words,
    still,
    news,
    panel,
    covered: panel !== null,
    open,
    plan,
    minute,
    late,
    may,
  };
}

/** What the room heard so far, and why puppets did what they did. */
function useHeard(session: Session, before: readonly Entry[]): Pick<Play, 'heard' | 'reasons'> {
  const [reasons, reason] = useState<Play['reasons']>({});
  const [heard, hear] = useState(before);
  const [, turn] = useState(0);
  useEffect(
    () =>
      session.follow('room', ({ entries, deed }) => {
        if (deed?.because && 'role' in deed) {
          const { role, because } = deed;
          reason((old) => ({ ...old, [role]: because.replace('puppets.', '') }));
        }
        if (entries.length) hear((old) => [...old, ...entries]);
        turn((n) => n + 1);
      }),
    [session],
  );
  return { heard, reasons };
}

/** The one door for asking; a refusal stays as a sentence until something succeeds. */
function useAsking(session: Session, words: Words): Pick<Play, 'ask' | 'act' | 'refused'> {
  const [refused, refuse] = useState<string | null>(null);
  const ask = useCallback<Play['ask']>(
    (deed) => {
      const answer = session.ask(deed);
      const no = Array.isArray(answer) ? null : refusalLine(words, answer);
      refuse(no);
      return no === null;
    },
    [session, words],
  );
  const act = useCallback<Play['act']>(
    (what) => {
      refuse(null);
      return session.act(what);
    },
    [session],
  );
  return { ask, act, refused };
}

/** Minutes of play so far. Null with `?still`: clocks are off. */
const useMinute = (seconds: () => number, still: boolean): Play['minute'] =>
  useCallback(() => (still ? null : seconds() / 60), [seconds, still]);
