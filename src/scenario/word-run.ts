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

/** So many words that follow each other in a text. */
export interface Run {
  /** The words, bare: equal runs have equal words. */
  words: string;
  from: number;
  length: number;
}

/** Every run of `count` words, in the order of the text. */
export function runsOf(text: string, count: number): Run[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - count + 1)).map((first, i) => {
    const run = words.slice(i, i + count);
    const last = run.at(-1) ?? first;
    return { words: run.map((word) => word.bare).join(' '), from: first.from, length: last.to - first.from };
  });
}
