import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { LANGUAGES, type Language } from '#scenario/ids.ts';
import { ID } from '#scenario/schema.ts';
import { fillSentence } from './fill-sentence.ts';
import { guideSentences, guideSheet } from './guide.ts';
import { SCENARIOS } from './load.ts';
import { optionsOf } from './options-of.ts';

interface Done {
  lines: string[];
  exit: 0 | 1;
}

/** What the starter case of each language is called until it has a folder of its own. */
const STARTER: Record<Language, string> = { nl: 'mijn-verhaal', en: 'my-case' };

/** `new <folder> [--language nl|en]`: a folder with one starter case, to be replaced line by line. Nothing is ever overwritten. */
export async function newCase(args: readonly string[]): Promise<Done> {
  const { words, options, unknown } = optionsOf(args, { language: 'value' });
  const asked = options.language ?? words.find((word) => LANGUAGES.some((one) => one === word)) ?? 'nl';
  const language = LANGUAGES.find((one) => one === asked);
  const [folder, ...more] = words.filter((word) => word !== asked);
  if (unknown || !language || !folder || more.length > 0) return { lines: [guideSentences(language ?? 'nl').usage ?? ''], exit: 1 };
  const refused = refusal(folder, STARTER[language]);
  const sheet = guideSheet(language, 'new');
  if (refused) return { lines: [fillSentence(sheet[refused.key] ?? '', refused.words)], exit: 1 };
  writeStarter(folder, language);
  return { lines: ['written', 'look', 'play'].map((key) => fillSentence(sheet[key] ?? '', { folder })), exit: 0 };
}

/** Why no case can be written here, as the key of a sentence. */
function refusal(folder: string, starter: string): { key: string; words: Record<string, string> } | null {
  const name = basename(resolve(folder));
  const words = { folder, name };
  if (!ID.test(name)) return { key: 'bad-name', words: { ...words, good: join(dirname(folder), goodName(name) || starter) } };
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return { key: 'file', words };
  return readdirSync(folder).length > 0 ? { key: 'full', words } : null;
}

/** `Mijn café 2` as `mijn-cafe-2`; a name begins with a letter, so of some nothing is left. */
function goodName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '');
}

function writeStarter(folder: string, language: Language): void {
  const starter = readFileSync(join(SCENARIOS, 'guide', language, 'starter.yaml'), 'utf8');
  const schema = relative(resolve(folder), join(SCENARIOS, 'scenario.schema.json')).replaceAll('\\', '/');
  const text = starter
    .replace('../../scenario.schema.json', () => schema)
    .replaceAll(STARTER[language], () => basename(resolve(folder)))
    .replaceAll('{folder}', () => folder.replaceAll('\\', '/'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'scenario.yaml'), text, { flag: 'wx' });
}
