import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#scenario/ids.ts';
import { check } from '#workshop/check.ts';
import { explore } from '#workshop/explore/explore.ts';
import { guideSheet } from '#workshop/guide.ts';
import { loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';
import { newCase } from '#workshop/new-case.ts';
import { simulateCase } from '#workshop/simulate/verb.ts';
import { tellCase } from '#workshop/tell.ts';

const place = (name: string): string => join(mkdtempSync(join(tmpdir(), 'new-')), name);
const written = (folder: string): string => readFileSync(join(folder, 'scenario.yaml'), 'utf8');

describe.each(LANGUAGES)('a new case in %s', (language) => {
  const folder = place('de-tuin-achter');

  test('is well, without a mistake and without advice', async () => {
    expect(await newCase([folder, '--language', language])).toMatchObject({ exit: 0 });
    const sentence = { nl: 'alles klopt', en: 'all is well' }[language];
    expect(check(folder)).toEqual({ lines: [`${folder}: ${sentence}.`], exit: 0 });
  });

  test('is called after its folder, in its head and in its stories', () => {
    const { scenario, texts } = loadCase(folder);
    expect([scenario.id, Object.keys(texts)]).toEqual(['de-tuin-achter', [language]]);
    expect(scenario.opening.play).toMatch(/^case de-tuin-achter 1,/);
    expect(written(folder)).not.toMatch(/mijn-verhaal|my-case|\{folder\}/);
  });

  test('tells editors where its shape stands', () => {
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(written(folder))?.[1] ?? '';
    expect(existsSync(resolve(folder, schema))).toBe(true);
    expect(schema.startsWith('..')).toBe(true);
  });

  test('asks twelve questions, the same as the guide', () => {
    const asked = [...written(folder).matchAll(/^ *# (?:VRAAG|QUESTION) (\d+)\. (.+)$/gm)].map((found) => `${found[1]}. ${found[2]}`);
    const page = readFileSync(join(SCENARIOS, 'guide', language, 'new.md'), 'utf8');
    expect(asked).toHaveLength(12);
    expect([...page.matchAll(/^\d+\. .+$/gm)].map((found) => found[0])).toEqual(asked);
  });

  test.each(['50', '25'])('is played to its end in %s minutes', async (format) => {
    const { lines } = await simulateCase([folder, '--format', format, '--plays', '400', '--json', language]);
    const counts = JSON.parse(lines.join('\n')) as { stuck: number };
    expect(counts.stuck).toBe(0);
    expect(await tellCase([folder, format, language])).toMatchObject({ exit: 0 });
  });

  test('is explored without anything that does not hold, or that nobody knows', () => {
    const { scenario, texts } = loadCase(folder);
    const { findings } = explore({ scenario, model: loadModel() }, { texts: texts[language] ?? { room: {}, private: {} }, plays: 300 });
    expect(findings.filter(({ proof }) => proof !== 'proved')).toEqual([]);
  });
});

test('both languages show the same case: names, numbers and stories', async () => {
  const folders = LANGUAGES.map((language) => [language, place('de-tuin')] as const);
  for (const [language, folder] of folders) await newCase([folder, '--language', language]);
  const [dutch, english] = folders.map(([, folder]) => loadCase(folder).scenario);
  expect({ ...dutch, language: null, hash: null }).toEqual({ ...english, language: null, hash: null });
});

describe('new', () => {
  const sheet = guideSheet('nl', 'new');
  const says = (key: string, words: Record<string, string>): string =>
    Object.entries(words).reduce((sentence, [name, word]) => sentence.replaceAll(`{${name}}`, word), sheet[key] ?? '');

  test('never writes where something stands', async () => {
    const folder = place('vol');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(await newCase([folder])).toEqual({ lines: [says('full', { folder })], exit: 1 });
    expect(existsSync(join(folder, 'scenario.yaml'))).toBe(false);
    const file = join(folder, 'notes');
    writeFileSync(file, 'mine');
    expect(await newCase([file])).toEqual({ lines: [says('file', { folder: file })], exit: 1 });
  });

  test('writes in a folder that is there and empty', async () => {
    const folder = place('leeg');
    mkdirSync(folder);
    expect(await newCase([folder])).toMatchObject({ exit: 0 });
  });

  test.each([
    ['Mijn Café 2', 'mijn-cafe-2'],
    ['2-honden', 'honden'],
    ['de_tuin', 'de-tuin'],
    ['123', 'mijn-verhaal'],
  ])('proposes a good name for %s', async (name, good) => {
    const folder = place(name);
    const { lines, exit } = await newCase([folder]);
    expect([lines, exit]).toEqual([[says('bad-name', { name, good: join(dirname(folder), good) })], 1]);
    expect(existsSync(folder)).toBe(false);
  });

  test.each([[[]], [['een', 'twee']], [['een', '--language', 'fr']], [['een', '--taal', 'nl']]])(
    'says how it is used: %j',
    async (args) => {
      const { lines, exit } = await newCase(args);
      expect([lines.length, exit]).toEqual([1, 1]);
      expect(lines[0]).toContain('new <map>');
    },
  );
});

test('from a new folder to its translation, as an author types it', { timeout: 60_000 }, () => {
  const folder = place('the-yard');
  const scenario = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/workshop/main.ts', ...args], { encoding: 'utf8' });
  expect(scenario('new', folder, '--language', 'en')).toMatchObject({ status: 0, stdout: expect.stringContaining('twelve questions') });
  expect(scenario('check', folder, '--json')).toMatchObject({ status: 0, stdout: '[]\n' });
  expect(scenario('translate', folder, 'nl')).toMatchObject({ status: 0, stdout: expect.stringContaining('Still to translate') });
  expect(scenario('new', folder).status).toBe(1);
});
