import { describe, expect, it } from 'vitest';
import { rulesOpen } from '#rules/deciding.ts';
import { HAMMERS, type Hammer, ROLES, type Rule } from '#scenario/ids.ts';
import { atMoves, plain, plainly, type Wished } from './table-of.ts';

const open = (wish: Wished): Rule[] => {
  const table = plainly(wish);
  return rulesOpen(table.world, table.state);
};

/** RULES 3: where the hammer must lie. Handing over needs somebody to give it: with the resident it is already there. */
const CHOOSABLE: Record<Rule, Hammer[]> = {
  'top-down': ['worker', 'official'],
  advice: ['resident', 'worker', 'official'],
  vote: ['resident', 'worker', 'official', 'middle'],
  consent: ['resident', 'worker', 'official', 'middle'],
  unanimity: ['resident', 'worker', 'official', 'middle'],
  handover: ['resident', 'worker', 'official'],
  escalate: ['resident', 'worker', 'official', 'middle'],
};

describe('who may choose which rule', () => {
  it.each(Object.entries(CHOOSABLE) as [Rule, Hammer[]][])('%s may be chosen with the hammer at %j', (rule, at) => {
    for (const hammer of HAMMERS) expect(open({ hammer, turns: 1 }).includes(rule)).toBe(at.includes(hammer));
  });

  it.each(ROLES)('with the hammer at one role only that role chooses: %s', (hammer) => {
    for (const role of ROLES) expect(plainly({ hammer, turns: 1 }).why(`${role} rules consent`)).toBe(role === hammer ? null : 'not-yours');
  });

  it('in the middle all point; two equal is that rule', () => {
    const table = plainly({ hammer: 'middle' });
    expect(table.why('resident rules consent')).toBe('not-yours');
    table.does('resident points at vote', 'worker points at consent', 'official points at vote');
    expect(table.scene.rule).toBe('vote');
  });

  it('in the middle three different rules mean consent', () => {
    const table = plainly({ hammer: 'middle', turns: 1 });
    table.does('resident points at vote', 'worker points at unanimity', 'official points at escalate');
    expect(table.scene).toMatchObject({ rule: 'consent', ruleBy: 'pointing' });
  });

  it('nobody sees a finger before the last is up', () => {
    const table = plainly({ hammer: 'middle' }).does('resident points at vote', 'worker points at consent');
    expect(table.entries).toEqual([]);
    expect(table.does('official points at vote').happened[0]).toBe('pointed rule: vote, consent, vote');
  });

  it('a push that is not stopped is a decision from above', () => {
    const table = atMoves({ world: plain() }).does('resident plays do', 'worker plays translate', 'official plays push');
    expect(table.scene.rule).toBe('top-down');
    expect(table.why('official rules consent')).toBe('not-now');
  });

  it('every scene allows top-down and consent; it names what it allows besides', () => {
    const bare = plain((scene) => Object.assign(scene, { rules: [] }));
    expect(open({ world: bare, hammer: 'official', turns: 1 })).toEqual(['top-down', 'consent']);
    expect(open({ world: bare, hammer: 'middle', turns: 1 })).toEqual(['consent']);
  });

  it.each([
    ['official', ['top-down', 'vote', 'consent']],
    ['worker', ['top-down', 'vote', 'consent']],
    ['resident', ['vote', 'consent', 'handover']],
    ['middle', ['vote', 'consent']],
  ] as [Hammer, Rule[]][])('in take 1 there are at most three rules: hammer at %s', (hammer, rules) => {
    expect(open({ hammer })).toEqual(rules);
  });

  it('from take 2 on every rule of the scene is there', () => expect(open({ hammer: 'official', turns: 1 })).toHaveLength(7));
});
