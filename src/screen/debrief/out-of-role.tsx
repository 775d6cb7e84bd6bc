import type { JSX } from 'preact';
import type { Role } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
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
        {data.seats.map(({ team, sat, now, puppet }) => (
          <Card key={team} role={now} team={team} head={roleBig(words, now)}>
            <p>
              <Sign id={team} /> <strong>{upper(teamName(words, team))}</strong>{' '}
              {puppet ? words.t('debrief:out.puppet') : satLine(words, sat)}
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

/** More chairs than this do not fit in one sentence: then first and last, and how often it turned. */
const MOST_NAMED = 4;

/** Every chair in order; who came back to one sat there "again". */
export function satLine(words: Words, sat: readonly Role[]): string {
  const [first, ...rest] = sat.map((role) => theRole(words, role));
  const last = rest.at(-1) ?? first ?? '';
  if (rest.length === 0) return words.t('debrief:out.stayed', { last });
  if (sat.length > MOST_NAMED) return words.t('debrief:out.many', { first: first ?? '', last, n: rest.length });
  const others = rest.map((role, i) => words.t(`debrief:out.${sat.indexOf(sat[i + 1] as Role) <= i ? 'again' : 'then'}`, { role }));
  return words.t('debrief:out.seat', { first: first ?? '', rest: others.join('') });
}
