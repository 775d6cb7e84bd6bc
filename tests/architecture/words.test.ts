import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#scenario/ids.ts';
import { ROOT } from './source.ts';
import { spokenKeys } from './spoken-keys.ts';

const WORDS = join(ROOT, 'src/words');
const pages = (language: string) => (existsSync(join(WORDS, language)) ? readdirSync(join(WORDS, language)).sort() : []);

/** Every text of a page by its path of keys. */
function textsIn(language: string, page: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string[]): void => {
    if (typeof value === 'object' && value !== null) for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
    else found.set(path.join('.'), String(value));
  };
  visit(JSON.parse(readFileSync(join(WORDS, language, page), 'utf8')), []);
  return found;
}

test('every language has the same pages of words', () => {
  for (const language of LANGUAGES) expect(pages(language)).toEqual(pages('nl'));
});

test.each(pages('nl'))('%s says the same things in every language, and says each of them', (page) => {
  const texts = LANGUAGES.map((language) => textsIn(language, page));
  for (const each of texts) {
    expect([...each.keys()].sort()).toEqual([...(texts[0]?.keys() ?? [])].sort());
    expect([...each].filter(([, text]) => text.trim() === '')).toEqual([]);
  }
});

test.each(pages('nl'))('%s asks for the same fillings in every language', (page) => {
  const fillings = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();
  const [nl, en] = LANGUAGES.map((language) => textsIn(language, page));
  const differ = [...(nl ?? [])].filter(([key, text]) => fillings(text).join() !== fillings(en?.get(key) ?? '').join());
  expect(differ.map(([key]) => key)).toEqual([]);
});

/** What is said to who plays alone stands under `solo`, by the key of what is said to groups. */
const forGroups = (key: string) => key.replace(/^solo\.(?=.)/, '');

test('every text is asked for by some code', () => {
  const spoken = spokenKeys();
  const dead = pages('nl').flatMap((file) => {
    const page = file.replace('.json', '');
    return [...textsIn('nl', file).keys()]
      .filter((key) => !spoken(page, key) && !spoken(page, forGroups(key)))
      .map((key) => `${page}:${key}`);
  });
  expect(dead).toEqual([]);
});
