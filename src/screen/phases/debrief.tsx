import type { JSX } from 'preact';
import { Lead, Screen } from '../frame.tsx';
import { usePlay } from '../play.ts';
import { Plain } from '../sheets.tsx';

/** The debrief, page by page: the journal decides what stands on it. */
export function Debrief(): JSX.Element {
  const { words, view, ask } = usePlay();
  return (
    <Screen
      title={words.t('debrief.title')}
      at="top"
      foot={
        <>
          <Lead on={() => ask({ do: 'finish' })}>{words.t('debrief.finish')}</Lead>
          {view.page > 0 && <Plain on={() => ask({ do: 'turn-page', page: view.page - 1 })}>{words.t('common:back')}</Plain>}
        </>
      }
    />
  );
}
