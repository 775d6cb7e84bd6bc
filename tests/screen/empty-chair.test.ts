import { expect, it } from 'vitest';
import { isChairNamed } from '#screen/phases/empty-chair.tsx';
import { playAtRandom } from '../play/random.ts';
import { newSession } from '../play/world.ts';

/** What the screen of the talk says of the fourth chair, in every talk of an evening with two issues. */
function talks(seed: number): { layer: number; take: number; named: boolean }[] {
  const session = newSession({ format: '100', seed });
  const met: { layer: number; take: number; named: boolean }[] = [];
  session.follow('room', ({ phase }) => {
    const view = session.view();
    if (phase === 'take.talk') met.push({ layer: view.layer, take: view.scene?.take ?? 0, named: isChairNamed(view) });
  });
  playAtRandom(session, seed * 77);
  return met;
}

it('the empty chair is named in every talk from take 2 on and in the second issue, never in the first take', () => {
  const met = [1, 2, 3, 4].flatMap(talks);
  for (const { layer, take, named } of met) expect(named).toBe(take > 1 || layer > 1);
  expect(met.some(({ named }) => named)).toBe(true);
  expect(met.some(({ named }) => !named)).toBe(true);
});
