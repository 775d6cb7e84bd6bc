import type { JSX } from 'preact';
import type { Image } from '#rules/command.ts';
import type { Role } from '#scenario/ids.ts';
import { ROLES_IN_ORDER } from '../lines.ts';

const FLOOR = 170;
const STEP = 20;
const HEAD = 44;
/** Nearer than this, figures would hide each other. */
const APART = 30;

type Places = Record<Role, { x: number; top: number }>;

/** Three figures on their plinths as a table placed them: height is say, distance is closeness, the arrow is who looks at whom. */
export function ImageOf({ image }: { image: Image }): JSX.Element {
  const places = placesOf(image);
  return (
    <svg viewBox="0 0 300 180" class="image-of" aria-hidden="true" focusable="false">
      <path d={`M 0 ${FLOOR} H 300`} class="floor-line" />
      {ROLES_IN_ORDER.map((role) => (
        <Figure key={role} role={role} {...places[role]} />
      ))}
      {ROLES_IN_ORDER.map((role) => {
        const { faces } = image.figures[role];
        return faces === 'away' || faces === role ? null : <Look key={role} from={places[role]} to={places[faces]} />;
      })}
    </svg>
  );
}

function Figure({ role, x, top }: { role: Role; x: number; top: number }): JSX.Element {
  return (
    <g data-role={role} transform={`translate(${x} 0)`}>
      <path d={`M -14 ${top} H 14 L 16 ${FLOOR} H -16 Z`} class="wood" />
      <path d={`M -12 ${top} L -8 ${top - 34} Q 0 ${top - HEAD} 8 ${top - 34} L 12 ${top} Z`} class="body" />
      <circle cy={top - HEAD} r={9} class="face" />
    </g>
  );
}

/** From the edge of one head to the edge of the other. */
function Look({ from, to }: { from: Places[Role]; to: Places[Role] }): JSX.Element {
  const [dx, dy] = [to.x - from.x, to.top - from.top];
  const far = Math.hypot(dx, dy) || 1;
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
  const length = Math.min(16, Math.max(4, far - 26));
  return (
    <path
      class="look"
      d={`M 0 0 H ${length} M ${length - 5} -4 L ${length} 0 L ${length - 5} 4`}
      transform={`translate(${from.x + (dx / far) * 11} ${from.top - HEAD + (dy / far) * 11}) rotate(${turn})`}
    />
  );
}

/** From left to right; who stands where another stands already is moved just far enough to be seen. */
function placesOf({ figures }: Image): Places {
  const placed: Partial<Places> = {};
  let free = 0;
  for (const role of [...ROLES_IN_ORDER].sort((a, b) => figures[a].x - figures[b].x)) {
    const { x, height } = figures[role];
    const at = Math.max(free, 20 + x * 20);
    placed[role] = { x: at, top: FLOOR - 12 - height * STEP };
    free = at + APART;
  }
  return placed as Places;
}
