import { describe, expect, it } from 'vitest';
import { lettersOf, openLetters, picksLeft } from '#rules/table.ts';
import { FORMATS, ROLES } from '#scenario/ids.ts';
import { world } from '../play/world.ts';
import { atAgenda, rewritten } from './table-of.ts';

describe('the letters', () => {
  it.each([
    ['50', 2, 1],
    ['100', 4, 2],
    ['25', 2, 1],
  ] as const)('format %s lays out %i and plays %i', (format, laid, played) => {
    const table = atAgenda({ format });
    expect(lettersOf(world, format)).toHaveLength(laid);
    expect(picksLeft(world, table.state)).toBe(played);
  });

  it('no more are to be picked than lie open', () => {
    const short = rewritten(world, ({ scenario }) => Object.assign(scenario.letters, { 100: ['date'] }));
    const table = atAgenda({ world: short, format: '100', hammer: 'official' });
    expect(picksLeft(short, table.state)).toBe(1);
    expect(picksLeft(short, table.does('table opens date').state)).toBe(0);
  });

  it('the letter of the opening show is never laid out', () => {
    for (const format of FORMATS) expect(lettersOf(world, format)).not.toContain(world.scenario.opening.issue);
  });

  it('who holds the hammer picks; in the middle nobody picks alone', () => {
    expect(atAgenda({ hammer: 'official' }).why('table opens date')).toBeNull();
    expect(atAgenda({ hammer: 'middle' }).why('table opens date')).toBe('not-yours');
  });

  it('who holds the hammer may ask the others first, once; it still picks', () => {
    const table = atAgenda({ hammer: 'official' });
    expect(table.why('resident asks')).toBe('not-yours');
    table.does('official asks', 'resident points at money', 'worker points at money');
    expect(table.happened).toEqual(['asked: official', 'pointed issue: money, money, -']);
    expect(table.why('official asks')).toBe('asked-already');
    expect(table.does('table opens date').play.scene?.issue).toBe('date');
  });

  it('nobody points unless asked, or unless the hammer lies in the middle', () => {
    expect(atAgenda({ hammer: 'official' }).why('resident points at date')).toBe('not-now');
    expect(atAgenda({ hammer: 'middle' }).why('resident points at date')).toBeNull();
  });

  it('in the middle all point and two equal choose', () => {
    const table = atAgenda({ format: '100', hammer: 'middle' });
    table.does('resident points at boss', 'worker points at date', 'official points at boss');
    expect(table.play.scene?.issue).toBe('boss');
  });

  it('in the middle three different: the lowest plinth chooses; equal, the resident', () => {
    const table = atAgenda({ format: '100', hammer: 'middle' });
    table.does('resident points at rooms', 'worker points at date', 'official points at boss');
    expect(table.play.scene?.issue).toBe('rooms');
  });

  it('a letter that is not laid out cannot be opened', () => {
    expect(atAgenda({ format: '50' }).why('table opens boss')).toBe('unknown');
    expect(atAgenda({ format: '100' }).why('table opens boss')).toBeNull();
  });

  it('what is not picked flies out with the last pick: one ring further', () => {
    const table = atAgenda({ format: '50' }).does('table opens money');
    expect(table.happened).toEqual(['issue: money, by official', 'flew: date', 'ring date: influence -> outside']);
  });

  it('in 100 nothing flies out before the second pick', () => {
    const table = atAgenda({ format: '100' }).does('table opens date');
    expect(table.play.flown).toEqual([]);
    expect(openLetters(world, table.state)).toEqual(['money', 'rooms', 'boss']);
    Object.assign(table.scene, { chosen: true });
    expect(table.does('table opens boss').play.flown).toEqual(['money', 'rooms']);
  });

  it('a letter that this format does not lay out is not mentioned', () => {
    const table = atAgenda({ format: '50' }).does('table opens money');
    expect(table.play.rings).toMatchObject({ rooms: 'ours', boss: 'influence' });
    expect(table.happened.join()).not.toMatch(/rooms|boss/);
  });

  it('elsewhere is read at closing and does at most one thing', () => {
    for (const issue of Object.values(world.scenario.issues)) expect(issue.elsewhere.length).toBeLessThanOrEqual(1);
    const table = atAgenda({ format: '50' }).does('table opens money', 'table ends talk');
    table.does('resident plays do', 'worker plays translate', 'official plays push', 'official picks fewer-rooms');
    table.does(...ROLES.filter((role) => role !== 'official').map((role) => `${role} shows live-with`));
    while (table.play.promises.some((promise) => promise.state === 'open')) table.does('official breaks worker');
    expect(table.does('table closes').happened).toContain('elsewhere: date');
  });
});
