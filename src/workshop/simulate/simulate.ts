import type { World } from '#rules/state.ts';
import type { Format } from '#scenario/ids.ts';
import { diceFrom, seedOf, shuffled } from './dice.ts';
import { playEvening } from './evening.ts';
import { nothingYet, type Simulation } from './result.ts';
import { COMBINATIONS, nameOf, type Tempers } from './seat.ts';
import { Stuck } from './sitting.ts';
import { addEvening } from './tally.ts';

export interface SimulationAsked {
  format: Format;
  /** Whole evenings, at least 1. */
  plays: number;
  seed: number;
  /** Told now and then how many evenings are over. */
  progress?: (done: number) => void;
}

/** Between two of these the progress is not told. */
const STRIDE = 64;

/**
 * Plays a case many times with seats of four tempers and counts what comes of it. Every combination of tempers comes round, in an order by
 * the seed. Needs neither files nor a clock, so that a browser can do the same in a worker.
 */
export function simulate(world: World, { format, plays, seed, progress }: SimulationAsked): Simulation {
  const counts = nothingYet(world.scenario, { format, seed, model: world.model.hash });
  const round = shuffled(COMBINATIONS, diceFrom(seed));
  for (let play = 0; play < plays; play += 1) {
    const tempers = round[play % round.length] as Tempers;
    playOne(counts, world, { format, seed: seedOf(seed, play), tempers });
    if (play % STRIDE === 0) progress?.(play);
  }
  progress?.(plays);
  return counts;
}

function playOne(counts: Simulation, world: World, asked: { format: Format; seed: number; tempers: Tempers }): void {
  const name = nameOf(asked.tempers);
  counts.plays += 1;
  counts.tempers[name] = (counts.tempers[name] ?? 0) + 1;
  try {
    addEvening(counts, playEvening(world, asked));
  } catch (error) {
    if (!(error instanceof Stuck)) throw error;
    counts.stuck += 1;
  }
}
