import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#scenario/ids.ts';
import type { Jargon } from '#scenario/style.ts';
import { SCENARIOS } from './load.ts';

/** Hard words of one language with plain ones, from `scenarios/guide/<language>/jargon.md`; none where no list was made. */
export function jargonOf(language: Language): Jargon {
  const path = join(SCENARIOS, 'guide', language, 'jargon.md');
  if (!existsSync(path)) return {};
  const rows = readFileSync(path, 'utf8').matchAll(/^\| ([^|]+?) \| ([^|]+?) \|$/gm);
  return Object.fromEntries([...rows].slice(2).map((row) => [row[1] ?? '', row[2] ?? '']));
}
