import type { Format, Secrecy, Team } from '#scenario/ids.ts';
import { resume, writeJournal } from '#session/journal.ts';
import { RESTING } from '#session/machine.ts';
import type { Journal } from '#session/types.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession, world } from '../play/world.ts';

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

const EVENINGS: readonly { format: Format; secrecy: Secrecy; puppets: Team[] }[] = [
  { format: '50', secrecy: 'hands', puppets: [] },
  { format: '100', secrecy: 'hands', puppets: [] },
  { format: '100', secrecy: 'curtain', puppets: [] },
  { format: '25', secrecy: 'curtain', puppets: ['moon', 'sun'] },
];
/** Evenings of each kind: enough to meet every resting state; the test that counts them says so when it is not. */
const SEEDS = 12;

/** For every resting state that an opened file can stand in, the shortest save met: always the same ones. */
export function moments(): Moment[] {
  const found = new Map<string, Journal>();
  for (const evening of EVENINGS)
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const session = newSession({ ...evening, seed });
      session.follow('room', ({ phase, deed }) => {
        const { header, lines } = session.journal();
        const best = found.get(phase);
        if (deed && (!best || lines.length < best.lines.length)) found.set(phase, { header, lines });
      });
      playAtRandom(session, seed * 77);
    }
  return RESTING.flatMap((phase) => {
    const journal = found.get(phase);
    return journal && resume(world, journal).session.phase() === phase ? [{ phase, save: writeJournal(journal) }] : [];
  });
}
