import { describe, expect, it } from 'vitest';
import { pointingAt, pointsDue, proposers } from '#rules/deciding.ts';
import { ROLES } from '#scenario/ids.ts';
import { plainly, type Wished } from './table-of.ts';

describe('stemmen: vote', () => {
  const voting = (wish: Wished = {}) => plainly({ hammer: 'middle', rule: 'vote', ...wish });

  it('all point at once, also who holds the hammer', () => {
    expect(pointsDue(voting({ hammer: 'official' }).state)).toEqual([...ROLES]);
  });

  it('two or more equal is decided', () => {
    const table = voting().does('resident points at tea', 'worker points at tea', 'official points at sign', 'official shows live-with');
    expect(table.scene.decided).toMatchObject({ option: 'tea', by: 'all', rule: 'vote' });
  });

  it('a third role with a fist: its thickest ribbon pays', () => {
    const thick = { 'resident-worker': 1, 'worker-official': 2, 'resident-official': 3 };
    const lines = ['resident points at tea', 'worker points at tea', 'official points at sign', 'official shows object'];
    expect(voting({ trust: thick }).does(...lines).play.trust).toEqual({ ...thick, 'resident-official': 2 });
    const even = { ...thick, 'resident-official': 2 };
    expect(voting({ trust: even }).does(...lines).play.trust).toEqual({ ...even, 'resident-official': 1 });
    const last = { 'resident-worker': 4, 'worker-official': 3, 'resident-official': 2 };
    expect(voting({ trust: last }).does(...lines).play.trust).toEqual({ ...last, 'worker-official': 2 });
  });

  it('all three equal asks for no hand', () => {
    const table = voting().does(...ROLES.map((role) => `${role} points at walk`));
    expect(table.scene.decided?.hands).toEqual(['support', 'support', 'support']);
  });

  it('three different: once more, then it goes outside', () => {
    const split = ['resident points at tea', 'worker points at walk', 'official points at sign'];
    const table = voting().does(...split);
    expect(table.happened).toContain('fell: no majority, round 1');
    table.does('table goes on', ...split);
    expect(table.scene).toMatchObject({ falls: 2, toOutside: true });
    table.does('table goes on', 'resident points at tea', 'worker points at tea', 'official points at sign', 'official shows live-with');
    expect(table.scene.decided).toMatchObject({ option: 'tea', rule: 'escalate', outside: true });
  });
});

describe('instemmen: consent', () => {
  const agreeing = (wish: Wished = {}) => plainly({ hammer: 'middle', rule: 'consent', ...wish });

  it('the holder proposes; in the middle who speaks first, the lowest plinth named', () => {
    const held = agreeing({ hammer: 'worker' });
    expect(proposers(held.world, held.state)).toEqual(['worker']);
    const free = agreeing();
    // Only the resident knows all this scene is about, so the worker's plinth is the lowest.
    expect(proposers(free.world, free.state)).toEqual(['worker', 'resident', 'official']);
    for (const role of ROLES) expect(free.why(`${role} picks walk`)).toBeNull();
  });

  it('it passes without a fist: who can live with it is enough', () => {
    const table = agreeing().does('worker picks walk', 'resident shows live-with', 'worker shows live-with', 'official shows live-with');
    expect(table.scene.decided).toMatchObject({ option: 'walk', round: 1 });
    expect(table.play.house.sharedPicture).toBe(1);
  });

  it('a fist speaks: it lays a fact that is not yet on the table, or says it in own words', () => {
    const stopped = ['worker picks walk', 'resident shows support', 'worker shows support', 'official shows object'];
    const laid = agreeing().does(...stopped);
    expect(laid.why('table goes on')).toBe('waiting');
    expect(laid.does('official lays 1').happened).toEqual([
      'laid: official date-not-fixed',
      'spoke: official date-not-fixed',
      'fell: walk, round 1',
    ]);
    expect(agreeing().does(...stopped, 'official speaks "eerst cijfers"').happened).toContain('fell: walk, round 1');
    expect(
      agreeing()
        .does(...stopped)
        .why('resident speaks "nee"'),
    ).toBe('not-now');
  });

  it('round 2 is another option, unless a promise was added', () => {
    const stopped = ['worker picks walk', 'resident shows support', 'worker shows support', 'official shows object', 'official speaks'];
    const table = agreeing().does(...stopped, 'table goes on');
    expect(table.why('worker picks walk')).toBe('same-again');
    expect(table.why('worker picks tea')).toBeNull();
    table.does('worker promises official "ik bel vrijdag"');
    expect(table.why('worker picks walk')).toBeNull();
  });

  it('a promise made while the fist still stood counts too; one from before the proposal does not', () => {
    const hands = ['worker picks walk', 'resident shows support', 'worker shows support', 'official shows object'];
    const promise = 'worker promises official "ik bel vrijdag"';
    expect(
      agreeing()
        .does(...hands, promise, 'official speaks', 'table goes on')
        .why('worker picks walk'),
    ).toBeNull();
    expect(
      agreeing()
        .does(promise, ...hands, 'official speaks', 'table goes on')
        .why('worker picks walk'),
    ).toBe('same-again');
  });

  it('passed in round 2 it makes the shared picture grow', () => {
    const table = agreeing().does(
      'worker picks walk',
      'resident shows support',
      'worker shows support',
      'official shows object',
      'official speaks',
    );
    table.does('table goes on', 'worker picks tea', ...ROLES.map((role) => `${role} shows live-with`));
    expect(table.scene.decided).toMatchObject({ option: 'tea', round: 2, rule: 'consent' });
    expect(table.play.house.sharedPicture).toBe(2);
  });

  it('after two falls it goes outside', () => {
    const table = agreeing().does(
      'worker picks walk',
      'resident shows support',
      'worker shows support',
      'official shows object',
      'official speaks',
    );
    table.does(
      'table goes on',
      'worker picks tea',
      'resident shows support',
      'worker shows support',
      'official shows object',
      'official speaks',
    );
    expect(table.scene.toOutside).toBe(true);
    expect(pointingAt(table.does('table goes on').state)).toBe('option');
  });

  it('two fists both speak before it falls', () => {
    const table = agreeing().does(
      'worker picks walk',
      'resident shows object',
      'worker shows support',
      'official shows object',
      'resident speaks',
    );
    expect(table.happened).not.toContain('fell: walk, round 1');
    expect(table.does('official speaks').happened).toContain('fell: walk, round 1');
  });
});

describe('iedereen ja: unanimity', () => {
  const all = (wish: Wished = {}) => plainly({ hammer: 'middle', rule: 'unanimity', turns: 1, ...wish });

  it('three thumbs up: the shared picture and the thinnest ribbon grow', () => {
    const table = all().does('worker picks walk', ...ROLES.map((role) => `${role} shows support`));
    expect(table.scene.decided?.option).toBe('walk');
    expect(table.play.house.sharedPicture).toBe(2);
    expect(table.play.trust['resident-official']).toBe(2);
  });

  it('one flat hand is enough to make it fall, and needs no words', () => {
    const table = all().does('worker picks walk', 'resident shows support', 'worker shows support', 'official shows live-with');
    expect(table.happened).toContain('fell: walk, round 1');
  });

  it('a fist speaks, as with consent', () => {
    const table = all().does('worker picks walk', 'resident shows support', 'worker shows support', 'official shows object');
    expect(table.why('official speaks "nee"')).toBeNull();
    expect(table.does('official speaks').happened).toContain('fell: walk, round 1');
  });
});
