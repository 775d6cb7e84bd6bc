import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { World } from '#rules/state.ts';
import { LANGUAGES } from '#scenario/ids.ts';
import { guideSheet } from '#workshop/guide.ts';
import { loadCase, loadModel } from '#workshop/load.ts';
import { optionsOf } from '#workshop/options-of.ts';
import { pageOf } from '#workshop/simulate/page.ts';
import { progressBar } from '#workshop/simulate/progress.ts';
import { simulate } from '#workshop/simulate/simulate.ts';
import { reportOf } from '#workshop/simulate/tell-report.ts';
import { textOf } from '#workshop/simulate/text.ts';
import { simulateCase } from '#workshop/simulate/verb.ts';
import { voiceOf } from '#workshop/voice.ts';
import { readSources, target } from '../architecture/source.ts';

const compiled = loadCase('scenarios/de-brief');
const world: World = { scenario: compiled.scenario, model: loadModel() };
const counts = simulate(world, { format: '100', plays: 64, seed: 5 });

describe.each(LANGUAGES)('the report in %s', (language) => {
  const sheet = guideSheet(language, 'simulate');
  const report = async () => reportOf(counts, { words: await voiceOf(compiled, language), sheet });

  test('has a name for everything, and every gap is filled', async () => {
    const told = await report();
    expect(told.parts).toHaveLength(14);
    const said = told.parts.flatMap(({ title, says, rows }) => [title, says, ...rows.map(({ name }) => name)]);
    const names = told.parts.flatMap((part) =>
      part.shape === 'stacks' ? part.legend.map(({ name }) => name) : part.shape === 'grid' ? part.columns : [],
    );
    const all = [told.title, ...told.plain, ...told.tempers.flatMap(Object.values<string>), ...said, ...names, ...told.reading.says];
    for (const each of all) expect(each).toMatch(/^[^{}]+$/);
  });

  test('is a text with every part, no line too wide', async () => {
    const told = await report();
    const lines = textOf(told);
    for (const part of told.parts) expect(lines).toContain(part.title);
    for (const line of [sheet.plain, ...told.reading.says.map((each) => `  ${each}`)]) expect(lines).toContain(line);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
    expect(lines.join('\n')).toContain(language === 'nl' ? '64 avonden van 100 minuten' : '64 evenings of 100 minutes');
  });

  test('is one page with every part drawn, that asks for nothing else', async () => {
    const told = await report();
    const page = pageOf(told, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/<script|<link|<img|\b(src|href)=|url\(|https?:/);
    for (const { id, title, rows } of told.parts) {
      const [, section = ''] = new RegExp(`<section id="${id}"[^>]*>([\\s\\S]*?)</section>`).exec(page) ?? [];
      expect(section).toContain(`<h2>${title}</h2>`);
      expect(section.match(/<svg|<td class="cell">–/g)?.length).toBeGreaterThanOrEqual(rows.length);
    }
    expect(page.match(/<svg/g)?.length).toBe(page.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)?.length);
    expect(page).toContain(sheet.plain);
  });

  test('the sheet of the guide says what each option of the command does', () => {
    const page = readFileSync(`scenarios/guide/${language}/simulate.md`, 'utf8');
    for (const option of ['format', 'plays', 'seed', 'page', 'json']) expect(page).toContain(`\`--${option}`);
  });
});

test('both languages explain a simulation with the same sentences', () => {
  const [dutch, english] = LANGUAGES.map((language) => guideSheet(language, 'simulate'));
  expect(Object.keys(dutch ?? {})).toEqual(Object.keys(english ?? {}));
  const gaps = (sheet: Record<string, string> = {}) => Object.entries(sheet).map(([key, says]) => [key, says.match(/\{\w+\}/g)?.sort()]);
  expect(gaps(dutch)).toEqual(gaps(english));
});

test('a text of the case cannot break the page', async () => {
  const nasty = structuredClone(compiled);
  Object.assign(nasty.texts.nl?.room ?? {}, { title: '<script>"&' });
  const page = pageOf(reportOf(counts, { words: await voiceOf(nasty, 'nl'), sheet: guideSheet('nl', 'simulate') }), 'nl');
  expect(page).toContain('&lt;script&gt;&quot;&amp;');
  expect(page).not.toContain('<script');
});

