import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { Complaint, Spot } from './complaint.ts';

export type Path = readonly (string | number)[];
export type Tree = { readonly [key: string]: unknown };

/** One YAML file while it is being read: its plain values, and where each of them stands. */
export interface Page {
  file: string;
  text: string;
  tree: Tree;
  document: Document;
  lines: LineCounter;
}

export interface Worry {
  code: string;
  at: Path;
  /** Point at the name of the thing instead of at its value. */
  key?: boolean;
  /** Part of a text on one line: from this character, this many. */
  part?: { from: number; length: number };
  words?: Record<string, string>;
  severity?: 'error' | 'warning';
}

/** Nobody mends more than this at once; a file with more mistakes is no work of a person. */
export const MOST_TOLD = 300;

export function complain(page: Page, worry: Worry): Complaint {
  const { code, words = {}, severity = 'error' } = worry;
  return { ...spot(page, worry), code, severity, words };
}

/** A complaint about characters of the file itself. */
export function complainAt(page: Page, range: { from: number; to: number }, worry: Omit<Worry, 'at'>): Complaint {
  const { code, words = {}, severity = 'error' } = worry;
  return { ...spotOf(page, range.from, range.to), code, severity, words };
}

/** First and last character of the value at this path. */
export function placeOf(page: Page, at: Path): { from: number; to: number } {
  const [from = 0, to = 0] = find(page, at).value?.range ?? [];
  return { from, to };
}

function spot(page: Page, { at, key, part }: Worry): Spot {
  const { name, value } = find(page, at);
  const node = key || !value?.range ? (name ?? value) : value;
  if (!node?.range) return spotOf(page, 0, 0);
  const [start, end] = node.range;
  if (!part || !isScalar(node)) return spotOf(page, start, end);
  const from = start + offsetIn(page.text.slice(start, end), node.value, part.from);
  return from < 0 ? spotOf(page, start, end) : spotOf(page, from, from + part.length);
}

/** Characters between the start of the written scalar and this character of its value; far below 0 when they do not map one to one. */
function offsetIn(written: string, value: unknown, from: number): number {
  if (typeof value !== 'string') return 0;
  const shift = written.indexOf(value);
  return shift < 0 ? Number.NEGATIVE_INFINITY : shift + from;
}

function spotOf(page: Page, from: number, to: number): Spot {
  const { line, col } = page.lines.linePos(from);
  const begin = page.lines.lineStarts[Math.max(0, line - 1)] ?? 0;
  const end = page.text.indexOf('\n', begin);
  const written = page.text.slice(begin, end < 0 ? undefined : end);
  const excerpt = written.endsWith('\r') ? written.slice(0, -1) : written;
  const column = Math.max(1, col);
  const length = Math.max(1, Math.min(to - from, excerpt.length - column + 1));
  return { file: page.file, line: Math.max(1, line), column, length, excerpt };
}

/** The deepest nodes that exist along the path: the last name on the way and what stands behind it. */
function find(page: Page, at: Path): { name: Node | null; value: Node | null } {
  let name: Node | null = null;
  let value = page.document.contents as Node | null;
  for (let i = 0; i < at.length; i++) {
    if (isSeq(value)) {
      const item = value.items[Number(at[i])] as Node | undefined;
      if (!item) break;
      [name, value] = [item, item];
      continue;
    }
    if (!isMap(value)) break;
    const joined = `${at[i]}.${at[i + 1]}`;
    const pair: Pair | undefined =
      value.items.find((item) => keyOf(item) === String(at[i])) ??
      value.items.find((item) => keyOf(item) === joined) ??
      (i === at.length - 1 ? value.items.find((item) => keyOf(item).startsWith(`${at[i]}.`)) : undefined);
    if (!pair) break;
    if (keyOf(pair) === joined) i++;
    [name, value] = [pair.key as Node, pair.value as Node | null];
  }
  return { name, value };
}

/** Whether a name stands twice in the map at this path. */
export function hasTwins(page: Page, at: Path): boolean {
  const { value } = find(page, at);
  if (!isMap(value)) return false;
  const names = value.items.map(keyOf);
  return new Set(names).size < names.length;
}

export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** What stands at this path, or undefined; never throws. */
export function valueAt(tree: unknown, ...at: Path): unknown {
  let value = tree;
  for (const key of at) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

/** The entries of a map at this path; none when something else stands there. */
export function entriesAt(tree: unknown, ...at: Path): [string, unknown][] {
  const value = valueAt(tree, ...at);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

export function namesAt(tree: unknown, ...at: Path): string[] {
  return entriesAt(tree, ...at).map(([name]) => name);
}

/** The texts of a list at this path with their places. */
export function listAt(tree: unknown, ...at: Path): { name: string; at: Path }[] {
  const value = valueAt(tree, ...at);
  if (!Array.isArray(value)) return [];
  return value.flatMap((name, i) => (typeof name === 'string' ? [{ name, at: [...at, i] }] : []));
}
