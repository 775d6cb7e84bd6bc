import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HabitView, OptionView } from '#rules/view.ts';
import type { Id } from '#scenario/ids.ts';
import { useKeptFocus } from '../keys.ts';
import { optionLine, roleBig, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import { PointedBy } from './pointed-by.tsx';

/** More than three at once is a wall: pages of three. */
export const PAGE = 3;
/** So many pixels under the edge of a screen are only a shadow. */
const SHADOW = 6;

interface Pages {
  page: number;
  pager: JSX.Element | null;
  /** Turns to the page with this thing, counted from 0. */
  show: (at: number) => void;
}

/** The page that is shown of so many things, and the pager, which stands after everything that can be chosen. */
export function usePages(count: number, first = 0): Pages {
  const { words } = usePlay();
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const [turned, turn] = useState(Math.floor(first / PAGE));
  const page = Math.min(turned, pages - 1);
  const pager = pages > 1 && <Plain on={() => turn((page + 1) % pages)}>{words.t('common:more', { page: page + 1, pages })}</Plain>;
  return { page, pager: pager || null, show: (at) => turn(Math.floor(at / PAGE)) };
}

/** Options begin at the page where something is open. */
export function useOptionPages(): Pages {
  const options = usePlay().view.scene?.options ?? [];
  return usePages(
    options.length,
    Math.max(
      0,
      options.findIndex((option) => option.place === 'open'),
    ),
  );
}

interface BoardProps {
  page: number;
  chosen?: Id | null;
  /** Without it the options lie there to be read. */
  on?: (option: Id) => void;
}

/** The options on the table: open, face down, or under a stamp that may be questioned. */
export function OptionBoard({ page, chosen, on }: BoardProps): JSX.Element {
  const { view } = usePlay();
  const shown = (view.scene?.options ?? []).slice(page * PAGE, page * PAGE + PAGE);
  return (
    <div class="stack">
      <ul class="three" data-stretch>
        {shown.map((option, i) => (
          <li key={option.id ?? `down${i}`} class="stack">
            <OptionCard option={option} n={page * PAGE + i + 1} chosen={!!option.id && option.id === chosen} on={on} />
          </li>
        ))}
      </ul>
      <Stamps page={page} />
    </div>
  );
}

interface OptionProps {
  option: OptionView;
  n: number;
  chosen: boolean;
  on?: (id: Id) => void;
}

function OptionCard({ option, n, chosen, on }: OptionProps): JSX.Element {
  const { id, place } = option;
  const look = { class: 'paper card option', 'data-cut': (n % 4) + 1, 'data-place': place };
  const inside = <OptionInside option={option} n={n} chosen={chosen} />;
  if (!on) return <div {...look}>{inside}</div>;
  return (
    <button
      type="button"
      {...look}
      data-chosen={chosen ? '' : undefined}
      aria-pressed={chosen}
      disabled={place !== 'open'}
      onClick={() => id && on(id)}
    >
      {inside}
    </button>
  );
}

function OptionInside({ option, n, chosen }: Omit<OptionProps, 'on'>): JSX.Element {
  const { view, words } = usePlay();
  const { id, place, own } = option;
  const from = option.from === 'all' || option.from === 'outside' || !option.from ? undefined : option.from;
  const whose = from ? words.t('options.from', { role: roleBig(words, from) }) : words.t(`options.${option.from ?? 'all'}`);
  const down = place === 'face-down';
  const pointed = id ? view.roles.filter((seat) => seat.pointed === id).map((seat) => seat.role) : [];
  return (
    <>
      <span class="strip" data-role={from}>
        <span>{down ? words.t('options.down') : whose}</span>
        <span class="end">{n}</span>
      </span>
      <span class="inside">
        <span class="name">{down ? '?' : optionLine(words, view.scene?.issue ?? '', { option: id, own })}</span>
        {chosen && id && <PromisesOnCard option={id} />}
        {pointed.length > 0 && <PointedBy roles={pointed} />}
        {place === 'stamped' && <span class="stamp">{words.t('options.stamp')}</span>}
        {place === 'closed' && <span class="stamp">{words.t('options.closed')}</span>}
        {down && <span class="sub">{words.t('options.downSays')}</span>}
      </span>
    </>
  );
}

/** Who promises what to whom if this option is decided, before anybody says yes to it. */
export function PromisesWith({ option }: { option: Id }): JSX.Element | null {
  const { words, view } = usePlay();
  const promises = view.scene?.options.find(({ id }) => id === option)?.promises ?? [];
  if (!promises.length) return null;
  const said = promises.map(({ from, to, text }) =>
    upper(words.t('tell:promised', { from: theRole(words, from), to: theRole(words, to), words: words.say(text) })),
  );
  return <span class="sub promises-with">{[words.t('options.promise'), ...said].join(' ')}</span>;
}

/** On the card itself where the screen still fits with it; the hands' screen always says it. */
function PromisesOnCard({ option }: { option: Id }): JSX.Element | null {
  const [fits, keep] = useState(true);
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const sheet = line.current?.closest('.sheet');
    if (sheet && sheet.scrollHeight > sheet.clientHeight + SHADOW) keep(false);
  }, []);
  return fits ? (
    <span ref={line}>
      <PromisesWith option={option} />
    </span>
  ) : null;
}

