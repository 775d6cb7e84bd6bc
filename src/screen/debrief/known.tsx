import type { JSX } from 'preact';
import type { KnownFact } from '#debrief/known.ts';
import { factLaid } from '#words/fact-laid.ts';
import type { Words } from '#words/words.ts';
import { ROLES_IN_ORDER, roleBig, teamOf, theRole } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card } from '../sheets.tsx';
import { quote } from './gaps.ts';
import type { Leaf, PageProps } from './leaf.ts';

/** Screen 3: all six facts face up, each with when it was said. Here nothing is sealed any more. */
export const whoKnew = ({ data }: PageProps<3>): Leaf[] => [
  { sheet: <Told data={data} />, script: true },
  { sheet: <WhoKnew data={data} />, script: false, main: true, measures: true },
];

function WhoKnew({ data }: Pick<PageProps<3>, 'data'>): JSX.Element {
  const { words, view } = usePlay();
  return (
    <div class="three" data-stretch="">
      {ROLES_IN_ORDER.map((role) => (
        <Card key={role} role={role} team={teamOf(view, role)} head={roleBig(words, role)}>
          {data.facts
            .filter((fact) => fact.role === role)
            .map((fact) => (
              <div key={fact.n} class="known" data-told={fact.told}>
                <p>
                  <span class="n">{fact.n}</span> {factLaid(words, role, fact.fact)}
                </p>
                <p class="told">{toldOf(words, fact)}</p>
              </div>
            ))}
        </Card>
      ))}
    </div>
  );
}

/** The same in a short list, beside the questions. */
function Told({ data }: Pick<PageProps<3>, 'data'>): JSX.Element {
  const { words } = usePlay();
  return (
    <ul class="paper part told-list" data-cut="2">
      {data.facts.map((fact) => (
        <li key={fact.fact} data-told={fact.told}>
          <strong>
            {roleBig(words, fact.role)}, {words.t('common:fact', { n: fact.n })}:
          </strong>{' '}
          {toldOf(words, fact)}
        </li>
      ))}
    </ul>
  );
}

function toldOf(words: Words, { told, when, to }: KnownFact): string {
  if (told === 'never') return words.t('debrief:known.never');
  if (told === 'whispered') return words.t('debrief:known.whispered', { other: to ? theRole(words, to) : '' });
  if (!when) return words.t('debrief:known.early');
  const issue = quote(words, words.say(`issues.${when.issue}.title`));
  return `${words.t('debrief:known.laid', { issue, n: when.take })}, ${words.t(`debrief:known.after.${when.after}`)}`;
}
