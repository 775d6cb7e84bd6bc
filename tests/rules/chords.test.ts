import { describe, expect, it } from 'vitest';
import type { Chord, Hammer, Role, Verb } from '#scenario/ids.ts';
import { world } from '../play/world.ts';
import { atMoves, type Wished } from './table-of.ts';

function sounding([resident, worker, official]: readonly Verb[], wish: Wished = {}) {
  return atMoves(wish).does(`resident plays ${resident}`, `worker plays ${worker}`, `official plays ${official}`);
}

const OFFICIAL = ['make-room', 'mediate', 'push', 'cover'] as const;

/** RULES 2, the table of all 64, in its order; the letter is where the hammer ends when it began at the official. */
const ALL: [Verb, Verb, string, string, string, string][] = [
  ['tell', 'translate', 'heard M', 'heard A', 'push-upward A', 'on-paper A'],
  ['tell', 'connect', 'pull-together M', 'pull-together A', 'push-upward A', '· A'],
  ['tell', 'take-over', 'past-each-other M', 'past-each-other S', 'overrun A', 'past-each-other S'],
  ['tell', 'let-go', '· M', '· A', 'past-each-other A', 'past-each-other A'],
  ['bring', 'translate', '· M', '· A', 'pushback M', 'on-paper A'],
  ['bring', 'connect', 'pull-together M', 'pull-together A', 'pushback M', '· A'],
  ['bring', 'take-over', 'past-each-other M', 'past-each-other S', 'overrun A', 'past-each-other S'],
  ['bring', 'let-go', '· M', '· B', 'pushback M', 'no-net B'],
  ['do', 'translate', '· M', '· A', '· A', 'on-paper A'],
  ['do', 'connect', 'safety-net B', 'safety-net B', '· A', '· A'],
  ['do', 'take-over', 'past-each-other M', 'past-each-other S', 'overrun A', 'past-each-other S'],
  ['do', 'let-go', 'safety-net B', 'safety-net B', 'no-net A', 'no-net B'],
  ['refuse', 'translate', 'heard M', 'heard A', 'pushback M', '· A'],
  ['refuse', 'connect', '· M', '· A', 'pushback M', '· A'],
  ['refuse', 'take-over', '· M', '· S', 'overrun A', '· S'],
  ['refuse', 'let-go', '· M', '· A', 'pushback M', 'lull A'],
];
const LETTERS: Record<string, Hammer> = { A: 'official', B: 'resident', S: 'worker', M: 'middle' };
const CELLS = ALL.flatMap(([resident, worker, ...cells]) =>
  cells.map((cell, place) => {
    const [name = '', end = ''] = cell.split(' ');
    return {
      played: [resident, worker, OFFICIAL[place] ?? 'push'] as [Verb, Verb, Verb],
      name: name === '·' ? null : (name as Chord),
      end: LETTERS[end],
    };
  }),
);

describe('how it sounds together: all 64', () => {
  it('the table is whole', () => expect(new Set(CELLS.map(({ played }) => played.join())).size).toBe(64));

  it.each(CELLS)('$played sounds as $name and leaves the hammer with $end', ({ played, name, end }) => {
    const table = sounding(played);
    expect(table.scene.chord).toBe(name);
    expect(table.play.hammer).toBe(end);
    expect(table.happened[0]).toBe(`sounded: ${name ?? 'none'}`);
  });

  it.each(CELLS.filter(({ played }) => played[1] === 'take-over'))(
    'a tired resident is caught, unless there is a push: $played',
    ({ played, name }) => {
      const can = played[0] === 'tell' || played[0] === 'refuse' ? [0, 1] : [1];
      for (const resident of can) {
        expect(sounding(played, { energy: { resident } }).scene.chord).toBe(played[2] === 'push' ? 'overrun' : 'caught');
      }
      expect(sounding(played, { energy: { resident: 2 } }).scene.chord).toBe(name);
    },
  );

  it.each(CELLS.filter(({ name }) => name === 'pull-together'))('nobody pulls together over a thin ribbon: $played', ({ played }) => {
    for (const trust of [0, 1]) expect(sounding(played, { trust: { 'resident-worker': trust } }).scene.chord).toBeNull();
    expect(sounding(played, { trust: { 'resident-worker': 2 } }).scene.chord).toBe('pull-together');
  });
});

