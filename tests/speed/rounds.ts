import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Something measured in a process of its own. */
export interface Job {
  name: string;
  /** Path of a built script, and what it is told. */
  script: string;
  args: string[];
}

export type Rounds<M> = Map<string, M[]>;

/** As many as are asked for: an odd number has a middle one. */
export const RUNS = 5;

const run = promisify(execFile);

/** Every job once, then every job again: what slows the machine for a while slows all of them. */
export async function inRounds<M>(jobs: readonly Job[], runs: number): Promise<Rounds<M>> {
  const rounds: Rounds<M> = new Map(jobs.map(({ name }) => [name, []]));
  for (let round = 1; round <= runs; round += 1) {
    for (const { name, script, args } of jobs) {
      process.stderr.write(`round ${round} of ${runs}: ${name}\n`);
      const { stdout } = await run(process.execPath, [script, ...args], { env: { ...process.env, NODE_ENV: 'production' } });
      rounds.get(name)?.push(JSON.parse(stdout) as M);
    }
  }
  return rounds;
}
