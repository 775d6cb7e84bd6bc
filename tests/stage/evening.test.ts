import { expect, test } from 'vitest';
import type { Format } from '#scenario/ids.ts';
import { hasArt } from '#stage/kit.ts';
import { staged } from '#stage/staging.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession } from '../play/world.ts';
import { drawn } from './draw.ts';

test.each<Format>(['25', '50', '100'])('a whole evening of %s can be drawn, moment by moment', (format) => {
  const session = newSession({ format });
  const wrong = new Set<string>();
  session.follow('room', ({ entries, phase }) => {
    const pieces = drawn(session.view(session.audience()), phase);
    for (const { art } of pieces) if (art !== null && !hasArt(art)) wrong.add(`no sheet ${art}`);
    if (new Set(pieces.map(({ key }) => key)).size !== pieces.length) wrong.add(`a name twice in ${phase}`);
    if (staged(entries).some(({ ms }) => ms > 500)) wrong.add(`slow in ${phase}`);
  });
  playAtRandom(session, 11, 400);
  expect([...wrong]).toEqual([]);
});
