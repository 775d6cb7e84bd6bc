import { LANGUAGES } from './ids.ts';
import type { CompiledCase, ShelfItem } from './types.ts';

/** A case as the first screen shows it. In a language that it does not speak, it stands there in its own. */
export function shelfItemOf({ scenario, texts }: CompiledCase): ShelfItem {
  const spoken = LANGUAGES.filter((language) => texts[language]);
  const [first] = spoken;
  const inEach = (path: string) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, (texts[language] ?? (first && texts[first]))?.room[path]]));
  const { id, version, formats, hash } = scenario;
  return { id, version, hash, formats: [...formats], languages: spoken, title: inEach('title'), says: inEach('says') };
}
