import type { JSX } from 'preact';
import { type DecidedTake, isUnknowing, type RoomStep } from '#debrief/decided.ts';
import type { Role } from '#scenario/ids.ts';
import { ROLES_IN_ORDER, roleBig } from '../lines.ts';
import { usePlay } from '../play.ts';

const STEPS: readonly RoomStep[] = ['self', 'shared', 'heard', 'without'];
const WIDE = 1000;
const LEFT = 320;
const ROW = 66;
const R = 21;

/** Where a role stands in a decision: beside each other in its column, on its step. */
function placesOf(decisions: number) {
  const column = (WIDE - LEFT) / decisions;
  const x = (i: number, role: number) => LEFT + column * (i + 0.5) + (role - 1) * Math.min(2 * R + 10, column / 3.2);
  const y = (step: RoomStep | undefined) => 40 + ROW * STEPS.indexOf(step ?? 'without');
  return { x, y };
}

/** Dots in role colour and shape on four steps, numbered by decision. The same stands in a table for who does not see it. */
export function StepsChart({ decisions }: { decisions: readonly DecidedTake[] }): JSX.Element {
  const { words } = usePlay();
  const { x, y } = placesOf(decisions.length);
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
          ROLES_IN_ORDER.map((role, r) => <Dot key={each.n + role} {...{ each, role, r }} x={x(i, r)} y={y(each.steps[r])} />),
        )}
      </svg>
      <Legend ring={isUnknowing(decisions)} />
    </>
  );
}

interface DotProps {
  each: DecidedTake;
  role: Role;
  r: number;
  x: number;
  y: number;
}

/** One role in one decision: pale when its take was not chosen, dashed when decided outside, white with a ring when asked without knowing. */
function Dot({ each, role, r, x, y }: DotProps): JSX.Element {
  const { n, live, outside, unknowing } = each;
  return (
    <g
      class="dot"
      data-role={role}
      data-aside={live ? undefined : ''}
      data-outside={outside ? '' : undefined}
      data-unknowing={unknowing[r]?.length ? '' : undefined}
      transform={`translate(${x} ${y})`}
    >
      {unknowing[r]?.length ? <circle r={R + 9} class="ring" /> : null}
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

/** Whose dot is whose; and what a ring means, where there is one. */
function Legend({ ring }: { ring: boolean }): JSX.Element {
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
      {ring && (
        <li>
          <svg viewBox="-34 -34 68 68" class="dot" focusable="false" aria-hidden="true">
            <circle r={R + 9} class="ring" />
          </svg>
          {words.t('debrief:decided.unknowing.ring')}
        </li>
      )}
    </ul>
  );
}
