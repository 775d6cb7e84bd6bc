import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Mark, Team } from '#scenario/ids.ts';
import { GoOn, Lead, Screen } from '../frame.tsx';
import { roleBig, roleOf, teamName, theRole, theTeam, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Round } from '../round.tsx';
import { Sign } from '../signs.tsx';
import { seatQuestions } from './say.tsx';

/** What is the seat you will not hold stuck with? A guess before the turn (layer 3). */
export function Guess(): JSX.Element {
  const { words, view } = usePlay();
  const of = (team: string) => view.turn.guess.find((guess) => guess.team === team);
  return (
    <Round
      title={words.t('guess.title')}
      says={words.t('guess.says')}
      hint="guess"
      questions={seatQuestions(view, (_role, team) => {
        const guess = of(team);
        return (guess?.guesses ?? []).map((id) => ({ id, name: words.say(`roles.${guess?.about}.guesses.${id}.says`), open: true }));
      }).map((q) => ({ ...q, ask: of(q.team) && words.t('guess.about', { role: theRole(words, of(q.team)?.about ?? 'resident') }) }))}
      command={(question, answer) => ({ do: 'guess', team: question.team, guess: answer.id })}
    />
  );
}

const MARKS: readonly Mark[] = ['right', 'nearly', 'not'];
const SHEET = { right: 'worker', nearly: 'ochre', not: 'resident' } as const;

/** Before the seats turn: say what you heard there; who leaves shows klopt, bijna or niet. */
export function GivingBack(): JSX.Element {
  const { words, view, ask } = usePlay();
  const [shown, show] = useState<Mark | null>(null);
  const now = view.turn.giveBack.find((each) => !each.mark);
  const go = () => now && shown && ask({ do: 'mark', team: now.heardBy, mark: shown }) && show(null);
  if (!now)
    return (
      <Screen title={words.t('giveBack.done')} foot={<GoOn />}>
        <Boards />
      </Screen>
    );
  const values = { team: upper(theTeam(words, now.team)), role: theRole(words, now.about), other: upper(theTeam(words, now.heardBy)) };
  return (
    <Screen
      title={words.t('giveBack.title')}
      says={
        <>
          {words.t('giveBack.says', values)}
          <br />
          {words.t(now.given ? 'giveBack.mark' : 'giveBack.listens', values)}
        </>
      }
      hint="giveBack"
      foot={
        now.given ? (
          <Lead disabled={!shown} on={go}>
            {words.t('common:goOn')}
          </Lead>
        ) : (
          <Lead on={() => ask({ do: 'give-back', team: now.team })}>{words.t('giveBack.said')}</Lead>
        )
      }
    >
      {now.given && <Marks shown={shown} show={show} />}
      <Boards now={now.team} />
    </Screen>
  );
}

function Marks({ shown, show }: { shown: Mark | null; show: (mark: Mark) => void }): JSX.Element {
  return (
    <div class="row marks" data-center>
      {MARKS.map((mark) => (
        <MarkButton key={mark} mark={mark} shown={mark === shown} on={() => show(mark)} />
      ))}
    </div>
  );
}

/** Who gives back what, and how it was heard. */
function Boards({ now }: { now?: Team }): JSX.Element {
  const { words, view } = usePlay();
  return (
    <div class="row boards" data-center>
      {view.turn.giveBack.map((each) => (
        <p key={each.team} class="paper board" data-sheet="night" data-cut="4" data-now={each.team === now || undefined}>
          <Sign id={each.team} /> {teamName(words, each.team)}{' '}
          <span class="sub">
            {each.mark ? words.t(`common:mark.${each.mark}`) : words.t('giveBack.to', { role: theRole(words, each.about) })}
          </span>
        </p>
      ))}
    </div>
  );
}

/** The three answers are equal: one is shown, and only then something leads on. */
function MarkButton({ mark, shown, on }: { mark: Mark; shown: boolean; on: () => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <button type="button" class="paper plain mark" data-sheet={SHEET[mark]} data-cut="2" aria-pressed={shown} onClick={on}>
      {words.t(`common:mark.${mark}`)}
    </button>
  );
}

/** The name boards of the teams walk to the next seat; the puppets stay. */
export function Seats(): JSX.Element {
  const { words, view, ask } = usePlay();
  const next = { resident: 'official', official: 'worker', worker: 'resident' } as const;
  return (
    <Screen
      title={words.t('seats.title')}
      says={words.t(view.secrecy === 'curtain' ? 'seats.says' : 'seats.paper')}
      hint="seats"
      foot={<Lead on={() => ask({ do: 'turn-seats' })}>{words.t('seats.go')}</Lead>}
    >
      <ul class="three">
        {view.teams.map((seat) => (
          <li key={seat.team} class="paper board seat" data-sheet="night" data-cut="4">
            <span class="row">
              <Sign id={seat.team} big /> <span class="big">{teamName(words, seat.team)}</span>
            </span>
            <span class="strip" data-role={next[roleOf(view, seat.team)]}>
              <Sign id={next[seat.role]} />
              <span>
                {roleBig(words, seat.role)} → {roleBig(words, next[seat.role])}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
