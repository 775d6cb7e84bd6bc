import { describe, expect, it } from 'vitest';
import type { Promised } from '#rules/state.ts';
import { ROLES } from '#scenario/ids.ts';
import { world } from '../play/world.ts';
import { atMoves, plain, plainly, rewritten, type Table, type Wished, write } from './table-of.ts';

const given: Promised = { from: 'worker', to: 'resident', words: 'ik bel', paper: false, issue: 'money', state: 'open' };
const due = (wish: Wished = {}): Table => atMoves({ play: { played: ['money', 'date'], promises: [given] }, ...wish });

describe('promises', () => {
  it('from role to role in own words; at most one open per giver and receiver', () => {
    const table = atMoves().does('worker promises resident "ik bel"');
    expect(table.why('worker promises resident "ik mail"')).toBe('one-promise');
    expect(table.why('resident promises worker "ik kook"')).toBeNull();
    expect(table.why('worker promises worker "rust"')).toBe('not-now');
  });

  it('an option brings its own when it is decided', () => {
    const promising = plain((scene) => write(scene, 'walk', { promises: { soon: { from: 'official', to: 'worker' } } }));
    const table = plainly({ world: promising, hammer: 'worker', rule: 'top-down' }).does('worker picks walk');
    expect(table.play.promises).toEqual([]);
    table.does('resident shows object', 'official shows object');
    expect(table.happened).toContain('promised: official to worker');
  });

  it('an official who covered makes no promise, also not by an option', () => {
    const promising = plain((scene) => write(scene, 'walk', { promises: { soon: { from: 'official', to: 'worker' } } }));
    const table = plainly({ world: promising, hammer: 'worker', rule: 'top-down', scene: { covered: true } });
    expect(table.does('worker picks walk', 'resident shows object', 'official shows object').play.promises).toEqual([]);
  });

  it('not due in the issue in which it was made', () => {
    const table = atMoves().does('worker promises resident "ik bel"');
    expect(table.why('worker keeps resident')).toBe('unknown');
  });

  it('due in a new issue, for whoever sits there now', () => expect(due().why('worker keeps resident')).toBeNull());

  it('otherwise at closing, which waits for it', () => {
    const table = plainly({ hammer: 'official', rule: 'top-down' }).does('worker promises resident "ik bel"');
    table.does('official picks sign', 'resident shows support', 'worker shows support');
    expect(table.why('table closes')).toBe('waiting');
    expect(table.does('worker keeps resident').why('table closes')).toBeNull();
  });

  it('kept: it costs a candle and the ribbon grows', () => {
    const table = due({ energy: { worker: 1 }, trust: { 'resident-worker': 2 } }).does('worker keeps resident');
    expect(table.play.energy.worker).toBe(0);
    expect(table.play.trust['resident-worker']).toBe(3);
  });

  it('a promise broken costs the ribbon twice what keeping it gives', () => {
    const table = due({ trust: { 'resident-worker': 3 } }).does('worker breaks resident');
    expect(table.play.energy.worker).toBe(2);
    expect(table.play.trust['resident-worker']).toBe(1);
  });

  it('without a candle it cannot be kept', () => {
    const table = due({ energy: { worker: 0 } });
    expect(table.why('worker keeps resident')).toBe('candle-out');
    expect(table.why('worker breaks resident')).toBeNull();
  });

  it('it is answered once', () => expect(due().does('worker keeps resident').why('worker breaks resident')).toBe('unknown'));

  it('on paper only when it was made in "op papier"', () => {
    const paper = atMoves().does(
      'resident plays tell',
      'worker plays translate',
      'official plays cover',
      'worker promises resident "elke week"',
    );
    expect(paper.play.promises[0]?.paper).toBe(true);
    expect(atMoves().does('worker promises resident "elke week"').play.promises[0]?.paper).toBe(false);
  });
});

describe('a small win', () => {
  const winning = (wish: Wished = {}) => plainly({ hammer: 'resident', rule: 'consent', evening: { value: 'calm-place' }, ...wish });
  const agreed = (option: string, official = 'live-with') => [
    `resident picks ${option}`,
    'resident shows support',
    'worker shows support',
    `official shows ${official}`,
  ];

  it('decided at the table without a fist, and it fits what all three want: bunting, and the thinnest ribbon grows', () => {
    const table = winning().does(...agreed('tea'));
    expect(table.happened).toContain('small win: date');
    expect(table.play.won).toEqual(['date']);
    expect(table.play.trust['resident-official']).toBe(2);
  });

  it('not when it serves another value', () => expect(winning().does(...agreed('walk')).play.won).toEqual([]));

  it('not with a fist at the end', () => {
    const table = winning({ hammer: 'official', rule: 'top-down' }).does(
      'official picks tea',
      'resident shows support',
      'worker shows object',
    );
    expect(table.scene.decided?.option).toBe('tea');
    expect(table.play.won).toEqual([]);
  });

  it.each(['top-down', 'advice', 'vote', 'consent', 'unanimity', 'handover'] as const)('under any rule at the table: %s', (rule) => {
    const table = winning({ rule, hammer: rule === 'top-down' ? 'worker' : 'resident', turns: 1 });
    if (rule === 'vote') table.does(...ROLES.map((role) => `${role} points at tea`));
    else if (rule === 'advice') table.does('worker points at tea', 'official points at tea', 'resident picks tea');
    else if (rule === 'top-down') table.does('worker picks tea', 'resident shows support', 'official shows live-with');
    else if (rule === 'handover') table.does('resident picks tea', 'worker shows support', 'official shows live-with');
    else table.does('resident picks tea', ...ROLES.map((role) => `${role} shows support`));
    expect(table.play.won).toEqual(['date']);
  });

  it('not when it went outside', () => {
    const table = winning({ hammer: 'middle', rule: 'escalate', turns: 1 }).does(...ROLES.map((role) => `${role} points at tea`));
    expect(table.play.won).toEqual([]);
  });

  it('once per issue', () => {
    const table = winning({ play: { won: ['date'] } }).does(...agreed('tea'));
    expect(table.happened).not.toContain('small win: date');
  });

  it('how much it mends stands in the model', () => {
    const generous = rewritten(plain(), ({ model }) => Object.assign(model.weights['small-win-thinnest'] ?? {}, { value: 3 }));
    expect(winning({ world: generous }).does(...agreed('tea')).play.trust['resident-official']).toBe(4);
  });
});

