import type { Complaint } from './complaint.ts';
import { complain, type Page, type Tree, valueAt } from './page.ts';
import { type Text, textsOf } from './texts.ts';
import { countWords, sentencesOf, sharedRun } from './word-run.ts';

/** So many words in a row are no accident: the same sentence twice. */
const RUN = 6;
/** A private sentence shorter than this says too little to be recognised. */
const SHORTEST_SECRET = 4;

/** What texts say about each other, in the case and in every translation: readings that repeat, secrets on the wall. */
export function checkTexts(page: Page, tree: Tree): Complaint[] {
  const texts = textsOf(tree);
  return [...repeats(page, tree, texts), ...leaks(page, texts)];
}

const READING = /\.options\.[^.]+\.reads\.|^year-later\./;

/** A reading tells what its option did to someone: not what the option or another reading said already. */
function repeats(page: Page, tree: Tree, texts: Text[]): Complaint[] {
  const readings = texts.filter((text) => READING.test(text.path));
  return readings.flatMap((reading, i) => {
    const option = reading.path.includes('.reads.') ? [...reading.at.slice(0, -2), 'says'] : null;
    const own = option && valueAt(tree, ...option);
    const before = readings.slice(0, i);
    const others = option && typeof own === 'string' ? [{ path: option.join('.'), says: own }, ...before] : before;
    for (const other of others) {
      const part = sharedRun(reading.says, other.says, RUN);
      if (part) return [complain(page, { code: 'S303', at: reading.at, part, words: { name: reading.path, other: other.path } })];
    }
    return [];
  });
}

/** What only one card knows may stand in no text that the room can see. */
function leaks(page: Page, texts: Text[]): Complaint[] {
  const secrets = texts.filter((text) => text.bundle === 'private');
  const open = texts.filter((text) => text.bundle === 'room' && !text.path.startsWith('expected.'));
  return open.flatMap((text) => {
    for (const secret of secrets) {
      if (mayGuess(text, secret)) continue;
      const part = leak(text.says, secret.says);
      if (part) return [complain(page, { code: 'S304', at: text.at, part, words: { name: secret.path } })];
    }
    return [];
  });
}

/** The sentences to guess from are meant to come near what the card is stuck with. */
function mayGuess(text: Text, secret: Text): boolean {
  return secret.path === `roles.${text.at[1]}.stuck` && text.path.startsWith(`roles.${text.at[1]}.guesses.`);
}

function leak(says: string, secret: string): { from: number; length: number } | null {
  const run = sharedRun(says, secret, RUN);
  if (run) return run;
  for (const sentence of sentencesOf(secret)) {
    const count = countWords(sentence.says);
    const whole = count >= SHORTEST_SECRET && count < RUN ? sharedRun(says, sentence.says, count) : null;
    if (whole) return whole;
  }
  return null;
}
