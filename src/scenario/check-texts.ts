import { checkWriting } from './check-writing.ts';
import type { Complaint } from './complaint.ts';
import { complain, type Page, type Tree, valueAt } from './page.ts';
import { type Text, textsOf } from './texts.ts';
import { countWords, type Run, runsOf, sentencesOf } from './word-run.ts';

/** So many words in a row are no accident: the same sentence twice. */
const RUN = 6;
/** A private sentence shorter than this says too little to be recognised. */
const SHORTEST_SECRET = 4;

/** What texts say about each other, in the case and in every translation: readings that repeat, secrets on the wall. */
export function checkTexts(page: Page, tree: Tree): Complaint[] {
  const texts = textsOf(tree);
  return [...checkWriting(page, tree), ...repeats(page, tree, texts), ...leaks(page, texts)];
}

const READING = /\.options\.[^.]+\.reads\.|^year-later\./;

/** A reading tells what its option did to someone: not what the option or another reading said already. */
function repeats(page: Page, tree: Tree, texts: Text[]): Complaint[] {
  const earlier = new Map<string, string>();
  return texts
    .filter((text) => READING.test(text.path))
    .flatMap((reading) => {
      const option = new Map(optionRuns(tree, reading));
      const before = (run: Run): string | undefined => option.get(run.words) ?? earlier.get(run.words);
      const runs = runsOf(reading.says, RUN);
      const again = runs.find((run) => before(run) !== undefined);
      const other = again ? (before(again) ?? '') : '';
      for (const run of runs) if (!earlier.has(run.words)) earlier.set(run.words, reading.path);
      if (!again) return [];
      return [complain(page, { code: 'S303', at: reading.at, part: again, words: { name: reading.path, other } })];
    });
}

function optionRuns(tree: Tree, reading: Text): [string, string][] {
  if (!reading.path.includes('.reads.')) return [];
  const at = [...reading.at.slice(0, -2), 'says'];
  const says = valueAt(tree, ...at);
  return typeof says === 'string' ? runsOf(says, RUN).map((run) => [run.words, at.join('.')]) : [];
}

/** What only one card knows may stand in no text that the room can see. */
function leaks(page: Page, texts: Text[]): Complaint[] {
  const secrets = new Map(texts.filter((text) => text.bundle === 'private').flatMap(tellingRuns));
  const open = texts.filter((text) => text.bundle === 'room');
  return open.flatMap((text) => {
    const part = LENGTHS.flatMap((count) => runsOf(text.says, count)).find((run) => {
      const secret = secrets.get(run.words);
      return secret !== undefined && !mayGuess(text, secret);
    });
    return part ? [complain(page, { code: 'S304', at: text.at, part, words: { name: secrets.get(part.words) ?? '' } })] : [];
  });
}

const LENGTHS = Array.from({ length: RUN - SHORTEST_SECRET + 1 }, (_, i) => RUN - i);

/** What gives a secret away: six words of it in a row, or a shorter sentence as a whole. */
function tellingRuns({ says, path }: Text): [string, string][] {
  const short = sentencesOf(says).filter((sentence) => countWords(sentence.says) >= SHORTEST_SECRET && countWords(sentence.says) < RUN);
  return [...runsOf(says, RUN), ...short.flatMap((sentence) => runsOf(sentence.says, countWords(sentence.says)))].map((run) => [
    run.words,
    path,
  ]);
}

/** The sentences to guess from are meant to come near what the card is stuck with. */
function mayGuess(text: Text, secret: string): boolean {
  return secret === `roles.${text.at[1]}.stuck` && text.path.startsWith(`roles.${text.at[1]}.guesses.`);
}
