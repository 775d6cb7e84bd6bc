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
  forget: (id: string) => void;
  Panel: ComponentType<OwnPanelProps> | null;
}

interface Leads {
  /** This case is what is played next. */
  ready: (id: string, shelf: readonly ShelfCase[]) => void;
  /** What was brought was an evening. */
  resume: (which: Resumable) => void;
}

/** Cases of one's own on the first screen. What is brought later counts: an earlier look that is still going on leads nowhere. */
export function useOwnCase(doors: Doors, { ready, resume }: Leads): OwnCase {
  const { cases, shelf, add, drop } = useOwnShelf(doors, ready);
  const [step, setStep] = useState<OwnStep | null>(null);
  const [Panel, setPanel] = useState<OwnCase['Panel']>(null);
  const turn = useRef(0);
  const go = (next: OwnStep | null) => {
    turn.current += 1;
    setStep(next);
    if (next && !Panel) void import('./own-panel.tsx').then(({ OwnPanel }) => setPanel(() => OwnPanel));
  };
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
    const put = await came.put();
    add(put.item);
    go({ at: 'ready', look: came, put });
  };
  return { cases, shelf, step, go, bring: (gathering) => void bring(gathering), ready: (id) => ready(id, shelf), forget: drop, Panel };
}

/** What stands on the shelf of this browser; what is put there stands ready at once. */
function useOwnShelf(doors: Doors, ready: Leads['ready']) {
  const [cases, setCases] = useState<readonly ShelfCase[]>([]);
  const show = (now: readonly ShelfCase[], next: string | undefined) => {
    setCases(now);
    if (next !== undefined) ready(next, [...doors.shelf, ...now]);
  };
  useEffect(() => {
    void doors.own.all().then((all) => all.length > 0 && show(all, all.find(({ id }) => id === doors.wishes.scenario)?.id));
  }, [doors]);
  const add = (item: ShelfCase) => show([...cases.filter(({ id }) => id !== item.id), item], item.id);
  const drop = (id: string) => {
    void doors.own.forget(id);
    setCases(cases.filter((one) => one.id !== id));
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
