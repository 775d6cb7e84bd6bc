import type { Deed } from '#rules/command.ts';
import type { World } from '#rules/state.ts';
import type { Id } from '#scenario/ids.ts';
import { BARE } from './deciding-table.ts';
import { laying, withLaid } from './facts.ts';
import type { Witness } from './finding.ts';
import type { Way } from './groups.ts';
import { witnessOf, writtenOpen } from './moments.ts';
import { DIRECTIONS } from './promise-phase.ts';
import { renamed } from './rule-effects.ts';

/** The commands of a way, from the talk on, with the promises in own words that were answered after it, and what came then. */
export function witnessTo(world: World, way: Way, { promised, then }: { promised: number; then: readonly Deed[] }): Witness {
  const { moment, choice, value } = way;
  const said = DIRECTIONS.filter((_, place) => (promised | way.made) & (1 << place)).map(
    ([from, to]): Deed => ({ do: 'promise', from, to, words: '' }),
  );
  const witness = witnessOf({ ...moment, value }, [...laying(world, choice.facts), ...deciding(world, way), ...then]);
  witness.parts.at(-1)?.deeds.unshift(...said);
  return witness;
}

/** A course with the choices of this moment in the place of its own; where too few lie open, an idea of the group makes one more. */
function deciding(world: World, { moment, effect, choice }: Way): Deed[] {
  const { deeds, option } = effect.course;
  const chosen = choice.option ?? null;
  const others = writtenOpen(world, { ...moment, state: withLaid(world, moment.state, choice.facts) }).filter((id) => id !== chosen);
  const said: Deed[] = [];
  const idea = (own = choice.idea ?? PLAIN): Id => `own-${said.push({ do: 'own-idea', role: 'resident', idea: own })}`;
  const names = new Map<Id, Id>();
  const named = (id: Id): Id => {
    if (!BARE.some((each) => each === id)) return id;
    const name = names.get(id) ?? (id === option ? (chosen ?? idea(choice.idea)) : (others.shift() ?? idea(PLAIN)));
    names.set(id, name);
    return name;
  };
  const all = deeds.map((deed) => renamed(deed, named));
  const first = deeds.findIndex((deed) => deed.do === 'pick' || (deed.do === 'point' && BARE.some((id) => id === deed.at)));
  return [...all.slice(0, first), ...said, ...all.slice(first)];
}

const PLAIN = { words: '', works: 'together', decides: 'together', benefits: 'everybody' } as const;
