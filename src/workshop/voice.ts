import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '#scenario/ids.ts';
import type { CompiledCase } from '#scenario/types.ts';
import { createWords, type Shelves, type Words } from '#words/words.ts';
import { loadModelNames } from './load.ts';

const WORDS = fileURLToPath(new URL('../words/', import.meta.url));

/** The voice of the house for one case that was read from files. A case that does not speak the language is told in its own. */
export async function voiceOf({ scenario, texts }: CompiledCase, language: Language): Promise<Words> {
  const words = await createWords(language, shelves(texts, scenario.language));
  await words.take(scenario.id);
  return words;
}

function shelves(texts: CompiledCase['texts'], own: Language): Shelves {
  const file = (language: Language, name: string) => JSON.parse(readFileSync(`${WORDS}${language}/${name}`, 'utf8')) as object;
  return {
    house: async (language) =>
      Object.fromEntries(readdirSync(`${WORDS}${language}`).map((name) => [basename(name, '.json'), file(language, name)])),
    model: async (language) => loadModelNames(language),
    case: async (_id, language) => texts[language] ?? texts[own] ?? { room: {}, private: {} },
  };
}
