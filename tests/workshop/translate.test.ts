import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CaseFile } from '#scenario/parse-case.ts';
import { textsOf } from '#scenario/texts.ts';
import { type Into, type Translated, translated } from '#scenario/translate/translated.ts';
import { complaintsOf } from '#workshop/check.ts';
import { jargonOf } from '#workshop/jargon.ts';
import { caseFolders, loadCase, readNamed, SCENARIOS } from '#workshop/load.ts';
import { translateCase } from '#workshop/translate-verb.ts';

const INTO: Into = { language: 'en', head: (title) => `English of "${title}".`, heading: 'This is no longer in the case:' };
const garden = 'tests/scenario/garden';
const file = (name: string, text: string): CaseFile => ({ name, text });
const source = readFileSync(`${garden}/scenario.yaml`, 'utf8');
const english = readFileSync(`${garden}/en.yaml`, 'utf8');

function renewed(written: string, main = source): Translated {
  const done = translated(file('scenario.yaml', main), file('en.yaml', written), INTO);
  if ('complaints' in done) throw new Error(JSON.stringify(done.complaints));
  return done;
}
const codes = (written: string, main = source): string[] =>
  complaintsOf([file('scenario.yaml', main), file('en.yaml', written)], jargonOf).map(({ code }) => code);
const linesWith = (text: string, piece: string): string[] => text.split('\n').filter((line) => line.includes(piece));

