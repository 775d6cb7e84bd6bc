import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LetterView, View } from '#rules/view.ts';
import type { Words } from '#words/words.ts';
import { Lead, Screen } from '../frame.tsx';
import { useDigits, useKeptFocus } from '../keys.ts';
import { theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import type { Pick } from '../question.ts';
import { Rings } from '../rings.tsx';
import { Round } from '../round.tsx';
import { Plain } from '../sheets.tsx';
import { PointedBy } from './pointed-by.tsx';
import { seatQuestions } from './say.tsx';

const open = (letters: LetterView[]) => letters.filter((letter) => letter.place === 'open');

/** The letters of the open issues: whoever holds the hammer picks one, the rest is decided elsewhere. */
export function Choosing(): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const [issue, choose] = useState<string | null>(null);
  const chooser = view.hammer === 'middle' ? view.lowest : view.hammer;
  const mayAsk = may({ do: 'ask', role: chooser });
  const letters = open(view.letters);
  useDigits((n) => letters[n - 1] && choose(letters[n - 1]?.issue ?? null));
  useKeptFocus();
  return (
    <Screen
      title={words.t('agenda.title', { n: view.picksLeft })}
      says={words.t('agenda.says', { role: upper(theRole(words, chooser)) })}
      hint={mayAsk ? 'agenda' : 'agendaAsked'}
      watch="asked"
      reader={chooser}
      foot={
        <>
          <Lead disabled={!issue} on={() => issue && ask({ do: 'choose-issue', issue })}>
            {words.t('agenda.go')}
          </Lead>
          {mayAsk && <Plain on={() => ask({ do: 'ask', role: chooser })}>{words.t('agenda.ask')}</Plain>}
        </>
      }
    >
      <div class="four letters">
        {letters.map((letter, i) => (
          <LetterCard key={letter.issue} {...{ letter, i }} chosen={issue === letter.issue} on={() => choose(letter.issue)} />
        ))}
      </div>
      <Elsewhere />
    </Screen>
  );
}

interface LetterProps {
  letter: LetterView;
  i: number;
  chosen?: boolean;
  /** Without it the letter lies there to be read. */
  on?: () => void;
}

function LetterCard({ letter, i, chosen, on }: LetterProps): JSX.Element {
  const look = { class: 'paper choice letter', 'data-ring': letter.ring, 'data-cut': (i % 4) + 1 };
  const inside = <LetterInside letter={letter} n={i + 1} />;
  if (!on) return <div {...look}>{inside}</div>;
  return (
    <button type="button" {...look} data-chosen={chosen ? '' : undefined} aria-pressed={chosen} onClick={on}>
      {inside}
    </button>
  );
}

function LetterInside({ letter, n }: { letter: LetterView; n: number }): JSX.Element {
  const { words } = usePlay();
  return (
    <span class="what">
      <span class="name">
        <span class="key">{n}</span> {words.say(`issues.${letter.issue}.title`)}
      </span>
      <span class="sub">{words.say(`scenes.${letter.issue}.says`)}</span>
      <span class="ring" data-ring={letter.ring}>
        <Rings ring={letter.ring} /> {words.t(`common:ring.${letter.ring}`)}
      </span>
      <PointedBy roles={letter.pointedBy} />
    </span>
  );
}

function Elsewhere(): JSX.Element | null {
  const { words, view } = usePlay();
  const over = open(view.letters).length - view.picksLeft;
  return over > 0 ? (
    <p class="paper notice rest" data-cut="4">
      {words.t(over === 1 ? 'agenda.restOne' : 'agenda.rest')}
    </p>
  ) : null;
}

/** The hammer lies in the middle, or its holder asks: all point at a letter. */
export function PointingIssue(): JSX.Element {
  const { words, view } = usePlay();
  const letters = open(view.letters);
  const picks: Pick[] = letters.map((letter, i) => ({
    id: letter.issue,
    name: String(i + 1),
    sub: words.say(`issues.${letter.issue}.title`),
    open: true,
  }));
  return (
    <Round
      title={words.t('agenda.pointTitle')}
      says={pointingSays(words, view, picks.length)}
      hint="agendaPoint"
      questions={seatQuestions(view, () => picks, true)}
      command={(question, answer) => ({ do: 'point', role: question.role, at: answer.id })}
      above={
        <div class="four letters">
          {letters.map((letter, i) => (
            <LetterCard key={letter.issue} {...{ letter, i }} />
          ))}
        </div>
      }
    />
  );
}

/** All different can only be where three point at three letters. */
function pointingSays(words: Words, view: View, letters: number): string {
  if (view.hammer !== 'middle') return words.t('agenda.askedSays', { role: theRole(words, view.hammer) });
  const lowest = letters > 2 ? words.t('agenda.pointLowest', { role: theRole(words, view.lowest) }) : '';
  return `${words.t('agenda.pointSays')} ${lowest}`.trim();
}
