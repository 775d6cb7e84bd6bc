import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#scenario/ids.ts';
import { loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';

const folderOf = (language: string): string => join(SCENARIOS, 'guide', language);
const pagesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** A heading as the address of its place on the page. */
function anchorOf(heading: string): string {
  const bare = heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '');
  return bare.replaceAll(' ', '-');
}

function leadsNowhere(folder: string, from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const name = file === '' ? from : file;
  if (!existsSync(join(folder, name))) return true;
  const headings = [...read(folder, name).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  return anchor !== undefined && !headings.includes(anchor);
}

test.each(LANGUAGES)('every link in the guide in %s leads somewhere', (language) => {
  const folder = folderOf(language);
  const dead = pagesIn(folder).flatMap((name) => {
    const links = [...read(folder, name).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
    return links.filter((link) => leadsNowhere(folder, name, link)).map((link) => `${name}: ${link}`);
  });
  expect(dead).toEqual([]);
});

test.each(LANGUAGES)('every page of the guide in %s is found from its first page', (language) => {
  const folder = folderOf(language);
  const found = read(folder, 'README.md');
  expect(pagesIn(folder).filter((name) => name !== 'README.md' && !found.includes(`(${name}`))).toEqual([]);
});

test('both languages have the same pages', () => {
  const [dutch, english] = LANGUAGES.map((language) => pagesIn(folderOf(language)).sort());
  expect(english).toEqual(dutch);
});

/** Minutes that a text sets aside: in its headings, or beside its questions. */
function minutesIn(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((sum, [, minutes]) => sum + Number(minutes), 0);
}

test.each(LANGUAGES)('a game of your own in %s takes the hour that it says, and asks what the starter case asks', (language) => {
  const page = read(folderOf(language), 'own-game.md');
  const asked = [...page.matchAll(/^\*\*\p{L}+ (\d+)\. (.+?)\*\* \(\d+ /gmu)].map(([, n, question]) => `${n}. ${question}`);
  const listed = [...read(folderOf(language), 'new.md').matchAll(/^\d+\. .+$/gm)].map(([line]) => line);
  expect([...asked].sort()).toEqual([...listed].sort());
  expect(minutesIn(page, /^## .+ \((\d+) \p{L}+\)$/gmu)).toBe(60);
  for (const part of page.split(/^## /m).filter((one) => /^\*\*\p{L}+ \d/mu.test(one)))
    expect(minutesIn(part, /^\*\*.+?\*\* \((\d+) /gm), part).toBe(minutesIn(part, /^[^*\n]+ \((\d+) \p{L}+\)$/gmu));
});

test.each(LANGUAGES)('what a game of your own in %s takes from De brief stands in it', (language) => {
  const { texts } = loadCase(join(SCENARIOS, 'de-brief'));
  const said = JSON.stringify(texts[language]);
  const quoted = [...read(folderOf(language), 'own-game.md').matchAll(/^- (?:De brief|The letter).+$/gm)].flatMap(([line]) =>
    [...line.matchAll(/\*([^*]+)\*/g)].flatMap(([, quote = '']) => quote.split(/(?<=[.!?]) /)),
  );
  expect(quoted.length).toBeGreaterThan(10);
  expect(quoted.filter((sentence) => !said.includes(sentence))).toEqual([]);
});

test.each(LANGUAGES)('the assignment in %s names only sources that stand in the model', (language) => {
  const cites = Object.values(loadModel().sources).map(({ cite, address }) => `[${cite}](${address})`);
  const listed = [...read(folderOf(language), 'assignment.md').matchAll(/^- (\[[^\]]+\]\(\S+\)), /gm)].map(([, cite = '']) => cite);
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.filter((cite) => !cites.includes(cite))).toEqual([]);
});
