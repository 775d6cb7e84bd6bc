import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#scenario/ids.ts';
import type { CaseFile } from '#scenario/parse-case.ts';
import { tellComplaint } from '#scenario/tell-complaint.ts';
import { complaintsOf } from '#workshop/check.ts';
import { type GuidePage, guidePages, guideWords } from '#workshop/guide.ts';
import { jargonOf } from '#workshop/jargon.ts';

const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const garden: Record<string, CaseFile[]> = {
  nl: [
    { name: 'garden/scenario.yaml', text: read('garden/scenario.yaml') },
    { name: 'garden/en.yaml', text: read('garden/en.yaml') },
  ],
  en: [{ name: 'garden-en/scenario.yaml', text: read('garden-en/scenario.yaml') }],
};

/** The whole case with the piece of this page in it, wrong or right. */
function caseOf(page: GuidePage, language: string, piece: string): CaseFile[] {
  if (page.file === 'whole') return [{ name: 'scenario.yaml', text: piece }];
  const files = page.file === 'en.yaml' ? garden.nl : garden[language];
  return (files ?? []).map((file) => {
    if (!file.name.endsWith(page.file)) return page.file === 'scenario.yaml' && language === 'nl' ? { ...file, name: 'notes.txt' } : file;
    expect(file.text, 'the right piece stands in the case').toContain(page.right?.trimEnd());
    return { ...file, text: file.text.replace(page.right?.trimEnd() ?? '', () => piece.trimEnd()) };
  });
}

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const words = guideWords(language);
  const pages = guidePages(language);
  const shown = pages.filter((page) => page.wrong !== null).map((page) => [page.code, page] as const);

  test.each(shown)('%s shows a piece that gets this complaint and no other', (code, page) => {
    const complaints = complaintsOf(caseOf(page, language, page.wrong ?? ''), jargonOf);
    expect(complaints.map((complaint) => complaint.code)).toEqual([code]);
    const [head, , caret] = tellComplaint(complaints[0] as never, words);
    expect(head).toContain(code);
    expect(`${head}${caret}`).not.toMatch(/[{}]\w+[{}]/);
    expect(caret).toMatch(/\^ {2}\S/);
  });
});

test('the pieces put right make a case without complaints', () => {
  expect(LANGUAGES.map((language) => complaintsOf(garden[language] ?? [], jargonOf))).toEqual([[], []]);
});

test('both languages explain the same complaints', () => {
  const [dutch, english] = LANGUAGES.map((language) => guidePages(language).map(({ code, hints, file }) => [code, hints.length, file]));
  expect(dutch).toEqual(english);
});
