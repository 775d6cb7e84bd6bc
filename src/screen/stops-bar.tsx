import type { JSX } from 'preact';
import { usePlay } from './play.ts';
import { Plain } from './sheets.tsx';

const STEPS = ['moves', 'rule', 'hands'] as const;

/** A cut goes back to something: the moves of this take have sounded, and some step of it may be played again (RULES 10). */
function useCut(): boolean {
  const { view, may } = usePlay();
  return view.scene?.sounded === true && STEPS.some((step) => may({ do: 'snip', step }));
}

/** The three different stops (GAME 6) and the facilitator's door, on the right-hand curtain of every screen. The stops lie above every panel. */
export function StopsBar(): JSX.Element {
  const { words, session, act, open, covered, phase } = usePlay();
  const cut = useCut();
  // What it does stands on it until it has been done once.
  const cutBefore = session.journal().lines.some((line) => line.do.do === 'snip');
  const over = phase === 'end';
  const stop = (which: 'time-out' | 'pause') => () => {
    if (act({ act: which })) open(null);
  };
  if (phase === 'timeOut' || phase === 'paused') return <nav class="stops" aria-label={words.t('stops.label')} />;
  return (
    <nav class="stops" aria-label={words.t('stops.label')} data-over={covered || undefined}>
      {!over && (
        <Plain sheet="resident" sign="time-out" keys="t" disabled={!session.mayAct({ act: 'time-out' })} on={stop('time-out')}>
          {words.t('stops.timeOut')}
        </Plain>
      )}
      {cut && (
        <Plain sheet="ochre" sign="snip" on={() => open('snip')}>
          {words.t('stops.snip')}
          {!cutBefore && <small>{words.t('stops.snipSays')}</small>}
        </Plain>
      )}
      {!over && (
        <Plain sign="pause" keys="p" disabled={!session.mayAct({ act: 'pause' })} on={stop('pause')}>
          {words.t('stops.pause')}
        </Plain>
      )}
      <Plain sign="why" keys="?" disabled={covered} on={() => open('why')}>
        {words.t('stops.why')}
      </Plain>
      <Plain sign="menu" disabled={covered} on={() => open('menu')}>
        {words.t('stops.menu')}
      </Plain>
    </nav>
  );
}
