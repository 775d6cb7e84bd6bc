import type { State, World } from '#rules/state.ts';
import type { Step } from '#rules/step.ts';
import type { Hammer, Id, Pair, Role } from '#scenario/ids.ts';
import type { Change, Condition } from '#scenario/types.ts';
import type { Variable } from './may.ts';

/** One thing that a step may do: when it can, what it adds (`energy lowest` and the like still to be told), what it puts in place. */
export interface Happening {
  when: Condition[];
  adds: { thing: string; by: number }[];
  puts: { hammer?: Hammer; chose?: Variable };
}

export const nothing: Happening = { when: [], adds: [], puts: {} };

export const adding = (thing: string, by: number): Happening => ({ when: [], adds: [{ thing, by }], puts: {} });

/** Two that happen in one step. */
export const both = (a: Happening, b: Happening): Happening => ({
  when: [...a.when, ...b.when],
  adds: [...a.adds, ...b.adds],
  puts: { ...a.puts, ...b.puts },
});

/** Each of these with each of those. */
export const each = (some: readonly Happening[], others: readonly Happening[]): Happening[] =>
  some.flatMap((one) => others.map((other) => both(one, other)));

/** What the file or the model says that changes. The story and what opens later are free here. */
export function changing(changes: readonly Change[], issue: Id): Happening {
  return changes.reduce((all, change) => both(all, changed(change, issue)), nothing);
}

function changed(change: Change, issue: Id): Happening {
  switch (change.kind) {
    case 'energy':
      return adding(`energy ${change.role}`, change.by);
    case 'trust':
      return adding(`trust ${change.pair}`, change.by);
    case 'meter':
      return adding(change.meter, change.by);
    case 'ring':
      return adding(`ring ${change.issue ?? issue}`, change.by);
    case 'hammer':
      return { ...nothing, puts: { hammer: change.to } };
    default:
      return nothing;
  }
}

export const trust = (pair: Pair | 'thinnest' | `thickest of ${Role}`, by: number): Happening => adding(`trust ${pair}`, by);
export const candle = (role: Role, by: number): Happening => adding(`energy ${role}`, by);
export const when = (...conditions: Condition[]): Happening => ({ ...nothing, when: conditions });
export const handing = (hammer: Hammer): Happening => ({ ...nothing, puts: { hammer } });

/** A step of the kernel, as it would be carried out. */
export function ofStep(step: Step): Happening {
  const adds = [...step.sums].map(([thing, { by }]) => ({ thing, by }));
  return { when: [], adds, puts: step.hammer ? { hammer: step.hammer.to } : {} };
}

/** A table without anybody at it: what functions of the kernel that only fill a step ask for. */
export const emptyTable = (world: World, state: State) => ({ world, state, past: () => undefined, entries: [], marks: [] });
