import { describe, expect, it } from 'vitest';
import { byPlinth, lowest, sayOf, sayPoints } from '#rules/say.ts';
import { thickest, thinnest } from '#rules/world.ts';
import { HAMMERS, type Hammer, ROLES, type Role, type Rule, THIN_ORDER } from '#scenario/ids.ts';
import { world } from '../play/world.ts';
import { atAgenda, plain, plainly, type Table, type Wished, write } from './table-of.ts';

const points = (table: Table, role: Role) => sayPoints(table.world, table.state, role);
const who = (table: Table, point: 'agenda' | 'information' | 'block' | 'lastWord') => ROLES.filter((role) => points(table, role)[point]);
const ALL_LAID = ROLES.flatMap((role) => world.scenario.roles[role].facts.map(({ id, n }) => ({ role, n, fact: id })));

describe('say: one point each', () => {
  it.each(HAMMERS)('agenda: who holds the hammer, all when it lies in the middle: %s', (hammer) => {
    expect(who(plainly({ hammer }), 'agenda')).toEqual(hammer === 'middle' ? [...ROLES] : [hammer]);
  });

  it('information: who knows all facts of this issue, those of conditions too', () => {
    const about = plain((scene) => write(scene, 'walk', { about: ['knew-earlier'] }));
    expect(who(plainly({ world: about }), 'information')).toEqual([]);
    expect(who(plainly({ world: about }).does('resident lays 1'), 'information')).toEqual(['worker']);
    expect(who(plainly({ world: about }).does('resident lays 1', 'worker lays 1'), 'information')).toEqual([...ROLES]);
  });

  it('information: all six when nothing is named, or before a letter is opened', () => {
    const bare = plain((scene) => Object.assign(scene, { options: { walk: { ...scene.options.walk, about: [] } } }));
    expect(who(plainly({ world: bare }), 'information')).toEqual([]);
    expect(who(plainly({ world: bare, evening: { laid: ALL_LAID } }), 'information')).toEqual([...ROLES]);
    expect(who(atAgenda({ evening: { laid: ALL_LAID } }), 'information')).toEqual([...ROLES]);
  });

  it('sharing lifts everybody: say is no cake', () => {
    const table = plainly();
    const before = ROLES.map((role) => sayOf(table.world, table.state, role));
    table.does('resident lays 1');
    const after = ROLES.map((role) => sayOf(table.world, table.state, role));
    expect(after.map((say, place) => say - (before[place] ?? 0))).toEqual([0, 1, 1]);
  });

  const BLOCK: [Rule, Hammer, Role[]][] = [
    ['top-down', 'official', ['official']],
    ['advice', 'worker', ['worker']],
    ['vote', 'middle', []],
    ['consent', 'middle', [...ROLES]],
    ['unanimity', 'official', [...ROLES]],
    ['handover', 'official', ['resident']],
    ['escalate', 'middle', []],
  ];
  it.each(BLOCK)('block under %s, hammer at %s: %j', (rule, hammer, roles) => {
    expect(who(plainly({ rule, hammer }), 'block')).toEqual(roles);
  });

  it.each([
    ['top-down', ['resident', 'official']],
    ['advice', ['resident', 'official']],
    ['vote', ['resident']],
    ['handover', ['resident']],
    ['escalate', []],
  ] as [Rule, Role[]][])('block after a refusal under %s: %j', (rule, roles) => {
    expect(who(plainly({ rule, hammer: 'official', moves: { resident: 'refuse' } }), 'block')).toEqual(roles);
  });

  it('block when the neighbourhood was played over', () => {
    const cards = [{ role: 'resident' as const, card: 'neighbourhood' as const, use: 'over' as const }];
    expect(who(plainly({ rule: 'top-down', hammer: 'official', scene: { cards } }), 'block')).toEqual(['resident', 'official']);
  });

  const LAST: [Rule, Hammer, Role[]][] = [
    ['top-down', 'worker', ['worker']],
    ['advice', 'resident', ['resident']],
    ['vote', 'official', [...ROLES]],
    ['consent', 'middle', [...ROLES]],
    ['unanimity', 'middle', [...ROLES]],
    ['handover', 'official', ['resident']],
    ['escalate', 'official', []],
  ];
  it.each(LAST)('last word under %s, hammer at %s: %j', (rule, hammer, roles) => {
    expect(who(plainly({ rule, hammer }), 'lastWord')).toEqual(roles);
  });

  it('before a rule is chosen the holder has block and last word; in the middle nobody alone', () => {
    expect(points(plainly({ hammer: 'worker' }), 'worker')).toMatchObject({ agenda: true, block: true, lastWord: true });
    expect(who(plainly({ hammer: 'middle' }), 'lastWord')).toEqual([]);
  });

  it('the hammer in the middle, all facts on the table and consent: three plinths at 4', () => {
    const table = plainly({ hammer: 'middle', rule: 'consent', evening: { laid: ALL_LAID } });
    expect(ROLES.map((role) => sayOf(table.world, table.state, role))).toEqual([4, 4, 4]);
  });

  it('outside nobody has the last word and nobody can block', () => {
    const table = plainly({ hammer: 'middle', rule: 'consent', scene: { toOutside: true } });
    expect([...who(table, 'block'), ...who(table, 'lastWord')]).toEqual([]);
  });
});

describe('small ties', () => {
  it('the lowest plinth chooses; equal: resident, worker, official', () => {
    const even = atAgenda({ hammer: 'middle' });
    expect(lowest(world, even.state)).toBe('resident');
    const held = atAgenda({ hammer: 'resident' });
    expect(lowest(world, held.state)).toBe('worker');
    expect(byPlinth(world, held.state)).toEqual(['resident', 'worker', 'official']);
  });

  it('the thinnest ribbon; equal: B-A, then B-S, then S-A', () => {
    const trust = { 'resident-worker': 2, 'worker-official': 2, 'resident-official': 2 };
    for (const [place, pair] of THIN_ORDER.entries()) {
      const thick = Object.fromEntries(THIN_ORDER.slice(0, place).map((each) => [each, 4]));
      expect(thinnest(atAgenda({ trust: { ...trust, ...thick } }).play)).toBe(pair);
    }
    expect(thickest(atAgenda({ trust }).play, 'worker')).toBe('resident-worker');
  });

  it.each(['resident', 'worker', 'official'] as Role[])('the plinth moves with the hammer: %s', (hammer) => {
    const wish: Wished = { hammer };
    expect(sayOf(world, atAgenda(wish).state, hammer)).toBe(3);
  });
});
