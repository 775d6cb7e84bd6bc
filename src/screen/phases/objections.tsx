import type { JSX } from 'preact';
import { factLaid } from '#words/fact-laid.ts';
import { theRole, upper } from '../lines.ts';
import { usePlay } from '../play.ts';
import { objectionsIn } from './fell.ts';

/** What the fists said must be different, or the fact they laid. */
export function Objections(): JSX.Element | null {
  const { words, heard } = usePlay();
  const lines = objectionsIn(heard).flatMap(({ role, fact, words: said }) => {
    const who = upper(theRole(words, role));
    if (said) return [words.t('fallen.said', { who, words: said })];
    return fact ? [words.t('fallen.saidFact', { who, words: factLaid(words, role, fact) })] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="stack objections">
      {lines.map((line) => (
        <li key={line} class="paper notice" data-cut="2">
          {line}
        </li>
      ))}
    </ul>
  );
}
