import { basename } from 'node:path';
import { type Complaint, isError } from '#scenario/complaint.ts';
import type { Language } from '#scenario/ids.ts';
import { shelfItemOf } from '#scenario/shelf-item.ts';
import { tellComplaint } from '#scenario/tell-complaint.ts';
import type { ShelfItem } from '#scenario/types.ts';
import { Broken } from './broken.ts';
import { guideWords } from './guide.ts';
import { loadCase } from './load.ts';

/** A case that cannot be played, with its first complaint as a sentence in each language. */
export interface BrokenCase {
  id: string;
  says: Record<Language, string>;
  complaints: readonly Complaint[];
}
/** `blank`: a box to fill, which stands after the cases that are written. */
export type CaseOnShelf = { item: ShelfItem; blank: boolean } | BrokenCase;

/** What the first screen shows of a case folder: its title, or what is wrong with it. */
export function caseOnShelf(folder: string): CaseOnShelf {
  try {
    const compiled = loadCase(folder);
    return { item: shelfItemOf(compiled), blank: compiled.scenario.cards === 'blank' };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { id: basename(folder), says: saidOf(error.complaints), complaints: error.complaints };
  }
}

function saidOf(complaints: readonly Complaint[]): Record<Language, string> {
  const first = complaints.find(isError);
  const say = (language: Language) => (first ? (tellComplaint(first, guideWords(language))[0] ?? '') : '');
  return { nl: say('nl'), en: say('en') };
}
