import type { JSX } from 'preact';
import type { Script } from '#debrief/ask.ts';
import { usePlay } from '../play.ts';
import { filled } from './gaps.ts';

/** The ochre sheet for who leads: two questions, one follow-up, and the line that makes room to disagree. */
export function ScriptSheet({ script }: { script: Script }): JSX.Element {
  const { words } = usePlay();
  return (
    <aside class="paper script" data-sheet="ochre" data-cut="3" aria-label={words.t('debrief:talk')}>
      <h2 class="big">{words.t('debrief:talk')}</h2>
      <ol>
        {script.questions.map((question) => (
          <li key={question.key}>{filled(words, question)}</li>
        ))}
      </ol>
      <p class="follow">
        <strong>{words.t('debrief:andThen')}</strong> {filled(words, script.follow)}
      </p>
      <p class="says-game">{words.t('debrief:ours')}</p>
    </aside>
  );
}
