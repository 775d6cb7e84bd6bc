import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OptionView } from '#rules/view.ts';
import type { Id } from '#scenario/ids.ts';
import { optionLine, roleBig, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import { Sign } from '../signs.tsx';
import { onBoard, PAGE } from './board.ts';
import { useFallen } from './fell.ts';
import { Stamps } from './habits.tsx';
import { PointedBy } from './pointed-by.tsx';

interface Pages {
  page: number;
  pager: JSX.Element | null;
  /** Turns to the page with this thing, counted from 0. */
  show: (at: number) => void;
}

/** The page that is shown of so many things, and the pager, which stands after everything that can be chosen and says where it goes. */
export function usePages(count: number, first = 0, size = PAGE): Pages {
  const { words } = usePlay();
  const pages = Math.max(1, Math.ceil(count / size));
  const [turned, turn] = useState(Math.floor(first / size));
  const page = Math.min(turned, pages - 1);
  const next = (page + 1) % pages;
  const says = next === 0 ? words.t('common:firstCards') : words.t('common:more', { page: page + 1, pages });
  const pager = pages > 1 ? <Plain on={() => turn(next)}>{says}</Plain> : null;
  return { page, pager, show: (at) => turn(Math.floor(at / size)) };
}

/** The board and the page of it that is shown: it begins where something is open. */
export function useBoard(): Pages & { options: readonly OptionView[] } {
  const options = onBoard(usePlay().view.scene);
  const open = options.findIndex(({ place }) => place === 'open');
  return { options, ...usePages(options.length, Math.max(0, open)) };
}

interface BoardProps {
  page: number;
  chosen?: Id | null;
  /** Without it the options lie there to be read. */
  on?: (option: Id) => void;
}

/** Beside one another up to three. What has much to read, a promise, gets more width: then two. */
function columnsOf(shown: readonly OptionView[]): 2 | 3 {
  if (shown.length === 3 || shown.length > SIX) return 3;
  return shown.length > 4 && shown.every(({ promises }) => promises.length === 0) ? 3 : 2;
}

/** More cards than this in two columns would be more than three rows. */
const SIX = 6;

/** All options on the table at once: open, face down, or under a stamp that may be questioned. */
export function OptionBoard({ page, chosen, on }: BoardProps): JSX.Element {
  const { view } = usePlay();
  const options = onBoard(view.scene);
  const shown = options.slice(page * PAGE, page * PAGE + PAGE);
  const columns = columnsOf(shown);
  return (
    <ul class="board-of-options" data-columns={columns}>
      {shown.map((option, i) => (
        <li key={option.id ?? `down${i}`}>
          <OptionCard option={option} n={page * PAGE + i + 1} chosen={!!option.id && option.id === chosen} on={on} />
        </li>
      ))}
      <Stamps options={options} page={page} askable={!on} places={(columns - (shown.length % columns)) % columns} />
    </ul>
  );
}

interface OptionProps {
  option: OptionView;
  n: number;
  chosen: boolean;
  on?: (id: Id) => void;
}

export function OptionCard({ option, n, chosen, on }: OptionProps): JSX.Element {
  const { id, place } = option;
  const { mayAgain } = useFallen();
  const look = { class: 'paper card option', 'data-cut': (n % 4) + 1, 'data-place': place };
  const inside = <OptionInside option={option} n={n} chosen={chosen} />;
  if (!on) return <div {...look}>{inside}</div>;
  return (
    <button
      type="button"
      {...look}
      data-chosen={chosen ? '' : undefined}
      aria-pressed={chosen}
      disabled={place !== 'open' || !mayAgain(id)}
      onClick={() => id && on(id)}
    >
      {inside}
    </button>
  );
}

function OptionInside({ option, n, chosen }: Omit<OptionProps, 'on'>): JSX.Element {
  const { view, words } = usePlay();
  const { id, place, own } = option;
  const { fell } = useFallen();
  const from = option.from === 'all' || option.from === 'outside' || !option.from ? undefined : option.from;
  const whose = from ? words.t('options.from', { role: theRole(words, from) }) : words.t(`options.${option.from ?? 'all'}`);
  const down = place === 'face-down';
  const pointed = id ? view.roles.filter((seat) => seat.pointed === id).map((seat) => seat.role) : [];
  return (
    <>
      <span class="strip" data-role={from}>
        <span class="n">{n}</span>
        {from && <Sign id={from} />}
      </span>
      <span class="inside">
        {!down && <span class={chosen ? 'sub' : 'hidden'}>{whose}</span>}
        <span class="name">{down ? words.t('options.down') : optionLine(words, view.scene?.issue ?? '', { option: id, own })}</span>
        <PromisesOnCard option={option} />
        {pointed.length > 0 && <PointedBy roles={pointed} />}
        {id && fell.has(id) && <span class="stamp">{words.t('options.fell')}</span>}
        {place === 'stamped' && <span class="stamp">{words.t('options.stamp')}</span>}
        {place === 'closed' && <span class="stamp">{words.t('options.closed')}</span>}
        {down && <span class="sub">{words.t('options.downSays')}</span>}
      </span>
    </>
  );
}

/** What is promised if this option is decided: it belongs to what is chosen. */
function PromisesOnCard({ option: { promises } }: Pick<OptionProps, 'option'>): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      {promises.map(({ from, text }) => (
        <span key={text} class="sub promise">
          <Sign id="promise" /> {words.t('options.promises', { role: roleBig(words, from), words: words.say(text) })}
        </span>
      ))}
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
