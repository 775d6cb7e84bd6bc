import { type Document, isMap, isScalar, type YAMLMap } from 'yaml';
import { namesAt, type Path, valueAt } from '../page.ts';
import { seenHash } from '../translation.ts';
import { commentsOf, type LeftOver, leftUnder } from './left-over.ts';
import { commentsToLines, type Line, lineFor, linesIn, mapOf, mark, nameOf, nestMoves, quotedText, textBehind, unfold } from './nodes.ts';
import type { Source } from './source.ts';

/** What a translation still asks for, by path. */
export interface Renewed {
  missing: string[];
  /** Translated from an older sentence; the new one now stands above it. */
  stale: string[];
  /** No longer in the case; now a comment. */
  left: string[];
}

interface Weaving extends Source {
  /** What was written under `seen` before. */
  before: unknown;
  seen: Line[];
  over: LeftOver[];
  found: Renewed;
}

/** Lines that a translation has and its source has not. */
const HEAD: readonly string[] = ['format', 'language'];

/**
 * Lays a translation along its source: every text in the order of the source, what was translated kept with its comments and quotes,
 * the source sentence above what is missing or was translated from an older one, what has no source as a comment before `seen`.
 * Done again it changes nothing, until somebody writes in it.
 */
export function renew(document: Document, source: Source, heading: string): Renewed {
  const root = document.contents as YAMLMap;
  const remembered = linesIn(root).find((line) => nameOf(line) === 'seen') ?? lineFor('seen', null);
  const before = (document.toJS() as { seen?: unknown }).seen;
  const weaving: Weaving = { ...source, before, seen: [], over: [], found: { missing: [], stale: [], left: [] } };
  nestMoves(root);
  const head = linesIn(root).filter((line) => HEAD.includes(nameOf(line)));
  const body = linesIn(root).filter((line) => line !== remembered && !head.includes(line));
  const woven = weave(weaving, [], body);
  remembered.key.commentBefore = commentsOf(remembered, weaving.over, heading);
  remembered.key.spaceBefore = true;
  remembered.value = mapOf(weaving.seen);
  root.items = [...head, ...woven, remembered];
  root.flow = false;
  unfold(root);
  return { ...weaving.found, left: weaving.over.map(({ path }) => path) };
}

/** The lines of one block, in the order of the source. */
function weave(weaving: Weaving, at: Path, old: readonly Line[]): Line[] {
  const names = namesAt(weaving.tree, ...at).filter((name) => weaving.ways.has([...at, name].join('.')));
  const woven = names.map((name) => {
    const line = old.find((one) => nameOf(one) === name);
    const path = [...at, name];
    return weaving.texts.has(path.join('.')) ? textLine(weaving, path, line) : blockLine(weaving, path, line);
  });
  for (const line of old) if (!woven.includes(line)) weaving.over.push(...leftUnder(line, at));
  return woven;
}

function blockLine(weaving: Weaving, at: Path, old: Line | undefined): Line {
  const isBlock = isMap(old?.value);
  const line = old && isBlock ? old : lineFor(String(at.at(-1)), mapOf([]));
  const map = line.value as YAMLMap;
  if (!isBlock) line.key.spaceBefore = at.length === 1;
  commentsToLines(map);
  map.items = weave(weaving, at, linesIn(map));
  return line;
}

function textLine(weaving: Weaving, at: Path, old: Line | undefined): Line {
  const line = old && !isMap(old.value) ? old : lineFor(String(at.at(-1)), quotedText(''));
  if (textBehind(line) === '') return missing(weaving, at.join('.'), line);
  remember(weaving, at.join('.'), line);
  return line;
}

function missing({ language, texts, found }: Weaving, path: string, line: Line): Line {
  found.missing.push(path);
  mark(line, language, texts.get(path) ?? '');
  if (isEmpty(line)) line.value = quotedText('');
  return line;
}

/** Nothing stands there, not even a number or a list that somebody may want to see again. */
const isEmpty = ({ value }: Line): boolean => !value || (isScalar(value) && (value.value === null || value.value === ''));

/** A text that is seen for the first time is taken to be made from the sentence of today. */
function remember({ before, seen, texts, language, found }: Weaving, path: string, line: Line): void {
  const says = texts.get(path) ?? '';
  const hash = seenHash(says);
  const last = valueAt(before, path);
  if (last === undefined) mark(line, language, null);
  else if (last !== hash) {
    found.stale.push(path);
    mark(line, language, says);
  }
  seen.push(lineFor(path, quotedText(hash)));
}
