import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parse, parseDocument } from 'yaml';
import type { Language } from '#scenario/ids.ts';
import { SCENARIOS } from '#workshop/load.ts';

/** A piece of a case as the page shows it, and the place in a case that its first line names. */
export interface Example {
  at: string[];
  text: string;
  piece: Record<string, unknown>;
}

export interface Section {
  /** The place in a case that the heading names, ids as `*`; the head of the file is empty. Null when it names none. */
  at: string | null;
  /** Every word that stands in code, outside the examples. */
  named: ReadonlySet<string>;
}

const PLACE = /^# in (\S+)\n/;

export function referenceText(language: Language): string {
  return readFileSync(join(SCENARIOS, 'guide', language, 'reference.md'), 'utf8');
}

export function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => {
    const place = PLACE.exec(text)?.[1] ?? '';
    return { at: place === 'scenario.yaml' ? [] : place.split('.'), text, piece: parse(text) as Record<string, unknown> };
  });
}

export function sectionsOf(page: string): Section[] {
  const prose = page.replace(/^```[\s\S]*?^```$/gm, '');
  return prose.split(/^## /m).slice(1).map(readSection);
}

function readSection(text: string): Section {
  const [heading = ''] = text.split('\n');
  const place = /`([^`]+)`/.exec(heading)?.[1];
  const at = place === 'scenario.yaml' ? '' : (place?.replace(/<[^>]+>/g, '*') ?? null);
  return { at, named: new Set(codeIn(text).flatMap((code) => code.split(/[^A-Za-z0-9-]+/))) };
}

export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** The rows of every table on the page, cell by cell. */
export function rowsOf(page: string): string[][] {
  return [...page.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) => row.split(' | '));
}

/** The case with this piece in it: what has the same name makes place, the rest stays. */
export function pasted(garden: string, { at, piece }: Pick<Example, 'at' | 'piece'>): string {
  const document: Document = parseDocument(garden);
  for (const [name, value] of Object.entries(piece)) document.setIn([...at, name], document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

/** The piece with all the places around it, as it would stand in an otherwise empty file. */
export function wrapped({ at, piece }: Example): unknown {
  return at.reduceRight<unknown>((inner, name) => ({ [name]: inner }), piece);
}
