import { expect, test } from 'vitest';
import { DESIGN, feetOf, plinthHeight, SEATS } from '#stage/layout.ts';
import { standing } from '#stage/standing.ts';

const HIGHEST = 4;
/** From the feet of a puppet to the top of its hair. */
const TALL = 360;
/** Top of the head of who stands on the highest plinth, and under the lowest one, in lines of the theatre itself. */
const head = feetOf('official', HIGHEST).y - TALL;
const foot = SEATS.resident.y;

/** Where both come to lie on the screen. */
function seen(phase: string, free: { top: number; bottom: number }): { head: number; foot: number; scale: number } {
  const { y, scale } = standing(phase, { near: false, free });
  return { head: y + scale * head, foot: y + scale * foot, scale };
}

test.each([
  ['take.talk', 232, 560],
  ['say.fingers.asking', 232, 670],
  ['decision.hands.asking', 262, 520],
  ['decision.picking.choosing', 232, 430],
  ['decision.picking.pointing.asking', 232, 425],
])('at %s everybody stands between line %i and line %i, with head and plinth', (phase, top, bottom) => {
  const { head, foot } = seen(phase, { top, bottom });
  expect(head).toBeGreaterThan(top - 2);
  expect(foot).toBeLessThan(bottom + 2);
});

test('the more room the papers leave, the larger everybody stands', () => {
  const sizes = [400, 480, 560, 640, 900].map((bottom) => seen('take.talk', { top: 232, bottom }).scale);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(new Set(sizes).size).toBe(sizes.length);
});

test('where the papers leave next to nothing the heads stay in sight', () => {
  const { head, scale } = seen('turn.guess.asking', { top: 232, bottom: 300 });
  expect(head).toBeGreaterThan(230);
  expect(head).toBeLessThan(300);
  expect(scale).toBeGreaterThan(0.25);
});

test('before any paper has been laid, and in the opening show, the theatre has the whole screen', () => {
  expect(standing('take.talk', { near: false, free: null })).toEqual({ x: 0, y: 0, scale: 1 });
  expect(standing('take.talk', { near: true, free: { top: 232, bottom: 560 } })).toEqual({ x: 0, y: 0, scale: 1 });
  expect(plinthHeight(HIGHEST)).toBeLessThan(DESIGN.h);
});
