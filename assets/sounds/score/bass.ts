import { BEATS_PER_BAR } from './changes.ts';
import type { Note } from './feel.ts';

/**
 * The resident's part. Each row is a bar: four notes to walk on, chord tones on the strong beats and a step or half step into
 * the next chord on the last one.
 */
export const WALK: readonly (readonly number[])[] = [
  [43, 50, 48, 46], // Gm6, down to A
  [45, 39, 38, 42], // Am7b5, D7b9 by a half step from above
  [43, 41, 40, 39], // Gm9, by half steps down to D
  [38, 44, 43, 47], // Dm7b5, G7alt, leading note of C
  [48, 46, 43, 42], // Cm9, from above into F
  [41, 45, 48, 47], // F13, from above into B flat
  [46, 50, 53, 52], // Bbmaj9, the highest bar
  [51, 50, 48, 46], // Ebmaj9, down the scale
  [45, 48, 51, 49], // Am7b5, from below into D
  [50, 48, 46, 42], // D7alt, leading note of G
  [43, 38, 40, 46], // Gm6, Em7b5
  [39, 43, 38, 44], // Eb9, D7#9, from above back to G
];

/** Swung eighths between the steps: bar, place in the bar, pitch. They keep one bar from being like another. */
const SKIPS: readonly (readonly [number, number, number])[] = [
  [0, 1.5, 50],
  [2, 3.5, 37],
  [3, 2.5, 43],
  [5, 1.5, 45],
  [7, 2.5, 48],
  [8, 3.5, 51],
  [9, 0.5, 38],
  [9, 2.5, 45],
  [11, 1.5, 43],
];

const step = (bar: number, place: number, pitch: number): Note => ({
  beat: bar * BEATS_PER_BAR + place,
  length: 0.94,
  pitch,
  velocity: place % 2 === 0 ? 92 : 98,
});
const skip = ([bar, place, pitch]: readonly [number, number, number]): Note => ({
  beat: bar * BEATS_PER_BAR + place,
  length: 0.3,
  pitch,
  velocity: 70,
});

/** Where ribbons hold: a walking bass, one note a beat. */
export const bassTight: readonly Note[] = [
  ...WALK.flatMap((bar, at) => bar.map((pitch, place) => step(at, place, pitch))),
  ...SKIPS.map(skip),
].sort((a, b) => a.beat - b.beat);

/** Bar, place, beats, pitch. */
type Row = readonly [number, number, number, number];

/** Where ribbons are thin: in two, low, with holes. It waits for the others and they do not come. */
const TWO: readonly Row[] = [
  [0, 0, 1.8, 31],
  [0, 2, 1.6, 38],
  [1, 0, 1.8, 33],
  [1, 2, 1.6, 38],
  [2, 0, 2.6, 31],
  [2, 3, 0.8, 41],
  [3, 0, 1.7, 38],
  [3, 2, 1.2, 31],
  [3, 3.5, 0.4, 35],
  [4, 0, 1.9, 36],
  [4, 2, 1.5, 39],
  [5, 0, 1.8, 41],
  [5, 2, 1.7, 36],
  [6, 0, 2.5, 34],
  [6, 3, 0.9, 40],
  [7, 0, 1.8, 39],
  [7, 2, 1.4, 34],
  [8, 0, 1.9, 33],
  [8, 2, 1.6, 39],
  [9, 0, 1.8, 38],
  [9, 2, 0.8, 36],
  [9, 3, 0.8, 30],
  [10, 0, 1.8, 31],
  [10, 2, 1.8, 28],
  [11, 0, 1.8, 39],
  [11, 2, 1.2, 38],
  [11, 3.5, 0.3, 32],
];

export const bassLoose: readonly Note[] = TWO.map(([bar, place, length, pitch]) => ({
  beat: bar * BEATS_PER_BAR + place,
  length,
  pitch,
  velocity: place === 0 ? 84 : 74,
}));
