// One thing that the game or the workshop does, in a process of its own: `run-core <what> [path]`. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from '#rules/command.ts';
import type { World } from '#rules/state.ts';
import { type CaseFile, parseCase } from '#scenario/parse-case.ts';
import { look } from '#workshop/check.ts';
import { explore } from '#workshop/explore/explore.ts';
import type { PassSize } from '#workshop/explore/finding.ts';
import { caseFiles, caseFolders, loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';
import { simulate } from '#workshop/simulate/simulate.ts';
import { type Rate, rate, type Took, takenSoFar, took, warm } from './clock.ts';
import { Table } from './table.ts';

/** The shelf case that is simulated and explored. */
const CASE = 'de-brief';
const SECONDS = { warming: 1.5, timed: 3 };
const PLAYS = 10_000;
const TIMES = 9;

/** An evening as the commands that were carried out. */
export interface Recorded {
  seed: number;
  commands: Command[];
}

export interface Commands {
  commands: Rate;
}
export interface Explored extends Took {
  passes: Partial<Record<string, Took>>;
  states: string;
  megabytes: number;
}
/** One case from what an author writes, and from what the build makes of it. */
export interface Loaded {
  name: string;
  yaml: { bytes: number; first: Took; warm: Took };
  json: { bytes: number; warm: Took };
}
export type Checked = { name: string; warm: Took }[];

function worldOf(id: string): World & { texts: ReturnType<typeof loadCase>['texts'] } {
  const { scenario, texts } = loadCase(join(SCENARIOS, id));
  return { scenario, texts, model: loadModel() };
}

/** Commands a second with entries and hash, without one view. */
function commands(file: string): Commands {
  const evenings = JSON.parse(readFileSync(file, 'utf8')) as Recorded[];
  const world = worldOf(CASE);
  const playAll = (): number => {
    let count = 0;
    for (const { seed, commands: all } of evenings) {
      const table = new Table(world, { format: '50', seed });
      for (const command of all) table.do(command);
      count += all.length;
    }
    return count;
  };
  rate(SECONDS.warming, playAll);
  return { commands: rate(SECONDS.timed, playAll) };
}

const simulated = (): Took => {
  const world = worldOf(CASE);
  return took(() => void simulate(world, { format: '50', plays: PLAYS, seed: 1 }));
};

/** The time between two words of progress is that of the pass which speaks; what comes before the first one is that of the first. */
function explored(): Explored {
  const { texts, ...world } = worldOf(CASE);
  const passes: Explored['passes'] = {};
  let spoke = takenSoFar();
  const progress = ({ pass }: { pass: string }): void => {
    const now = takenSoFar();
    const before = passes[pass] ?? { wall: 0, cpu: 0 };
    passes[pass] = { wall: before.wall + now.wall - spoke.wall, cpu: before.cpu + now.cpu - spoke.cpu };
    spoke = now;
  };
  let sizes: PassSize[] = [];
  const time = took(() => {
    sizes = explore(world, { texts: texts[world.scenario.language] ?? { room: {}, private: {} }, progress }).passes;
  });
  const states = sizes.map((size) => `${size.pass} ${size.states}${size.complete ? '' : ' (not complete)'}`).join(', ');
  return { ...time, passes, states, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const checked = (): Checked =>
  caseFolders().map((id) => {
    const check = (): void => void look(join(SCENARIOS, id));
    check();
    return { name: id, warm: warm(TIMES, check) };
  });

const bytesOf = (files: readonly CaseFile[]): number => files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

function loadedFrom(name: string, files: readonly CaseFile[]): Loaded {
  const parse = (): void => void parseCase(files);
  const yaml = { bytes: bytesOf(files), first: took(parse), warm: warm(TIMES, parse) };
  const parsed = parseCase(files);
  const json = JSON.stringify('ok' in parsed ? parsed.ok : null);
  return { name, yaml, json: { bytes: Buffer.byteLength(json), warm: warm(TIMES, () => void JSON.parse(json)) } };
}

/** The made-up case that is as large as a case may be, and the largest of the shelf with its translations. */
function loaded(folder: string): Loaded[] {
  const shelf = caseFolders().map((id) => ({ name: id, files: caseFiles(join(SCENARIOS, id)) }));
  const { name, files } = shelf.reduce((a, b) => (bytesOf(b.files) > bytesOf(a.files) ? b : a));
  return [loadedFrom(basename(folder), caseFiles(folder)), loadedFrom(name, files)];
}

const [what = '', path = ''] = process.argv.slice(2);
const MEASURES: Record<string, () => unknown> = {
  commands: () => commands(path),
  simulate: simulated,
  explore: explored,
  check: checked,
  load: () => loaded(path),
};
console.log(JSON.stringify(MEASURES[what]?.()));
