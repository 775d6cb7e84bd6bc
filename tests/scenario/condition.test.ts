import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFault, parseCondition } from '#scenario/condition.ts';

const read = (text: string) => {
  const reading = parseCondition(text);
  if (isFault(reading)) throw new Error(`${reading.code} at ${reading.from}`);
  return reading.condition;
};
const fault = (text: string) => {
  const reading = parseCondition(text);
  return isFault(reading) ? [reading.code, text.slice(reading.from, reading.from + reading.length)] : null;
};

describe('a condition', () => {
  test('asks about a ribbon whichever role is named first', () => {
    expect(read('trust(official, resident) >= 2')).toEqual(read('trust(resident, official) >= 2'));
  });

  test.each([
    ['energy(worker) < 2', { kind: 'compare', left: { ask: 'energy', role: 'worker' }, op: '<', right: 2 }],
    ['clarity >= 3', { kind: 'compare', left: { ask: 'clarity' }, op: '>=', right: 3 }],
    ['hammer(middle)', { kind: 'holds', of: { ask: 'hammer', at: 'middle' } }],
    ['knows(official, visits)', { kind: 'holds', of: { ask: 'knows', role: 'official', fact: 'visits' } }],
    ['shared(visits)', { kind: 'holds', of: { ask: 'shared', fact: 'visits' } }],
    ['questioned(no-lease)', { kind: 'holds', of: { ask: 'questioned', habit: 'no-lease' } }],
    ['chose(date, delay)', { kind: 'holds', of: { ask: 'chose', scene: 'date', option: 'delay' } }],
    ['ring(money) is influence', { kind: 'compare', left: { ask: 'ring', issue: 'money' }, op: '=', right: 'influence' }],
    ['ring(money) is not outside', { kind: 'compare', left: { ask: 'ring', issue: 'money' }, op: '!=', right: 'outside' }],
    ['promised(official, resident)', { kind: 'holds', of: { ask: 'promised', pair: 'resident-official' } }],
    ['kept(official, resident)', { kind: 'holds', of: { ask: 'kept', pair: 'resident-official' } }],
    ['on-paper(worker, official)', { kind: 'holds', of: { ask: 'on-paper', pair: 'worker-official' } }],
    ['played(resident, bring)', { kind: 'holds', of: { ask: 'played', role: 'resident', verb: 'bring' } }],
  ])('may be: %s', (text, condition) => expect(read(text)).toEqual(condition));

  test('binds and closer than or, and brackets closest', () => {
    expect(read('shared(a) or shared(b) and reach > 1')).toEqual(read('shared(a) or (shared(b) and reach > 1)'));
    expect(read('(shared(a) or shared(b)) and reach > 1')).toMatchObject({ kind: 'and' });
  });

  test('lets a fact open and never close', () => {
    expect(fault('not shared(visits)')).toEqual(['S206', 'not']);
    expect(fault('not (reach > 1 or knows(worker, visits))')).toEqual(['S206', 'not']);
    expect(fault('not questioned(no-lease)')).toEqual(['S206', 'not']);
    expect(fault('not chose(date, delay)')).toBeNull();
    expect(fault('shared(visits) and not hammer(official)')).toBeNull();
  });

  test.each([
    ['trsut(resident, official) >= 2', 'S201', 'trsut'],
    ['trust(resident) >= 2', 'S202', 'trust'],
    ['trust(resident, official)', 'S203', 'trust'],
    ['hammer(worker) = 1', 'S204', '='],
    ['reach + 1 > 2', 'S205', '+'],
    ['reach and clarity > 1', 'S203', 'reach'],
    ['reach > 1 reach', 'S205', 'reach'],
    ['reach > 1 $', 'S205', '$'],
    ['trust(worker, worker) > 1', 'S207', 'worker'],
    ['played(worker, push)', 'S208', 'push'],
    ['ring(money) is near', 'S208', 'near'],
    ['ring(money)', 'S203', 'ring'],
    ['reach >= 5', 'S210', '5'],
    ['(reach > 1', 'S211', ''],
    ['', 'S211', ''],
  ])('is told what is wrong with: %s', (text, code, part) => expect(fault(text)).toEqual([code, part]));

  test('has at most 200 characters and 16 layers', () => {
    expect(fault(`${'reach > 1 or '.repeat(16)}reach > 1`)).toEqual(['S209', expect.any(String)]);
    expect(fault(`${'('.repeat(15)}reach > 1${')'.repeat(15)}`)).toBeNull();
    expect(fault(`${'('.repeat(16)}reach > 1${')'.repeat(16)}`)?.[0]).toBe('S209');
    expect(fault(`${'not '.repeat(17)}reach > 1`)?.[0]).toBe('S209');
  });

  test('of any kind at all is read or refused, and never breaks the reader', () => {
    const pieces = fc.constantFrom(
      'trust',
      '(',
      ')',
      ',',
      'resident',
      'official',
      'not',
      'and',
      'or',
      '>=',
      '2',
      'shared',
      'constructor',
      'is',
      ' ',
      '"',
      'reach',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => typeof parseCondition(text) === 'object'),
      { seed: 5, numRuns: 2000 },
    );
  });
});
