import type { JSX } from 'preact';
import type { DecidedTake, RoomStep } from '#debrief/decided.ts';
import type { Role } from '#scenario/ids.ts';
import { ROLES_IN_ORDER, roleBig } from '../lines.ts';
import { usePlay } from '../play.ts';

const STEPS: readonly RoomStep[] = ['self', 'shared', 'heard', 'without'];
const WIDE = 1000;
const LEFT = 320;
const ROW = 66;
const R = 21;

/** Dots in role colour and shape on four steps, numbered by decision. The same stands in a table for who does not see it. */
export function StepsChart({ decisions }: { decisions: readonly DecidedTake[] }): JSX.Element {
  const { words } = usePlay();
  const column = (WIDE - LEFT) / decisions.length;
  const x = (i: number, role: number) => LEFT + column * (i + 0.5) + (role - 1) * Math.min(2 * R + 10, column / 3.2);
  const y = (step: RoomStep | undefined) => 40 + ROW * STEPS.indexOf(step ?? 'without');
  return (
    <>
      <svg class="steps-chart" viewBox={`0 0 ${WIDE} ${40 + ROW * 4 - 20}`} aria-hidden="true" focusable="false">
        {STEPS.map((step) => (
          <g key={step}>
            <path d={`M ${LEFT} ${y(step)} H ${WIDE}`} class="step-line" />
            <text x={LEFT - 20} y={y(step) + 11} text-anchor="end">
              {words.t(`debrief:decided.steps.${step}`)}
            </text>
          </g>
        ))}
        {ROLES_IN_ORDER.map((role, r) => (
          <polyline key={role} class="way" data-role={role} points={wayOf(decisions, (each, i) => `${x(i, r)},${y(each.steps[r])}`)} />
        ))}
        {decisions.map((each, i) =>
          ROLES_IN_ORDER.map((role, r) => <Dot key={each.n + role} {...{ each, role }} x={x(i, r)} y={y(each.steps[r])} />),
        )}
      </svg>
      <Legend />
      <StepsTable decisions={decisions} />
    </>
  );
}

/** One role in one decision: pale when that take was not chosen, a dashed edge when it was decided outside the table. */
function Dot({ each, role, x, y }: { each: DecidedTake; role: Role; x: number; y: number }): JSX.Element {
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

interface TableProps {
  decisions: readonly DecidedTake[];
}

/** What the dots say, for who does not see them. */
function StepsTable({ decisions }: TableProps): JSX.Element {
  const { words } = usePlay();
  return <DecisionTable decisions={decisions} cell={(each, r) => words.t(`debrief:decided.steps.${each.steps[r]}`)} hidden />;
}

/** Arnstein's rung of each role with its name, for who studies it. */
export function RungsTable({ decisions }: TableProps): JSX.Element {
  const { words } = usePlay();
  return <DecisionTable decisions={decisions} cell={(each, r) => words.t(`debrief:decided.rungs.${each.rungs[r]}`)} />;
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
