import { basename } from 'node:path';
import { type Complaint, isError } from '#scenario/complaint.ts';
import { LANGUAGES, type Language } from '#scenario/ids.ts';
import { tellComplaint } from '#scenario/tell-complaint.ts';
import type { CompiledCase, ShelfItem } from '#scenario/types.ts';
import { Broken } from './broken.ts';
import { guideWords } from './guide.ts';
import { loadCase } from './load.ts';

/** A case that cannot be played, with its first complaint as a sentence in each language. */
export interface BrokenCase {
  id: string;
  says: Record<Language, string>;
  complaints: readonly Complaint[];
}
export type CaseOnShelf = { item: ShelfItem } | BrokenCase;

/** What the first screen shows of a case folder: its title, or what is wrong with it. */
export function caseOnShelf(folder: string): CaseOnShelf {
  try {
    return { item: itemOf(loadCase(folder)) };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { id: basename(folder), says: saidOf(error.complaints), complaints: error.complaints };
  }
}

function itemOf({ scenario, texts }: CompiledCase): ShelfItem {
  const spoken = LANGUAGES.filter((language) => texts[language]);
  const [first] = spoken;
  // In a language that it does not speak, a case stands on the shelf in its own.
  const inEach = (path: string) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, (texts[language] ?? (first && texts[first]))?.room[path]]));
  const { id, version, formats, hash } = scenario;
  return { id, version, hash, formats: [...formats], languages: spoken, title: inEach('title'), says: inEach('says') };
}

function saidOf(complaints: readonly Complaint[]): Record<Language, string> {
  const first = complaints.find(isError);
  const say = (language: Language) => (first ? (tellComplaint(first, guideWords(language))[0] ?? '') : '');
  return { nl: say('nl'), en: say('en') };
}
