import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Lead, Screen } from '../frame.tsx';
import { usePlay } from '../play.ts';

/** TIME-OUT: safety. The screen goes calm; no question, no reason, only how long it lasted is kept. */
export function TimeOut(): JSX.Element {
  const { words, act } = usePlay();
  const [since] = useState(() => performance.now());
  const on = () => act({ act: 'carry-on', seconds: Math.round((performance.now() - since) / 1000) });
  return (
    <Screen
      title={words.t('timeOut.title')}
      says={words.t('timeOut.says')}
      hint="timeOut"
      at="middle"
      foot={<Lead on={on}>{words.t('timeOut.go')}</Lead>}
    />
  );
}

/** PAUZE: the facilitator's; clocks stop. */
export function Paused(): JSX.Element {
  const { words, act } = usePlay();
  return (
    <Screen
      title={words.t('paused.title')}
      says={words.t('paused.says')}
      hint="paused"
      at="middle"
      foot={<Lead on={() => act({ act: 'carry-on' })}>{words.t('paused.go')}</Lead>}
    />
  );
}