/** The habits of this scene: still stamped they may be asked about; asked, they say what they were. */
function Stamps({ page }: { page: number }): JSX.Element | null {
  const { view } = usePlay();
  const habits = view.scene?.habits ?? [];
  if (!habits.length) return null;
  return (
    <ul class="stamps">
      {habits.map((habit) => (
        <li key={habit.id}>
          <Stamp habit={habit} page={page} />
        </li>
      ))}
    </ul>
  );
}

/** The numbers of the cards this habit closes, when one of them lies on another page than this. */
function elsewhere(habit: HabitView, options: readonly OptionView[], page: number): string {
  const closed = options.flatMap(({ id }, at) => (id && habit.closes.includes(id) ? [at] : []));
  const isHere = closed.every((at) => Math.floor(at / PAGE) === page);
  return isHere ? '' : closed.map((at) => at + 1).join(', ');
}

function Stamp({ habit, page }: { habit: HabitView; page: number }): JSX.Element {
  const { words, view, ask, may } = usePlay();
  const path = `scenes.${view.scene?.issue ?? ''}.habits.${habit.id}`;
  const [asking, put] = useState(false);
  const askers = view.roles.map(({ role }) => role).filter((role) => may({ do: 'question-habit', role, habit: habit.id }));
  const cards = habit.state === 'stamped' ? elsewhere(habit, view.scene?.options ?? [], page) : '';
  useKeptFocus();
  return (
    <div class="paper habit" data-cut="4" data-sheet="white" data-wiggles={habit.wiggles || undefined}>
      <p class={habit.state === 'stamped' ? undefined : 'sub'}>
        {words.say(`${path}.says`)} {cards && <span class="sub">({words.t('options.closes', { n: cards })})</span>}{' '}
        {habit.state !== 'stamped' && <strong>{upper(words.t(`options.truth.${habit.state}`))}</strong>}
      </p>
      {habit.state !== 'stamped' && <p class="sub">{words.say(`${path}.why`)}</p>}
      {habit.state === 'stamped' && askers.length > 0 && !asking && (
        <Plain sign="why" sheet="ochre" on={() => put(true)}>
          {words.t('options.why')}
        </Plain>
      )}
      {asking && askers.length > 0 && (
        <fieldset class="row" aria-label={words.t('options.whyWho')}>
          <span class="sub" aria-hidden="true">
            {words.t('options.whyWho')}
          </span>
          {askers.map((role) => (
            <Plain key={role} sign={role} on={() => ask({ do: 'question-habit', role, habit: habit.id })}>
              {roleBig(words, role)}
            </Plain>
          ))}
        </fieldset>
      )}
    </div>
  );
}
