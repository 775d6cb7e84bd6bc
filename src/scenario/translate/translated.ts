import { type Document, parseDocument } from 'yaml';
import { type Complaint, isError } from '../complaint.ts';
import { LANGUAGES, type Language } from '../ids.ts';
import type { CaseFile } from '../parse-case.ts';
import { readPage } from '../read-page.ts';
import { withNestedMoves } from '../texts.ts';
import { lineFor, linesIn, nameOf } from './nodes.ts';
import { type Renewed, renew } from './renew.ts';
import { sourceOf } from './source.ts';

/** A translation as it should stand in its file. */
export interface Translated extends Renewed {
  text: string;
}

/** The language to translate into, with the notes that come into the file. */
export interface Into {
  language: Language;
  /** Its first line, where there is no file yet. */
  head(title: string): string;
  /** Above texts that the case no longer has. */
  heading: string;
}

/** The translation along its source, or the complaints that stand in the way of reading one of them: then nothing may be written. */
export function translated(main: CaseFile, file: CaseFile, { language, head, heading }: Into): Translated | { complaints: Complaint[] } {
  const read = readPage(main.name, main.text);
  const begun = file.text.trim() === '' ? null : readPage(file.name, file.text);
  const complaints = [...read.complaints, ...(begun?.complaints ?? [])].filter(isError);
  if (complaints.length > 0) return { complaints };
  const { language: own, title } = read.page.tree;
  const source = sourceOf(withNestedMoves(read.page), LANGUAGES.find((one) => one === own) ?? 'nl');
  const document = begun?.page.document ?? newDocument(head(String(title ?? '')));
  nameLanguage(document, language);
  const found = renew(document, source, heading);
  return { ...found, text: document.toString({ lineWidth: 0 }) };
}

function newDocument(head: string): Document {
  const document = parseDocument('{}');
  document.commentBefore = ` ${head}`;
  return document;
}

/** `translation.ts` asks a translation for its language; one that says another is left for `check` to tell. */
function nameLanguage(document: Document, language: Language): void {
  const root = document.contents as Parameters<typeof linesIn>[0];
  if (!linesIn(root).some((line) => nameOf(line) === 'language')) root.items.unshift(lineFor('language', document.createNode(language)));
}