describe('disruptions: six, in De brief', () => {
  const disrupted = (wish: Wished = {}): Table => {
    const table = plainly({
      format: '100',
      turns: 2,
      hammer: 'resident',
      rule: 'handover',
      ...wish,
      play: { played: ['money', 'date'], ...wish.play },
    });
    table.does('resident picks walk', 'worker shows support', 'official shows live-with');
    return table.scene.cardsOpen ? table.does('table goes on') : table;
  };
  const values = ({ play }: Table) => structuredClone({ trust: play.trust, energy: play.energy, house: play.house });
  const difference = (id: string, wish: Wished): string[] => disrupted(wish).does(`table forces ${id}`).happened.slice(1);

  it('there are six', () => expect(Object.keys(world.scenario.disruptions)).toHaveLength(6));

  it.each([
    ['press: with a shared picture the story grows', 'press-at-the-door', { house: { sharedPicture: 2 } }, ['story: 3 -> 4']],
    [
      'press: without one, resident and official pay',
      'press-at-the-door',
      { house: { sharedPicture: 1 } },
      ['trust resident-official: 1 -> 0'],
    ],
    ['treasurer: clear roles hold', 'treasurer-stops', { house: { clarity: 3 } }, []],
    ['treasurer: unclear, a candle of the resident', 'treasurer-stops', { house: { clarity: 2 } }, ['energy resident: 2 -> 1']],
    ['new director: nothing on paper', 'new-director', {}, ['trust worker-official: 2 -> 1']],
    [
      'new director: what is on paper holds',
      'new-director',
      { play: { promises: [{ from: 'worker', to: 'official', paper: true, issue: 'money', state: 'open' }] } },
      [],
    ],
    [
      'new director: a promise between two others does not hold it',
      'new-director',
      { play: { promises: [{ from: 'worker', to: 'resident', paper: true, issue: 'money', state: 'open' }] } },
      ['trust worker-official: 2 -> 1'],
    ],
    ['somebody outside: nobody was brought along', 'left-outside', {}, ['inclusion: 2 -> 1']],
    ['somebody outside: somebody was brought along', 'left-outside', { moves: { resident: 'bring' } }, ['inclusion: 2 -> 3']],
    ['local expert: the lowest candle grows', 'local-expert', { energy: { official: 1 } }, ['energy official: 1 -> 2']],
    ['co-tenant: more light, fewer people', 'co-tenant', {}, ['reach: 3 -> 4', 'inclusion: 2 -> 1']],
  ] as [string, string, Wished, string[]][])('%s', (_claim, id, wish, lines) => {
    const paid = { energy: { resident: 4, ...wish.energy } };
    expect(difference(id, { ...wish, ...paid })).toEqual(lines);
  });

  it('a story made stronger by the press counts in the answer', () => {
    const table = disrupted({ house: { sharedPicture: 2 } }).does('table forces press-at-the-door');
    expect(table.play.decisions.at(-1)?.story).toBe(4);
  });

  it('drawn without putting back, from a deck that the seed decides', () => {
    const one = disrupted({ seed: 7 }).does('table draws');
    expect(disrupted({ seed: 7 }).does('table draws').happened).toEqual(one.happened);
    expect(one.play.deck).toHaveLength(5);
    const drawn = new Set(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((seed) => disrupted({ seed }).does('table draws').play.disruption?.id),
    );
    expect(drawn.size).toBeGreaterThan(3);
  });

  it('the facilitator may hold it back, force one, or draw; then it is done', () => {
    const table = disrupted();
    const before = values(table);
    expect(values(table.does('table holds back'))).toEqual(before);
    expect(disrupted().does('table forces co-tenant').why('table draws')).toBe('not-now');
    expect(disrupted().why('table forces pizza')).toBe('unknown');
  });

  it('none before the second issue is decided, none in 50', () => {
    expect(plainly().why('table draws')).toBe('not-yet');
    const first = plainly({ hammer: 'official', rule: 'top-down' }).does(
      'official picks walk',
      'resident shows support',
      'worker shows support',
    );
    expect(first.why('table draws')).toBe('not-yet');
  });
});
