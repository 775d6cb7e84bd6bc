import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HabitView, OptionView } from '#rules/view.ts';
import type { Role } from '#scenario/ids.ts';
import { useKeptFocus } from '../keys.ts';
import { roleBig, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import { PAGE } from './board.ts';

interface StampsProps {
  options: readonly OptionView[];
  page: number;
  /** Only what may still be asked: where numbers stand under it there is no room for what was. */
  askable?: boolean;
  /** So many places are left in the last row of the board. */
  places: number;
}

/** A habit that was asked says more: it needs the width of two cards. */
const ASKED_NEEDS = 2;

/** The habits of this scene, each beside the cards it closes: still stamped they may be asked about; asked, they say what they were. */
export function Stamps({ options, page, askable, places }: StampsProps): JSX.Element {
  const { view } = usePlay();
  const habits = (view.scene?.habits ?? [])
    .filter((habit) => isHere(habit, options, page))
    .filter(({ state }) => !askable || state === 'stamped');
  return (
    <>
      {habits.map((habit, i) => (
        <Stamp key={habit.id} habit={habit} fits={i === 0 && places >= (habit.state === 'stamped' ? 1 : ASKED_NEEDS)} />
      ))}
    </>
  );
}

/** A habit lies on the page of its first card, or on the first page while its cards are face down. */
function isHere(habit: HabitView, options: readonly OptionView[], page: number): boolean {
  const first = options.findIndex(({ id }) => id !== null && habit.closes.includes(id));
  return Math.floor(Math.max(0, first) / PAGE) === page;
}

function Stamp({ habit, fits }: { habit: HabitView; fits: boolean }): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const path = `scenes.${view.scene?.issue ?? ''}.habits.${habit.id}`;
  const [asking, put] = useState(false);
  const askers = view.roles.map(({ role }) => role).filter((role) => may({ do: 'question-habit', role, habit: habit.id }));
  const isAsking = asking && askers.length > 0;
  useKeptFocus();
  return (
    <li
      class="paper habit"
      data-cut="4"
      data-sheet="white"
      data-wiggles={habit.wiggles || undefined}
      data-wide={!fits || isAsking || undefined}
      data-asked={habit.state !== 'stamped' || undefined}
    >
      {/* It has been read aloud: the question takes its place. */}
      {!isAsking && (
        <p class={habit.state === 'stamped' ? undefined : 'sub'}>
          {words.say(`${path}.says`)} {habit.state !== 'stamped' && <strong>{upper(words.t(`options.truth.${habit.state}`))}</strong>}
        </p>
      )}
      {habit.state !== 'stamped' && <p class="sub">{words.say(`${path}.why`)}</p>}
      {habit.state === 'stamped' && askers.length > 0 && !asking && (
        <Plain sign="why" sheet="ochre" on={() => put(true)}>
          {words.t('options.why')}
        </Plain>
      )}
      {isAsking && <Askers roles={askers} on={(role) => ask({ do: 'question-habit', role, habit: habit.id })} />}
    </li>
  );
}

/** Whoever asks it is named: the debrief knows who dared. */
function Askers({ roles, on }: { roles: readonly Role[]; on: (role: Role) => void }): JSX.Element {
  const { words } = usePlay();
  return (
    <fieldset class="row" aria-label={words.t('options.whyWho')}>
      <span class="sub" aria-hidden="true">
        {words.t('options.whyWho')}
      </span>
      {roles.map((role) => (
        <Plain key={role} sign={role} on={() => on(role)}>
          {roleBig(words, role)}
        </Plain>
      ))}
    </fieldset>
  );
}
