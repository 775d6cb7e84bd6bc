import type { Entry } from '#rules/entry.ts';
import type { View } from '#rules/view.ts';
import type { Chord } from '#scenario/ids.ts';

/** Music of two bars: the eleven chords of RULES 2, a sound without a name, and three moments. */
export type MotifId = Chord | 'plain' | 'small-win' | 'disruption' | 'time-out';

export type PaperId =
  | 'cut'
  | 'fold'
  | 'tear'
  | 'tape'
  | 'curtain-open'
  | 'curtain-close'
  | 'letter-falls'
  | 'letter-flies'
  | 'hammer-slides'
  | 'hammer-knocks'
  | 'plinth-moves'
  | 'bell'
  | 'card'
  | 'crumple'
  | 'puff'
  | 'stamp'
  | 'bunting';

/** A sound that is asked for; its caption is `sound:motif.<id>` or `sound:paper.<id>` in the words. */
export type Cue = { kind: 'motif'; id: MotifId } | { kind: 'paper'; id: PaperId };

const motif = (id: MotifId): Cue => ({ kind: 'motif', id });
const paper = (id: PaperId): Cue => ({ kind: 'paper', id });

type Sounds<E extends Entry = Entry> = (entry: E) => readonly Cue[];

/** Ribbons tear at 0 and are taped when they hold again; a candle that goes out is heard. */
const changed: Sounds<Extract<Entry, { kind: 'changed' }>> = ({ thing, from, to }) => {
  if (thing.startsWith('trust') && to === 0 && from > 0) return [paper('tear')];
  if (thing.startsWith('trust') && from === 0 && to > 0) return [paper('tape')];
  if (thing.startsWith('energy') && to === 0 && from > 0) return [paper('puff')];
  return [];
};

type Table = { [K in Entry['kind']]?: Sounds<Extract<Entry, { kind: K }>> };

/** What each kind of entry sounds like. A kind that is missing happens in silence. */
const BY_ENTRY: Table = {
  changed,
  sounded: ({ chord }) => [motif(chord ?? 'plain')],
  won: () => [motif('small-win'), paper('bunting')],
  disrupted: ({ held }) => (held ? [] : [motif('disruption')]),
  flew: () => [paper('letter-flies')],
  issue: () => [paper('letter-falls')],
  answered: () => [paper('letter-falls')],
  imaged: () => [paper('plinth-moves')],
  turned: () => [paper('plinth-moves')],
  hammer: () => [paper('hammer-slides')],
  rule: ({ rule }) => (rule === 'top-down' ? [paper('hammer-knocks')] : []),
  decided: () => [paper('hammer-knocks')],
  laid: () => [paper('card')],
  whispered: () => [paper('card')],
  card: () => [paper('card')],
  kept: () => [paper('card')],
  broken: () => [paper('crumple')],
  fell: () => [paper('crumple')],
  habit: ({ truth }) => [paper(truth === 'rule' ? 'stamp' : 'tear')],
  promised: () => [paper('fold')],
  'put-back': ({ by }) => [paper(by === 'snip' ? 'cut' : 'fold')],
  finished: () => [paper('curtain-close')],
};

export const cuesOfEntry = (entry: Entry): readonly Cue[] => (BY_ENTRY[entry.kind] as Sounds | undefined)?.(entry) ?? [];

const interrupted = (phase: string) => phase === 'timeOut' || phase === 'paused';

/** What walking from one phase to the next sounds like: curtains, the bell that ends the talk, the first letter. */
export function cuesOfPhase(from: string, to: string): readonly Cue[] {
  if (from === to) return [];
  if (to === 'timeOut') return [paper('curtain-close'), motif('time-out')];
  if (from === 'timeOut') return [paper('curtain-open')];
  if (from.endsWith('.open')) return [paper('curtain-close')];
  if (to.endsWith('.open')) return [paper('curtain-open')];
  if (from === 'take.talk' && !interrupted(to)) return [paper('bell')];
  if (from === 'welcome') return [paper('curtain-open')];
  return to === 'opening' ? [paper('letter-falls')] : [];
}

type Plinths = { roles: Pick<View['roles'][number], 'role' | 'say'>[] };

/** Plinths have no entry of their own: their height is derived (RULES 11). */
const plinthsMoved = (before: Plinths, now: Plinths) =>
  now.roles.some(({ role, say }) => before.roles.find((other) => other.role === role)?.say !== say);

/** More than this at once is a heap of paper, not a sentence. */
const MOST_PAPER = 4;

export interface Step {
  entries: readonly Entry[];
  from: string;
  to: string;
  before: Plinths;
  now: Plinths;
}

/** All sounds of one command in their order: each at most once, at most one motif (the last has the say) and four of paper. */
export function cuesOf({ entries, from, to, before, now }: Step): Cue[] {
  const plinths = plinthsMoved(before, now) ? [paper('plinth-moves')] : [];
  const all = [...cuesOfPhase(from, to), ...entries.flatMap(cuesOfEntry), ...plinths];
  const music = all.findLast((cue) => cue.kind === 'motif');
  const papers = all.filter((cue, at) => cue.kind === 'paper' && all.findIndex(({ id }) => id === cue.id) === at);
  return [...(music ? [music] : []), ...papers.slice(0, MOST_PAPER)];
}
