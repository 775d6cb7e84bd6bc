import type { JSX } from 'preact';
import type { Said, Script } from '#debrief/ask.ts';
import type { Words } from '#words/words.ts';
import { usePlay } from '../play.ts';
import { filled } from './gaps.ts';

/** A question in two lines: what it is about, where that is something in quotation marks, and what is asked. */
function linesOf(words: Words, said: Said): { about: string; asks: string } {
  const [first = '', second] = filled(words, said).split('\n');
  return second === undefined ? { about: '', asks: first } : { about: first, asks: second };
}

/** The ochre sheet for who leads: two questions, one follow-up, and the line that makes room to disagree. */
export function ScriptSheet({ script }: { script: Script }): JSX.Element {
  const { words } = usePlay();
  const asked = [...script.questions, script.follow].map((said) => ({ key: said.key, ...linesOf(words, said) }));
  // What two questions after each other are about is read aloud once.
  const all = asked.map((each, i) => ({ ...each, about: each.about === asked[i - 1]?.about ? '' : each.about }));
  const follow = all.at(-1);
  return (
    <aside class="paper script" data-sheet="ochre" data-cut="3" aria-label={words.t('debrief:talk')}>
      <h2 class="big">{words.t('debrief:talk')}</h2>
      {script.first && <p class="watched">{filled(words, script.first)}</p>}
      <ol>
        {all.slice(0, -1).map(({ key, about, asks }) => (
          <li key={key}>
            {about && <span class="about">{about}</span>}
            {asks}
          </li>
        ))}
      </ol>
      <p class="follow">
        {follow?.about && <span class="about">{follow.about}</span>}
        <strong>{words.t('debrief:andThen')}</strong> {follow?.asks}
      </p>
      <p class="says-game">{words.t('debrief:ours')}</p>
    </aside>
  );
}
