import type { JSX } from 'preact';
import { roleBig, teamName, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { gaps, sentences } from './gaps.ts';
import type { Leaf, PageProps } from './leaf.ts';

const STEPS = ['card', 'shake', 'name', 'room'] as const;

/** Screen 0: stand up, shake off, say your own name. The chairs of this evening stand beside it. */
export const outOfRole = ({ data }: PageProps<0>): Leaf[] => [{ sheet: <OutOfRole data={data} />, script: true }];

function OutOfRole({ data }: Pick<PageProps<0>, 'data'>): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      <ol class="paper steps" data-cut="2">
        {STEPS.map((step, i) => (
          <li key={step}>
            <span class="n" aria-hidden="true">
              {i + 1}
            </span>
            {words.t(`debrief:out.steps.${step}`)}
          </li>
        ))}
      </ol>
      <div class="three">
        {data.seats.map(({ team, first, last, puppet }) => (
          <Card key={team} role={last} team={team} head={roleBig(words, last)}>
            <p>
              <Sign id={team} /> <strong>{upper(teamName(words, team))}</strong>{' '}
              {puppet
                ? words.t('debrief:out.puppet')
                : words.t(first === last ? 'debrief:out.stayed' : 'debrief:out.seat', {
                    first: theRole(words, first),
                    last: theRole(words, last),
                  })}
            </p>
          </Card>
        ))}
      </div>
      <p class="paper notice" data-cut="4">
        {data.last ? sentences(words.t('debrief:out.last', gaps(words, data.last))) : words.t('debrief:out.none')}
      </p>
    </>
  );
}
