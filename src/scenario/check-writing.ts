import type { Complaint } from './complaint.ts';
import { complain, type Page, type Tree } from './page.ts';
import { type Text, textsOf } from './texts.ts';

/** Characters in one text: what fits on a card or on the wall without scrolling. */
const LONGEST = 600;
/** Tags and signs of other ways of writing: here they would stand on the wall as they are. */
const MARKUP = /<\/?[a-z][^>\n]*>|<!--|&(?:[a-z]+|#\d+);|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\n]+\)/i;

/** What one text says by itself, in the case and in every translation: blank ones, far too long ones, and markup. */
export function checkWriting(page: Page, tree: Tree): Complaint[] {
  return textsOf(tree).flatMap((text) => worryOf(page, text));
}

function worryOf(page: Page, { at, says }: Text): Complaint[] {
  if (says.trim() === '') return [complain(page, { code: 'S119', at })];
  if (says.length > LONGEST) return [complain(page, { code: 'S126', at, words: { count: String(says.length), bound: String(LONGEST) } })];
  const found = MARKUP.exec(says);
  if (!found) return [];
  return [complain(page, { code: 'S127', at, part: { from: found.index, length: found[0].length }, words: { name: found[0] } })];
}
