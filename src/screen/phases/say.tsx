import type { JSX } from 'preact';
import type { View } from '#rules/view.ts';
import type { Role, Team } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';
import { usePlay } from '../play.ts';
import type { Pick, Question } from '../question.ts';
import { Round } from '../round.tsx';

/** One question per seat that is asked now; a puppet, or a seat that is not asked, stands beside and rests. */
export function seatQuestions(view: View, picks: (role: Role, team: Team) => Pick[], compact = false): Question[] {
  return view.roles.map(({ role, team }) => {
    const puppet = view.teams.find((t) => t.team === team)?.puppet ?? false;
    const rests = puppet ? 'puppet' : view.waiting.includes(team) ? undefined : 'not-asked';
    return { role, team, rests, compact, picks: rests ? [] : picks(role, team) };
  });
}

function fingers(words: Words): Pick[] {
  return [0, 1, 2, 3, 4].map((n) => ({ id: String(n), name: String(n), sub: words.t(`say.n${n}`), open: true, zero: n === 0 }));
}

/** How much have you got to say? Nought to four fingers, on three. */
export function Fingers({ when }: { when: 'say' | 'turn' | 'closing' }): JSX.Element {
  const { words, view } = usePlay();
  return (
    <Round
      title={words.t('say.title')}
      says={words.t(`say.${when}`)}
      hint="say"
      more={words.t('say.more')}
      questions={seatQuestions(view, () => fingers(words), true)}
      above={
        <p class="paper notice scale" data-cut="2">
          {words.t('say.scale')}
        </p>
      }
      command={(question, answer) => ({ do: 'show-say', role: question.role, fingers: Number(answer.id) })}
    />
  );
}
