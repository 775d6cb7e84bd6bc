import { describe, expect, it } from 'vitest';
import { candleOf, verbIsOpen } from '#rules/moves.ts';
import { ROLES, type Role, VERBS, type Verb } from '#scenario/ids.ts';
import { world } from '../play/world.ts';
import { atMoves, plain, type Wished } from './table-of.ts';

/** RULES 1: what each verb does to the own candle, fresh (3) and tired (2). */
const CANDLE: [Role, Verb, number, number][] = [
  ['resident', 'tell', 0, 0],
  ['resident', 'bring', -1, -1],
  ['resident', 'do', -1, -1],
  ['resident', 'refuse', 0, 1],
  ['worker', 'translate', 0, 0],
  ['worker', 'connect', -1, -1],
  ['worker', 'take-over', -1, -1],
  ['worker', 'let-go', 0, 1],
  ['official', 'make-room', 0, 0],
  ['official', 'mediate', -1, -1],
  ['official', 'push', 0, 0],
  ['official', 'cover', 0, 1],
];

/** Three moves that have no name together, so that each verb is heard alone. */
function sounding(resident: Verb, worker: Verb, official: Verb, wish: Wished = {}) {
  return atMoves(wish).does(`resident plays ${resident}`, `worker plays ${worker}`, `official plays ${official}`);
}

