import type { Complaint } from './complaint.ts';
import { complain, type Page, type Tree } from './page.ts';
import { type Text, textsOf } from './texts.ts';
import { countWords, sentencesOf } from './word-run.ts';

/** Longest sentence that a room reads with ease (GAME 8). */
const MOST_WORDS = 15;

/** Hard words with what one says at a kitchen table; a word may end in `*`. */
export type Jargon = Readonly<Record<string, string>>;

/** Warnings about how the room is spoken to. A case with warnings plays. */
export function checkStyle(page: Page, tree: Tree, jargon: Jargon): Complaint[] {
  const hard = hardWords(jargon);
  return textsOf(tree)
    .filter((text) => text.kind === 'line')
    .flatMap((text) => [...(text.bundle === 'room' ? longSentences(page, text) : []), ...hardSpots(page, text, hard)]);
}

function longSentences(page: Page, { says, at }: Text): Complaint[] {
  const long = sentencesOf(says).filter((sentence) => countWords(sentence.says) > MOST_WORDS);
  return long.map((sentence) => {
    const words = { count: String(countWords(sentence.says)), bound: String(MOST_WORDS) };
    return complain(page, { code: 'S301', at, severity: 'warning', part: { from: sentence.from, length: sentence.says.length }, words });
  });
}

interface HardWords {
  /** One group for each word, so that a text is searched once. */
  pattern: RegExp;
  plain: string[];
}

function hardSpots(page: Page, { says, at }: Text, { pattern, plain }: HardWords): Complaint[] {
  return [...says.matchAll(pattern)].map((match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const words = { name: match[0], plain: plain[which] ?? '' };
    return complain(page, { code: 'S302', at, severity: 'warning', part: { from: match.index, length: match[0].length }, words });
  });
}

function hardWords(jargon: Jargon): HardWords {
  const groups = Object.keys(jargon).map((word) => {
    const bare = word.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    return `(${bare}${word.endsWith('*') ? '[\\p{L}-]*' : ''})`;
  });
  // Without a list nothing is hard: a pattern that never fits.
  const any = groups.length > 0 ? groups.join('|') : '(?!)';
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'), plain: Object.values(jargon) };
}
