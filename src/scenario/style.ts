import type { Complaint } from './complaint.ts';
import { complain, type Page, type Tree } from './page.ts';
import { textsOf } from './texts.ts';
import { countWords, sentencesOf } from './word-run.ts';

/** Longest sentence that a room reads with ease (GAME 8). */
export const MOST_WORDS = 15;

/** Hard words with what one says at a kitchen table; a word may end in `*`. */
export type Jargon = Readonly<Record<string, string>>;

/** Warnings about how the room is spoken to. A case with warnings plays. */
export function checkStyle(page: Page, tree: Tree, jargon: Jargon): Complaint[] {
  const spoken = textsOf(tree).filter((text) => text.kind === 'line');
  const hard = Object.entries(jargon).map(([word, plain]) => ({ word, plain, pattern: patternOf(word) }));
  return spoken.flatMap(({ says, at, bundle }) => {
    const long = bundle === 'room' ? sentencesOf(says).filter((sentence) => countWords(sentence.says) > MOST_WORDS) : [];
    const found = hard.flatMap(({ word, plain, pattern }) => [...says.matchAll(pattern)].map((match) => ({ word, plain, match })));
    return [
      ...long.map((sentence) =>
        complain(page, {
          code: 'S301',
          at,
          severity: 'warning',
          part: { from: sentence.from, length: sentence.says.length },
          words: { count: String(countWords(sentence.says)), bound: String(MOST_WORDS) },
        }),
      ),
      ...found.map(({ plain, match }) =>
        complain(page, {
          code: 'S302',
          at,
          severity: 'warning',
          part: { from: match.index, length: match[0].length },
          words: { name: match[0], plain },
        }),
      ),
    ];
  });
}

function patternOf(word: string): RegExp {
  const open = word.endsWith('*');
  const bare = (open ? word.slice(0, -1) : word).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${bare}${open ? '[\\p{L}-]*' : ''}(?![\\p{L}\\p{N}])`, 'giu');
}
