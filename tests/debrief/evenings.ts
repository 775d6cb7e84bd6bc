import { type Evening, readEvening } from '#debrief/evening.ts';
import type { Command } from '#rules/command.ts';
import type { Format } from '#scenario/ids.ts';
import { writeJournal } from '#session/journal.ts';
import type { PlayedSession } from '#session/session.ts';
import { legal } from '../play/legal.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession, type Wish, world } from '../play/world.ts';

/** An evening played at random by its seed, and read. */
export function played(seed: number, format: Format = '50'): { session: PlayedSession; evening: Evening } {
  const session = newSession({ format, seed });
  playAtRandom(session, seed);
  return { session, evening: readEvening(world, session.journal()) };
}

/** A session at a phase, by first legal answers; `plans` says what to do instead, by phase or by kind of command. */
export function ledTo(
  goal: string,
  plans: Partial<Record<string, (session: PlayedSession) => Command | undefined>> = {},
  wish: Wish = {},
): PlayedSession {
  const session = newSession(wish);
  for (let steps = 0; steps < 400 && !session.phase().startsWith(goal); steps += 1) {
    const plan = Object.entries(plans).find(([phase]) => session.phase().startsWith(phase))?.[1]?.(session);
    const command = plan && session.may(plan) === null ? plan : plain(session);
    if (!command) throw new Error(`stuck in ${session.phase()}`);
    session.ask(command);
  }
  return session;
}

const SIDEWAYS: readonly Command['do'][] = [
  'lay',
  'promise',
  'note',
  'rewind',
  'snip',
  'own-idea',
  'question-habit',
  'ask',
  'wrap-up',
  'shorten',
  'turn-page',
  'time-out',
];

const plain = (session: PlayedSession): Command | undefined => legal(session).find((command) => !SIDEWAYS.includes(command.do));

/** Plays by first plain answers, curtains lifted on the way, until `there`; what `deed` proposes and may be goes first. */
export function playedUntil(
  session: PlayedSession,
  there: (session: PlayedSession) => boolean,
  deed: (session: PlayedSession) => Command | undefined = () => undefined,
): PlayedSession {
  for (let steps = 0; steps < 400 && !there(session); steps += 1) {
    const wished = deed(session);
    const command = wished && session.may(wished) === null ? wished : plain(session);
    if (command) session.ask(command);
    else if (!session.view().waiting.some((team) => session.act({ act: 'lift', team }))) throw new Error(`stuck in ${session.phase()}`);
  }
  return session;
}

/** A save of an evening played at random by its seed, at the first page of its debrief. */
export function savedInDebrief(wish: Wish): string {
  const session = newSession(wish);
  let save = '';
  session.follow('room', ({ phase }) => {
    if (phase === 'debrief') save ||= writeJournal(session.journal());
  });
  playAtRandom(session, wish.seed ?? 1);
  return save;
}

export const read = (session: PlayedSession): Evening => readEvening(world, session.journal());
