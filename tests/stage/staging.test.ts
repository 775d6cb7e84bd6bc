import { describe, expect, test } from 'vitest';
import type { Entry } from '#rules/entry.ts';
import { cueFor, staged } from '#stage/staging.ts';
import { drawn } from './draw.ts';
import { viewWith } from './fixture.ts';

const ENTRIES: Entry[] = [
  { kind: 'changed', thing: 'energy worker', from: 2, to: 1, cause: [] },
  { kind: 'changed', thing: 'trust resident-official', from: 1, to: 0, cause: [] },
  { kind: 'changed', thing: 'clarity', from: 2, to: 3, cause: [] },
  { kind: 'hammer', from: 'official', to: 'middle', cause: [] },
  { kind: 'ring', issue: 'date', from: 'outside', to: 'influence', cause: [] },
  { kind: 'flew', issue: 'date' },
  { kind: 'won', issue: 'date', cause: [] },
  { kind: 'turned', seats: { star: 'official', moon: 'resident', sun: 'worker' } },
];

describe('paper moves like paper', () => {
  test('every movement takes 200 to 500 ms and starts within half a second', () => {
    for (const { ms, after } of staged(ENTRIES)) {
      expect(ms).toBeGreaterThanOrEqual(200);
      expect(ms).toBeLessThanOrEqual(500);
      expect(after).toBeLessThanOrEqual(500);
    }
  });

  test('every movement names something that stands on the stage', () => {
    const keys = drawn(viewWith({ house: { bunting: 1 } })).map(({ key }) => key);
    for (const { key } of staged(ENTRIES)) expect(keys.some((one) => one === key || one.startsWith(`${key}/`))).toBe(true);
  });

  test('a ribbon that tears leaves scraps, a small win confetti', () => {
    const also = staged(ENTRIES).flatMap((cue) => cue.also ?? []);
    expect(also).toContain('scraps');
    expect(also).toContain('confetti');
  });

  test('a piece takes the movement that names it most closely', () => {
    const cues = staged([{ kind: 'put-back', to: 'date/1/rule', by: 'rewind', take: 1 }, ...ENTRIES]);
    expect(cueFor(cues, 'hammer')?.ms).toBe(480);
    expect(cueFor(cues, 'house/door')?.key).toBe('');
  });

  test('what nobody sees moves nothing', () => {
    expect(staged([{ kind: 'noted', words: 'x', page: 1 }])).toEqual([]);
  });
});
