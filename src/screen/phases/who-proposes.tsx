import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Role } from '#scenario/ids.ts';
import { Lead, Screen } from '../frame.tsx';
import { useKeptFocus } from '../keys.ts';
import { roleBig, teamOf, theTeam, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Choice, Plain } from '../sheets.tsx';

interface Props {
  title: string;
  says?: ComponentChildren;
  roles: readonly Role[];
  on: (role: Role) => void;
  back: () => void;
}

/** Asked by itself and only when several may: whose proposal is this? Nobody is filled in beforehand. */
export function WhoProposes({ title, says, roles, on, back }: Props): JSX.Element {
  const { words, view } = usePlay();
  const [role, choose] = useState<Role | null>(null);
  useKeptFocus();
  return (
    <Screen
      title={title}
      says={says}
      hint="who"
      foot={
        <>
          <Lead disabled={!role} on={() => role && on(role)}>
            {words.t('round.right')}
          </Lead>
          <Plain on={back}>{words.t('common:back')}</Plain>
        </>
      }
    >
      <div class="three" data-stretch>
        {roles.map((each) => (
          <Choice
            key={each}
            sign={each}
            name={<span class="big">{roleBig(words, each)}</span>}
            sub={upper(theTeam(words, teamOf(view, each)))}
            chosen={each === role}
            on={() => choose(each)}
          />
        ))}
      </div>
    </Screen>
  );
}
