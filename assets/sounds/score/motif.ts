import { hit, type KIT } from './drums.ts';
import type { Note } from './feel.ts';

/** Two bars in the key and tempo of the loop, three voices; what follows until the next slot is its echo. */
export interface Motif {
  /** Plain eighths instead of swung ones. */
  straight?: boolean;
  bass: readonly Note[];
  piano: readonly Note[];
  drums: readonly Note[];
}

type Row = readonly [beat: number, length: number, pitch: number, velocity: number];
type Struck = readonly [beat: number, drum: keyof typeof KIT, velocity: number];

export const line = (...rows: Row[]): Note[] => rows.map(([beat, length, pitch, velocity]) => ({ beat, length, pitch, velocity }));

export const kit = (...rows: Struck[]): Note[] => rows.map(([beat, drum, velocity]) => hit(beat, drum, velocity, 0.4));

/** One hand: the top note leads. */
export const chord = (at: readonly [beat: number, length: number, velocity: number], pitches: readonly number[]): Note[] =>
  pitches.map((pitch, place) => ({
    beat: at[0],
    length: at[1],
    pitch,
    velocity: Math.min(120, at[2] + (place === pitches.length - 1 ? 8 : 0)),
  }));
