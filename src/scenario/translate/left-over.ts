import { Document, isMap, isScalar } from 'yaml';
import type { Path } from '../page.ts';
import { type Line, lineFor, linesIn, mapOf, nameOf } from './nodes.ts';

/** A line that the source does not have, with all that stands under it. */
export interface LeftOver {
  path: string;
  line: Line;
}

/** This line, unless nothing is written in it. */
export function leftUnder(line: Line, at: Path): LeftOver[] {
  return holdsText(line.value) ? [{ path: [...at, nameOf(line)].join('.'), line }] : [];
}

function holdsText(value: unknown): boolean {
  if (isMap(value)) return linesIn(value).some((line) => holdsText(line.value));
  return isScalar(value) ? value.value !== null && value.value !== '' : value !== null;
}

/** The comments above `seen`: those that stood there, and what is left over now, as it was written. */
export function commentsOf({ key }: Line, over: readonly LeftOver[], heading: string): string | null {
  const before = key.commentBefore?.split('\n') ?? [];
  if (over.length === 0) return key.commentBefore ?? null;
  const head = before.includes(` ${heading}`) ? [] : [` ${heading}`];
  return [...before, ...head, ...over.flatMap(written)].join('\n');
}

function written({ path, line }: LeftOver): string[] {
  const document = new Document(mapOf([lineFor(path, line.value)]));
  const text = document.toString({ lineWidth: 0 }).trimEnd();
  const above = line.key.commentBefore?.split('\n') ?? [];
  return [...above, ...text.split('\n').map((each) => ` ${each}`)];
}