describe('a translation that does not exist yet', () => {
  const fresh = renewed('');

  test('holds every text of the source in its order, empty, with the source sentence above it', () => {
    expect(fresh.text).toContain('\nlanguage: en\n# nl: De tuin\ntitle: ""\n');
    expect(fresh.missing).toHaveLength(textsOf(parse(english)).length);
    expect(fresh.text.match(/: ""$/gm)).toHaveLength(fresh.missing.length);
    const order = ['title:', 'values:', 'roles:', 'opening:', 'issues:', 'scenes:', 'disruptions:', 'year-later:', 'seen:'];
    const places = order.map((name) => fresh.text.indexOf(`\n${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  test('lacks every text for check, and nothing else', () => expect(new Set(codes(fresh.text))).toEqual(new Set(['S310'])));

  test('loses the source sentence above what was filled in, and remembers it', () => {
    const { text } = renewed(fresh.text.replace('title: ""', 'title: The garden # short'));
    expect(text).toContain('\nlanguage: en\ntitle: The garden # short\n# nl:');
    expect(text).toMatch(/\nseen:\n {2}title: "[0-9a-f]{6}"\n$/);
  });
});

describe('a translation that is whole', () => {
  const whole = renewed(english);

  test('keeps its texts and its comments, and gets what it remembers at the end', () => {
    expect(whole).toMatchObject({ missing: [], stale: [], left: [] });
    const { seen, ...rest } = parse(whole.text) as { seen: Record<string, string> };
    expect(textsOf(rest)).toEqual(textsOf(parse(english)));
    expect(Object.keys(seen)).toHaveLength(textsOf(rest).length);
    expect(whole.text.startsWith('# The garden in English: only texts, in the order of the case.\n')).toBe(true);
    expect(codes(whole.text)).toEqual([]);
  });

  test('without memory of its source is never stale', () =>
    expect(codes(english, source.replace('title: De tuin', 'title: Een tuin'))).toEqual([]));

  test('keeps notes, quotes and braces as they were written', () => {
    const noted = english
      .replace('title: The garden', '# mine\ntitle: \'The "garden"\' # two')
      .replace('calm-place:\n    says: A quiet bench.', 'calm-place: { says: "A quiet, quiet bench." }');
    const { text } = renewed(noted);
    expect(text).toContain('\n# mine\ntitle: \'The "garden"\' # two\n');
    expect(text).toContain('  calm-place: { says: "A quiet, quiet bench." }\n');
  });
});

describe('a source that changed', () => {
  const whole = renewed(english).text;
  const changed = source.replace('title: De tuin', 'title: De moestuin');

  test('makes a text stale: advice, with the new sentence, that ends after translate', () => {
    expect(codes(whole, changed)).toEqual(['S312']);
    const done = renewed(whole, changed);
    expect(done).toMatchObject({ missing: [], stale: ['title'], left: [] });
    expect(done.text).toContain('\n# nl: De moestuin\ntitle: The garden\n');
    expect(codes(done.text, changed)).toEqual([]);
  });

  test('moves what it no longer has to the end, with its notes, and loses nothing', () => {
    const renamed = source.replaceAll('calm-place', 'quiet-place');
    const { text, missing, left } = renewed(whole.replace('  calm-place:', '  # about the bench\n  calm-place:'), renamed);
    expect([missing, left]).toEqual([['values.quiet-place.says'], ['values.calm-place']]);
    expect(text).toContain('  quiet-place:\n    # nl: Een stille bank.\n    says: ""\n');
    expect(text).toContain(
      '\n# This is no longer in the case:\n# about the bench\n# values.calm-place:\n#   says: A quiet bench.\nseen:\n',
    );
    expect(codes(text, renamed)).toEqual(['S310']);
  });

  test('may lose two texts, one after the other, under one heading', () => {
    const first = renewed(whole.replace('title:', 'old-one: First.\ntitle:')).text;
    const second = renewed(first.replace('title:', 'old-two: "Second: here."\ntitle:')).text;
    expect(second).toContain('\n# This is no longer in the case:\n# old-one: First.\n# old-two: "Second: here."\nseen:\n');
    expect(linesWith(second, 'no longer in the case')).toHaveLength(1);
  });

  test('keeps what stands in the way of its shape: a text where a block belongs, a number where a text belongs', () => {
    const odd = whole.replace(/\nvalues:\n(?: .*\n)+/, '\nvalues: All of it.\n').replace('title: The garden', 'title: 12');
    const { text, left } = renewed(odd);
    expect(left).toEqual(['values']);
    expect(text).toContain('# values: All of it.\n');
    expect(text).toContain('\n# nl: De tuin\ntitle: 12\n');
  });
});

describe('moves with a dot', () => {
  test('are the same texts, under their role', () => {
    const dotted = english.replace(
      /\n {4}moves:\n(?: {6}.*\n)+/,
      '\n    moves:\n      # hers\n      resident.tell: { says: You say it. }\n',
    );
    const { text, left } = renewed(dotted);
    expect(left).toEqual([]);
    expect(text).toContain('    moves:\n      resident:\n        # hers\n        tell: { says: You say it. }\n        bring:\n');
  });
});

test.each(caseFolders())('done twice, the second time changes nothing: %s', (id) => {
  const main = readNamed(join(SCENARIOS, id, 'scenario.yaml'));
  const written = readNamed(join(SCENARIOS, id, 'en.yaml'));
  for (const text of [written.text, '', written.text.replaceAll(/^ {8}says: .*$/gm, '        says: ""').replace(/^title/m, 'old-title')]) {
    const once = translated(main, { ...written, text }, INTO) as Translated;
    expect(translated(main, { ...written, text: once.text }, INTO)).toMatchObject({ text: once.text });
  }
});

describe('the verb', () => {
  const copy = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'translate-'));
    cpSync(garden, folder, { recursive: true });
    return folder;
  };

  test('writes the file, tells what is left to do, and the second time that nothing changed', async () => {
    const folder = copy();
    const text = english.replace('place: A neighbourhood garden behind a school.\n', 'plaec: Somewhere.\n');
    writeFileSync(join(folder, 'en.yaml'), text);
    const { lines, exit } = await translateCase([folder, 'en']);
    expect(exit).toBe(0);
    expect(lines.map((line) => line.trim())).toEqual([
      expect.stringMatching(/en\.yaml: geschreven\.$/),
      expect.stringMatching(/^Nog te vertalen: 1\./),
      'place',
      expect.stringMatching(/^Niet meer in het verhaal: 1\./),
      'plaec',
    ]);
    const once = readFileSync(join(folder, 'en.yaml'), 'utf8');
    expect((await translateCase([folder, 'en'])).lines[0]).toMatch(/en\.yaml: er is niets veranderd\.$/);
    expect(readFileSync(join(folder, 'en.yaml'), 'utf8')).toBe(once);
    expect(loadCase(copy()).scenario.id).toBe('garden');
  });

  test('writes nothing when one of the two cannot be read', async () => {
    const folder = copy();
    const broken = english.replace('title: The garden', 'title: "The garden');
    writeFileSync(join(folder, 'en.yaml'), broken);
    const { lines, exit } = await translateCase([folder, 'en']);
    expect(exit).toBe(1);
    expect(lines[0]).toMatch(/^en\.yaml:\d+:\d+ {2}fout S\d{3} {2}/);
    expect(readFileSync(join(folder, 'en.yaml'), 'utf8')).toBe(broken);
  });

  test('says what it cannot do', async () => {
    const folder = copy();
    expect((await translateCase([folder, 'nl'])).lines[0]).toMatch(/is al geschreven in nl\. Kies een andere taal\.$/);
    expect(existsSync(join(folder, 'nl.yaml'))).toBe(false);
    expect(await translateCase(['tests/nowhere', 'en'])).toEqual({ lines: ['There is nothing at tests/nowhere/scenario.yaml.'], exit: 1 });
    for (const args of [[], [folder], [folder, 'fr'], [folder, 'x', 'en'], [folder, 'en', '--all']])
      expect((await translateCase(args)).lines[0]).toContain('translate <');
  });
});
