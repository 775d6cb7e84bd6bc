import type { State, World } from '#rules/state.ts';
import { addAll, cut, newStep } from '#rules/step.ts';
import { optionOf, pairsOf } from '#rules/world.ts';
import { type Id, ROLES, type Role } from '#scenario/ids.ts';
import type { Option } from '#scenario/types.ts';
import type { Finding } from './finding.ts';
import { canOpen } from './moments.ts';
import { formatsWith, type Looked, scenesOf } from './options-claims.ts';

/** Two options with the same changes, promises and values served: whichever is chosen, the same comes of it. */
export function realChoices({ world }: Looked): Finding[] {
  return scenesOf(world).flatMap((issue) => {
    const options = Object.entries(world.scenario.scenes[issue]?.options ?? {});
    return options.flatMap(([a, one], place) =>
      options.slice(place + 1).map(([b, other]): Finding => {
        const proof = whatComes(one) === whatComes(other) ? 'disproved' : 'proved';
        return { claim: 'real-choice', about: [issue, a, b], proof, pass: 'text', formats: formatsWith(world, issue), words: {} };
      }),
    );
  });
}

function whatComes({ change, promises, fits }: Option): string {
  const sums = change.map((one) => JSON.stringify(one)).sort();
  const given = Object.values(promises).map(({ from, to }) => `${from} ${to}`);
  return JSON.stringify([sums, given.sort(), [...fits].sort()]);
}

/**
 * No option is best for all three: wherever it can be open, for each role at least as good as every other that can be open, on all its
 * card cares about, its candle and its two ribbons, and better somewhere. Every first decision is looked at.
 */
export function notBestForAll({ world, moments }: Looked): Finding[] {
  return scenesOf(world).flatMap((issue) => {
    const options = Object.keys(world.scenario.scenes[issue]?.options ?? {});
    const beaten = new Set<Id>();
    const better = new Set<Id>();
    for (const { state } of moments.filter((moment) => moment.issue === issue)) {
      const open = canOpen(world, { state, issue }).map(({ option }) => ({ option, brings: bringsEach(world, state, { issue, option }) }));
      for (const a of open)
        for (const b of open) {
          if (a.option === b.option) continue;
          if (a.brings.some((value, place) => value < (b.brings[place] ?? 0))) beaten.add(a.option);
          if (a.brings.some((value, place) => value > (b.brings[place] ?? 0))) better.add(a.option);
        }
    }
    return options.map((option): Finding => {
      const proof = !beaten.has(option) && better.has(option) ? 'disproved' : 'proved';
      return { claim: 'not-best-for-all', about: [issue, option], proof, pass: 'whole', formats: formatsWith(world, issue), words: {} };
    });
  });
}

/** What an option leaves of each thing that each role looks at, role after role. */
function bringsEach(world: World, state: State, { issue, option }: { issue: Id; option: Id }): number[] {
  const step = newStep();
  addAll(step, optionOf(world, issue, option)?.change ?? [], { state, cause: option, issue });
  return ROLES.flatMap((role) => watched(world, role).map((thing) => left(state, thing, step.sums.get(thing)?.by ?? 0)));
}

function watched({ scenario }: World, role: Role): string[] {
  return [...new Set([...scenario.roles[role].cares, `energy ${role}`, ...pairsOf(role).map((pair) => `trust ${pair}`)])];
}

function left({ play }: State, thing: string, by: number): number {
  const [kind = '', of = ''] = thing.split(' ');
  const values: Record<string, number> = kind === 'energy' ? play.energy : kind === 'trust' ? play.trust : play.house;
  const now = values[of === '' ? kind : of] ?? 0;
  return cut(now + by);
}