describe('the command', () => {
  const folder = 'scenarios/de-brief';

  test('writes counts that another program can read, the same as the library', async () => {
    const { lines, exit } = await simulateCase([folder, '--json', '--plays', '64', '--seed=5', '--format', '100']);
    expect(exit).toBe(0);
    expect(JSON.parse(lines.join('\n'))).toEqual(counts);
  });

  test('writes a page in the language that was asked for', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'simulate-')), 'sheet.html');
    expect(await simulateCase([folder, 'en', '--plays', '8', '--page', file])).toEqual({ lines: [`The page is in ${file}.`], exit: 0 });
    expect(readFileSync(file, 'utf8')).toContain('<html lang="en">');
    const nowhere = join(file, 'below');
    expect(await simulateCase([folder, '--plays', '8', '--page', nowhere])).toMatchObject({
      exit: 1,
      lines: [expect.stringContaining(nowhere)],
    });
  });

  test.each([
    [[folder, '--plais', '8']],
    [[folder, '--plays', '0']],
    [[folder, '--plays', 'many']],
    [[folder, '--format', '150']],
    [[folder, 'more']],
    [[]],
  ])('says how it is used when it cannot read %j', async (args) =>
    expect(await simulateCase(args)).toMatchObject({ exit: 1, lines: [expect.stringContaining('simulate <map>')] }),
  );

  test('speaks the language of the case, and names things in it when another is asked for', async () => {
    const garden = 'tests/scenario/garden-en';
    const title = loadCase(garden).texts.en?.room.title;
    expect((await simulateCase([garden, '--plays', '8'])).lines[0]).toBe(`Simulation: ${title}`);
    expect((await simulateCase([garden, 'nl', '--plays', '8'])).lines[0]).toBe(`Simulatie: ${title}`);
  });

  test('says what is not there', async () => {
    expect(await simulateCase(['scenarios/nowhere'])).toEqual({ lines: ['Er is niets op de plek scenarios/nowhere.'], exit: 1 });

    const { lines, exit } = await simulateCase(['tests/scenario/garden-en', '--format', '100']);
    expect([lines, exit]).toEqual([['tests/scenario/garden-en has no evening of 100 minutes.'], 1]);
  });
});

test('options may stand anywhere, and what is not known is named', () => {
  const known = { seed: 'value', json: 'switch' } as const;
  expect(optionsOf(['a', '--seed', '7', 'b', '--json'], known)).toEqual({
    words: ['a', 'b'],
    options: { seed: '7', json: '' },
    unknown: null,
  });
  expect(optionsOf(['--seed=7'], known).options).toEqual({ seed: '7' });
  for (const wrong of ['--seed', '--json=yes', '--constructor', '--']) expect(optionsOf([wrong], known).unknown).toBe(wrong);
  expect(optionsOf(['--seed', '--json'], known)).toEqual({ words: [], options: { json: '' }, unknown: '--seed' });
});

test('progress is drawn only where somebody looks, and leaves no trace', () => {
  const drawn = (isTTY: boolean) => {
    const written: string[] = [];
    const bar = progressBar({ isTTY, write: (text) => written.push(text) }, { plays: 100, says: '{done} / {plays}' });
    for (const done of [0, 1, 50, 100]) bar.at(done);
    bar.gone();
    return written;
  };
  expect(drawn(false)).toEqual([]);
  const written = drawn(true);
  expect(written).toHaveLength(4);
  expect(written[1]).toContain('50 / 100');
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('a browser can simulate too: nothing on the way needs Node', () => {
  const files = new Map(readSources().map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const file = files.get(path);
    if (!file || reached.has(path)) return;
    reached.add(path);
    for (const one of file.imports.filter(({ typesOnly }) => !typesOnly)) {
      const goal = target(file, one.from);
      expect(goal, `${path} "${one.from}"`).not.toBeNull();
      visit(goal ?? '');
    }
  };
  visit('src/workshop/simulate/simulate.ts');
  visit('src/workshop/simulate/page.ts');
  expect(reached.size).toBeGreaterThan(20);
});
