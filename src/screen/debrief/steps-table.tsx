import type { JSX } from 'preact';
import type { DecidedTake } from '#debrief/decided.ts';
import type { Words } from '#words/words.ts';
import { theRole } from '../lines.ts';
import { usePlay } from '../play.ts';
import { RoleTable } from './role-table.tsx';

/** What a role that took part did not know then. Empty when it knew everything. */
const unknownTo = (words: Words, { unknowing }: DecidedTake, r: number): string =>
  (unknowing[r] ?? []).map(({ role, n }) => words.t('debrief:decided.unknowing.fact', { role: theRole(words, role), n })).join(', ');

/** The row of its dot, always; and what it did not know, for who took part without knowing. */
export const stepOf = (words: Words, each: DecidedTake, r: number): string =>
  [words.t(`debrief:decided.steps.${each.rows[r]}`), unknownTo(words, each, r)].filter(Boolean).join(': ');

interface TableProps {
  decisions: readonly DecidedTake[];
}

/** What the dots say, for who does not see them. */
export function StepsTable({ decisions }: TableProps): JSX.Element {
  const { words } = usePlay();
  return <DecisionTable decisions={decisions} cell={(each, r) => stepOf(words, each, r)} hidden />;
}

/** Arnstein's rung of each role with its name, for who studies it. */
export function RungsTable({ decisions }: TableProps): JSX.Element {
  const { words } = usePlay();
  return (
    <DecisionTable
      decisions={decisions}
      cell={(each, r) => [words.t(`debrief:decided.rungs.${each.rungs[r]}`), unknownTo(words, each, r)].filter(Boolean).join(': ')}
    />
  );
}

type DecisionTableProps = TableProps & { cell: (each: DecidedTake, r: number) => string; hidden?: boolean };

function DecisionTable({ decisions, cell, hidden }: DecisionTableProps): JSX.Element {
  const { words } = usePlay();
  const outside = `, ${words.t('debrief:decided.outside')}`;
  return (
    <RoleTable
      rows={decisions}
      head={({ n }) => words.t('debrief:decided.decision', { n })}
      cell={(each, r) => cell(each, r) + (each.outside ? outside : '')}
      hidden={hidden}
    />
  );
}
