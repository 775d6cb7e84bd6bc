import { type Document, isMap, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Complaint } from './complaint.ts';
import { tellYaml } from './misread.ts';
import { complainAt, MOST_TOLD, type Page, type Tree } from './page.ts';
import { findTraps } from './traps.ts';

/** Characters in a file: a case stays below this, so that it can be read at once. */
const MOST_CHARACTERS = 1_000_000;

/** Brackets inside brackets (`[[[[`, `- - - -`) that no case needs, and that take the reader of YAML minutes. */
const NEST = /(?:[[{]\s*|[?-] \s*){60}/;

/** A line that only a case or a translation has: with one of these a page is a broken case, without it is something else. */
const HEAD = /^(?:format|id|language|title):/m;

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
  const complaints = withoutEchoes([...trapped, ...untilLost(page, document.errors)]);
  if (!isMap(document.contents) && !HEAD.test(text)) return { page, complaints: [complainAt(page, START, { code: 'S107' })] };
  if (complaints.some((complaint) => complaint.code === 'S105')) return { page, complaints };
  if (isMap(document.contents)) page.tree = document.toJS() as Tree;
  else if (complaints.length === 0) complaints.push(complainAt(page, START, { code: 'S107' }));
  return { page, complaints };
}

/**
 * A second complaint about a line that YAML has already lost is about what it made of the first; and a sentence with a colon
 * needs its quotes only once, also when it has a comma.
 */
function withoutEchoes(complaints: Complaint[]): Complaint[] {
  const first = new Map<number, Complaint>();
  const lost = complaints.find((one) => !isReadable([one]))?.line ?? Number.POSITIVE_INFINITY;
  const isFirst = (one: Complaint): boolean => !isReadable([one]) || one.code === 'S102';
  for (const one of complaints) if (isFirst(one) && !first.has(one.line)) first.set(one.line, one);
  return complaints.filter((one) => {
    if (one.code === 'S104' && one.line > lost) return false;
    const before = first.get(one.line) ?? one;
    return before === one || (before.code === 'S102' && one.code !== 'S108');
  });
}

/** After these the tree is no guess worth judging: what stands where is not known. */
const LOST = new Set(['S101', 'S105', 'S106', 'S107', 'S109', 'S110', 'S128', 'S129']);

/** Whether enough of a page could be read to say more about it. */
export function isReadable(complaints: readonly Complaint[]): boolean {
  return !complaints.some((complaint) => LOST.has(complaint.code));
}

/** Once YAML has lost its way, what it says about the rest of the file is an echo of the first mistake. */
function untilLost(page: Page, errors: readonly YAMLError[]): Complaint[] {
  const complaints: Complaint[] = [];
  for (const error of errors) {
    complaints.push(tellYaml(page, error));
    if (!isReadable(complaints)) break;
  }
  return complaints;
}

/** `says: Kom mee: het kan.` reads as a map inside a text: the first trap of YAML. */
const NESTED = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW']);
/** Each pass mends every such sentence it sees; one behind another needs another pass. A file far larger than any case gets one. */
const PASSES = 5;
const LARGE = 100_000;

type Range = { from: number; to: number };
type Parsed = { document: Document; lines: LineCounter; colons: Range[] };

/** Parses with each offending colon replaced by a sign that means nothing, so that the rest is read as it was meant, place for place. */
function parseMended(text: string): Parsed {
  const colons: Range[] = [];
  const last = text.length > LARGE ? 1 : PASSES;
  let mended = text;
  for (let pass = 0; ; pass++) {
    const lines = new LineCounter();
    const document = parseDocument(mended, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      logLevel: 'error',
      uniqueKeys: false,
    });
    const broken = new Set(document.errors.filter((error) => error.code === 'MULTILINE_IMPLICIT_KEY').map((error) => error.pos[0]));
    const nested = document.errors.filter((error) => NESTED.has(error.code) && holdsColon(mended, error));
    const among = new Set(nested);
    const ranges = nested.filter((error) => !broken.has(error.pos[0])).map((error) => sentenceAt(mended, error));
    if (ranges.length === 0 || pass === last) {
      if (pass < last) document.errors = document.errors.filter((error) => !among.has(error));
      return { document, lines, colons };
    }
    mended = withoutColons(mended, ranges);
    colons.push(...ranges.slice(0, MOST_TOLD));
  }
}

/** The text with every colon in these sentences replaced by a sign of the same length; sentences come in the order of the text. */
function withoutColons(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of ranges) {
    if (to <= done) continue;
    pieces.push(text.slice(done, Math.max(done, from)), text.slice(Math.max(done, from), to).replaceAll(': ', '; '));
    done = to;
  }
  return [...pieces, text.slice(done)].join('');
}

/** A map on the line of another need not come from a colon too many: `? ` and `- ` begin one as well. */
function holdsColon(text: string, error: YAMLError): boolean {
  const { from, to } = sentenceAt(text, error);
  const isValue = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() !== '';
  return isValue && text.slice(from, to).includes(': ');
}

/** In a block the sentence runs to the end of its line, inside braces the parser knows where it ends. */
function sentenceAt(text: string, error: YAMLError): Range {
  const from = error.pos[0];
  const end = text.indexOf('\n', from);
  const lineEnd = end < 0 ? text.length : end;
  return { from, to: error.code === 'BLOCK_IN_FLOW' ? Math.min(error.pos[1], lineEnd) : lineEnd };
}
