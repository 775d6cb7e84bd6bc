import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlay } from '../play.ts';

/** What the group adds because the machine missed it. */
export function Added({ added }: { added: readonly string[] }): JSX.Element {
  const { words, view, ask } = usePlay();
  const [text, write] = useState('');
  const keep = (event: Event) => {
    event.preventDefault();
    if (text.trim() && ask({ do: 'note', words: text.trim(), page: view.page })) write('');
  };
  return (
    <form class="paper added" data-cut="4" onSubmit={keep}>
      {added.length > 0 && (
        <ul>
          {added.map((each, i) => (
            <li key={`${each}${i}`}>{words.t('debrief:happened.added', { text: each })}</li>
          ))}
        </ul>
      )}
      <label>
        <span>{words.t('debrief:happened.add')}</span>
        <input type="text" maxLength={140} value={text} onInput={(event) => write(event.currentTarget.value)} />
      </label>
      <button type="submit" class="paper plain" data-sheet="white" disabled={!text.trim()}>
        {words.t('debrief:happened.write')}
      </button>
    </form>
  );
}
