// Size and speed, by hand: `npm run bench [-- core peers page] [--json] [--runs=5]`. Without a name it measures all three. A row that is
// missed is no failure: the machine decides. Engines that do not play the same game are one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildScripts, RESULTS, writeGames } from './speed/build.ts';
import { coreRows } from './speed/core.ts';
import { pageRows } from './speed/page.ts';
import { comparePeers } from './speed/peers.ts';
import { RUNS } from './speed/rounds.ts';
import { type Row, tableOf } from './speed/rows.ts';

const PARTS = ['core', 'peers', 'page'] as const;
type Part = (typeof PARTS)[number];

/** What a reader must know of the figures. */
const NOTES: Record<Part, string> = {
  core: 'medians of runs in processes of their own; a rate is that of one core, a time the lesser of the clock on the wall and the processor, for neighbours blur the wall',
  peers:
    'the same made-up case and seeded choices; peers play the option choice only, ours the whole decision: three moves (tell, translate, mediate), rule top-down, pick, hands, entries, hash and four views',
  page: 'the built page in Chromium',
};

const args = process.argv.slice(2);
const named = PARTS.filter((part) => args.includes(part));
const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? RUNS);
const results: Partial<Record<Part, Row[]>> = {};

mkdirSync(RESULTS, { recursive: true });
const parts = named.length > 0 ? named : PARTS;
if (parts.some((part) => part !== 'page')) {
  writeGames();
  await buildScripts();
}
for (const part of parts) {
  if (part === 'core') results.core = await coreRows(runs);
  if (part === 'page') results.page = await pageRows();
  if (part !== 'peers') continue;
  const { rows, same } = await comparePeers(runs);
  results.peers = rows;
  if (!same) process.exitCode = 1;
}
const report = JSON.stringify({ node: process.version, runs, notes: NOTES, results }, null, 2);
writeFileSync(join(RESULTS, 'bench.json'), report);
const tables = parts.map((part) => `${part}: ${NOTES[part]}\n\n${tableOf(results[part] ?? [])}`);
console.log(args.includes('--json') ? report : tables.join('\n\n'));
