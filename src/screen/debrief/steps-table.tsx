import type { JSX } from 'preact';
import type { DecidedTake } from '#debrief/decided.ts';
import type { Words } from '#words/words.ts';
import { ROLES_IN_ORDER, roleBig, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';

/** Why a role that was asked stands on the lowest step: what it did not know then. Empty when that is not so. */
export function unknowingOf(words: Words, { unknowing, together }: DecidedTake, r: number): string {
  const facts = unknowing[r] ?? [];
  if (facts.length === 0) return '';
  const named = facts.map(({ role, n }) => words.t('debrief:decided.unknowing.fact', { role: theRole(words, role), n })).join(', ');
  return `${words.t(`debrief:decided.unknowing.${together ? 'shared' : 'heard'}`)}: ${named}`;
}

const stepOf = (words: Words, each: DecidedTake, r: number): string =>
  upper(unknowingOf(words, each, r)) || words.t(`debrief:decided.steps.${each.steps[r]}`);

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

function DecisionTable({
  decisions,
  cell,
  hidden,
}: TableProps & { cell: (each: DecidedTake, r: number) => string; hidden?: boolean }): JSX.Element {
  const { words } = usePlay();
  return (
    <table class={hidden ? 'hidden' : 'rungs'}>
      <caption class="hidden">{words.t('debrief:list')}</caption>
      <thead>
        <tr>
          <td />
          {ROLES_IN_ORDER.map((role) => (
            <th key={role} scope="col">
              {roleBig(words, role)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decisions.map((each) => (
          <tr key={each.n}>
            <th scope="row">{words.t('debrief:decided.decision', { n: each.n })}</th>
            {ROLES_IN_ORDER.map((role, r) => (
              <td key={role}>
                {cell(each, r)}
                {each.outside && `, ${words.t('debrief:decided.outside')}`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
