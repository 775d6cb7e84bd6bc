import type { JSX } from 'preact';
import type { Words } from '#words/words.ts';
import { theRole, theTeam, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Card } from '../sheets.tsx';
import { quote } from './gaps.ts';
import type { Leaf, PageProps } from './leaf.ts';

/** Screen 6: guesses before and after, against the real card; and what was given back, with its mark. */
export const wasRight = ({ data }: PageProps<6>): Leaf[] => [
  ...inParts(data.giveBacks, GIVE_BACKS).map((giveBacks) => ({
    sheet: <GiveBacks giveBacks={giveBacks} guessed={data.guesses.length > 0} />,
    script: true,
  })),
  ...(data.guesses.length > 0 ? inParts(data.guesses, GUESSES) : []).map(
    (guesses): Leaf => ({ sheet: <Guesses guesses={guesses} />, script: false, main: true, measures: true }),
  ),
];

type Guess = PageProps<6>['data']['guesses'][number];

/** As many as fit one leaf. */
const GIVE_BACKS = 6;
const GUESSES = 3;

/** Nothing is one empty part. */
const inParts = <T,>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / most)) }, (_, i) => all.slice(most * i, most * i + most));

function Guesses({ guesses }: { guesses: readonly Guess[] }): JSX.Element {
  const { words } = usePlay();
  return (
    <div class="three" data-stretch="">
      {guesses.map(({ team, about, guesses: given, truth }) => (
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
              {right !== null && <strong>{words.t(right ? 'debrief:right.yes' : 'debrief:right.no')}</strong>}
            </p>
          ))}
          <p class="truth">
            {truth === null
              ? words.t('debrief:right.ask', { role: theRole(words, about) })
              : words.t('debrief:right.truth', { role: theRole(words, about), text: quote(words, words.sealed(`roles.${about}.stuck`)) })}
          </p>
        </Card>
      ))}
    </div>
  );
}

interface GiveBacksProps {
  giveBacks: PageProps<6>['data']['giveBacks'];
  /** Somebody guessed: on a later sheet. */
  guessed: boolean;
}

/** What was given back before each turn, with the mark of those who heard it. */
function GiveBacks({ giveBacks, guessed }: GiveBacksProps): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part give-backs" data-cut="2">
      <h2>{words.t('debrief:right.giveBacks')}</h2>
      {giveBacks.length === 0 && <p>{words.t('debrief:right.noGiveBack')}</p>}
      {!guessed && <p>{words.t('debrief:right.none')}</p>}
      <ul>
        {giveBacks.map(({ team, about, mark, words: said }, i) => (
          <li key={`${team}${about}${i}`}>
            {upper(gaveLine(words, { team, about, words: said }))}{' '}
            <strong>{words.t(mark ? `common:mark.${mark}` : 'debrief:right.unmarked')}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a team gave back, with its own words when they were written down; the mark of those who heard it follows. */
function gaveLine(
  words: Words,
  { team, about, words: said }: Pick<GiveBacksProps['giveBacks'][number], 'team' | 'about' | 'words'>,
): string {
  const gave = words.t('debrief:right.gave', { team: theTeam(words, team), role: theRole(words, about) });
  return said ? `${gave}${words.t('debrief:right.said', { text: quote(words, said) })}` : words.t('common:labelled', { name: gave });
}
