import type { JSX } from 'preact';
import type { Decided, DecidedTake } from '#debrief/decided.ts';
import type { Words } from '#words/words.ts';
import { ROLES_IN_ORDER, ruleName, theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { choice, filled, quote } from './gaps.ts';
import type { Leaf, PageProps } from './leaf.ts';
import { StepsChart } from './steps-chart.tsx';
import { RungsTable, StepsTable, stepOf } from './steps-table.tsx';

/** Screen 4: who decided. Dots on four steps; behind them who knew too little, the rules, the window and the habits. */
export const whoDecided = ({ data, more }: PageProps<4>): Leaf[] => {
  if (data.decisions.length === 0) return [{ sheet: <Undecided data={data} />, script: true }];
  const rungs = more ? [<Rungs key="rungs" data={data} />] : [];
  return [
    { sheet: <Chart data={data} />, script: true },
    ...[...rungs, ...besides(data)].map((sheet): Leaf => ({ sheet, script: false, measures: true })),
  ];
};

/** With more habits, and lines about who knew too little, than this together, the habits get a sheet of their own. */
const MOST_BESIDE = 2;

function besides(data: PageProps<4>['data']): JSX.Element[] {
  const habits = <Habits key="habits" data={data} />;
  const live = data.decisions.filter((each) => each.live);
  const lacking = live.flatMap(({ unknowing }) => unknowing.filter((facts) => facts.length > 0));
  const isShort = data.habits.length + lacking.length <= MOST_BESIDE;
  const beside = (
    <>
      <Unknowing decisions={live} />
      <Beside data={data} />
      {isShort && habits}
    </>
  );
  return isShort ? [beside] : [beside, habits];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type Part = Pick<PageProps<4>, 'data'>;

/** An evening that stopped before its first decision: what was never on the table still stands. */
function Undecided({ data }: Part): JSX.Element {
  const { words } = usePlay();
  return (
    <>
      <p class="paper notice">{words.t('debrief:decided.none')}</p>
      <Beside data={data} />
      {data.habits.length > 0 && <Habits data={data} />}
    </>
  );
}

function Chart({ data }: Part): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper chart" data-cut="1">
      <h2>{words.t('debrief:decided.chart')}</h2>
      <StepsChart decisions={data.decisions} />
      <StepsTable decisions={data.decisions} />
      <Decisions decisions={data.decisions.filter(({ live }) => live)} />
    </section>
  );
}

/** Who took part without knowing what. */
function Unknowing({ decisions }: { decisions: readonly DecidedTake[] }): JSX.Element | null {
  const { words } = usePlay();
  const lines = decisions.flatMap((each) =>
    ROLES_IN_ORDER.flatMap((role, r) => {
      const isUnknowing = each.unknowing[r]?.length;
      const step = lower(stepOf(words, each, r));
      return isUnknowing ? [words.t('debrief:decided.unknowing.line', { n: each.n, role: theRole(words, role), step })] : [];
    }),
  );
  return lines.length ? (
    <section class="paper part" data-cut="4">
      <ul class="unknowing">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  ) : null;
}

/** The professional layer: Arnstein's rung with its name. */
function Rungs({ data }: Part): JSX.Element {
  return (
    <section class="paper chart" data-cut="1">
      <RungsTable decisions={data.decisions} />
    </section>
  );
}

function Decisions({ decisions }: { decisions: readonly DecidedTake[] }): JSX.Element {
  const { words } = usePlay();
  return (
    <ol class="decisions">
      {decisions.map((each) => (
        <li key={each.n} data-aside={each.live ? undefined : ''}>
          <span class="n">{each.n}</span>
          <span>
            {upper(choice(words, each))} {'·'} {ruleName(words, each.rule)}
            {each.author && ` (${words.t('debrief:decided.author', { role: theRole(words, each.author) })})`}
            {each.outside && each.rule !== 'escalate' && ` (${words.t('debrief:decided.outside')})`}
            {!each.live && ` (${words.t('debrief:notChosen')})`}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What was never on the table to decide: letters that flew, and what "is simply done so". */
function Beside({ data }: Part): JSX.Element {
  const { words } = usePlay();
  const flown = data.flown.map((issue) => filled(words, { key: 'decided.flown', fill: { issue } }));
  return (
    <section class="paper part" data-cut="3">
      <ul>
        {data.rules.map(({ rule, times }) => (
          <li key={rule}>
            {words.t(times === 1 ? 'debrief:decided.rulesOnce' : 'debrief:decided.rules', { rule: ruleName(words, rule), n: times })}
          </li>
        ))}
        {(flown.length ? flown : [words.t('debrief:decided.noneFlown')]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Decisions decisions={data.decisions.filter(({ live }) => !live)} />
    </section>
  );
}

/** "That is how it is done" in the scenes that were played: who asked, what it proved to be, and what nobody asked about. */
function Habits({ data }: Part): JSX.Element {
  const { words } = usePlay();
  return (
    <section class="paper part habits" data-cut="2">
      <h2>{words.t('debrief:decided.habits')}</h2>
      {data.habits.length === 0 && <p>{words.t('debrief:decided.noHabits')}</p>}
      <ul>
        {data.habits.map((habit) => (
          <li key={habit.habit}>
            <strong>{quote(words, words.say(`scenes.${habit.issue}.habits.${habit.habit}.says`))}</strong> {habitLine(words, habit)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who asked about it, and what it proved to be. */
function habitLine(words: Words, { truth, source, by }: Decided['habits'][number]): string {
  if (!by) return words.t('debrief:decided.never');
  const asked = filled(words, { key: 'decided.by', fill: { role: by } });
  const cited = source ? ` ${words.t('debrief:decided.source', { text: words.say(`sources.${source}.says`) })}` : '';
  return `${asked} ${words.t(`debrief:decided.truth.${truth}`)}${cited}`;
}
