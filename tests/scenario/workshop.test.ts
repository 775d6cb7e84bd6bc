import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeJournal } from '#session/journal.ts';
import { check, checkAll } from '#workshop/check.ts';
import { caseSchemaJson } from '#workshop/json-schema.ts';
import { caseFolders, loadCase, SCENARIOS } from '#workshop/load.ts';
import { type BrokenCase, caseOnShelf } from '#workshop/on-shelf.ts';
import { tellCase } from '#workshop/tell.ts';
import { writtenModules } from '#workshop/vite-plugin.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession } from '../play/world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scenario = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/workshop/main.ts', ...args], { cwd: root, encoding: 'utf8' });

describe('check', () => {
  test.each(['much-wrong', 'lost-the-way', 'half-translated'])('tells everything that is wrong with %s at once', async (name) => {
    const { lines, exit } = check(`tests/broken/${name}`);
    expect(exit).toBe(1);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(root, 'tests', 'broken', name, 'told.txt'));
  });

  test('tells a mistake in the model as it tells one in a case', () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-'));
    const written = readFileSync(join(SCENARIOS, 'model.yaml'), 'utf8').replace('source: lukes-gaventa', 'source: nobody');
    writeFileSync(join(folder, 'model.yaml'), written);
    const { lines, exit } = check(join(folder, 'model.yaml'), 'en');
    expect(exit).toBe(1);
    expect(lines[0]).toMatch(/^model\.yaml:\d+:\d+ {2}error S235 {2}There is no source "nobody"/);
    expect(lines.at(-1)).toBe('model.yaml: not playable yet. Errors: 1. Advice: 0.');
  });

  test('speaks the language that was asked for, else that of the case', () =>
    expect(check('tests/scenario/garden', 'en').lines).toEqual(['tests/scenario/garden: all is well.']));

  test('says in one line that a case is well', () => {
    expect(check('tests/scenario/garden')).toEqual({ lines: ['tests/scenario/garden: alles klopt.'], exit: 0 });
    expect(check('tests/scenario/garden-en')).toEqual({ lines: ['tests/scenario/garden-en: all is well.'], exit: 0 });
  });

  test('finds nothing to change in the model and the cases of the house', () => expect(checkAll()).toMatchObject({ exit: 0 }));

  test('tells a folder that is not there', () =>
    expect(check('tests/nowhere')).toEqual({ lines: ['Er is niets op de plek tests/nowhere.'], exit: 1 }));

  test('ends the command with 0 when all is well, and with 1 when not', { timeout: 60_000 }, () => {
    expect(scenario('check', 'tests/scenario/garden')).toMatchObject({ status: 0, stdout: 'tests/scenario/garden: alles klopt.\n' });
    expect(scenario('constructor')).toMatchObject({ status: 1, stdout: expect.stringContaining('npm run scenario') });
    expect(scenario('check', 'tests/broken/lost-the-way')).toMatchObject({ status: 1 });
  });
});

test('the schema for editors is the one that the parser holds', () => {
  expect(readFileSync(join(SCENARIOS, 'scenario.schema.json'), 'utf8')).toBe(`${caseSchemaJson()}\n`);
});

test('tell says what it cannot read', async () => {
  expect(await tellCase(['scenarios/nowhere'])).toEqual({ lines: ['Er is niets op de plek scenarios/nowhere.'], exit: 1 });
  const { lines, exit } = await tellCase(['tests/scenario/garden', 'banana']);
  expect([lines.length, exit]).toEqual([1, 1]);
  expect(lines[0]).toContain('[50|100|25]');
});

