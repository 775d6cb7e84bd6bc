import { describe, expect, it } from 'vitest';
import { handsDue, pointsDue, proposers } from '#rules/deciding.ts';
import { ROLES, type Role } from '#scenario/ids.ts';
import { plainly, type Wished } from './table-of.ts';

/** Who proposes and whose hand is asked, in the plain scene. */
describe('besluit van boven: top-down', () => {
  const above = (hammer: Role = 'official') => plainly({ hammer, rule: 'top-down' });

  it('the holder picks; then the others show a hand', () => {
    const table = above();
    expect(proposers(table.world, table.state)).toEqual(['official']);
    expect(table.why('resident picks tea')).toBe('not-yours');
    expect(handsDue(table.does('official picks sign').state)).toEqual(['resident', 'worker']);
  });

  it('it always passes, and each fist costs the ribbon with the holder', () => {
    const table = above().does('official picks sign', 'resident shows object', 'worker shows object');
    expect(table.scene.decided?.option).toBe('sign');
    expect(table.play.trust).toEqual({ 'resident-worker': 3, 'worker-official': 1, 'resident-official': 0 });
  });

  it('decided by the worker it costs the ribbon with the worker', () => {
    const table = above('worker').does('worker picks walk', 'resident shows object', 'official shows live-with');
    expect(table.play.trust['resident-worker']).toBe(2);
    expect(table.play.trust['worker-official']).toBe(2);
  });

  it('without a fist it costs nothing', () => {
    const table = above().does('official picks sign', 'resident shows live-with', 'worker shows support');
    expect(table.happened.filter((line) => line.startsWith('trust'))).toEqual([]);
  });
});

describe('advies vragen: advice', () => {
  const asking = (hammer: Role = 'official') => plainly({ hammer, rule: 'advice', turns: 1 });

  it.each(ROLES)('the other two point first, then the holder picks: %s', (hammer) => {
    const table = asking(hammer);
    expect(pointsDue(table.state)).toEqual(ROLES.filter((role) => role !== hammer));
    expect(table.why(`${hammer} picks tea`)).toBe('not-now');
    table.does(...ROLES.filter((role) => role !== hammer).map((role) => `${role} points at tea`));
    expect(proposers(table.world, table.state)).toEqual([hammer]);
  });

  it('only who is not followed shows a hand', () => {
    const table = asking().does('resident points at tea', 'worker points at walk', 'official picks walk');
    expect(handsDue(table.state)).toEqual(['resident']);
  });

  it('it always passes; a fist is no real answer and costs the ribbon with the holder', () => {
    const table = asking().does('resident points at tea', 'worker points at walk', 'official picks walk', 'resident shows object');
    expect(table.scene.decided?.option).toBe('walk');
    expect(table.play.trust['resident-official']).toBe(0);
    expect(table.play.house.clarity).toBe(2);
  });

  it('no fist at all makes it clearer', () => {
    const table = asking().does('resident points at tea', 'worker points at walk', 'official picks walk', 'resident shows live-with');
    expect(table.play.house.clarity).toBe(3);
  });

  it('who follows all advice needs no hands and is clear', () => {
    const table = asking().does('resident points at tea', 'worker points at tea', 'official picks tea');
    expect(table.scene.decided).toMatchObject({ option: 'tea', hands: ['support', 'support', 'support'] });
    expect(table.play.house.clarity).toBe(3);
  });
});

describe('overdragen: handover', () => {
  const giving = (wish: Wished = {}) => plainly({ hammer: 'official', rule: 'handover', turns: 1, ...wish });
  const kept = { from: 'worker' as const, to: 'resident' as const, paper: false, issue: 'money', state: 'kept' as const };
  const done = ['resident picks tea', 'worker shows live-with', 'official shows object'];

  it('the resident picks, whoever gave it; it always passes', () => {
    for (const hammer of ['official', 'worker', 'resident'] as const) {
      const table = giving({ hammer });
      expect(proposers(table.world, table.state)).toEqual(['resident']);
      expect(table.does(...done).scene.decided?.option).toBe('tea');
    }
  });

  it.each([
    ['three planks: the ribbon with the official grows', 3, true, 3, 0, 1],
    ['not clear: one candle', 2, true, 3, -1, 0],
    ['nobody promised help: one candle', 3, false, 3, -1, 0],
    ['tired: one candle', 3, true, 1, -1, 0],
    ['two missing: two candles', 2, false, 3, -2, 0],
    ['all three missing: two candles, not three', 0, false, 1, -1, 0],
  ])('%s', (_claim, clarity, help, resident, candle, ribbon) => {
    const table = giving({ house: { clarity }, energy: { resident }, play: { promises: help ? [kept] : [] } }).does(...done);
    expect(table.play.energy.resident - resident).toBe(candle);
    expect(table.play.trust['resident-official'] - 1).toBe(ribbon);
  });

  it('an open promise is a plank, a broken one is not, a promise to another is not', () => {
    const promise = (change: object) =>
      giving({ house: { clarity: 3 }, play: { promises: [{ ...kept, ...change }] } }).does(...done).play.energy.resident;
    expect(promise({ state: 'open' })).toBe(3);
    expect(promise({ state: 'broken' })).toBe(2);
    expect(promise({ to: 'official' })).toBe(2);
  });

  it('with a net counts as the second plank', () => {
    expect(giving({ house: { clarity: 3 }, scene: { net: true } }).does(...done).play.energy.resident).toBe(3);
  });
});
