import { describe, expect, test } from 'vitest';
import { parseChange } from '#scenario/change.ts';

describe('a change', () => {
  test.each([
    ['trust resident-official', 1, { kind: 'trust', pair: 'resident-official', by: 1 }],
    ['trust thinnest', 1, { kind: 'trust', pair: 'thinnest', by: 1 }],
    ['trust thickest', -1, { kind: 'trust', pair: 'thickest', by: -1 }],
    ['energy worker', -1, { kind: 'energy', role: 'worker', by: -1 }],
    ['energy lowest', 1, { kind: 'energy', role: 'lowest', by: 1 }],
    ['sharedPicture', 1, { kind: 'meter', meter: 'sharedPicture', by: 1 }],
    ['story', 1, { kind: 'story', by: 1 }],
    ['ring', 'closer', { kind: 'ring', by: -1 }],
    ['ring money', 'further', { kind: 'ring', issue: 'money', by: 1 }],
    ['hammer', 'middle', { kind: 'hammer', to: 'middle' }],
    ['opens', 'delay', { kind: 'opens', option: 'delay' }],
  ])('may be %s: %s', (name, value, change) => expect(parseChange(name, value)).toEqual(change));

  test.each([
    ['trust official-resident', 1, 'S221'],
    ['energy', 1, 'S221'],
    ['reach more', 1, 'S221'],
    ['constructor', 1, 'S221'],
    ['reach', 0, 'S222'],
    ['reach', 5, 'S222'],
    ['reach', 0.5, 'S222'],
    ['reach', '+1', 'S114'],
    ['ring', 1, 'S223'],
    ['hammer', 'boss', 'S223'],
    ['opens', 1, 'S224'],
  ])('may not be %s: %s', (name, value, code) => expect(parseChange(name, value)).toMatchObject({ code }));

  test('with a slip of the keyboard is shown what was meant', () => {
    expect(parseChange('trust residnet-official', 1)).toMatchObject({ words: { near: 'trust resident-official' } });
  });
});
