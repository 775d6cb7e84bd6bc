/** Where something stands in a file: line and column from 1, length in characters on that line. */
export interface Spot {
  file: string;
  line: number;
  column: number;
  length: number;
  /** The whole line, for the excerpt above the caret. */
  excerpt: string;
}

/**
 * Something an author should change. It carries no sentence: `code` finds the page in `scenarios/guide/<language>/complaints/`,
 * and `words` fill the gaps in its sentences.
 */
export interface Complaint extends Spot {
  code: string;
  severity: 'error' | 'warning';
  words: Record<string, string>;
}

/** Errors before warnings never: an author reads from top to bottom, the case itself before its translations. */
export function inReadingOrder(complaints: Complaint[], files: readonly string[]): Complaint[] {
  const rank = (complaint: Complaint): number => files.indexOf(complaint.file);
  return [...complaints].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}

export function isError(complaint: Complaint): boolean {
  return complaint.severity === 'error';
}
