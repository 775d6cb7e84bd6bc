import { isScalar } from 'yaml';
import type { Complaint } from './complaint.ts';
import { complain, namesAt, type Page, type Path, type Tree, valueAt } from './page.ts';

const ROLE = '(?:resident|worker|official)';
const BEFORE_HANDS = new RegExp(`^${ROLE} (?:plays|rules|picks) [a-z-]+(?: \\d+)?(?: ".*")?$`);
const PICKS = new RegExp(`^${ROLE} picks `);
const SHOWS = new RegExp(`^${ROLE} shows `);
/** Whoever proposes does not always show a hand; the two others always do. */
const LEAST_HANDS = 2;

/** What the stories of a case show before they are played. */
export function checkPlays(page: Page, tree: Tree): Complaint[] {
  const plays = [['opening', 'play'], ...namesAt(tree, 'tests').map((id) => ['tests', id, 'play'])];
  const folded = plays.flatMap((at) => withoutBar(page, at));
  return folded.length > 0 ? folded : shortOpening(page, tree);
}

/** Without its bar YAML folds a story into one line. */
function withoutBar(page: Page, at: Path): Complaint[] {
  const written = page.document.getIn(at, true);
  const isFolded = isScalar(written) && typeof written.value === 'string' && written.value !== '' && written.type !== 'BLOCK_LITERAL';
  return isFolded ? [complain(page, { code: 'S601', at, key: true, words: { bar: '|' } })] : [];
}

/** The opening shows one whole turn (GAME 7): moves, a choice and hands. A line that cannot be read is told when the show is played. */
function shortOpening(page: Page, tree: Tree): Complaint[] {
  const play = valueAt(tree, 'opening', 'play');
  if (typeof play !== 'string') return [];
  const deeds = play.split('\n').filter((line) => /^(?!case |from |#|\s|$)/.test(line));
  const pick = deeds.findLastIndex((deed) => PICKS.test(deed));
  const last = deeds.at(-1) ?? '';
  const hands = deeds.slice(pick + 1).filter((deed) => SHOWS.test(deed)).length;
  const isShort = last === '' || BEFORE_HANDS.test(last) || (SHOWS.test(last) && pick >= 0 && hands < LEAST_HANDS);
  return isShort ? [complain(page, { code: 'S605', at: ['opening', 'play'], key: true, severity: 'warning' })] : [];
}
