import type { Format, Secrecy } from '#scenario/ids.ts';
import { writeJournal } from '#session/journal.ts';
import { RESTING } from '#session/machine.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession } from '../play/world.ts';

/** An evening as a file, and the resting state in which it stands when it is opened. */
export interface Moment {
  phase: string;
  save: string;
}

/** Not reached by opening a file: before there is an evening, and interruptions. */
export const BY_HAND: readonly string[] = ['setup', 'timeOut', 'paused'];
/** One press further than its closed curtain. */
export const isBehindCurtain = (phase: string) => phase.endsWith('.open');
export const closedFor = (phase: string) => phase.replace(/open$/, 'closed');

/** Nobody is a puppet: a puppet would play on as soon as the file is opened. */
const EVENINGS: readonly { format: Format; secrecy: Secrecy }[] = [
  { format: '100', secrecy: 'hands' },
  { format: '100', secrecy: 'curtain' },
  { format: '50', secrecy: 'hands' },
  { format: '50', secrecy: 'curtain' },
];
/** More evenings than are needed to meet every resting state. */
const SEEDS = 20;

const reachable = RESTING.filter((phase) => !BY_HAND.includes(phase) && !isBehindCurtain(phase));

/** For every resting state that an opened file can stand in, a save: always the same ones. */
export function moments(): Moment[] {
  const found = new Map<string, string>();
  for (let seed = 1; seed <= SEEDS && !reachable.every((phase) => found.has(phase)); seed += 1)
    for (const evening of EVENINGS) {
      const session = newSession({ ...evening, seed });
      const note = (phase: string) => found.has(phase) || found.set(phase, writeJournal(session.journal()));
      note(session.phase());
      session.follow('room', ({ phase, deed }) => deed && note(phase));
      playAtRandom(session, seed * 77);
    }
  return reachable.flatMap((phase) => (found.has(phase) ? [{ phase, save: found.get(phase) ?? '' }] : []));
}
