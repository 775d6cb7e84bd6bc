import { type Document, isMap, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Complaint } from './complaint.ts';
import { complainAt, type Page, type Tree } from './page.ts';
import { findTraps } from './traps.ts';

/** Characters in a file: a case stays below this, so that it can be read at once. */
const MOST_CHARACTERS = 1_000_000;

/** Brackets inside brackets (`[[[[`, `- - - -`) that no case needs, and that take the reader of YAML minutes. */
const NEST = /(?:[[{]\s*|[?-] \s*){60}/;

const START = { from: 0, to: 0 };

/** Reads YAML text. Complaints here mean that the file could not be understood as it stands; the tree is then the best guess. */
export function readPage(file: string, text: string): { page: Page; complaints: Complaint[] } {
  if (text.length > MOST_CHARACTERS) return { ...refuse(file, 'S106', { most: String(MOST_CHARACTERS / 1000) }) };
  if (NEST.test(text)) return refuse(file, 'S101');
  try {
    return readYaml(file, text);
  } catch (error) {
    // Thousands of steps inward are more than the reader of YAML can hold.
    if (error instanceof RangeError) return refuse(file, 'S101');
    throw error;
  }
}

function refuse(file: string, code: string, words: Record<string, string> = {}): { page: Page; complaints: Complaint[] } {
  const { page } = readYaml(file, '');
  return { page, complaints: [complainAt(page, START, { code, words })] };
}

function readYaml(file: string, text: string): { page: Page; complaints: Complaint[] } {
  const { document, lines, colons } = parseMended(text);
  const page: Page = { file, text, document, lines, tree: {} };
  const trapped = [...colons.map((range) => complainAt(page, range, { code: 'S102' })), ...findTraps(page)];
  const complaints = [...trapped, ...untilLost(document.errors.map((error) => tellYaml(page, error)))];
  if (complaints.some((complaint) => complaint.code === 'S105')) return { page, complaints };
  if (isMap(document.contents)) page.tree = document.toJS() as Tree;
  else if (complaints.length === 0) complaints.push(complainAt(page, START, { code: 'S107' }));
  return { page, complaints };
}

/** After these the tree is no guess worth judging: what stands where is not known. */
const LOST = new Set(['S101', 'S105', 'S106', 'S107', 'S109', 'S110']);

/** Whether enough of a page could be read to say more about it. */
export function isReadable(complaints: readonly Complaint[]): boolean {
  return !complaints.some((complaint) => LOST.has(complaint.code));
}

/** Once YAML has lost its way, what it says about the rest of the file is an echo of the first mistake. */
function untilLost(complaints: Complaint[]): Complaint[] {
  const first = complaints.findIndex((complaint) => LOST.has(complaint.code));
  return first < 0 ? complaints : complaints.slice(0, first + 1);
}

const CODES: Record<string, string> = {
  DUPLICATE_KEY: 'S104',
  TAB_AS_INDENT: 'S109',
  BAD_INDENT: 'S110',
  MULTILINE_IMPLICIT_KEY: 'S110',
};

function tellYaml(page: Page, error: YAMLError): Complaint {
  const [from, to] = error.pos;
  const begin = page.text.lastIndexOf('\n', from - 1) + 1;
  const open = error.code === 'BAD_INDENT' ? openBracket(page.text, begin) : -1;
  if (open >= 0) return complainAt(page, { from: open, to: begin - 1 }, { code: 'S101' });
  const next = error.code === 'MULTILINE_IMPLICIT_KEY' ? tooFarRight(page.text, { begin, from }) : null;
  return complainAt(page, next ?? { from, to }, { code: CODES[error.code] ?? 'S101' });
}

/** A line that stands too far right is read as the rest of the value above it; null when that line itself stands wrong. */
function tooFarRight(text: string, { begin, from }: { begin: number; from: number }): Range | null {
  if (text.slice(begin, from).trim() === '') return null;
  const before = text.slice(0, begin).trimEnd().split('\n').at(-1) ?? '';
  const next = text.indexOf('\n', from) + 1;
  const line = text.slice(next).split('\n', 1)[0] ?? '';
  const inward = line.search(/\S/);
  return next === 0 || inward < 0 || inward === before.search(/\S/) ? null : { from: next + inward, to: next + line.length };
}

/** The bracket or brace that the line above leaves open, which YAML only notices a line later; -1 when there is none. */
function openBracket(text: string, begin: number): number {
  const from = text.lastIndexOf('\n', begin - 2) + 1;
  const open: number[] = [];
  for (const { 0: sign, index } of text.slice(from, begin).matchAll(/"[^"\n]*"|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(from + index);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.at(-1) ?? -1;
}

/** `says: Kom mee: het kan.` reads as a map inside a text: the first trap of YAML. */
const NESTED = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW']);
/** Each pass mends every such sentence it sees; one behind another needs another pass. */
const PASSES = 5;

type Range = { from: number; to: number };
type Parsed = { document: Document; lines: LineCounter; colons: Range[] };

/** Parses with each offending colon replaced by a sign that means nothing, so that the rest is read as it was meant, place for place. */
function parseMended(text: string): Parsed {
  const colons: Range[] = [];
  let mended = text;
  for (let pass = 0; ; pass++) {
    const lines = new LineCounter();
    const document = parseDocument(mended, { lineCounter: lines, prettyErrors: false, version: '1.2', logLevel: 'silent' });
    const broken = new Set(document.errors.filter((error) => error.code === 'MULTILINE_IMPLICIT_KEY').map((error) => error.pos[0]));
    const nested = document.errors.filter((error) => NESTED.has(error.code));
    const ranges = nested.filter((error) => !broken.has(error.pos[0])).map((error) => sentenceAt(mended, error));
    if (ranges.length === 0 || pass === PASSES) {
      document.errors = document.errors.filter((error) => !nested.includes(error) || pass === PASSES);
      return { document, lines, colons };
    }
    for (const { from, to } of ranges) mended = mended.slice(0, from) + mended.slice(from, to).replaceAll(': ', '; ') + mended.slice(to);
    colons.push(...ranges);
  }
}

/** In a block the sentence runs to the end of its line, inside braces the parser knows where it ends. */
function sentenceAt(text: string, error: YAMLError): Range {
  const from = error.pos[0];
  const end = text.indexOf('\n', from);
  const lineEnd = end < 0 ? text.length : end;
  return { from, to: error.code === 'BLOCK_IN_FLOW' ? Math.min(error.pos[1], lineEnd) : lineEnd };
}
