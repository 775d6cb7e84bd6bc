import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Complaint } from '#scenario/complaint.ts';
import { LANGUAGES } from '#scenario/ids.ts';
import type { CaseFile } from '#scenario/parse-case.ts';
import { tellComplaint } from '#scenario/tell-complaint.ts';
import { complaintsOf } from '#workshop/check.ts';
import { guidePages, guideWords } from '#workshop/guide.ts';
import { jargonOf } from '#workshop/jargon.ts';

/**
 * Each file of `tests/broken` is the case of `tests/broken/whole` with one mistake in it; `<name>.nl.yaml` is its translation with one.
 * The first line says where the mistake is and which complaint it gets; the lines after it say how to mend it by what that complaint says:
 *
 *     # 129:33 S201
 *     # mend: 129 "trsut" -> "trust"     replace in line 129
 *     # mend: 129 away                   take the line away
 *     # mend: 129 below "  reach: 3"     put a line below it
 *     # mend: whole                      there is nothing to mend: write a case
 */
const FOLDER = fileURLToPath(new URL('../broken/', import.meta.url));
const read = (name: string): string => readFileSync(FOLDER + name, 'utf8');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const languageIn = (name: string): string | undefined => /\.([a-z]{2})\.yaml$/.exec(name)?.[1];

function filesOf(name: string, text: string): CaseFile[] {
  const language = languageIn(name);
  if (!language) return [{ name: 'scenario.yaml', text }];
  return [
    { name: 'scenario.yaml', text: read('whole/scenario.yaml') },
    { name: `${language}.yaml`, text },
  ];
}

const complaintsIn = (name: string, text: string): Complaint[] => complaintsOf(filesOf(name, text), jargonOf);

/** `129:33 S201`, as the first line of a file promises it; a renamed text is one missing and one left over. */
const promised = (text: string): string[] => /^\uFEFF?# (\d+:\d+ S\d{3}.*?)\r?$/m.exec(text)?.[1]?.split(', ') ?? [];
const placed = ({ line, column, code }: Complaint): string => `${line}:${column} ${code}`;

function mend(name: string, text: string): string {
  const steps = [...text.matchAll(/^# mend: (.+?)\r?$/gm)].map((found) => found[1] ?? '');
  expect(steps, 'says how to mend it').not.toEqual([]);
  if (steps[0] === 'whole') return read(languageIn(name) ? 'whole/nl.yaml' : 'whole/scenario.yaml');
  const lines: (string | null)[] = text.split('\n');
  for (const step of steps) mendLine(lines, step);
  return lines.filter((line) => line !== null).join('\n');
}

function mendLine(lines: (string | null)[], step: string): void {
  const [, number = '', deed = ''] = /^(\d+) (.+)$/.exec(step) ?? [];
  const at = Number(number) - 1;
  const line = lines[at] ?? '';
  const below = /^below (".*")$/.exec(deed)?.[1];
  if (deed === 'away') lines[at] = null;
  else if (below) lines[at] = `${line}\n${JSON.parse(below)}`;
  else lines[at] = replaced(line, deed);
}

function replaced(line: string, deed: string): string {
  const [, from = '""', to = '""'] = /^("(?:[^"\\]|\\.)*") -> ("(?:[^"\\]|\\.)*")$/.exec(deed) ?? [];
  expect(line.split(JSON.parse(from)), `stands once: ${deed}`).toHaveLength(2);
  return line.replace(JSON.parse(from), () => JSON.parse(to));
}

/** What a complaint literally tells to write. */
const LITERAL = ['near', 'mended', 'value', 'language'] as const;

describe.each(NAMES)('%s', (name) => {
  const text = read(name);
  const complaints = complaintsIn(name, text);

  test('gets the complaint of its first line there, and no other', () => {
    expect(complaints.map(placed)).toEqual(promised(text));
    expect(complaints[0]?.file).toBe(languageIn(name) ? `${languageIn(name)}.yaml` : 'scenario.yaml');
  });

  test('is told in both languages, with a hint that has no gaps', () => {
    for (const language of LANGUAGES) {
      const [head, , caret] = tellComplaint(complaints[0] as Complaint, guideWords(language));
      expect(head).toMatch(/ S\d{3} {2}\S/);
      expect(caret).toMatch(/\^ {2}\S/);
    }
  });

  test('is mended by what the complaint says', () => {
    const mended = mend(name, text);
    expect(complaintsIn(name, mended)).toEqual([]);
    const [complaint] = complaints;
    const told = tellComplaint(complaint as Complaint, guideWords('en')).join('\n');
    const literal = LITERAL.map((word) => complaint?.words[word]).filter((word) => word !== undefined && told.includes(word));
    for (const word of literal) expect(mended).toContain(word);
  });
});

test('every complaint that a file of this size can get has a broken file', () => {
  const tried = new Set(NAMES.flatMap((name) => promised(read(name)).map((one) => one.split(' ')[1])));
  const untried = guidePages('en').filter(({ code }) => !tried.has(code));
  // A file of a million characters stands in case.test.ts.
  expect(untried.map(({ code }) => code)).toEqual(['S106']);
});

test('there are at least sixty mistakes, no two the same', () => {
  const bodies = NAMES.map((name) => read(name).replace(/^(?:\uFEFF?#.*\n)+/, ''));
  expect(new Set(bodies).size).toBeGreaterThanOrEqual(NAMES.length - 1);
  expect(NAMES.length).toBeGreaterThanOrEqual(60);
});

test('the case that they were made from is well', () => {
  const files = ['scenario.yaml', 'nl.yaml'].map((name) => ({ name, text: read(`whole/${name}`) }));
  expect(complaintsOf(files, jargonOf)).toEqual([]);
});