describe('tell reads aloud', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const session = newSession({ seed: 4, format: '50' });
  playAtRandom(session, 4, 120);
  const journal = session.journal();

  test.each(['nl', 'en'])('a story, each command with what came of it: %s', async (language) => {
    const { lines, exit } = await tellCase(['tests/stories/de-brief.story', language]);
    expect(exit).toBe(0);
    expect(lines.filter((line) => line.startsWith('> ')).length).toBeGreaterThan(5);
    expect(lines.join(' ')).toMatch(language === 'nl' ? / Besloten: / : / Decided: /);
  });

  test('a saved evening to its last line, also when it was played in a case that was brought', async () => {
    const whole = await tellCase([file('evening.txt', writeJournal(journal)), 'en']);
    expect(whole.exit).toBe(0);
    expect(whole.lines.filter((line) => line.startsWith('> '))).toHaveLength(journal.lines.filter((line) => line.do.do !== 'go-on').length);
    const brought = { ...journal, header: { ...journal.header, case: 'de-brief.own' } };
    expect(await tellCase([file('own.txt', writeJournal(brought)), 'scenarios/de-brief', 'en'])).toEqual(whole);
  });

  test('as far as it can be followed, and where it stopped', async () => {
    const lines = journal.lines.map((line) => (line.n === 9 ? { ...line, so: ['hammer: middle'] } : line));
    const told = await tellCase([file('damaged.txt', writeJournal({ ...journal, lines })), 'en']);
    expect(told.lines.at(-1)).toBe('From here it is no longer right: 9. The rest is left out.');
    const heavier = { ...journal, header: { ...journal.header, model: '00000000' }, lines };
    expect((await tellCase([file('heavier.txt', writeJournal(heavier)), 'en'])).lines.at(-1)).toContain('From line 9 it goes otherwise');
  });

  test('and says what it is not, or where its case is not', async () => {
    const stranger = await tellCase([file('letter.txt', 'Beste mensen,'), 'en']);
    expect(stranger).toMatchObject({ exit: 1, lines: [expect.stringContaining('is no saved evening and no story')] });
    const lost = await tellCase([file('lost.story', '# nowhere\ncase de-tuin 1, format 50\n\ntable goes on\n'), 'nl']);
    expect(lost).toEqual({ exit: 1, lines: ['Het verhaal de-tuin staat niet in scenarios/. Noem de map erachter.'] });
  });
});

test('a case that cannot be played stands on the shelf as one sentence with its place, in both languages', () => {
  const { says } = caseOnShelf('tests/broken/lost-the-way') as BrokenCase;
  expect(says.nl).toMatch(/^tests\/broken\/lost-the-way\/\w+\.yaml:\d+:\d+ {2}fout S\d{3} {2}\p{Lu}.*\.$/u);
  expect(says.en).toMatch(/^tests\/broken\/lost-the-way\/\w+\.yaml:\d+:\d+ {2}error S\d{3} {2}\p{Lu}.*\.$/u);
  expect(caseOnShelf('tests/scenario/garden')).toMatchObject({ item: { languages: ['nl', 'en'] } });
});

describe('the build', () => {
  const plugin = writtenModules();
  const resolve = plugin.resolveId as (id: string) => string | null;
  const load = plugin.load as (this: unknown, id: string) => string | null;
  const watched: string[] = [];
  const context = {
    addWatchFile: (file: string) => watched.push(file),
    error: (told: string) => {
      throw new Error(told);
    },
  };
  const module = (id: string): string => load.call(context, resolve(id) ?? '') ?? '';

  test('gives each case its own doors, private texts apart from those for the room', () => {
    const [id = ''] = caseFolders();
    const { texts } = loadCase(join(SCENARIOS, id));
    const [secret = ''] = Object.values(texts.nl?.private ?? {});
    expect(module('virtual:cases')).toContain(`virtual:case/${id}/nl/private`);
    expect(module(`virtual:case/${id}/nl/private`)).toContain(secret);
    for (const open of ['virtual:shelf', 'virtual:cases', `virtual:case/${id}/structure`, `virtual:case/${id}/nl/room`])
      expect(module(open)).not.toContain(secret);
  });

  test('watches what is written', () => {
    module('virtual:model');
    expect(watched).toContain(join(SCENARIOS, 'model.yaml'));
  });

  test('leaves modules of others alone', () => {
    expect([resolve('virtual:other'), resolve('./shelf.ts'), resolve('virtual:case')]).toEqual([null, null, null]);
  });
});
