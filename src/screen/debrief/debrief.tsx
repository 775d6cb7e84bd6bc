import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { scriptFor } from '#debrief/ask.ts';
import type { Evening } from '#debrief/evening.ts';
import { DEBRIEF_PATH, type DebriefScreen, screenAt } from '#debrief/path.ts';
import { readScreen } from '#debrief/screens.ts';
import { Lead, Screen } from '../frame.tsx';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import './charts.css';
import './debrief.css';
import { whoDecided } from './decided.tsx';
import { feelings } from './feeling.tsx';
import { field } from './field.tsx';
import { whatHappened } from './happened.tsx';
import { whoKnew } from './known.tsx';
import type { Leaf, PageProps, Unwritten } from './leaf.ts';
import { outOfRole } from './out-of-role.tsx';
import { wasRight } from './right.tsx';
import { ScriptSheet } from './script.tsx';
import { whatNow } from './what-now.tsx';
import { withUs } from './with-us.tsx';

const PAGES: { [S in DebriefScreen]: (props: PageProps<S>) => Leaf[] } = {
  0: outOfRole,
  1: feelings,
  2: whatHappened,
  3: whoKnew,
  4: whoDecided,
  5: field,
  6: wasRight,
  8: withUs,
  10: whatNow,
};

/** Above this text size the whole sheet scrolls, below it only what does not fit. */
const LARGE_FROM = 1.25;

/** The debrief: one question a screen, read from the journal. The page is the evening's own; nothing is kept here. */
export function Debrief({ read }: { read: () => Evening }): JSX.Element {
  const { session, view } = usePlay();
  const { length } = session.journal().lines;
  const evening = useMemo(() => ({ ...read(), length }), [read, length]);
  const last = DEBRIEF_PATH[view.format].length - 1;
  const page = Math.max(0, Math.min(last, view.page));
  return <DebriefPage key={page} {...{ evening, page }} last={page === last} />;
}

interface PageAt {
  evening: Evening;
  page: number;
  last: boolean;
}

/** One screen: its first leaf has the questions. The main button passes the main leaves, then the page; details lie behind "more". */
function DebriefPage({ evening, page, last }: PageAt): JSX.Element {
  const { words, view, preferences } = usePlay();
  const screen = screenAt(view.format, page);
  const unwritten = useRef<Unwritten>({ keep: () => undefined }).current;
  const data = readScreen(evening, screen);
  const leaves = (PAGES[screen] as (props: PageProps) => Leaf[])({ data, evening, more: preferences.more, unwritten });
  const [at, turn] = useState(0);
  const leaf = leaves[Math.min(at, leaves.length - 1)];
  return (
    <Screen
      key={at}
      title={words.t(`debrief:screens.${screen}.title`)}
      says={words.t(leaf?.measures ? 'debrief:ours' : `debrief:screens.${screen}.says`)}
      at="top"
      foot={<Foot {...{ page, last, at, turn, leaves, unwritten }} />}
    >
      <div class="debrief" data-screen={screen} data-wide={leaf?.script ? undefined : ''}>
        <div class="body" tabIndex={preferences.scale > LARGE_FROM ? undefined : 0}>
          {leaf?.sheet}
        </div>
        {leaf?.script && <ScriptSheet script={scriptFor(evening, screen)} />}
      </div>
    </Screen>
  );
}

interface FootProps {
  page: number;
  last: boolean;
  at: number;
  leaves: readonly Leaf[];
  turn: (at: number) => void;
  unwritten: Unwritten;
}

/** What leads on, one step back, and from every page a small way out of the evening. */
function Foot({ page, last, at, leaves, turn, unwritten }: FootProps): JSX.Element {
  const { words, ask } = usePlay();
  const main = leaves.findIndex((leaf, i) => i > at && leaf.main);
  const finishes = last && main < 0;
  const leave = (to: () => void) => () => {
    unwritten.keep();
    to();
  };
  const on = leave(() => {
    if (main >= 0) turn(main);
    else ask(last ? { do: 'finish' } : { do: 'turn-page', page: page + 1 });
  });
  return (
    <>
      {page + at > 0 && (
        <Plain sign="back" on={leave(() => void (at > 0 ? turn(at - 1) : ask({ do: 'turn-page', page: page - 1 })))}>
          {words.t('common:back')}
        </Plain>
      )}
      <Lead on={on}>{words.t(finishes ? 'debrief:now.finish' : 'common:goOn')}</Lead>
      {leaves[at + 1] && main !== at + 1 && <Plain on={leave(() => turn(at + 1))}>{words.t('debrief:more')}</Plain>}
      <Count {...{ page, at }} leaves={leaves.length} />
      {!finishes && <Plain on={leave(() => void ask({ do: 'finish' }))}>{words.t('debrief:close')}</Plain>}
    </>
  );
}

/** Where we are: the page of the path, and the leaf where a page has more than one. */
function Count({ page, at, leaves }: { page: number; at: number; leaves: number }): JSX.Element {
  const { words, view } = usePlay();
  const leaf = leaves > 1 ? ` (${words.t('debrief:leaf', { n: at + 1, of: leaves })})` : '';
  return (
    <p class="paper page-count">
      {words.t('debrief:pageOf', { n: page + 1, of: DEBRIEF_PATH[view.format].length })}
      {leaf}
    </p>
  );
}