describe('what a chord does besides the verbs', () => {
  it('overrun: the ribbon of those two and the shared picture suffer', () => {
    const table = sounding(['tell', 'take-over', 'push'], { house: { sharedPicture: 2 } });
    expect(table.play.trust['resident-worker']).toBe(2);
    expect(table.play.house.sharedPicture).toBe(1);
  });

  it.each([
    ['tell', 3],
    ['bring', 2],
    ['do', 2],
    ['refuse', 3],
  ] as const)('overrun: whoever refuses does not rest; what is done for the resident counts (%s)', (verb, candle) => {
    expect(sounding([verb, 'take-over', 'push'], { energy: { resident: 2 } }).play.energy.resident).toBe(candle);
  });

  it('pushback: a push that is pushed back lands in the middle and sets no rule', () => {
    for (const verb of ['refuse', 'bring'] as const) {
      const table = sounding([verb, 'connect', 'push']);
      expect(table.play.hammer).toBe('middle');
      expect(table.scene.rule).toBeNull();
    }
  });

  it('push upward: a told story that is taken up brings the issue one ring closer', () => {
    expect(sounding(['tell', 'translate', 'push'], { ring: 'outside' }).play.rings.date).toBe('influence');
    expect(sounding(['tell', 'connect', 'push'], { ring: 'influence' }).play.rings.date).toBe('ours');
  });

  it('pull together: going together brings it closer; what is already ours makes the shared picture grow', () => {
    expect(sounding(['tell', 'connect', 'make-room']).play.rings.date).toBe('ours');
    expect(sounding(['tell', 'connect', 'make-room']).play.house.sharedPicture).toBe(1);
    const ours = sounding(['bring', 'connect', 'mediate'], { ring: 'ours' });
    expect(ours.play.rings.date).toBe('ours');
    expect(ours.play.house.sharedPicture).toBe(2);
  });

  it('heard: the shared picture grows, and a no costs no ribbon', () => {
    const table = sounding(['refuse', 'translate', 'make-room']);
    expect(table.play.house.sharedPicture).toBe(2);
    expect(table.play.trust['resident-official']).toBe(1);
    expect(sounding(['refuse', 'connect', 'cover'], { trust: { 'resident-official': 3 } }).play.trust['resident-official']).toBe(2);
  });

  it('with a net: the ribbon grows, the hammer goes to the resident, and a plank of handing over lies ready', () => {
    const table = sounding(['do', 'let-go', 'mediate'], { trust: { 'resident-worker': 1 } });
    expect(table.play.trust['resident-worker']).toBe(2);
    expect(table.play.hammer).toBe('resident');
    expect(table.scene.net).toBe(true);
  });

  it('without a net: doing it alone costs one more candle and the ribbon with who let go', () => {
    const table = sounding(['do', 'let-go', 'cover']);
    expect(table.play.energy.resident).toBe(1);
    expect(table.play.trust['resident-worker']).toBe(2);
    expect(table.scene.net).toBe(false);
  });

  it('caught: a tired resident who is helped trusts the worker more', () => {
    const table = sounding(['tell', 'take-over', 'cover'], { energy: { resident: 1 }, trust: { 'resident-worker': 2 } });
    expect(table.play.trust['resident-worker']).toBe(3);
    expect(table.play.energy.resident).toBe(2);
  });

  it('past each other: ribbon and clarity suffer', () => {
    for (const moves of [
      ['do', 'take-over', 'mediate'],
      ['tell', 'let-go', 'push'],
    ] as const) {
      const table = sounding(moves);
      expect(table.play.trust['resident-worker']).toBe(2);
      expect(table.play.house.clarity).toBe(1);
    }
  });

  it('on paper: covering and translating leave it clearer, and paper binds worker and official', () => {
    const table = sounding(['bring', 'translate', 'cover']);
    expect(table.play.house.clarity).toBe(3);
    expect(table.play.trust['worker-official']).toBe(3);
    expect(table.does('worker promises resident "elke week een mail"').play.promises[0]?.paper).toBe(true);
  });

  it('lull: when nobody does anything the issue drifts one ring away', () => {
    expect(sounding(['refuse', 'let-go', 'cover']).play.rings.date).toBe('outside');
    expect(sounding(['refuse', 'let-go', 'cover'], { ring: 'outside' }).play.rings.date).toBe('outside');
  });

  it('no name: only the verbs do something', () => {
    const table = sounding(['do', 'translate', 'push'], { house: { reach: 2 } });
    expect(table.happened).toEqual(['sounded: none', 'energy resident: 3 -> 2', 'clarity: 2 -> 3', 'reach: 2 -> 3', 'rule: top-down']);
  });

  it('the first that fits sounds: taking over against a push is overrun, also when the resident refuses', () => {
    expect(sounding(['refuse', 'take-over', 'push']).scene.chord).toBe('overrun');
  });
});

describe('together is lighter', () => {
  const LIGHT = ['push-upward', 'pull-together', 'heard', 'safety-net', 'caught', 'on-paper'];
  it('six chords are light', () => expect(world.model.chords.filter((row) => row.light).map((row) => row.id)).toEqual(LIGHT));

  it.each(CELLS)('whoever played a costly verb pays, unless it is light: $played', ({ played }) => {
    const { energy, scene } = payers(played);
    OWNERS.forEach((role, place) => {
      const price = COSTLY.includes(played[place] ?? 'tell') && !scene.light ? -1 : 0;
      const spared = role === 'resident' && played[1] === 'take-over' && played[2] !== 'push' ? 1 : 0;
      const alone = role === 'resident' && scene.chord === 'no-net' ? -1 : 0;
      if (scene.chord !== 'overrun' || role !== 'resident') expect(energy[role]).toBe(2 + price + spared + alone + rested(role, played));
    });
  });

  it('resting is still resting in a light chord', () => {
    expect(sounding(['tell', 'translate', 'cover'], { energy: { official: 2 } }).play.energy.official).toBe(3);
  });

  it('a candle that is out buys nothing, however light it would have been', () => {
    expect(atMoves({ energy: { worker: 0 } }).why('worker plays connect')).toBe('candle-out');
  });
});

const COSTLY: Verb[] = ['bring', 'do', 'connect', 'take-over', 'mediate'];
const OWNERS: Role[] = ['resident', 'worker', 'official'];
const RESTS: Verb[] = ['refuse', 'let-go', 'cover'];
const rested = (role: Role, played: readonly Verb[]): number => (RESTS.includes(played[OWNERS.indexOf(role)] ?? 'tell') ? 1 : 0);

function payers(played: readonly Verb[]) {
  const { play, scene } = sounding(played, { energy: { resident: 2, worker: 2, official: 2 } });
  return { energy: play.energy, scene };
}
