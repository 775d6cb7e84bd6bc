import type { JSX } from 'preact';
import type { Language } from '#scenario/ids.ts';
import type { Words } from '#words/words.ts';

/** The role cards of a case, on a page of their own for who leads. */
export function PrintLink({ words, scenario, language }: { words: Words; scenario: string; language: Language }): JSX.Element {
  const cards = `?print=cards&scenario=${scenario}&lang=${language}`;
  return (
    <a class="paper plain button" data-cut="4" data-sheet="white" target="_blank" rel="noreferrer" href={cards}>
      {words.t('setup:print')}
    </a>
  );
}
