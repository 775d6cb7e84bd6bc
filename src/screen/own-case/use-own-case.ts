import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseLook, Doors, Notice, PutCase, Resumable, ShelfCase } from '../doors.ts';
import type { BroughtFile } from './bring.ts';
import type { OwnPanelProps } from './own-panel.tsx';

export type WholeLook = Extract<CaseLook, { refused: null }>;

/** Where somebody stands with a case of their own: asked for one; waiting; it was not read; something must be mended; it is ready. */
export type OwnStep =
  | { at: 'door' }
  | { at: 'busy' }
  | { at: 'refused'; notice: Notice }
  | { at: 'mend'; look: WholeLook }
  | { at: 'ready'; look: WholeLook; put: PutCase };

export interface OwnCase {
  cases: readonly ShelfCase[];
  /** The cases of the house, and behind them these. */
  shelf: readonly ShelfCase[];
  step: OwnStep | null;
  go: (step: OwnStep | null) => void;
  bring: (gathering: Promise<BroughtFile[] | null>) => void;
  ready: (id: string) => void;
  /** Whether it is gone. */
  forget: (id: string) => Promise<boolean>;
  /** Something of the panel could not be fetched: the screen under it is free again, and it is said. */
  lost: (error: unknown) => void;
  Panel: ComponentType<OwnPanelProps> | null;
}

interface Leads {
  /** This case is what is played next. */
  ready: (id: string, shelf: readonly ShelfCase[]) => void;
  /** What was brought was an evening. */
  resume: (which: Resumable) => void;
  /** Something could not be fetched. */
  fails: (error: unknown) => void;
}

/** Cases of one's own on the first screen. What is brought later counts: an earlier look that is still going on leads nowhere. */
export function useOwnCase(doors: Doors, leads: Leads): OwnCase {
  const { ready, resume } = leads;
  const { cases, shelf, add, drop } = useOwnShelf(doors, leads);
  const { step, turn, go, lost, Panel } = useStep(leads);
  const bring = async (gathering: Promise<BroughtFile[] | null>) => {
    go({ at: 'busy' });
    const mine = turn.current;
    const came = await cameOf(doors, gathering).catch(() => refused('not-read', ''));
    if (turn.current !== mine) return;
    if ('at' in came) return go(came);
    if ('scenario' in came) {
      go(null);
      return resume(came);
    }
    if (!came.put) return go({ at: 'mend', look: came });
    const put = await came.put().catch(() => null);
    // It stands on the shelf whatever somebody did meanwhile; what they did last is where they are.
    if (put) add(put.item);
    if (turn.current !== mine) return;
    if (!put) return go(refused('not-read', ''));
    ready(put.item.id, [...doors.shelf, put.item]);
    go({ at: 'ready', look: came, put });
  };
  const forget = async (id: string) => {
    const isGone = await drop(id);
    if (!isGone) go(refused('not-gone', ''));
    return isGone;
  };
  return { cases, shelf, step, go, bring: (gathering) => void bring(gathering), ready: (id) => ready(id, shelf), forget, lost, Panel };
}

/** Where somebody is, and the panel for it, fetched when it is first needed; `turn` is another at every step. */
function useStep({ fails }: Leads) {
  const [step, setStep] = useState<OwnStep | null>(null);
  const [Panel, setPanel] = useState<OwnCase['Panel']>(null);
  const turn = useRef(0);
  const go = (next: OwnStep | null) => {
    turn.current += 1;
    setStep(next);
    if (next && !Panel) import('./own-panel.tsx').then(({ OwnPanel }) => setPanel(() => OwnPanel), lost);
  };
  const lost = (error: unknown) => {
    go(null);
    fails(error);
  };
  return { step, turn, go, lost, Panel };
}

/** What stands on the shelf of this browser; what is put there is on it at once. */
function useOwnShelf(doors: Doors, { ready, fails }: Leads) {
  const [cases, setCases] = useState<readonly ShelfCase[]>([]);
  useEffect(() => {
    const show = (all: readonly ShelfCase[]) => {
      if (all.length === 0) return;
      setCases((now) => [...all.filter(({ id }) => now.every((one) => one.id !== id)), ...now]);
      if (all.some(({ id }) => id === doors.wishes.scenario)) ready(doors.wishes.scenario ?? '', [...doors.shelf, ...all]);
    };
    doors.own.all().then(show, fails);
  }, [doors]);
  const add = (item: ShelfCase) => setCases((now) => [...now.filter(({ id }) => id !== item.id), item]);
  const drop = async (id: string) => {
    const isGone = await doors.own.forget(id).catch(() => false);
    if (isGone) setCases((now) => now.filter((one) => one.id !== id));
    return isGone;
  };
  return { cases, shelf: [...doors.shelf, ...cases], add, drop };
}

const refused = (why: string, file: string): OwnStep => ({ at: 'refused', notice: { key: `own.refused.${why}`, gaps: { file } } });

/** A text of any name may also be an evening that was saved here. */
async function cameOf(doors: Doors, gathering: Promise<BroughtFile[] | null>): Promise<WholeLook | Resumable | OwnStep> {
  const brought = await gathering;
  if (!brought) return refused('too-many', '');
  const [only, another] = brought;
  if (only && !another && /\.txt$/i.test(only.path)) {
    const found = await doors.fromFile(only.blob);
    if (!('trouble' in found)) return found;
    if (found.trouble.key !== 'trouble.not-a-journal') return { at: 'refused', notice: found.trouble };
  }
  const look = await doors.own.look(brought);
  return look.refused ? refused(look.refused.why, look.refused.file) : look;
}
