import type { JSX } from 'preact';
import { type DecidedTake, type DotRow, rowsOf } from '#debrief/decided.ts';
import type { Role } from '#scenario/ids.ts';
import { ROLES_IN_ORDER, roleBig } from '../lines.ts';
import { usePlay } from '../play.ts';

const WIDE = 1000;
const LEFT = 320;
const ROW = 66;
const R = 21;
/** From one line of a name to the next. */
const LINE = 34;

/** Where a role stands in a decision: beside each other in its column, on its step. */
function placesOf(decisions: number, rows: readonly DotRow[]) {
  const column = (WIDE - LEFT) / decisions;
  const x = (i: number, role: number) => LEFT + column * (i + 0.5) + (role - 1) * Math.min(2 * R + 10, column / 3.2);
  const y = (row: DotRow | undefined) => 40 + ROW * rows.indexOf(row ?? 'without');
  return { x, y };
}

/** Dots in role colour and shape on four steps, numbered by decision. The same stands in a table for who does not see it. */
export function StepsChart({ decisions }: { decisions: readonly DecidedTake[] }): JSX.Element {
  const { words } = usePlay();
  const rows = rowsOf(decisions);
  const { x, y } = placesOf(decisions.length, rows);
  return (
    <>
      <svg class="steps-chart" viewBox={`0 0 ${WIDE} ${40 + ROW * rows.length - 20}`} aria-hidden="true" focusable="false">
        {rows.map((row) => (
          <g key={row}>
            <path d={`M ${LEFT} ${y(row)} H ${WIDE}`} class="step-line" />
            <RowName name={words.t(`debrief:decided.steps.${row}`)} y={y(row)} />
          </g>
        ))}
        {ROLES_IN_ORDER.map((role, r) => (
          <polyline key={role} class="way" data-role={role} points={wayOf(decisions, (each, i) => `${x(i, r)},${y(each.rows[r])}`)} />
        ))}
        {decisions.map((each, i) =>
          ROLES_IN_ORDER.map((role, r) => <Dot key={each.n + role} {...{ each, role }} x={x(i, r)} y={y(each.rows[r])} />),
        )}
      </svg>
      <Legend />
    </>
  );
}

/** A name of more than one line, cut at its commas, stands around its own line. */
function RowName({ name, y }: { name: string; y: number }): JSX.Element {
  const lines = name.split(/(?<=,) /);
  return (
    <text y={y + 11 - (LINE / 2) * (lines.length - 1)} text-anchor="end">
      {lines.map((line, i) => (
        <tspan key={line} x={LEFT - 20} dy={i && LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface DotProps {
  each: DecidedTake;
  role: Role;
  x: number;
  y: number;
}

/** One role in one decision: pale when its take was not chosen, dashed when decided outside. */
function Dot({ each, role, x, y }: DotProps): JSX.Element {
  const { n, live, outside } = each;
  return (
    <g
      class="dot"
      data-role={role}
      data-aside={live ? undefined : ''}
      data-outside={outside ? '' : undefined}
      transform={`translate(${x} ${y})`}
    >
      <path d={SHAPES[role]} />
      <text y={10} text-anchor="middle">
        {n}
      </text>
    </g>
  );
}

/** Circle, square with cut corners, and a house: a shape for each role beside its colour. */
const SHAPES: Record<Role, string> = {
  resident: `M 0 -${R} A ${R} ${R} 0 1 1 -0.1 -${R} Z`,
  worker: `M -${R - 2} -${R - 2} H ${R - 2} V ${R - 2} H -${R - 2} Z`,
  official: `M 0 -${R + 5} L ${R + 3} -4 L ${R - 4} ${R} H -${R - 4} L -${R + 3} -4 Z`,
};

const wayOf = (decisions: readonly DecidedTake[], point: (each: DecidedTake, i: number) => string): string =>
  decisions.flatMap((each, i) => (each.live ? [point(each, i)] : [])).join(' ');

/** Whose dot is whose. */
function Legend(): JSX.Element {
  const { words } = usePlay();
  return (
    <ul class="legend-roles" aria-hidden="true">
      {ROLES_IN_ORDER.map((role) => (
        <li key={role}>
          <svg viewBox="-30 -32 60 60" class="dot" data-role={role} focusable="false" aria-hidden="true">
            <path d={SHAPES[role]} />
          </svg>
          {roleBig(words, role)}
        </li>
      ))}
    </ul>
  );
}
