import { describe, expect, it } from 'vitest';
import { CARDS_OF, type Hand, type PowerCard, ROLES, type Role, type Rule, USES } from '#scenario/ids.ts';
import { world } from '../play/world.ts';
import { plain, plainly, type Table, type Wished, write } from './table-of.ts';

/** The second issue of an evening of 100: cards may be played. */
const second = (wish: Wished): Table => plainly({ format: '100', turns: 2, ...wish, play: { played: ['money', 'date'], ...wish.play } });

/** Hands are shown and the cards lie open. */
function shown(rule: Rule, hands: readonly [Hand, Hand, Hand], wish: Wished = {}): Table {
  const table = second({ hammer: 'middle', rule, ...wish }).does(
    'worker picks walk',
    ...ROLES.map((role, place) => `${role} shows ${hands[place]}`),
  );
  expect(table.scene.cardsOpen).toBe(true);
  return table;
}
const fist = (wish: Wished = {}): Table => shown('consent', ['object', 'support', 'live-with'], wish);
const calm = (wish: Wished = {}): Table => shown('consent', ['support', 'support', 'live-with'], wish);
/** From the highest plinth to the lowest: whoever plays first here. */
const above = (hands: readonly [Hand, Hand], wish: Wished = {}): Table =>
  second({ hammer: 'official', rule: 'top-down', ...wish }).does(
    'official picks sign',
    `resident shows ${hands[0]}`,
    `worker shows ${hands[1]}`,
  );

describe('when a power card may be played', () => {
  it('not before the second issue', () => {
    const table = plainly({ hammer: 'middle', rule: 'consent', turns: 1 }).does('worker picks walk', 'resident shows object');
    table.does('worker shows support', 'official shows support');
    expect(table.scene.cardsOpen).toBe(false);
    expect(table.why('resident cards we-stop over')).toBe('not-yet');
  });

  it('after the hands, before the result', () => {
    const table = second({ hammer: 'middle', rule: 'consent' }).does('worker picks walk');
    expect(table.why('resident cards we-stop over')).toBe('not-now');
    table.does(...ROLES.map((role) => `${role} shows support`));
    expect(table.scene.decided).toBeNull();
    expect(table.why('resident cards we-stop over')).toBeNull();
    expect(table.does('table goes on').scene.decided?.option).toBe('walk');
    expect(table.why('resident cards we-stop over')).toBe('not-now');
  });

  it('two per role, one for each base of power', () => {
    expect(ROLES.map((role) => CARDS_OF[role].map((card) => world.model.powerCards[card].base))).toEqual([
      ['referent', 'coercive'],
      ['expert', 'informational'],
      ['legitimate', 'reward'],
    ]);
    expect(fist().why('worker cards we-stop over')).toBe('not-yours');
  });

  it('one per role per decision', () => {
    expect(fist().does('resident cards neighbourhood with').why('resident cards we-stop with')).toBe('card-used');
  });

  it('each card once per evening', () => {
    expect(fist({ play: { cardsUsed: ['we-stop'] } }).why('resident cards we-stop with')).toBe('card-used');
  });

  it('from the highest plinth to the lowest: who is higher may not come after', () => {
    // Only the resident knows all this scene is about: the highest plinth.
    const table = calm().does('worker cards our-craft with');
    expect(table.why('resident cards we-stop with')).toBe('card-order');
    expect(table.why('official cards purse with to resident')).toBeNull();
  });

  it.each(ROLES.flatMap((role) => CARDS_OF[role].map((card) => [role, card] as [Role, PowerCard])))(
    '%s %s with others costs the own candle, so it needs one',
    (role, card) => {
      const more = card === 'purse' ? (role === 'official' ? ' to worker' : '') : card === 'i-may-decide' ? ' hammer middle' : '';
      expect(fist({ energy: { [role]: 0 } }).why(`${role} cards ${card} with${more}`)).toBe('candle-out');
      const table = fist({ energy: { [role]: 2 } }).does(`${role} cards ${card} with${more}`);
      expect(table.play.energy[role]).toBe(1);
    },
  );

  it('over the others costs no candle', () => {
    for (const use of USES) expect(world.model.powerCards['we-stop'][use].candle).toBe(use === 'with' ? -1 : 0);
    expect(fist({ energy: { resident: 0 } }).does('resident cards we-stop over').play.energy.resident).toBe(0);
  });
});

