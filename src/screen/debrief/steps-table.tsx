import type { JSX } from 'preact';
import type { DecidedTake } from '#debrief/decided.ts';
import type { Words } from '#words/words.ts';
import { theRole } from '../lines.ts';
import { usePlay } from '../play.ts';
import { RoleTable } from './role-table.tsx';

/** Why a role that was asked stands on the lowest step: what it did not know then. Empty when that is not so. */
export function unknowingOf(words: Words, { unknowing, together }: DecidedTake, r: number): string {
  const facts = unknowing[r] ?? [];
  if (facts.length === 0) return '';
  const named = facts.map(({ role, n }) => words.t('debrief:decided.unknowing.fact', { role: theRole(words, role), n })).join(', ');
  return `${words.t(`debrief:decided.unknowing.${together ? 'shared' : 'heard'}`)}: ${named}`;
}

/** The step of its dot, always; and why, for who took part without knowing. */
export function stepOf(words: Words, each: DecidedTake, r: number): string {
  const step = words.t(`debrief:decided.steps.${each.steps[r]}`);
  const how = unknowingOf(words, each, r);
  return how ? words.t('debrief:decided.unknowing.step', { step, how }) : step;
}

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
      cell={(each, r) => [words.t(`debrief:decided.rungs.${each.rungs[r]}`), unknowingOf(words, each, r)].filter(Boolean).join(': ')}
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
