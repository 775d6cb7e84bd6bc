import type { Entry, EntryOf } from '#rules/entry.ts';
import type { Id } from '#scenario/ids.ts';
import { ROLES_IN_ORDER } from '../lines.ts';
import { usePlay } from '../play.ts';

const since = (heard: readonly Entry[], kinds: readonly Entry['kind'][]): readonly Entry[] =>
  heard.slice(heard.findLastIndex(({ kind }) => kinds.includes(kind)) + 1);

/** What was heard since the last proposal came on the table, or since the play was put back there. */
export const sinceProposal = (heard: readonly Entry[]): readonly Entry[] => since(heard, ['picked', 'put-back', 'rule']);

/** What the fists said that stopped the last proposal; empty when nothing has just fallen. */
export function objectionsIn(heard: readonly Entry[]): readonly EntryOf<'spoke'>[] {
  const now = sinceProposal(heard);
  // A vote on which all differed has no fists.
  return now.some((entry) => entry.kind === 'fell' && entry.option !== null) ? now.filter((entry) => entry.kind === 'spoke') : [];
}

/** Options that fell in this decision, and whether one may be proposed once more. */
export function fallenIn(heard: readonly Entry[]): ReadonlySet<Id> {
  return new Set(since(heard, ['put-back', 'rule']).flatMap((entry) => (entry.kind === 'fell' && entry.option ? [entry.option] : [])));
}

/** The same for the screens: a fallen option rests until somebody may propose it again (RULES 3.5). */
export function useFallen(): { fell: ReadonlySet<Id>; mayAgain: (option: Id | null) => boolean } {
  const { heard, may } = usePlay();
  const fell = fallenIn(heard);
  const mayAgain = (option: Id | null) => !option || !fell.has(option) || ROLES_IN_ORDER.some((role) => may({ do: 'pick', role, option }));
  return { fell, mayAgain };
}
