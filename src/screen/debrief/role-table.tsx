import type { ComponentChildren, JSX } from 'preact';
import { ROLES_IN_ORDER, roleBig } from '../lines.ts';
import { usePlay } from '../play.ts';

interface RoleTableProps<T> {
  rows: readonly T[];
  /** What stands before a row. */
  head: (row: T, at: number) => string;
  /** What stands under a role, by its place in the order of the roles. */
  cell: (row: T, role: number) => ComponentChildren;
  /** For ears only. */
  hidden?: boolean;
}

/** A column for each role, a row for each moment. */
export function RoleTable<T>({ rows, head, cell, hidden }: RoleTableProps<T>): JSX.Element {
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
        {rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">{head(row, at)}</th>
            {ROLES_IN_ORDER.map((role, r) => (
              <td key={role}>{cell(row, r)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
