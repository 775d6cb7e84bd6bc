/** "Drie stoelen" (Three seats): twelve bars in G minor that open into B flat in the middle and walk home by half steps. */
export const BARS = 12;
export const BEATS_PER_BAR = 4;
export const BEATS = BARS * BEATS_PER_BAR;

export interface Change {
  /** Beat on which this chord begins, 0 to 47. */
  beat: number;
  name: string;
  /** Left out of the piano: the bass has it. */
  root: number;
  /** Rootless, three or four notes, each led by small steps from the one before. */
  voicing: readonly number[];
}

export const CHANGES: readonly Change[] = [
  { beat: 0, name: 'Gm6', root: 7, voicing: [58, 62, 64, 69] },
  { beat: 4, name: 'Am7b5', root: 9, voicing: [60, 63, 67] },
  { beat: 6, name: 'D7b9', root: 2, voicing: [60, 63, 66, 69] },
  { beat: 8, name: 'Gm9', root: 7, voicing: [58, 62, 65, 69] },
  { beat: 12, name: 'Dm7b5', root: 2, voicing: [56, 60, 65] },
  { beat: 14, name: 'G7alt', root: 7, voicing: [59, 63, 65, 68] },
  { beat: 16, name: 'Cm9', root: 0, voicing: [58, 62, 63, 67] },
  { beat: 20, name: 'F13', root: 5, voicing: [57, 62, 63, 67] },
  { beat: 24, name: 'Bbmaj9', root: 10, voicing: [57, 60, 62, 65] },
  { beat: 28, name: 'Ebmaj9', root: 3, voicing: [55, 58, 62, 65] },
  { beat: 32, name: 'Am7b5', root: 9, voicing: [55, 60, 63] },
  { beat: 36, name: 'D7alt', root: 2, voicing: [54, 60, 65, 70] },
  { beat: 40, name: 'Gm6', root: 7, voicing: [52, 58, 62, 69] },
  { beat: 42, name: 'Em7b5', root: 4, voicing: [58, 62, 67] },
  { beat: 44, name: 'Eb9', root: 3, voicing: [55, 61, 65, 70] },
  { beat: 46, name: 'D7#9', root: 2, voicing: [54, 60, 65, 69] },
];

/** The chord that sounds at a beat; a hit just before a change (an anticipation) names the later beat itself. */
export function changeAt(beat: number): Change {
  const inside = ((beat % BEATS) + BEATS) % BEATS;
  const found = CHANGES.findLast((change) => change.beat <= inside);
  if (!found) throw new Error(`no chord at beat ${beat}`);
  return found;
}
