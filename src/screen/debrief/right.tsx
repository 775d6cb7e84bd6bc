import type { JSX } from 'preact';
import { theRole, theTeam, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card } from '../sheets.tsx';
import type { Leaf, PageProps } from './leaf.ts';

/** Screen 6: guesses before and after, against the real card; and what was given back, with its mark. */
export const wasRight = ({ data }: PageProps<6>): Leaf[] => [
  ...threes(data.giveBacks).map((giveBacks) => ({ sheet: <GiveBacks giveBacks={giveBacks} />, script: true })),
  ...threes(data.guesses).map((guesses): Leaf => ({ sheet: <Guesses guesses={guesses} />, script: false, main: true })),
];

type Guess = PageProps<6>['data']['guesses'][number];

/** Three cards a leaf; where there is nothing, one leaf says so. */
const threes = <T,>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / 3)) }, (_, i) => all.slice(3 * i, 3 * i + 3));

function Guesses({ guesses }: { guesses: readonly Guess[] }): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      {guesses.length === 0 && <p class="paper notice">{words.t('debrief:right.none')}</p>}
      <div class="three" data-stretch="">
        {guesses.map(({ team, about, guesses: given }) => (
          <Card
            key={team + about}
            role={about}
            team={team}
            head={upper(words.t('debrief:right.about', { team: theTeam(words, team), role: theRole(words, about) }))}
          >
            {given.map(({ guess, right }, i) => (
              <p key={i} class="guess" data-right={right ? '' : undefined}>
                {words.t(i === 0 ? 'debrief:right.before' : 'debrief:right.after', {
                  text: words.say(`roles.${about}.guesses.${guess}.says`),
                })}{' '}
                <strong>{words.t(right ? 'debrief:right.yes' : 'debrief:right.no')}</strong>
              </p>
            ))}
            <p class="truth">
              {words.t('debrief:right.truth', { role: theRole(words, about), text: words.sealed(`roles.${about}.stuck`) })}
            </p>
          </Card>
        ))}
      </div>
    </>
  );
}

/** What was given back before each turn, with the mark of those who heard it. */
function GiveBacks({ giveBacks }: { giveBacks: PageProps<6>['data']['giveBacks'] }): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part" data-cut="2">
      <h2>{words.t('debrief:right.giveBacks')}</h2>
      {giveBacks.length === 0 && <p>{words.t('debrief:right.noGiveBack')}</p>}
      <ul>
        {giveBacks.map(({ team, about, mark, words: said }, i) => (
          <li key={`${team}${about}${i}`}>
            {upper(words.t('debrief:right.gave', { team: theTeam(words, team), role: theRole(words, about) }))}
            {said && `: “${said}”`} <strong>{words.t(mark ? `common:mark.${mark}` : 'debrief:right.unmarked')}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
