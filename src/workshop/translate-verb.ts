import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '#scenario/ids.ts';
import type { CaseFile } from '#scenario/parse-case.ts';
import { type Translated, translated } from '#scenario/translate/translated.ts';
import { Broken } from './broken.ts';
import { tellBroken } from './check.ts';
import { fillSentence } from './fill-sentence.ts';
import { guideSentences, guideSheet, languageOf } from './guide.ts';
import { readNamed } from './load.ts';
import { optionsOf } from './options-of.ts';

interface Done {
  lines: string[];
  exit: 0 | 1;
}

/** `translate <folder> <nl|en>`: writes the translation, or brings it up to date with its source. */
export async function translateCase(args: readonly string[]): Promise<Done> {
  const { words, unknown } = optionsOf(args, {});
  const language = LANGUAGES.find((each) => each === words.at(-1));
  const [folder, ...more] = words.slice(0, -1);
  if (unknown || !language || !folder || more.length > 0) return { lines: [guideSentences(language ?? 'nl').usage ?? ''], exit: 1 };
  const main = join(folder, 'scenario.yaml');
  if (!existsSync(main)) return refuse(guideSentences(language).nothing, { name: main });
  return translate(folder, readNamed(main), language);
}

function translate(folder: string, main: CaseFile, language: Language): Done {
  const own = languageOf(main.text);
  const sheet = guideSheet(own, 'translate');
  if (own === language) return refuse(sheet['same-language'], { name: main.name, language });
  const path = pathOf(folder, language);
  const file = existsSync(path) ? readNamed(path) : { name: path, text: '' };
  const done = translated(main, file, { language, ...wordsIn(language) });
  if ('complaints' in done) return tellBroken(new Broken(done.complaints), own);
  if (done.text !== file.text) writeFileSync(path, done.text);
  return { lines: told(done, file, sheet), exit: 0 };
}

/** A file speaks its own language, also in its notes. */
function wordsIn(language: Language): { head(title: string): string; heading: string } {
  const { head = '', heading = '' } = guideSheet(language, 'translate');
  return { head: (title) => fillSentence(head, { title }), heading };
}

function pathOf(folder: string, language: Language): string {
  const short = join(folder, `${language}.yml`);
  return existsSync(short) ? short : join(folder, `${language}.yaml`);
}

function told(done: Translated, file: CaseFile, sheet: Record<string, string>): string[] {
  const said = (['missing', 'stale', 'left'] as const).flatMap((kind) => {
    const sentence = fillSentence(sheet[kind] ?? '', { count: String(done[kind].length) });
    return done[kind].length > 0 ? [sentence, ...done[kind].map((path) => `  ${path}`)] : [];
  });
  const first = done.text === file.text ? sheet.same : sheet.written;
  const rest = said.length > 0 ? said : [sheet.whole ?? ''];
  return [fillSentence(first ?? '', { name: file.name }), ...rest];
}

function refuse(sentence: string | undefined, words: Record<string, string>): Done {
  return { lines: [fillSentence(sentence ?? '', words)], exit: 1 };
}
