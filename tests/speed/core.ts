import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '#rules/command.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession } from '../play/world.ts';
import { gameFile, gameFolder, RESULTS, scriptOf } from './build.ts';
import { median, type Took } from './clock.ts';
import { SIZE_NAMES, SIZES } from './game.ts';
import { inRounds, type Job, type Rounds } from './rounds.ts';
import { equalRow, lesser, middleRow, type Row, rateRow, timeRow } from './rows.ts';
import type { Checked, Commands, Explored, Loaded, Recorded } from './run-core.ts';
import type { Measured } from './run-decisions.ts';

const EVENINGS = 8;
const MOST_COMMANDS = 400;
const RECORDED = join(RESULTS, 'evenings.json');

/** Random evenings of De brief by real sessions, kept as their commands, so that only the kernel is timed. */
function recordEvenings(): void {
  const evenings = Array.from({ length: EVENINGS }, (_, place): Recorded => {
    const session = newSession({ seed: place + 1, format: '50' });
    playAtRandom(session, place + 1, MOST_COMMANDS);
    const commands = session.journal().lines.map(({ do: { because: _because, ...command } }) => command as Command);
    return { seed: place + 1, commands };
  });
  writeFileSync(RECORDED, JSON.stringify(evenings));
}

const core = (what: string, ...args: string[]): Job => ({ name: what, script: scriptOf('run-core'), args: [what, ...args] });

/** What stands by itself: kernel, views, loading, and what authors wait for. */
export async function coreRows(runs: number): Promise<Row[]> {
  recordEvenings();
  const ours = SIZE_NAMES.map(
    (size): Job => ({
      name: size,
      script: scriptOf('run-decisions'),
      args: ['ours', gameFile(size, 'scenario.yaml'), String(SIZES[size].scenes)],
    }),
  );
  const jobs = [core('commands', RECORDED), ...ours, core('load', gameFolder('large')), core('simulate'), core('explore'), core('check')];
  const rounds = (await inRounds(jobs, runs)) as Rounds<never>;
  const of = <M>(name: string): M[] => (rounds.get(name) ?? []) as M[];
  return [
    commandRow(of<Commands>('commands')),
    ...SIZE_NAMES.map((size) => decisionRow(size, of<Measured>(size))),
    ...loadRows(of<Loaded[]>('load')),
    simulateRow(of<Took>('simulate')),
    ...exploreRows(of<Explored>('explore')),
    checkRow(of<Checked>('check')),
  ];
}

const commandRow = (all: Commands[]): Row => {
  const what = 'commands with entries and hash, a second of one core (aim 1,000,000)';
  return rateRow(
    what,
    all.map(({ commands }) => commands),
    { least: 500_000 },
  );
};

const decisionRow = (size: string, all: Measured[]): Row => {
  const what = `whole decisions with hash and 4 views, ${size} case, a second of one core`;
  return rateRow(
    what,
    all.map(({ decisions }) => decisions),
    { least: 100_000 },
  );
};

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

function loadRows(all: Loaded[][]): Row[] {
  return (all[0] ?? []).flatMap(({ name, yaml, json }, place) => {
    const each = all.flatMap((cases) => cases[place] ?? []);
    const note = `the first time ${Math.round(median(each.map((one) => lesser(one.yaml.first))))} ms`;
    const fromYaml = each.map((one) => one.yaml.warm);
    const fromJson = each.map((one) => one.json.warm);
    return [
      timeRow(`load ${name} from YAML, ${kB(yaml.bytes)}, warm`, fromYaml, { unit: 'ms', note }),
      timeRow(`load ${name} from compiled JSON, ${kB(json.bytes)}`, fromJson, { unit: 'ms', most: 5 }),
    ];
  });
}

const simulateRow = (all: Took[]): Row => timeRow('simulate 10,000 evenings of De brief', all, { unit: 's', most: 5 });

function exploreRows(all: Explored[]): Row[] {
  const states = all.map((each) => each.states);
  const pass = (name: string): Took[] => all.flatMap(({ passes }) => passes[name] ?? []);
  return [
    timeRow('explore De brief, 50 and 25 minutes completely', pass('whole'), { unit: 's', most: 2 }),
    timeRow('explore De brief, every decision from every value (scene pass)', pass('scene'), { unit: 's', most: 3 }),
    timeRow('explore De brief, the whole report', all, { unit: 's', most: 30 }),
    middleRow('explore De brief, most memory', { runs: all.map(({ megabytes }) => megabytes), unit: 'MB' }, { most: 500 }),
    equalRow('explore De brief, states of each pass', states, 'every run'),
  ];
}

function checkRow(all: Checked[]): Row {
  const slowest = all.map((cases) => cases.reduce((a, b) => (lesser(b.warm) > lesser(a.warm) ? b : a)));
  const note = [...new Set(slowest.map(({ name }) => name))].join(', ');
  return timeRow(
    'check a shelf case, warm, the slowest of the shelf',
    slowest.map(({ warm }) => warm),
    { unit: 'ms', note, most: 300 },
  );
}
