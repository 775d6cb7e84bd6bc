import { describe, expect, test } from 'vitest';
import { checkCases } from '#workshop/check-verb.ts';

interface Told {
  code: string;
  severity: string;
  says: string;
}
const told = async (...args: string[]): Promise<{ told: Told[]; exit: number }> => {
  const { lines, exit } = await checkCases([...args, '--json']);
  return { told: JSON.parse(lines.join('\n')) as Told[], exit };
};

describe('check of several folders', () => {
  test('says of each what it found, in the language of each', async () => {
    expect(await checkCases(['tests/scenario/garden', 'tests/scenario/garden-en'])).toEqual({
      lines: ['tests/scenario/garden: alles klopt.', 'tests/scenario/garden-en: all is well.'],
      exit: 0,
    });
  });

  test('ends with 1 when one of them must change, and still tells the others', async () => {
    const { lines, exit } = await checkCases(['tests/broken/lost-the-way', 'tests/scenario/garden', 'tests/nowhere', 'en']);
    expect(exit).toBe(1);
    expect(lines.slice(-2)).toEqual(['tests/scenario/garden: all is well.', 'There is nothing at tests/nowhere.']);
  });

  test('takes a file of a case for its folder', async () =>
    expect(await checkCases(['tests/scenario/garden/en.yaml'])).toMatchObject({ exit: 0 }));

  test('says how it is used when an option means nothing', async () => {
    const { lines, exit } = await checkCases(['tests/scenario/garden', '--jsn']);
    expect([lines.length, exit]).toEqual([1, 1]);
    expect(lines[0]).toContain('check [');
  });
});

describe('check for another program', () => {
  test('is an empty list when all is well', async () => {
    expect(await told('tests/scenario/garden')).toEqual({ told: [], exit: 0 });
    expect(await told()).toEqual({ told: [], exit: 0 });
  });

  test('tells the same complaints as the text does, with the same keys in the same order', async () => {
    const { lines } = await checkCases(['tests/broken/much-wrong', 'en']);
    const heads = lines.filter((line) => /:\d+:\d+ {2}\w+ S\d{3} {2}/.test(line));
    const { told: found, exit } = await told('tests/broken/much-wrong', 'en');
    expect(exit).toBe(1);
    expect(found.length).toBe(heads.length);
    for (const [i, one] of found.entries()) {
      expect(Object.keys(one)).toEqual(['file', 'line', 'column', 'code', 'severity', 'says']);
      expect(heads[i]).toContain(` ${one.code} `);
      expect(one.says).not.toMatch(/[{}]\w+[{}]/);
    }
  });

  test('speaks the language asked for, and tells the hint with the sentence', async () => {
    const [dutch, english] = await Promise.all([told('tests/broken/much-wrong', 'nl'), told('tests/broken/much-wrong', 'en')]);
    expect(dutch.told.map(({ code }) => code)).toEqual(english.told.map(({ code }) => code));
    expect(dutch.told[0]?.says).not.toBe(english.told[0]?.says);
    expect(english.told.some(({ says }) => /Did you mean "/.test(says))).toBe(true);
  });

  test('tells a folder that is not there', async () => {
    expect(await told('tests/nowhere', 'en')).toEqual({
      told: [{ file: 'tests/nowhere', line: 1, column: 1, code: 'nothing', severity: 'error', says: 'There is nothing at tests/nowhere.' }],
      exit: 1,
    });
  });
});
