import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#scenario/ids.ts';
import { parseModel } from '#scenario/parse-model.ts';
import { loadModel, loadModelNames, SCENARIOS } from '#workshop/load.ts';

const written = readFileSync(join(SCENARIOS, 'model.yaml'), 'utf8');
const parsed = (text: string) => parseModel({ name: 'model.yaml', text });
const hashOf = (text: string): string => {
  const model = parsed(text);
  if ('complaints' in model) throw new Error(JSON.stringify(model.complaints));
  return model.ok.hash;
};
const codes = (text: string): string[] => {
  const model = parsed(text);
  return 'complaints' in model ? model.complaints.map((one) => one.code) : [];
};

describe('the model', () => {
  test('gives every number a source that it also names', () => {
    const { verbs, chords, hammer, rules, powerCards, weights, minutes, sources } = loadModel();
    const rows = [
      ...Object.values(verbs).flatMap((role) => Object.values(role)),
      ...chords,
      ...hammer,
      ...Object.values(rules),
      ...Object.values(powerCards),
      ...Object.values(weights),
      ...Object.values(minutes.steps),
      minutes['turn-by'],
      minutes['behind-from'],
    ];
    expect(rows.filter((row) => !Object.hasOwn(sources, row.source))).toEqual([]);
  });

  test('is another model when a number changes, and the same when only its source or a comment does', () => {
    expect(hashOf(written.replace('inclusion: +1', 'inclusion: +2'))).not.toBe(hashOf(written));
    expect(hashOf(written.replace('source: lukes-gaventa', 'source: own'))).toBe(hashOf(written));
    expect(hashOf(`# more\n${written}`)).toBe(hashOf(written));
  });

  test('is the same play with other minutes: no rule reads them', () => {
    const slower = written.replace('talk: { "50": 4', 'talk: { "50": 9');
    expect(slower).not.toBe(written);
    expect(hashOf(slower)).toBe(hashOf(written));
  });

  test('is told what is wrong with a changed number, as a case is', () => {
    expect(codes(written.replace('effect: { inclusion: +1 }', 'effect: { inclusoin: +1 }'))).toEqual(['S221']);
    expect(codes(written.replace('source: zaanstad', 'source: zaandam'))).toEqual(['S235']);
    expect(codes(written.replace('doings: [ no-rest ]', 'doings: [ no-rst ]'))).toEqual(['S120']);
    expect(codes(written.replace('candle: -1, rest: false', 'candle: -9, rest: false'))).toEqual(['S121']);
    expect(codes(written.replace('if: energy(resident) <= 1', 'if: enrgy(resident) <= 1'))).toEqual(['S201']);
    expect(codes(written.replace('    bring:', '    brng:'))).toEqual(['S111']);
    expect(codes(written.replace('talk: { "50": 4', 'talk: { "50": -4'))).toEqual(['S121']);
    expect(codes(written.replace('"50": 24, source: own', '"50": 24, source: me'))).toEqual(['S235']);
  });

  test('misses no number that the play will ask for', () => {
    expect(codes(written.replace(/ {2}small-win-thinnest: .*\n/, ''))).toEqual(['S112']);
    expect(codes(written.replace('fist-thickest: -1', 'fist-thikest: -1'))).toEqual(['S111']);
  });

  test('has a name for everything in every language', () => {
    const [dutch, english] = LANGUAGES.map((language) => Object.keys(loadModelNames(language)).sort());
    expect(dutch).toEqual(english);
    const model = loadModel();
    const named = [
      ...Object.entries(model.verbs).flatMap(([role, verbs]) => Object.keys(verbs).map((verb) => `verbs.${role}.${verb}.name`)),
      ...model.chords.map(({ id }) => `chords.${id}.name`),
      ...Object.keys(model.rules).map((rule) => `rules.${rule}.name`),
      ...Object.keys(model.powerCards).map((card) => `powerCards.${card}.name`),
    ];
    expect(named.filter((path) => !dutch?.includes(path))).toEqual([]);
  });
});