describe('De buurt: neighbourhood', () => {
  it('over: with a fist it cannot pass without us', () => {
    const table = above(['object', 'support'], { trust: { 'resident-official': 3 } }).does('resident cards neighbourhood over');
    expect(table.happened).toContain('fell: sign, round 1');
    expect(table.play.trust['resident-official']).toBe(2);
    expect(table.scene.falls).toBe(1);
  });

  it('over: from then on the fist of the resident counts, and the plinth says so', () => {
    const table = above(['object', 'support']).does('resident cards neighbourhood over', 'table goes on', 'official picks walk');
    table.does('resident shows object', 'worker shows support', 'table goes on', 'resident speaks "nee"');
    expect(table.scene).toMatchObject({ falls: 2, toOutside: true, decided: null });
  });

  it('over: only with a fist', () => expect(calm().why('resident cards neighbourhood over')).toBe('no-fist'));

  it('with: the thinnest ribbon grows and one more comes in', () => {
    const table = fist().does('resident cards neighbourhood with');
    expect(table.play.trust['resident-official']).toBe(2);
    expect(table.play.house.inclusion).toBe(3);
  });
});

describe('Wij stoppen: we-stop', () => {
  it('over: the proposal falls, the next round is consent, and windows go dark', () => {
    const table = above(['live-with', 'support']).does('resident cards we-stop over');
    expect(table.happened).toEqual(['card: resident we-stop over', 'reach: 3 -> 2', 'fell: sign, round 1', 'rule: consent']);
    expect(table.scene.rule).toBe('consent');
  });

  it('with: going up together makes the joint story stronger', () => {
    const table = calm().does('resident cards we-stop with', 'table goes on');
    expect(table.scene.decided?.story).toBe(3);
  });
});

describe('Ons vak: our-craft', () => {
  it.each([
    ['resident', 'tea', 'resident-worker'],
    ['official', 'sign', 'worker-official'],
    ['worker or outside, so the thinnest', 'walk', 'resident-official'],
  ])('over: it closes one open option and costs the ribbon with who it came from: %s', (_from, option, pair) => {
    const table = calm({ trust: { 'resident-official': 1 } });
    const before = { ...table.play.trust };
    table.does(`worker cards our-craft over option ${option}`);
    expect(table.play.trust).toEqual({ ...before, [pair]: before[pair as keyof typeof before] - 1 });
    expect(table.scene.closed).toEqual([option]);
  });

  it('over: a proposal that is closed falls', () => {
    expect(calm().does('worker cards our-craft over option walk').happened).toContain('fell: walk, round 1');
    expect(calm().does('worker cards our-craft over option tea').happened).not.toContain('fell: walk, round 1');
  });

  it('over: never the last one', () => {
    const bare = plain((scene) => Object.assign(scene, { options: { walk: scene.options.walk } }));
    expect(calm({ world: bare }).why('worker cards our-craft over option walk')).toBe('last-option');
  });

  it('over: only what lies open', () => expect(calm().why('worker cards our-craft over option hidden')).toBe('unknown'));

  it('with: one option that lay face down opens; none there: it becomes clearer', () => {
    const table = calm().does('worker cards our-craft with');
    expect(table.happened).toContain('opened: hidden');
    expect(table.play.house.clarity).toBe(2);
    const open = calm({ evening: { laid: [{ role: 'resident', n: 1, fact: 'visits' }] } }).does('worker cards our-craft with');
    expect(open.play.house.clarity).toBe(3);
  });
});

describe('Wat ik hoor: what-i-hear', () => {
  it.each([
    ['resident', 'resident-worker', 'worker-official'],
    ['official', 'worker-official', 'resident-worker'],
  ] as const)('over: a fact for one ear, here the %s: that ribbon grows, the other pays', (to, up, down) => {
    const table = calm();
    const before = { ...table.play.trust };
    table.does(`worker cards what-i-hear over to ${to} fact 2`);
    expect(table.happened).toContain(`whispered: worker to ${to}, empty-hours`);
    expect(table.play.trust).toMatchObject({ [up]: before[up] + 1, [down]: before[down] - 1 });
    expect(table.state.evening.laid).toEqual([]);
  });

  it('over: nothing left to whisper', () => {
    const laid = [
      { role: 'worker' as const, n: 1 as const, fact: 'knew-earlier' },
      { role: 'worker' as const, n: 2 as const, fact: 'empty-hours' },
    ];
    expect(calm({ evening: { laid } }).why('worker cards what-i-hear over to resident')).toBe('nothing-left');
  });

  it('with: everybody lays one fact it still has', () => {
    const table = calm({ evening: { laid: [{ role: 'official', n: 1, fact: 'date-not-fixed' }] } }).does('worker cards what-i-hear with');
    expect(table.happened.filter((line) => line.startsWith('laid'))).toEqual([
      'laid: resident visits',
      'laid: worker knew-earlier',
      'laid: official alderman-press',
    ]);
  });
});

