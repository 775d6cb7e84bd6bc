import type { Triple } from '#rules/entry.ts';
import type { State, World } from '#rules/state.ts';
import { factsFor, knows, optionOf, triple } from '#rules/world.ts';
import { type Id, ROLES, type Role } from '#scenario/ids.ts';

/** A fact by whose it is and its number: never its words. */
export interface Lacking {
  role: Role;
  n: 1 | 2;
}

/** Which facts about a decision each role did not know when it was taken: the same facts that lead to rungs 1 and 2 (RULES 12). */
export function lackingAt(world: World, state: State, { issue, option }: { issue: Id; option: Id | null }): Triple<Lacking[]> {
  const about = factsFor(option ? optionOf(world, issue, option) : undefined);
  return triple((role) =>
    ROLES.flatMap((owner) =>
      world.scenario.roles[owner].facts
        .filter(({ id }) => about.includes(id) && !knows(world, state, { role, fact: id }))
        .map(({ n }): Lacking => ({ role: owner, n })),
    ),
  );
}
