import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, parseCase } from '#scenario/parse-case.ts';
import type { CompiledCase } from '#scenario/types.ts';

const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const written = read('garden/scenario.yaml');
const english = read('garden/en.yaml');
const files = (scenario: string, translation = english): CaseFile[] => [
  { name: 'garden/scenario.yaml', text: scenario },
  { name: 'garden/en.yaml', text: translation },
];

function compiled(scenario: string, translation = english): CompiledCase {
  const parsed = parseCase(files(scenario, translation));
  if ('complaints' in parsed) throw new Error(JSON.stringify(parsed.complaints, null, 1));
  return parsed.ok;
}
const codes = (scenario: string, translation = english): string[] => {
  const parsed = parseCase(files(scenario, translation));
  return 'complaints' in parsed ? parsed.complaints.map((complaint) => complaint.code) : [];
};
const garden = compiled(written);

describe('a compiled case', () => {
  test('holds no sentence in its structure', () => {
    const structure = JSON.stringify({ ...garden.scenario, opening: null, tests: null });
    for (const bundle of Object.values(garden.texts))
      for (const text of [...Object.values(bundle.room), ...Object.values(bundle.private)]) expect(structure).not.toContain(text);
  });

  test('finds a text under the path of its ids, in each language', () => {
    const path = 'scenes.gate.decision.options.own-key.says';
    expect(garden.texts.nl?.room[path]).toBe('Buren sluiten om beurten zelf af.');
    expect(garden.texts.en?.room[path]).toBe('Neighbours take turns locking up.');
    expect(Object.keys(garden.texts.en?.room ?? {}).sort()).toEqual(Object.keys(garden.texts.nl?.room ?? {}).sort());
  });

  test('keeps what a role wants, knows, is stuck with and can do out of the room', () => {
    const kept = Object.keys(garden.texts.nl?.private ?? {});
    expect(kept).toHaveLength(15);
    expect(kept.every((path) => /^roles\.\w+\.(wants|stuck|can|knows\.[a-z-]+\.says)$/.test(path))).toBe(true);
    expect(Object.keys(garden.texts.nl?.room ?? {}).some((path) => kept.includes(path))).toBe(false);
  });

  test('keeps the sentence for the table beside that of the card, private as well, and asks for its translation', () => {
    const dutch = written.replace('thuis. }', 'thuis., laid: Elke middag spelen er kinderen. }');
    const both = compiled(dutch, english.replace('      children:', '      children:\n        laid: Nine children play here.'));
    expect(both.texts.en?.private['roles.resident.knows.children.laid']).toBe('Nine children play here.');
    expect(Object.keys(both.texts.nl?.room ?? {})).not.toContain('roles.resident.knows.children.laid');
    expect(codes(dutch)).toEqual(['S310']);
  });

  test('writes a move under its role or with a dot: the same text under the same path', () => {
    expect(garden.texts.nl?.room['scenes.gate.moves.worker.let-go.says']).toBe('Je laat de buren bellen.');
    expect(garden.texts.nl?.room['scenes.water.moves.worker.let-go.says']).toBe('Je legt de rekening terug.');
  });

  test('lays out the letters of its format, and every playable issue but the opening where the file is silent', () => {
    expect(garden.scenario.letters).toEqual({ 50: ['gate', 'water'], 25: ['gate', 'water'], 100: ['water'] });
    expect(garden.scenario.formats).toEqual(['50', '25']);
  });

  test('gives a scene the set of the case, and facts in the order of their numbers', () => {
    expect(garden.scenario.scenes.gate?.set).toBe('street');
    const turned = written.replace('children: { n: 1,', 'children: { n: 2,').replace('seedlings: { n: 2,', 'seedlings: { n: 1,');
    expect(compiled(turned).scenario.roles.resident.facts.map((fact) => fact.id)).toEqual(['seedlings', 'children']);
  });
});

describe('the hash of a case', () => {
  const hashOf = (scenario: string): string => compiled(scenario).scenario.hash;

  test('stays the same when only words, comments, sources or tests change', () => {
    expect(garden.scenario.hash).toMatch(/^[0-9a-f]{8}$/);
    expect(hashOf(written.replace('says: Een stille bank.', 'says: Een bank in de zon.'))).toBe(garden.scenario.hash);
    expect(hashOf(`# more\n${written}`)).toBe(garden.scenario.hash);
    expect(hashOf(written.replace('example.org/sleutels', 'example.org/keys'))).toBe(garden.scenario.hash);
    expect(hashOf(written.replace('version: "1"', 'version: "2"'))).toBe(garden.scenario.hash);
  });

  test('changes with every number, condition and name that play can feel', () => {
    const others = [
      ['  reach: 3', '  reach: 2'],
      ['>= 3', '>= 2'],
      ['energy worker: -1', 'energy worker: -2'],
      ['ring: ours', 'ring: outside'],
      ['rules: [ vote ]', 'rules: [ advice ]'],
      ['resident.do: 0', 'resident.do: -2'],
    ].map(([from = '', to = '']) => hashOf(written.replace(from, to)));
    expect(new Set([...others, garden.scenario.hash]).size).toBe(7);
  });
});

