import type { Complaint } from './complaint.ts';

/** What one page of `scenarios/guide/<language>/complaints/` says: the sentence, and hints that hold when their gaps can be filled. */
interface ComplaintWords {
  says: string;
  hints: string[];
}

/** The words of one language for complaints, by code, and the words around them. */
export interface GuideWords {
  error: string;
  warning: string;
  complaints: Record<string, ComplaintWords>;
}

/**
 * A complaint as an author reads it: where and what, the line itself, and a caret with the best hint.
 *
 *     scenarios/de-brief/scenario.yaml:41:15  error S201  There is no question called "trsut".
 *        41 |           if: trsut(resident, official) >= 2
 *           |               ^^^^^  Did you mean "trust"?
 */
export function tellComplaint(complaint: Complaint, words: GuideWords): string[] {
  const { code, severity, file, line, column, excerpt, length } = complaint;
  const { says, hint } = sayComplaint(complaint, words);
  const head = `${file}:${line}:${column}  ${words[severity]} ${code}  ${says}`.trimEnd();
  const number = String(line).padStart(5);
  const [cut, shift] = windowOf(excerpt, column);
  const caret = `${' '.repeat(Math.max(0, column - 1 - shift))}${'^'.repeat(Math.max(1, Math.min(length, WIDEST)))}`;
  return [head, `${number} | ${cut}`, `${' '.repeat(number.length)} | ${caret}${hint ? `  ${hint}` : ''}`.trimEnd()];
}

/** The sentence of a complaint, and its best hint: the first whose gaps can all be filled. */
export function sayComplaint({ code, words: found }: Complaint, words: GuideWords): { says: string; hint: string | null } {
  const page = words.complaints[code];
  const hints = page?.hints.map((one) => fill(one, found)) ?? [];
  return { says: fill(page?.says ?? '', found) ?? '', hint: hints.find((one) => one !== null) ?? null };
}

const WIDEST = 60;
const LONGEST_LINE = 120;

/** A long line is shown from a little before the place that matters. */
function windowOf(excerpt: string, column: number): [string, number] {
  if (excerpt.length <= LONGEST_LINE) return [excerpt, 0];
  const from = Math.max(0, Math.min(column - 1 - WIDEST / 2, excerpt.length - LONGEST_LINE));
  return [`${excerpt.slice(from, from + LONGEST_LINE)}`, from];
}

/** The sentence with its gaps filled, or null when a word for one of them is missing. */
function fill(sentence: string, words: Record<string, string>): string | null {
  const gaps = [...sentence.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
  if (gaps.some((gap) => words[gap] === undefined)) return null;
  return sentence.replace(/\{(\w+)\}/g, (_, gap: string) => words[gap] ?? '');
}
