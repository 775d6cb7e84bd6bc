import type { Entry, EntryOf } from '#rules/entry.ts';
import type { Way } from './piece.ts';

/**
 * One movement: what happens to the pieces whose key begins so. 200 to 500 ms, started `after` ms; nothing waits for it.
 * `also` names something that crosses the stage once and is gone.
 */
export interface Cue {
  key: string;
  way: Way;
  ms: number;
  after: number;
  also?: 'confetti' | 'scraps' | 'shake' | 'glint';
}

const cue = (key: string, way: Way, extras: Partial<Cue> = {}): Cue => ({ key, way, ms: 340, after: 0, ...extras });

const HOUSE_KEYS = {
  clarity: 'signs',
  sharedPicture: 'house/picture',
  reach: 'house/window',
  inclusion: 'house/neighbour',
  story: 'letter',
} as const;

/** The movements that tell what came of a command, one entry after the other, a little apart. */
export function staged(entries: readonly Entry[]): Cue[] {
  const cues = entries.flatMap(cuesOf);
  const apart = Math.min(90, 500 / Math.max(1, cues.length));
  return cues.map((one, i) => ({ ...one, after: one.after + Math.round(i * apart) }));
}

function cuesOf(entry: Entry): Cue[] {
  switch (entry.kind) {
    case 'changed':
      return changedCues(entry);
    case 'hammer':
      return [cue('hammer', 'slide', { ms: 480, also: 'glint' })];
    case 'ring':
      return [cue(`letter/${entry.issue}`, 'hinge', { ms: 450 })];
    case 'issue':
      return [cue(`letter/${entry.issue}`, 'pop', { ms: 300 })];
    case 'flew':
      return [cue(`letter/${entry.issue}`, 'hinge', { ms: 500 })];
    case 'hands':
      return ['resident', 'worker', 'official'].map((role) => cue(`puppet/${role}`, 'pop', { ms: 300 }));
    case 'turned':
      return [cue('board', 'hinge', { ms: 500 }), cue('spot', 'slide', { ms: 500 })];
    case 'felt':
      return [cue('chalk', 'slide', { ms: 240 })];
    case 'won':
      return [cue('house/flag', 'drop', { ms: 500, also: 'confetti' })];
    case 'broken':
      return [cue('house/tape', 'pop', { ms: 260, also: 'scraps' })];
    case 'disrupted':
      return [cue('event', 'drop', { ms: 500, also: 'shake' })];
    case 'habit':
      return entry.truth === 'rule' ? [] : [cue('house/picture', 'flip', { also: 'scraps' })];
    case 'put-back':
      return [cue('', 'slide', { ms: 300 })];
    default:
      return [];
  }
}

/** A ribbon that tears leaves scraps; a candle pops; what belongs to the house turns over. */
function changedCues({ thing, to }: EntryOf<'changed'>): Cue[] {
  const [what, whose] = thing.split(' ') as [string, string | undefined];
  if (what === 'energy') return [cue(`candle/${whose}`, 'pop', { ms: 320 })];
  if (what === 'trust')
    return [cue(`ribbon/${whose}`, to === 0 ? 'drop' : 'slide', { ms: 420, ...(to === 0 && { also: 'scraps' as const }) })];
  const key = HOUSE_KEYS[what as keyof typeof HOUSE_KEYS];
  return key ? [cue(key, key === 'signs' ? 'hinge' : 'flip', { ms: 340 })] : [];
}

/** The cue for a piece: the one with the longest key that begins it. */
export function cueFor(cues: readonly Cue[], key: string): Cue | null {
  const fitting = cues.filter((one) => key === one.key || key.startsWith(one.key === '' ? '' : `${one.key}/`));
  return fitting.reduce<Cue | null>((best, one) => (best && best.key.length >= one.key.length ? best : one), null);
}