describe('a translation', () => {
  test('may stand in another order', () => {
    const turned = `language: en\n${english
      .split(/\n(?=[a-z])/)
      .slice(3)
      .reverse()
      .join('\n')}\ntitle: The garden\n`;
    expect(compiled(written, turned).texts.en).toEqual(garden.texts.en);
  });

  test('tells a renamed id as one missing and one left over, beside each other', () => {
    expect(codes(written.replaceAll('calm-place', 'quiet-place')).sort()).toEqual(['S310', 'S311']);
  });

  test('may not tell on the wall what only a card knows, in its own words', () => {
    expect(codes(written, english.replace('The tap drips.', 'Your hours end before the summer begins.'))).toEqual(['S304']);
  });

  test('nor may a remark of its author, which the debrief shows', () => {
    const telling = english.replace('That is the lesson.', 'Your hours end before the summer begins.');
    expect(codes(written, telling)).toEqual(['S304']);
  });
});

describe('bounds over the whole case', () => {
  test('a file is at most a million characters', () => expect(codes(`${written}#${'x'.repeat(1_000_000)}`)).toEqual(['S106']));

  test('the evening of 100 minutes has a disruption', () => {
    const without = written.replace(/^disruptions:\n.*\n/m, '').replace('formats: [ 50, 25 ]', 'formats: [ 50, 100 ]');
    expect(codes(without, english.replace(/^disruptions:\n( .*\n)+/m, ''))).toEqual(['S513']);
  });

  test('there are at most sixteen promises', () => {
    const many = Array.from({ length: 15 }, (_, i) => `            p${i}: { from: worker, to: resident, says: Belofte ${i}. }\n`).join('');
    const more = Array.from({ length: 15 }, (_, i) => `            p${i}: { says: Promise ${i}. }\n`).join('');
    const lamp = '            lamp: { from: official, to: resident, says: Er komt een lamp bij het pad. }\n';
    const light = '            lamp:\n              says: There will be a lamp by the path.\n';
    expect(english).toContain(light);
    expect(codes(written.replace(lamp, lamp + many), english.replace(light, light + more))).toEqual(['S512']);
  });

  test('a case without files, and one that is only a list, are told so', () => {
    expect(parseCase([])).toMatchObject({ complaints: [{ code: 'S107' }] });
    expect(parseCase([{ name: 'scenario.yaml', text: '- a\n- b' }])).toMatchObject({ complaints: [{ code: 'S107' }] });
  });
});

describe('whatever an author writes', () => {
  const answers = (text: string): boolean => {
    const parsed = parseCase([{ name: 'garden/scenario.yaml', text }]);
    return 'ok' in parsed || parsed.complaints.every((one) => one.line >= 1 && one.column >= 1 && one.length >= 1);
  };

  test('gets an answer: no cut, doubled or garbled line breaks the reader', () => {
    const lines = written.split('\n');
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ': ',
      ',',
      '"',
      "'",
      '#',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '- ',
      '\t',
      '%',
      'null',
      '0',
    );
    const harm = fc.record({
      at: fc.nat(lines.length - 1),
      column: fc.nat(80),
      sign: signs,
      kind: fc.constantFrom('cut', 'double', 'garble'),
    });
    const broken = harm.map(({ at, column, sign, kind }) => {
      const line = lines[at] ?? '';
      const put = { cut: [], double: [line, line], garble: [line.slice(0, column) + sign + line.slice(column)] }[kind];
      return [...lines.slice(0, at), ...put, ...lines.slice(at + 1)].join('\n');
    });
    fc.assert(fc.property(broken, answers), { seed: 11, numRuns: 60 });
  });

  test('gets an answer when it is no case at all', () => {
    for (const text of [
      '{'.repeat(50_000),
      '['.repeat(50_000),
      '\u0000',
      '? a\n? b',
      '--- a\n--- b',
      'roles: 1\nscenes: [1]\nissues: null',
      '__proto__: { a: 1 }',
    ])
      expect(answers(text)).toBe(true);
  });
});
