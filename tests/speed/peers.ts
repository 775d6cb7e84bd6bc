import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gameFile, scriptOf } from './build.ts';
import { median } from './clock.ts';
import { SIZE_NAMES, SIZES, type Size } from './game.ts';
import { inRounds, type Job, type Rounds } from './rounds.ts';
import { equalRow, lesser, type Row, rateRow, row, timeRow } from './rows.ts';
import type { Measured } from './run-decisions.ts';

const FOLDER = fileURLToPath(new URL('../bench/', import.meta.url));

/** The script each engine reads, and how many times its decisions ours must make. */
const PEERS: Record<string, { script: string; asked?: number }> = {
  ours: { script: 'scenario.yaml' },
  inkjs: { script: 'game.ink', asked: 5 },
  'yarn-bound': { script: 'game.yarn', asked: 50 },
  'boardgame-io': { script: 'game.json', asked: 10 },
  xstate: { script: 'game.json' },
};
const NAMES = Object.keys(PEERS);

const changedAt = (name: string): number => statSync(join(FOLDER, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @throws Error when npm cannot install them. */
function installPeers(): void {
  if (changedAt('node_modules/.package-lock.json') > changedAt('package-lock.json')) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', FOLDER], {
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci --prefix tests/bench');
}

const jobName = (size: Size, name: string): string => `${name}, ${size}`;

function jobs(size: Size): Job[] {
  return NAMES.map((name) => ({
    name: jobName(size, name),
    script: scriptOf('run-decisions'),
    args: [name === 'ours' ? name : join(FOLDER, `${name}.mjs`), gameFile(size, PEERS[name]?.script ?? ''), String(SIZES[size].scenes)],
  }));
}

export interface Compared {
  rows: Row[];
  /** All engines were offered the same, took the same and ended with the same meters. */
  same: boolean;
}

/** The same choices in every engine. Peers play the option choice only; ours plays the whole decision around it. */
export async function comparePeers(runs: number): Promise<Compared> {
  installPeers();
  const rounds = await inRounds<Measured>(SIZE_NAMES.flatMap(jobs), runs);
  const checksums = SIZE_NAMES.map((size) => checksumsOf(rounds, size));
  return {
    rows: SIZE_NAMES.flatMap((size, place) => [
      checksumRow(size, checksums[place] ?? []),
      ...decisionRows(rounds, size),
      ...loadRows(rounds, size),
    ]),
    same: checksums.every((each) => new Set(each).size === 1),
  };
}

const of = (rounds: Rounds<Measured>, size: Size, name: string): Measured[] => rounds.get(jobName(size, name)) ?? [];

const checksumsOf = (rounds: Rounds<Measured>, size: Size): number[] =>
  NAMES.flatMap((name) => of(rounds, size, name).map(({ checksum }) => checksum));

function checksumRow(size: Size, checksums: number[]): Row {
  const found = checksums.map((sum) => sum.toString(16).padStart(8, '0'));
  return equalRow(`${size}: checksum over options offered, taken and final meters`, found, 'all engines');
}

function decisionRows(rounds: Rounds<Measured>, size: Size): Row[] {
  const ratesOf = (name: string) => of(rounds, size, name).map(({ decisions }) => decisions);
  const middle = (name: string) => median(ratesOf(name).map(({ core }) => core));
  return NAMES.flatMap((name) => {
    if (name === 'ours') return [rateRow(`${size}: ours, whole decisions with hash and 4 views`, ratesOf(name), { least: 100_000 })];
    const least = PEERS[name]?.asked;
    const times = { value: middle('ours') / middle(name), unit: 'x' };
    const asked = least === undefined ? undefined : { least };
    return [rateRow(`${size}: ${name}, option choices only`, ratesOf(name)), row(`${size}: ours against ${name}`, times, asked)];
  });
}

/** From what an author writes; the peers without a script of their own are not in this row. */
function loadRows(rounds: Rounds<Measured>, size: Size): Row[] {
  const load = (name: string) => of(rounds, size, name).map((each) => each.load);
  const loadRow = (what: string, name: string, most?: number) => {
    const first = `the first time ${Math.round(median(load(name).map((each) => lesser(each.first))))} ms`;
    const note = `${Math.round((of(rounds, size, name)[0]?.bytes ?? 0) / 1000)} kB, ${first}`;
    return timeRow(
      `${size}: ${what}, warm`,
      load(name).map((each) => each.warm),
      { unit: 'ms', note, most },
    );
  };
  const ink = median(load('inkjs').map((each) => lesser(each.warm)));
  return [
    loadRow('ours reads and checks YAML', 'ours', ink),
    loadRow('inkjs compiles the same game', 'inkjs'),
    loadRow('yarn-bound reads the same game, each node when it comes', 'yarn-bound'),
  ];
}
