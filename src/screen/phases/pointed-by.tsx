import type { JSX } from 'preact';
import type { Role } from '#scenario/ids.ts';
import { roleBig, teamOf } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Sign } from '../signs.tsx';

/** Who pointed at this before somebody else chooses. */
export function PointedBy({ roles }: { roles: readonly Role[] }): JSX.Element | null {
  const { words, view } = usePlay();
  if (roles.length === 0) return null;
  return (
    <span class="pointed-by">
      {roles.map((role) => (
        <span key={role} class="strip" data-role={role}>
          <Sign id={teamOf(view, role)} />
          <span>
            <span class="hidden">{roleBig(words, role)} </span>
            {words.t('pick.pointedAt')}
          </span>
        </span>
      ))}
    </span>
  );
}
