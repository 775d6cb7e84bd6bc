// One engine, one game, one process: `run-decisions <engine> <script> <scenes>`. Prints what it measured as one line of JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadModel } from '#workshop/load.ts';
import { type Rate, rate, type Took, took, warm } from './clock.ts';
import { type Engine, playEvenings, seedsTo } from './play.ts';

/** Evenings whose checksum must be the same for all engines; they warm it up as well. */
const COMPARED = 200;
/** The same evenings over and over while it is timed. */
const TIMED = 100;
const SECONDS = { warming: 1.5, timed: 2 };
const LOADS = 9;

export interface Measured {
  checksum: number;
  decisions: Rate;
  /** From the text of an author: the first time, and once warm. */
  load: { first: Took; warm: Took };
  bytes: number;
}

async function engineOf(name: string): Promise<Engine> {
  if (name !== 'ours') return (await import(/* @vite-ignore */ pathToFileURL(name).href)) as Engine;
  const { ours } = await import('./ours.ts');
  return ours(loadModel());
}

const [name = '', script = '', count = ''] = process.argv.slice(2);
const engine = await engineOf(name);
const text = readFileSync(script, 'utf8');
const scenes = Number(count);
let loaded: unknown;
const load = (): void => {
  loaded = engine.load(text);
};
const loading = { first: took(load), warm: warm(LOADS, load) };
const player = engine.start(loaded as never);
const { checksum } = playEvenings(player, { scenes, seeds: seedsTo(COMPARED) });
const evenings = (): number => playEvenings(player, { scenes, seeds: seedsTo(TIMED) }).decisions;
rate(SECONDS.warming, evenings);
const measured: Measured = { checksum, decisions: rate(SECONDS.timed, evenings), load: loading, bytes: Buffer.byteLength(text) };
console.log(JSON.stringify(measured));
