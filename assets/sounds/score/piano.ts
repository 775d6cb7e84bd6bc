import { changeAt } from './changes.ts';
import type { Note } from './feel.ts';

/** One grip of the left hand: when, how long, how loud, and the beat whose chord it plays when it comes early. */
export interface Comp {
  beat: number;
  length: number;
  velocity: number;
  chordAt: number;
}

/** Where in the form, how long, how loud; `early` plays the chord of the next beat (an anticipation). */
type Hit = readonly [beat: number, length: number, velocity: number, early?: 'early'];

/** Charleston (1 and the and of 2), reversed Charleston, pushes on the last eighth: no two bars alike. */
const TIGHT: readonly Hit[] = [
  [0, 1.2, 70],
  [1.5, 0.35, 78],
  [5, 0.4, 66],
  [6.5, 0.9, 76],
  [7.5, 1.3, 80, 'early'],
  [10.5, 0.35, 68],
  [12.5, 0.8, 70],
  [14.5, 0.4, 76],
  [15.5, 1.8, 84, 'early'],
  [18, 0.35, 66],
  [20.5, 0.4, 72],
  [22.5, 1.2, 78],
  [24, 1.2, 74],
  [25.5, 0.35, 80],
  [27.5, 1.6, 82, 'early'],
  [30.5, 0.4, 68],
  [32, 0.4, 66],
  [33.5, 1.3, 76],
  [37, 0.35, 80],
  [38.5, 0.35, 84],
  [40, 1.3, 74],
  [42.5, 0.8, 72],
  [44, 0.4, 78],
  [46, 0.9, 76],
  [47.5, 0.4, 86, 'early'],
];

/** Long, late and few: somebody who listens but is not heard. */
const LOOSE: readonly Hit[] = [
  [1, 2.4, 54],
  [6, 1.6, 50],
  [9, 2.6, 56],
  [14.5, 1.2, 52],
  [17, 2.6, 56],
  [22, 1.4, 48],
  [25, 2.6, 54],
  [29, 2.2, 52],
  [33.5, 2, 54],
  [38, 1.2, 50],
  [41, 1, 52],
  [46.5, 1.2, 56],
];

const comps = (hits: readonly Hit[]): Comp[] =>
  hits.map(([beat, length, velocity, early]) => ({ beat, length, velocity, chordAt: early ? beat + 0.5 : beat }));

export const compsTight = comps(TIGHT);
export const compsLoose = comps(LOOSE);

/** The top note carries the line, so it sounds a little louder than the rest of the hand. */
const grip = (comp: Comp): Note[] => {
  const { voicing } = changeAt(comp.chordAt);
  return voicing.map((pitch, at) => ({
    beat: comp.beat,
    length: comp.length,
    pitch,
    velocity: comp.velocity + (at === voicing.length - 1 ? 8 : at === 0 ? 0 : -6),
  }));
};

type Line = readonly [beat: number, length: number, pitch: number, velocity: number];

/** Answers of the right hand at the ends of phrases; the last one is the riff that "samen optrekken" grows from. */
const ANSWERS: readonly Line[] = [
  [2.5, 0.4, 74, 70],
  [3, 0.4, 77, 76],
  [3.5, 1.4, 75, 80],
  [11, 0.4, 79, 74],
  [11.5, 0.4, 77, 70],
  [12, 0.4, 74, 72],
  [13.5, 0.9, 72, 66],
  [19, 0.4, 79, 74],
  [19.5, 0.4, 82, 78],
  [20, 0.4, 79, 70],
  [21.5, 0.8, 74, 72],
  [26.5, 0.4, 77, 76],
  [27, 0.4, 81, 80],
  [28, 1.6, 79, 82],
  [34.5, 0.4, 75, 70],
  [35, 0.4, 79, 74],
  [35.5, 0.9, 78, 76],
  [40.5, 0.4, 74, 74],
  [41, 0.4, 76, 78],
  [41.5, 0.4, 79, 80],
  [43.5, 0.4, 82, 84],
  [45, 0.4, 81, 74],
  [45.5, 0.4, 77, 70],
];

/** A question of two notes that gets no answer. */
const QUESTIONS: readonly Line[] = [
  [11, 0.9, 74, 50],
  [12, 1.6, 77, 54],
  [27, 0.9, 74, 54],
  [28, 2, 77, 52],
  [43, 0.9, 74, 50],
  [44, 1.6, 73, 46],
];

const line = (rows: readonly Line[]): Note[] => rows.map(([beat, length, pitch, velocity]) => ({ beat, length, pitch, velocity }));

export const pianoTight: readonly Note[] = [...compsTight.flatMap(grip), ...line(ANSWERS)].sort((a, b) => a.beat - b.beat);
export const pianoLoose: readonly Note[] = [...compsLoose.flatMap(grip), ...line(QUESTIONS)].sort((a, b) => a.beat - b.beat);
