import { type Evening, readEvening } from '#debrief/evening.ts';
import type { Command } from '#rules/command.ts';
import type { Format } from '#scenario/ids.ts';
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
  'turn-page',
  'time-out',
];

const plain = (session: PlayedSession): Command | undefined => legal(session).find((command) => !SIDEWAYS.includes(command.do));

/** The first plain answer that may be now. */
export function firstOf(session: PlayedSession): Command {
  const command = plain(session);
  if (!command) throw new Error(`stuck in ${session.phase()}`);
  return command;
}

export const read = (session: PlayedSession): Evening => readEvening(world, session.journal());
