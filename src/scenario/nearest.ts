import { otherwise } from './otherwise.ts';

/** The known word that is fewest keystrokes away, or null when none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const other = otherwise(word);
  const turned = other.replace(/([a-z]+)-([a-z]+)/, '$2-$1');
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of known) {
    // Two roles in the other order are one keystroke in the mind: official-resident.
    if (candidate === other) return candidate;
    const distance = Math.min(keystrokes(word.toLowerCase(), candidate.toLowerCase()), candidate === turned ? 1 : Number.POSITIVE_INFINITY);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Edit distance in which swapping two neighbours counts as one (optimal string alignment). */
function keystrokes(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  const at = (line: number[], j: number): number => line[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        at(next, j - 1) + 1,
        at(row, j) + 1,
        at(row, j - 1) + same,
        swapped ? at(older, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [older, row] = [row, next];
  }
  return at(row, b.length);
}
