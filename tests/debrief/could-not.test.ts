import { expect, test } from 'vitest';
import { readEvening } from '#debrief/evening.ts';
import { happened } from '#debrief/happened.ts';
import { highlightsOf } from '#debrief/highlights.ts';
import { keepsake } from '#debrief/keepsake.ts';
import { whatNow } from '#debrief/what-now.ts';
import type { Command } from '#rules/command.ts';
import type { PlayedSession } from '#session/session.ts';
import { newSession, world } from '../play/world.ts';
import { playedUntil } from './evenings.ts';

const PROMISE = { from: 'worker', to: 'official' } as const;
const COSTLY: readonly Command[] = [
  { do: 'play-move', role: 'resident', verb: 'do' },
  { do: 'play-move', role: 'worker', verb: 'connect' },
];

/** The worker promises in every scene, plays what costs strength, and keeps a promise wherever that may be. */
function tired(session: PlayedSession): Command | undefined {
  const promises: readonly Command[] = session.phase() === 'take.talk' ? [{ do: 'promise', ...PROMISE, words: 'ik bel' }] : [];
  const keeps = [true, false].map((kept): Command => ({ do: 'keep', ...PROMISE, kept }));
  return [...promises, ...keeps, ...COSTLY].find((command) => session.may(command) === null);
}

test('a promise that could not be kept is named once, and nobody is blamed for it', () => {
  const session = playedUntil(newSession({ format: '100' }), (at) => at.phase() === 'debrief', tired);
  const evening = readEvening(world, session.journal());
  const lines = happened(evening).cards.flatMap((card) => card.lines.map(({ key }) => key));
  expect(lines.filter((key) => key === 'lines.could-not')).toHaveLength(1);
  expect(lines).not.toContain('lines.broken');
  expect(highlightsOf(evening).map(({ id }) => id)).not.toContain('broken');
  expect(whatNow(evening).promises).toEqual([]);
  expect(keepsake(evening).promises.map(({ state }) => state)).toContain('could-not');
});
