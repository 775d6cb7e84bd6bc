import { describe, expect, test } from 'vitest';
import { apart, drawn, pieceOf, seen } from './draw.ts';
import { VALUES } from './five.ts';
import { viewWith } from './fixture.ts';

const FIVE = [0, 1, 2, 3, 4];

describe('the stage says the state (RULES 13)', () => {
  test.each(VALUES)('all five values of %s are drawn differently', (_, at) => {
    const pictures = FIVE.map((value) => JSON.stringify(seen(drawn(at(value)))));
    expect(new Set(pictures).size).toBe(5);
  });

  test.each(VALUES)('neighbouring values of %s differ by a sheet, not by a shade', (_, at) => {
    for (const value of FIVE.slice(1)) expect(apart(drawn(at(value)), drawn(at(value - 1)))).toBeGreaterThan(0);
  });

  test('windows light two by two, and a full house smokes', () => {
    const lit = FIVE.map((reach) => drawn(viewWith({ house: { reach } })).filter(({ art }) => art?.startsWith('window-lit')).length);
    expect(lit).toEqual([0, 2, 4, 6, 8]);
    expect(drawn(viewWith({ house: { reach: 4 } })).some(({ key }) => key.startsWith('house/smoke'))).toBe(true);
  });

  test('who stands outside is counted, and at two one stands in the doorway', () => {
    const people = FIVE.map(
      (inclusion) => drawn(viewWith({ house: { inclusion } })).filter(({ key }) => key.startsWith('house/neighbour')).length,
    );
    expect(people).toEqual([4, 3, 3, 1, 0]);
  });

  test('a torn ribbon has two ends and nothing between them; a mended one keeps its tape', () => {
    const torn = drawn(viewWith({ trust: { 'resident-worker': 0 } })).filter(({ key }) => key.startsWith('ribbon/resident-worker'));
    expect(torn.filter(({ art }) => art?.startsWith('ribbon-piece'))).toEqual([]);
    expect(torn.filter(({ art }) => art?.startsWith('ribbon-end'))).toHaveLength(2);
    const mended = drawn(viewWith({ trust: { 'resident-worker': 2 }, taped: true }));
    expect(pieceOf(mended, 'ribbon/resident-worker/tape').art).toBe('tape-1');
  });

  test('the hammer lies in four places, and only in the middle on its block', () => {
    const places = (['resident', 'worker', 'official', 'middle'] as const).map((hammer) => {
      const pieces = drawn(viewWith({ view: { hammer } }));
      return [pieceOf(pieces, 'hammer').x, pieceOf(pieces, 'hammer/block').alpha] as const;
    });
    expect(new Set(places.map(([x]) => x)).size).toBe(4);
    expect(places.map(([, block]) => block)).toEqual([0, 0, 0, 1]);
  });

  test('what a team felt is chalk and never moves its plinth', () => {
    const felt = drawn(viewWith({ roles: { resident: { say: 1, felt: 4 } } }));
    expect(pieceOf(felt, 'plinth/resident').art).toBe('plinth-1');
    expect(pieceOf(felt, 'chalk/resident').y).toBeLessThan(pieceOf(felt, 'puppet/resident').y);
  });

  test('small wins hang as bunting and broken promises stay as tape', () => {
    const flags = [0, 1, 2, 3].map(
      (bunting) => drawn(viewWith({ house: { bunting } })).filter(({ key }) => key.startsWith('house/flag')).length,
    );
    expect([...flags].sort((a, b) => a - b)).toEqual(flags);
    expect(new Set(flags).size).toBe(4);
    const broken = { from: 'official', to: 'resident', text: null, words: null, paper: false, due: false, state: 'broken' } as const;
    expect(pieceOf(drawn(viewWith({ view: { promises: [broken] } })), 'house/tape/0').art).toBe('tape-1');
  });

  test('a letter lies on the ring of its issue, and one that flew is gone', () => {
    const [letter] = viewWith().letters;
    const at = (change: object) =>
      pieceOf(drawn(viewWith({ view: { letters: [{ ...letter, ...change } as never] } })), `letter/${letter?.issue}`);
    const places = (['ours', 'influence', 'outside'] as const).map((ring) => at({ ring, place: 'open' }).x);
    expect(new Set(places).size).toBe(3);
    const looks = (['open', 'playing', 'played', 'flown'] as const).map((place) => JSON.stringify(at({ place })));
    expect(new Set(looks).size).toBe(4);
    expect(at({ place: 'flown' }).alpha).toBe(0);
  });
});
