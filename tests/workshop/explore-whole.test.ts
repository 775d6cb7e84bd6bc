import { describe, expect, it } from 'vitest';
import type { State } from '#rules/state.ts';
import { allDecided } from '#workshop/explore/decided.ts';
import { tablesOf } from '#workshop/explore/deciding-table.ts';
import { HOUSES, METERS, unpacked, valuesOf } from '#workshop/explore/meters.ts';
import { moments } from '#workshop/explore/moments.ts';
import { playEvening } from '#workshop/simulate/evening.ts';
import { TEMPERS } from '#workshop/simulate/seat.ts';
import { planted } from './planted.ts';

const { world } = planted(() => {});
const PLAYS = 3000;

/** Every way the ten meters stood when a first decision had just been made, by dice of every temper. */
function metByDice(): Set<string> {
  const all = new Set<string>();
  for (let seed = 1; seed <= PLAYS; seed += 1) {
    const temper = TEMPERS[seed % TEMPERS.length] ?? 'random';
    let last: State | null = null;
    const watch = (_deed: unknown, state: State) => {
      if (!state.play.scene?.decided || last?.play.scene?.decided) return;
      last = state;
      all.add(`${state.play.scene.issue} ${valuesOf(state.play)}`);
    };
    playEvening(world, { format: '50', seed, tempers: { resident: temper, worker: 'random', official: 'random' }, watch });
  }
  return all;
}

describe('the whole walk', () => {
  const walked = allDecided(
    world,
    { tables: tablesOf(world), moments: moments(world, { format: '50', value: world.scenario.values[0] ?? '', take: 2 }) },
    () => {},
  );
  const known = new Set(
    walked.givens.flatMap(({ issue, joint }) =>
      [...joint].map((packed) => {
        const people = unpacked(Math.floor(packed / HOUSES), 6);
        return `${issue} ${[...people, ...unpacked(packed % HOUSES, METERS.length - 6)]}`;
      }),
    ),
  );

  it('passes every state that evenings of dice come to, ideas and promises in own words with it', () => {
    const met = metByDice();
    expect(met.size).toBeGreaterThan(1000);
    expect([...met].filter((state) => !known.has(state))).toEqual([]);
  });
});
