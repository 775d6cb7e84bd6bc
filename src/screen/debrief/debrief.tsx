import type { ComponentType, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { scriptFor } from '#debrief/ask.ts';
import type { Evening } from '#debrief/evening.ts';
import { DEBRIEF_PATH, type DebriefScreen, screenAt } from '#debrief/path.ts';
import { readScreen, type ScreenData } from '#debrief/screens.ts';
import { Lead, Screen } from '../frame.tsx';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';
import './debrief.css';
import { WhoDecided } from './decided.tsx';
import { Feelings } from './feeling.tsx';
import { Field } from './field.tsx';
import { WhatHappened } from './happened.tsx';
import { WhoKnew } from './known.tsx';
import { OutOfRole } from './out-of-role.tsx';
import { WasRight } from './right.tsx';
import { ScriptSheet } from './script.tsx';
import { WhatNow } from './what-now.tsx';
import { WithUs } from './with-us.tsx';

/** What a screen of the debrief gets: its own reading, and the whole evening for the keepsake. */
export interface PageProps<S extends DebriefScreen = DebriefScreen> {
  data: Extract<ScreenData, { screen: S }>;
  evening: Evening;
}

const PAGES: { [S in DebriefScreen]: ComponentType<PageProps<S>> } = {
  0: OutOfRole,
  1: Feelings,
  2: WhatHappened,
  3: WhoKnew,
  4: WhoDecided,
  5: Field,
  6: WasRight,
  8: WithUs,
  10: WhatNow,
};

/** The debrief: one question a screen, read from the journal. The page is the evening's own; nothing is kept here. */
export function Debrief({ read }: { read: () => Evening }): JSX.Element {
  const { session, view } = usePlay();
  const { length } = session.journal().lines;
  const evening = useMemo(() => ({ ...read(), length }), [read, length]);
  const last = DEBRIEF_PATH[view.format].length - 1;
  const page = Math.max(0, Math.min(last, view.page));
  return <DebriefPage key={page} {...{ evening, page }} last={page === last} />;
}

function DebriefPage({ evening, page, last }: { evening: Evening; page: number; last: boolean }): JSX.Element {
  const { words, view, ask } = usePlay();
  const screen = screenAt(view.format, page);
  const Page = PAGES[screen] as ComponentType<PageProps>;
  const count = words.t('debrief:pageOf', { n: page + 1, of: DEBRIEF_PATH[view.format].length });
  return (
    <Screen
      title={words.t(`debrief:screens.${screen}.title`)}
      says={words.t(`debrief:screens.${screen}.says`)}
      hint={`debrief${screen}`}
      at="top"
      foot={
        <>
          {page > 0 && (
            <Plain sign="back" on={() => ask({ do: 'turn-page', page: page - 1 })}>
              {words.t('common:back')}
            </Plain>
          )}
          <Lead on={() => ask(last ? { do: 'finish' } : { do: 'turn-page', page: page + 1 })}>
            {words.t(last ? 'debrief:now.finish' : 'common:goOn')}
          </Lead>
          <p class="paper page-count">{count}</p>
        </>
      }
    >
      <div class="debrief" data-screen={screen}>
        <div class="body">
          <Page data={readScreen(evening, screen)} evening={evening} />
        </div>
        <ScriptSheet script={scriptFor(evening, screen)} />
      </div>
    </Screen>
  );
}