describe('Ik mag beslissen: i-may-decide', () => {
  it.each([
    ['middle', 'resident-official'],
    ['official', 'resident-official'],
    ['resident', 'resident-official'],
    ['worker', 'worker-official'],
  ] as const)('over: the hammer and the choice go to the official, now; the ribbon with who had it pays: %s', (hammer, pair) => {
    const table = second({ hammer, rule: 'consent', trust: { 'resident-official': 3 } });
    table.does(`${hammer === 'middle' ? 'worker' : hammer} picks walk`, ...ROLES.map((role) => `${role} shows live-with`));
    const before = { ...table.play.trust };
    table.does('official cards i-may-decide over option sign', 'table goes on');
    expect(table.scene.decided).toMatchObject({ option: 'sign', rule: 'top-down', by: 'official' });
    expect(table.play.hammer).toBe('official');
    expect(table.play.trust[pair]).toBe(before[pair] - 1);
  });

  it('over: a card goes before a rule, also before going outside; the rounds are not counted anew', () => {
    const table = second({ hammer: 'middle', rule: 'consent', scene: { falls: 2, toOutside: true } });
    table.does('resident points at tea', 'worker points at tea', 'official points at sign', 'official shows object');
    table.does('official cards i-may-decide over option sign', 'table goes on');
    expect(table.scene.decided).toMatchObject({ option: 'sign', rule: 'top-down', outside: false, round: 3 });
  });

  it('with: the hammer is given, and the rule is chosen again', () => {
    const table = calm().does('official cards i-may-decide with hammer resident');
    expect(table.play.hammer).toBe('resident');
    expect(table.scene).toMatchObject({ rule: null, proposal: null, falls: 0 });
    expect(table.why('resident rules handover')).toBeNull();
  });

  it('with: it cannot be given to oneself', () => expect(calm().why('official cards i-may-decide with hammer official')).toBe('unknown'));
});

describe('Een potje geld: purse', () => {
  it('over: one fist becomes a flat hand; that candle grows, the shared picture pays', () => {
    const table = fist({ energy: { resident: 1 } }).does('official cards purse over to resident', 'table goes on');
    expect(table.scene.decided).toMatchObject({ option: 'walk', hands: ['live-with', 'support', 'live-with'] });
    expect(table.play.energy.resident).toBe(2);
    expect(table.play.house.sharedPicture).toBe(0);
  });

  it('over: money needs a fist to buy', () => {
    expect(calm().why('official cards purse over to resident')).toBe('no-fist');
    expect(fist().why('official cards purse over to worker')).toBe('no-fist');
    const own = shown('consent', ['support', 'support', 'object']);
    expect(own.why('official cards purse over to official'), 'nobody buys the own fist').toBe('no-fist');
  });

  it('with: one other candle and the ribbon with it grow', () => {
    const table = calm({ energy: { worker: 1 } }).does('official cards purse with to worker');
    expect(table.play.energy.worker).toBe(2);
    expect(table.play.trust['worker-official']).toBe(3);
    expect(calm().why('official cards purse with to official')).toBe('unknown');
  });
});

describe('a card and the rounds', () => {
  it('what falls by a card counts as a round', () => {
    const table = fist({ scene: { falls: 1 } }).does('resident cards we-stop over');
    expect(table.scene).toMatchObject({ falls: 2, toOutside: true });
  });

  it('outside all point once: a request that a card stops leaves nothing to ask', () => {
    const table = second({ hammer: 'middle', rule: 'consent', scene: { falls: 2, toOutside: true } });
    table.does(
      'resident points at sign',
      'worker points at tea',
      'official points at tea',
      'resident shows object',
      'resident cards neighbourhood over',
    );
    expect(table.scene.decided).toMatchObject({ option: null, outside: true, story: 0 });
  });

  it('hands are not shown again in that round', () => {
    const table = fist().does('official cards purse over to resident');
    expect(table.happened.filter((line) => line.startsWith('hands'))).toEqual([]);
  });

  it('an option that costs is paid when it passes after a card', () => {
    const paying = plain((scene) => write(scene, 'walk', { change: [{ kind: 'meter', meter: 'clarity', by: -1 }] }));
    expect(calm({ world: paying }).does('table goes on').play.house.clarity).toBe(1);
  });
});