describe('a verb and the candle', () => {
  it.each(CANDLE)('%s %s: %i when the candle is 3, %i when it is 2', (role, verb, fresh, tired) => {
    expect(candleOf(world, atMoves({ energy: { [role]: 3 } }).state, { role, verb })).toBe(fresh);
    expect(candleOf(world, atMoves({ energy: { [role]: 2 } }).state, { role, verb })).toBe(tired);
  });

  it.each(CANDLE.filter(([, , fresh]) => fresh < 0))('%s %s is shut when the candle is out', (role, verb) => {
    const table = atMoves({ energy: { [role]: 0 } });
    expect(verbIsOpen(world, table.state, { role, verb })).toBe(false);
    expect(table.why(`${role} plays ${verb}`)).toBe('candle-out');
  });

  it.each(CANDLE.filter(([, , fresh]) => fresh >= 0))('%s %s can always be played, also without a candle', (role, verb) => {
    expect(atMoves({ energy: { [role]: 0 } }).why(`${role} plays ${verb}`)).toBeNull();
  });

  it.each([0, 1, 2, 3, 4])('a candle grows only while it is low: at %i', (energy) => {
    const rested = atMoves({ energy: { resident: energy } });
    expect(candleOf(world, rested.state, { role: 'resident', verb: 'refuse' })).toBe(energy <= 2 ? 1 : 0);
  });

  it('a scene may have a price of its own', () => {
    const soup = plain((scene) => Object.assign(scene, { costs: { 'resident.do': 0 } }));
    const table = atMoves({ world: soup, energy: { resident: 0 } }).does(
      'resident plays do',
      'worker plays translate',
      'official plays push',
    );
    expect(table.play.energy.resident).toBe(0);
    expect(table.play.house.reach).toBe(4);
  });

  it('a verb that gives rest costs what a scene says it costs, also when the candle is high', () => {
    const dear = plain((scene) => Object.assign(scene, { costs: { 'resident.refuse': -1 } }));
    const table = atMoves({ world: dear, energy: { resident: 3 } });
    expect(candleOf(dear, table.state, { role: 'resident', verb: 'refuse' })).toBe(-1);
  });

  it('every role has four verbs and can always play at least two', () => {
    for (const role of ROLES) {
      const state = atMoves({ energy: { [role]: 0 } }).state;
      const open = (VERBS[role] as readonly Verb[]).filter((verb) => verbIsOpen(world, state, { role, verb }));
      expect(VERBS[role]).toHaveLength(4);
      expect(open.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('what each verb does by itself', () => {
  it('telling puts one own fact on the table, the first that is left', () => {
    const table = sounding('tell', 'connect', 'cover');
    expect(table.happened).toContain('laid: resident visits');
    expect(table.state.evening.laid).toHaveLength(1);
  });

  it('telling puts the fact on the table that was asked for', () => {
    expect(atMoves().does('resident plays tell 2', 'worker plays connect', 'official plays cover').happened).toContain(
      'laid: resident who-stays-away',
    );
  });

  it('telling when everything is told still counts as telling', () => {
    const laid = [
      { role: 'resident' as const, n: 1 as const, fact: 'visits' },
      { role: 'resident' as const, n: 2 as const, fact: 'who-stays-away' },
    ];
    const table = sounding('tell', 'translate', 'mediate', { evening: { laid } });
    expect(table.scene.chord).toBe('heard');
    expect(table.state.evening.laid).toHaveLength(2);
  });

  it('bringing somebody along lets one more in', () => {
    expect(sounding('bring', 'connect', 'cover').play.house.inclusion).toBe(3);
  });

  it('doing it yourselves lights two more windows', () => {
    expect(sounding('do', 'translate', 'push', { house: { reach: 1 } }).play.house.reach).toBe(2);
  });

  it('refusing costs the ribbon with the official', () => {
    expect(sounding('refuse', 'connect', 'cover', { trust: { 'resident-official': 3 } }).play.trust['resident-official']).toBe(2);
  });

  it('after refusing the fist of the resident counts in this scene', () => {
    expect(sounding('refuse', 'connect', 'cover').scene.refused).toBe(true);
    expect(sounding('bring', 'connect', 'cover').scene.refused).toBe(false);
  });

  it('translating makes the roles clearer', () => {
    expect(sounding('do', 'translate', 'push').play.house.clarity).toBe(3);
  });

  it('connecting mends the thinnest ribbon; equal: B-A, then B-S, then S-A', () => {
    const even = { 'resident-worker': 2, 'worker-official': 2, 'resident-official': 2 };
    expect(sounding('do', 'connect', 'push', { trust: even }).play.trust).toEqual({ ...even, 'resident-official': 3 });
    const later = { ...even, 'resident-official': 3 };
    expect(sounding('do', 'connect', 'push', { trust: later }).play.trust).toEqual({ ...later, 'resident-worker': 3 });
    const last = { ...later, 'resident-worker': 3 };
    expect(sounding('do', 'connect', 'push', { trust: last }).play.trust).toEqual({ ...last, 'worker-official': 3 });
  });

  it('taking over spares the candle of the resident and takes one of the worker', () => {
    const table = sounding('refuse', 'take-over', 'mediate', { energy: { resident: 3, worker: 2 } });
    expect(table.play.energy).toMatchObject({ resident: 4, worker: 1 });
  });

  it('letting go rests the worker and does nothing else', () => {
    const table = sounding('refuse', 'let-go', 'mediate', { energy: { worker: 1 } });
    expect(table.play.energy.worker).toBe(2);
    expect(table.play.hammer).toBe('official');
  });

  it('making room costs nothing and moves the hammer to the middle', () => {
    const table = sounding('refuse', 'connect', 'make-room');
    expect(table.play.energy.official).toBe(3);
    expect(table.play.hammer).toBe('middle');
  });

  it('mediating makes the joint story of this scene one stronger', () => {
    expect(sounding('refuse', 'connect', 'mediate').scene.story).toBe(1);
    expect(sounding('refuse', 'connect', 'make-room').scene.story).toBe(0);
  });

  it('pushing takes the hammer, and the rule is decided from above', () => {
    const table = sounding('do', 'translate', 'push', { hammer: 'middle' });
    expect(table.play.hammer).toBe('official');
    expect(table.scene).toMatchObject({ rule: 'top-down', ruleBy: 'push' });
  });

  it('covering makes the roles less clear, and the official promises nothing in this scene', () => {
    const table = sounding('refuse', 'connect', 'cover');
    expect(table.play.house.clarity).toBe(1);
    expect(table.why('official promises resident "koffie"')).toBe('covered');
    expect(table.why('worker promises resident "koffie"')).toBeNull();
  });

  it('everything in one step is added up from its start and cut off once', () => {
    // Covering takes a point of clarity and translating gives one: at 0 they leave 0, not 1.
    const table = sounding('refuse', 'translate', 'cover', { house: { clarity: 0 } });
    expect(table.play.house.clarity).toBe(0);
  });

  it('something else counts as the move it is like, and is kept in the words of the group', () => {
    const table = atMoves({ turns: 1 }).does('resident plays bring "we bakken taart"', 'worker plays connect', 'official plays cover');
    expect(table.play.house.inclusion).toBe(3);
    expect(table.scene.moves.resident).toEqual({ verb: 'bring', words: 'we bakken taart' });
    expect(atMoves().why('resident plays bring "we bakken taart"')).toBe('not-yet');
  });

  it('a move is played once, by the role that has it', () => {
    const table = atMoves().does('resident plays bring');
    expect(table.why('resident plays tell')).toBe('answered-already');
    expect(table.why('worker plays push')).toBe('not-yours');
  });
});

describe('where the hammer goes: the first row that fits', () => {
  it.each([
    ['a push that is pushed back lands in the middle', 'refuse', 'connect', 'push', 'worker', 'middle'],
    ['a push takes it', 'do', 'translate', 'push', 'resident', 'official'],
    ['with a net it goes to the resident, also when room is made', 'do', 'let-go', 'make-room', 'official', 'resident'],
    ['room puts it in the middle, also when the worker takes over', 'tell', 'take-over', 'make-room', 'official', 'middle'],
    ['taking over brings it to the worker', 'tell', 'take-over', 'mediate', 'official', 'worker'],
    ['letting go gives it to a resident who brings somebody', 'bring', 'let-go', 'cover', 'official', 'resident'],
    ['letting go gives it to a resident who does it', 'do', 'let-go', 'cover', 'official', 'resident'],
    ['letting go gives it to nobody who only tells', 'tell', 'let-go', 'cover', 'official', 'official'],
    ['mediating leaves it with the official', 'tell', 'translate', 'mediate', 'official', 'official'],
    ['covering leaves it where it was', 'tell', 'translate', 'cover', 'middle', 'middle'],
  ] as const)('%s', (_claim, resident, worker, official, from, to) => {
    expect(sounding(resident, worker, official, { hammer: from }).play.hammer).toBe(to);
  });

  it('it stays there until something moves it', () => {
    const table = sounding('tell', 'take-over', 'mediate');
    expect(table.does('worker rules vote').play.hammer).toBe('worker');
  });
});
