import { describe, expect, it } from 'vitest';
import { pointsDue } from '#rules/deciding.ts';
import { ROLES } from '#scenario/ids.ts';
import { atMoves, atRule, plain, plainly, type Wished, write } from './table-of.ts';

describe('naar buiten: escalate', () => {
  const out = (wish: Wished = {}) => plainly({ hammer: 'middle', rule: 'escalate', turns: 1, ...wish });

  it('all point; what two or three point at is the request', () => {
    const table = out().does('resident points at tea', 'worker points at sign', 'official points at sign', 'resident shows object');
    expect(table.scene.decided).toMatchObject({ option: 'sign', outside: true, ring: 'outside' });
  });

  it('nobody loses a ribbon, whatever is shown', () => {
    const table = out().does('resident points at tea', 'worker points at sign', 'official points at sign', 'resident shows object');
    expect(table.happened.filter((line) => line.startsWith('trust'))).toEqual([]);
  });

  it('it counts one ring further out; the letter itself stays where it lies', () => {
    for (const [ring, counts] of [
      ['ours', 'influence'],
      ['influence', 'outside'],
      ['outside', 'outside'],
    ] as const) {
      const table = out({ ring }).does(...ROLES.map((role) => `${role} points at walk`));
      expect(table.scene.decided?.ring).toBe(counts);
      expect(table.play.rings.date).toBe(ring);
    }
  });

  it('nobody the same: nothing is asked, and the answer is no', () => {
    const table = out().does('resident points at tea', 'worker points at walk', 'official points at sign');
    expect(table.scene.decided).toMatchObject({ option: null, story: 0 });
    expect(table.play.takes[0]?.answer).toBe('no');
  });
});

describe('after a refusal', () => {
  const refused = (wish: Wished) => plainly({ moves: { resident: 'refuse' }, turns: 1, ...wish });

  it('a fist always counts after a refusal, and the holder picks another', () => {
    for (const rule of ['top-down', 'advice'] as const) {
      const table = refused({ hammer: 'official', rule });
      const advice = rule === 'advice' ? ['resident points at tea', 'worker points at sign'] : [];
      const hands = rule === 'advice' ? [] : ['worker shows support'];
      table.does(...advice, 'official picks sign', 'resident shows object', ...hands, 'resident speaks');
      expect(table.scene).toMatchObject({ falls: 1, decided: null, rule });
      expect(table.does('table goes on').why('official picks walk')).toBeNull();
      expect(table.why('official picks sign')).toBe('same-again');
    }
  });

  it('in a vote too: all point again', () => {
    const table = refused({ hammer: 'middle', rule: 'vote' });
    table.does('resident points at tea', 'worker points at sign', 'official points at sign', 'resident shows object', 'resident speaks');
    expect(table.happened).toContain('fell: sign, round 1');
    expect(pointsDue(table.does('table goes on').state)).toEqual([...ROLES]);
  });

  it('a second fist sends it outside', () => {
    const table = refused({ hammer: 'official', rule: 'top-down' });
    table.does('official picks sign', 'resident shows object', 'worker shows support', 'resident speaks', 'table goes on');
    table.does('official picks walk', 'resident shows object', 'worker shows support', 'resident speaks');
    expect(table.scene).toMatchObject({ falls: 2, toOutside: true });
  });

  it('the fist of another does not count by it', () => {
    const table = refused({ hammer: 'official', rule: 'top-down' }).does(
      'official picks sign',
      'resident shows live-with',
      'worker shows object',
    );
    expect(table.scene.decided?.option).toBe('sign');
  });

  it('without a refusal a fist under top-down stops nothing', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' }).does(
      'official picks sign',
      'resident shows object',
      'worker shows object',
    );
    expect(table.scene.decided?.option).toBe('sign');
  });
});

describe('outside, after two rounds', () => {
  const sentOut = () => plainly({ hammer: 'middle', rule: 'consent', turns: 1, scene: { falls: 2, toOutside: true, lastFell: 'walk' } });

  it('all point once at a request; any open option, also what fell', () => {
    const table = sentOut();
    expect(pointsDue(table.state)).toEqual([...ROLES]);
    expect(table.why('resident points at walk')).toBeNull();
  });

  it('no two the same: no', () => {
    const table = sentOut().does('resident points at tea', 'worker points at walk', 'official points at sign');
    expect(table.scene.decided).toMatchObject({ option: null, rule: 'escalate' });
  });

  it('a fist stops nothing there', () => {
    const table = sentOut().does('resident points at tea', 'worker points at walk', 'official points at walk', 'resident shows object');
    expect(table.scene.decided?.option).toBe('walk');
  });
});

describe('what deciding does', () => {
  it('the change of an option happens at once, under every ring and rule', () => {
    const changing = plain((scene) => write(scene, 'walk', { change: [{ kind: 'meter', meter: 'reach', by: -1 }] }));
    for (const ring of ['ours', 'influence', 'outside'] as const) {
      const table = plainly({ world: changing, ring, hammer: 'middle', rule: 'escalate', turns: 1 });
      expect(table.does(...ROLES.map((role) => `${role} points at walk`)).play.house.reach).toBe(2);
    }
  });

  it('only what lies open may be chosen: face-down and stamped may not', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' });
    expect(table.why('official picks hidden')).toBe('face-down');
    expect(table.why('official picks stamped')).not.toBeNull();
    expect(table.does('resident lays 1').happened).toContain('opened: hidden');
    expect(table.why('official picks hidden')).toBeNull();
  });

  it('nothing is chosen before the moves have sounded', () => {
    const table = atMoves();
    expect(table.why('official rules consent')).toBe('not-now');
    expect(atRule().why('official picks keep-date')).toBe('not-now');
  });
});
