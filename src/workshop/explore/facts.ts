import type { Deed } from '#rules/command.ts';
import { placeOf } from '#rules/options.ts';
import type { State, World } from '#rules/state.ts';
import { factsIn, optionOf } from '#rules/world.ts';
import { type Id, ROLES } from '#scenario/ids.ts';

/** Laying a fact is free, at any time and for good: what a condition asks to be known is a free choice (SCENARIO, "What makes it small"). */
export function laying(world: World, facts: readonly Id[]): Deed[] {
  return ROLES.flatMap((role) =>
    world.scenario.roles[role].facts.filter(({ id }) => facts.includes(id)).map(({ n }): Deed => ({ do: 'lay', role, n })),
  );
}

/** The state with these facts on the table besides what lies there. */
export function withLaid(world: World, state: State, facts: readonly Id[]): State {
  if (facts.length === 0) return state;
  const { laid } = state.evening;
  const more = ROLES.flatMap((role) => world.scenario.roles[role].facts.map(({ id, n }) => ({ role, n, fact: id }))).filter(
    ({ fact }) => facts.includes(fact) && !laid.some((each) => each.fact === fact),
  );
  return { ...state, evening: { ...state.evening, laid: [...laid, ...more] } };
}

/** The fewest facts that open an option here; null when none do. */
export function factsToOpen(world: World, state: State, option: Id): Id[] | null {
  const asked = [...new Set(factsIn(optionOf(world, state.play.scene?.issue ?? '', option)?.if))];
  return subsets(asked).find((facts) => placeOf(world, withLaid(world, state, facts), option) === 'open') ?? null;
}

/** Smallest first. */
function subsets(of: readonly Id[]): Id[][] {
  if (of.length === 0) return [[]];
  const all = Array.from({ length: 2 ** of.length }, (_, bits) => of.filter((_fact, place) => bits & (1 << place)));
  return all.sort((a, b) => a.length - b.length);
}
