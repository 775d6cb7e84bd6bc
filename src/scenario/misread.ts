import type { YAMLError } from 'yaml';
import type { Complaint } from './complaint.ts';
import { complainAt, type Page } from './page.ts';
import { brokenSentence, type Line, lineAt, linesOf, nameWithoutColon } from './written-line.ts';

interface Misread {
  from: number;
  to: number;
  code: string;
  words?: Record<string, string>;
}

const CODES: Record<string, string> = { TAB_AS_INDENT: 'S109' };
const INDENTED = new Set(['BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY']);

/** What YAML stumbles over, told as what an author did: YAML often notices a line later, or only at the end of the file. */
export function tellYaml(page: Page, error: YAMLError): Complaint {
  const { from, to, ...worry } = misreadAt(page.text, error);
  return complainAt(page, { from, to }, worry);
}

function misreadAt(text: string, error: YAMLError): Misread {
  const [from, to] = error.pos;
  const plain: Misread = { from, to, code: CODES[error.code] ?? 'S101' };
  if (error.code === 'TAB_AS_INDENT') return plain;
  if (error.code === 'MULTIPLE_DOCS') return { ...plain, to: from + DOCUMENT.length, words: { extra: DOCUMENT } };
  const line = lineAt(text, from);
  return (
    sentence(text, { line, error }) ?? bracket(text, { line, from, error }) ?? (INDENTED.has(error.code) ? indented(text, from) : plain)
  );
}

const DOCUMENT = '---';

/** A sentence that begins with a sign of YAML. Quotes that never close are only noticed at the end of the file. */
function sentence(text: string, { line, error }: { line: Line; error: YAMLError }): Misread | null {
  const unclosed = error.code === 'MISSING_CHAR' ? linesOf(text).filter((one) => one.from <= line.from) : [line];
  for (const one of unclosed) {
    const found = brokenSentence(one.says);
    if (found) return { from: one.from + found.from, to: one.from + found.to, code: 'S129', words: found.words };
  }
  return null;
}

const CLOSES: Record<string, string> = { '[': ']', '{': '}' };

function bracket(text: string, { line, from, error }: { line: Line; from: number; error: YAMLError }): Misread | null {
  const sign = text[from] ?? '';
  const here = openBracket(text, { from: line.from, to: from });
  const isClosing = sign === ']' || sign === '}';
  if (isClosing && here < 0) return { from, to: from + 1, code: 'S101', words: { extra: sign } };
  if (isClosing) return { from, to: from + 1, code: 'S101', words: { extra: sign, close: CLOSES[text[here] ?? ''] ?? '' } };
  if (error.code !== 'BAD_INDENT') return null;
  const above = lineAt(text, line.from - 1);
  const open = line.from === 0 ? -1 : openBracket(text, { from: above.from, to: line.from });
  const sure = { open: text[open] ?? '', close: CLOSES[text[open] ?? ''] ?? '' };
  return open < 0 ? null : { from: open, to: line.from - 1, code: 'S101', words: sure };
}

/** The bracket or brace that these characters leave open; -1 when there is none. */
function openBracket(text: string, { from, to }: { from: number; to: number }): number {
  const open: number[] = [];
  for (const { 0: sign, index } of text.slice(from, to).matchAll(/"[^"\n]*"|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(from + index);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.at(-1) ?? -1;
}

/** The line that stands wrong: the one that YAML names, or the one below it, which it took for the rest of a value. */
function indented(text: string, from: number): Misread {
  const named = lineAt(text, from);
  const next = nextLine(text, named);
  const isRest = named.says.slice(0, from - named.from).trim() !== '' && next !== null && next.indent > named.indent;
  const above = linesOf(text).filter((one) => one.from < named.from && one.says.trim() !== '');
  const steps = above.map((one) => one.indent);
  const other = oddNeighbour(named, above);
  if (other) return other;
  if (isRest && next && !(steps.at(-1) === next.indent && steps.includes(next.indent))) return placed(next, [...steps, named.indent]);
  return isRest && next ? placed(named, [next.indent]) : placed(named, steps);
}

/** The line above may be the one that stands wrong: with a hyphen, or on an odd number of spaces among even ones. */
function oddNeighbour(named: Line, above: readonly Line[]): Misread | null {
  const last = above.at(-1);
  const at = (line: Line) => ({ from: line.from + line.indent, to: line.from + line.says.length, code: 'S110' });
  const isItem = named.says.trim().startsWith('- ');
  if (isItem && above.findLast((one) => one.indent <= named.indent)?.indent === named.indent)
    return { ...at(named), words: { hyphen: '-' } };
  if (last?.says.trim().startsWith('- ') && !isItem) return { ...at(last), words: { hyphen: '-' } };
  const beside = above.findLast((one) => one.indent <= named.indent);
  const isOdd = beside !== undefined && beside.indent % 2 === 1 && named.indent % 2 === 0;
  return isOdd ? { ...at(beside), words: { spaces: String(named.indent) } } : null;
}

function nextLine(text: string, line: Line): Line | null {
  return linesOf(text).find((one) => one.from > line.from && one.says.trim() !== '' && !one.says.trim().startsWith('#')) ?? null;
}

/** Tells how many spaces fit: those of an earlier line, as near as can be, the nearest line first. */
function placed(line: Line, steps: readonly number[]): Misread {
  const at = { from: line.from + line.indent, to: line.from + line.says.length };
  if (/[^ ]/.test(line.says.slice(0, line.indent))) return { from: line.from, to: line.from + line.indent, code: 'S109' };
  const without = nameWithoutColon(line.says.trim());
  if (without) return { ...at, code: 'S128', words: without };
  const near = [...steps].reverse().sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent))[0];
  return { ...at, code: 'S110', words: near === undefined || near === line.indent ? {} : { spaces: String(near) } };
}
