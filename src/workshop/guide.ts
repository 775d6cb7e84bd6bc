import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '#scenario/ids.ts';
import type { GuideWords } from '#scenario/tell-complaint.ts';
import { SCENARIOS } from './load.ts';

/** One page of the guide: a complaint explained, with the smallest wrong piece and the same piece put right. */
export interface GuidePage {
  code: string;
  says: string;
  hints: string[];
  wrong: string | null;
  right: string | null;
  /** Where the pieces stand: `scenario.yaml`, `en.yaml`, or `whole` for a file of its own. */
  file: string;
}

function guideFolder(language: Language): string {
  return join(SCENARIOS, 'guide', language, 'complaints');
}

/** Reads a page: `# S201 sentence`, hints as quotes, then two pieces of YAML, first wrong, then right. */
function readGuidePage(markdown: string): GuidePage {
  const head = /^# (S\d{3}) (.+)$/m.exec(markdown);
  const hints = [...markdown.matchAll(/^> (.+)$/gm)].map((found) => found[1] ?? '');
  const pieces = [...markdown.matchAll(/^```yaml ?(\S*)\n([\s\S]*?)^```$/gm)];
  return {
    code: head?.[1] ?? '',
    says: head?.[2] ?? '',
    hints,
    wrong: pieces[0]?.[2] ?? null,
    right: pieces[1]?.[2] ?? null,
    file: pieces[0]?.[1] || 'scenario.yaml',
  };
}

export function guidePages(language: Language): GuidePage[] {
  const folder = guideFolder(language);
  const names = readdirSync(folder).filter((name) => /^s\d{3}\.md$/.test(name));
  return names.sort().map((name) => readGuidePage(readFileSync(join(folder, name), 'utf8')));
}

/** Sentences of the command line, `key: sentence` a line in `words.md`. */
export function guideSentences(language: Language): Record<string, string> {
  return sentencesIn(join(guideFolder(language), 'words.md'));
}

/** Sentences that stand between the explanation on a page of the guide, such as `simulate.md`. */
export function guideSheet(language: Language, name: string): Record<string, string> {
  return sentencesIn(join(SCENARIOS, 'guide', language, `${name}.md`));
}

function sentencesIn(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').matchAll(/^- ([a-zA-Z-]+\d?): (.+)$/gm);
  return Object.fromEntries([...lines].map((found) => [found[1], found[2]]));
}

export function guideWords(language: Language): GuideWords {
  const { error = '', warning = '' } = guideSentences(language);
  return { error, warning, complaints: Object.fromEntries(guidePages(language).map(({ code, says, hints }) => [code, { says, hints }])) };
}

/** The language an author writes in, from the head of the file; Dutch when it does not say. */
export function languageOf(text: string): Language {
  const found = /^language: *["']?(\w+)/m.exec(text)?.[1];
  return LANGUAGES.find((one) => one === found) ?? 'nl';
}
