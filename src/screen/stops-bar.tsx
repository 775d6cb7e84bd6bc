import type { JSX } from 'preact';
import { usePlay } from './play.ts';
import { Plain } from './sheets.tsx';

const STEPS = ['moves', 'rule', 'hands'] as const;

/** The three different stops (GAME 6) and the facilitator's door, on the right-hand curtain of every screen. */
export function StopsBar(): JSX.Element {
  const { words, session, act, open, may, covered, phase } = usePlay();
  const snip = STEPS.some((step) => may({ do: 'snip', step }));
  // What it does stands on it until it has been done once.
  const cutBefore = session.journal().lines.some((line) => line.do.do === 'snip');
  const over = phase === 'end';
  if (phase === 'timeOut' || phase === 'paused') return <nav class="stops" aria-label={words.t('stops.label')} />;
  return (
    <nav class="stops" aria-label={words.t('stops.label')} inert={covered}>
      {!over && (
        <Plain
          sheet="resident"
          sign="time-out"
          keys="t"
          disabled={!session.mayAct({ act: 'time-out' })}
          on={() => act({ act: 'time-out' })}
        >
          {words.t('stops.timeOut')}
        </Plain>
      )}
      {snip && (
        <Plain sheet="ochre" sign="snip" on={() => open('snip')}>
          {words.t('stops.snip')}
          {!cutBefore && <small>{words.t('stops.snipSays')}</small>}
        </Plain>
      )}
      {!over && (
        <Plain sign="pause" keys="p" disabled={!session.mayAct({ act: 'pause' })} on={() => act({ act: 'pause' })}>
          {words.t('stops.pause')}
        </Plain>
      )}
      <Plain sign="why" keys="?" on={() => open('why')}>
        {words.t('stops.why')}
      </Plain>
      <Plain sign="menu" on={() => open('menu')}>
        {words.t('stops.menu')}
      </Plain>
    </nav>
  );
}
