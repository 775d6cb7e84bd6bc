/** A word of a text with its place, and bare: without capitals, accents' case or punctuation. */
interface Word {
  bare: string;
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((found) => ({ bare: found[0].toLowerCase(), from: found.index, to: found.index + found[0].length }));
}

export function countWords(sentence: string): number {
  return wordsOf(sentence).length;
}

/** Sentences with their place; a colon does not end one. */
export function sentencesOf(text: string): { says: string; from: number }[] {
  return [...text.matchAll(/[^.!?…]+[.!?…]*["”’)]*/gu)]
    .map((found) => ({ says: found[0].trim(), from: found.index + found[0].search(/\S/) }))
    .filter((one) => one.says !== '');
}

/** Where in `text` the first run of `length` words stands that `other` has too, or null. */
export function sharedRun(text: string, other: string, length: number): { from: number; length: number } | null {
  const words = wordsOf(text);
  const runs = new Set(runsOf(wordsOf(other), length));
  const at = runsOf(words, length).findIndex((run) => runs.has(run));
  const [first, last] = [words[at], words[at + length - 1]];
  return first && last ? { from: first.from, length: last.to - first.from } : null;
}

function runsOf(words: Word[], length: number): string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, i) =>
    words
      .slice(i, i + length)
      .map((word) => word.bare)
      .join(' '),
  );
}
