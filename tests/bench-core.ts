// Speed of what the game itself runs on: kernel, simulate, explore, check, loading. Medians of five runs; the machine decides, nothing fails.
import type { Command } from '#rules/command.ts';
import { answer } from '#rules/kernel.ts';
import { pack } from '#rules/pack.ts';
import { startState } from '#rules/start.ts';
import type { Play, State } from '#rules/state.ts';
import { fnv1a } from '#scenario/fnv.ts';
import { parseCase } from '#scenario/parse-case.ts';
import { look } from '#workshop/check.ts';
import { explore } from '#workshop/explore/explore.ts';
import { caseFiles, caseFolders, SCENARIOS } from '#workshop/load.ts';
import { simulate } from '#workshop/simulate/simulate.ts';
import { playAtRandom } from './play/random.ts';
import { compiled, newSession, world } from './play/world.ts';

const RUNS = 5;
const EVENINGS = 8;
const PLAYS = 10_000;

/** Milliseconds, the middle one of five runs. */
function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

interface Recorded {
  start: State;
  commands: Command[];
}

/** Random evenings as the commands that were carried out, so that only the kernel is timed. */
function record(): Recorded[] {
  return Array.from({ length: EVENINGS }, (_, seed) => {
    const session = newSession({ seed: seed + 1, format: '50' });
    playAtRandom(session, seed + 1, 400);
    const commands = session.journal().lines.map(({ do: { because: _because, ...command } }) => command as Command);
    return { start: startState(world, session.header), commands };
  });
}

function playAll(evenings: readonly Recorded[], eachTime: (state: State) => void): void {
  for (const { start, commands } of evenings) {
    const marks = new Map<string, Play>();
    let state = start;
    for (const command of commands) {
      const answered = answer({ world, state, past: (mark) => marks.get(mark) }, command);
      if ('kind' in answered) continue;
      state = answered.state;
      for (const mark of answered.marks) marks.set(mark, state.play);
      eachTime(state);
    }
  }
}

const perSecond = (count: number, ms: number): string => `${Math.round((count / ms) * 1000).toLocaleString('en')} a second`;

export function benchCore(): void {
  const evenings = record();
  const count = evenings.reduce((sum, { commands }) => sum + commands.length, 0);
  playAll(evenings, () => {});
  console.log(
    `commands with entries: ${perSecond(
      count,
      median(() => playAll(evenings, () => {})),
    )} (aim 1,000,000)`,
  );
  const hashed = median(() => playAll(evenings, (state) => fnv1a(pack(state))));
  console.log(`commands with entries and hash: ${perSecond(count, hashed)} (at least 500,000)`);
  const texts = compiled.texts.nl ?? { room: {}, private: {} };
  const before = performance.now();
  simulate(world, { format: '50', plays: PLAYS, seed: 1 });
  console.log(`simulate ${PLAYS} evenings of 50: ${((performance.now() - before) / 1000).toFixed(1)} s (at most 5)`);
  const walked = performance.now();
  const { passes } = explore(world, { texts });
  const states = passes.map((pass) => `${pass.pass} ${pass.states}`).join(', ');
  console.log(`explore De brief: ${((performance.now() - walked) / 1000).toFixed(1)} s (at most 30), ${states}`);
  const files = caseFolders().map((id) => caseFiles(`${SCENARIOS}${id}`));
  const largest = files.reduce((a, b) => (size(b) > size(a) ? b : a), files[0] ?? []);
  console.log(`load from YAML, ${Math.round(size(largest) / 1000)} kB: ${median(() => void parseCase(largest)).toFixed(0)} ms`);
  const json = JSON.stringify(compiled);
  console.log(
    `load from compiled JSON, ${Math.round(json.length / 1000)} kB: ${median(() => void JSON.parse(json)).toFixed(1)} ms (at most 5)`,
  );
  console.log(`check De brief, warm: ${median(() => void look(`${SCENARIOS}de-brief`)).toFixed(0)} ms (at most 300)`);
}

const size = (files: ReturnType<typeof caseFiles>): number => files.reduce((sum, { text }) => sum + text.length, 0);
