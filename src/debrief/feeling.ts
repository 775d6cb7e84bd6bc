import { momentsOfSeats } from './ask.ts';
import type { Evening } from './evening.ts';
import type { Highlight } from './highlights.ts';

/** Eight pictures to point at: four of weather, four of faces. No names, no right answer. */
export const FEELINGS = ['sun', 'cloud', 'rain', 'storm', 'glad', 'calm', 'sad', 'angry'] as const;
export type Feeling = (typeof FEELINGS)[number];

const MOST_MOMENTS = 3;

/** Screen 1: how did it feel, at named moments of this evening. What is pointed at is not kept. */
export interface Feelings {
  screen: 1;
  feelings: readonly Feeling[];
  moments: Highlight[];
}

export const feelings = (evening: Evening): Feelings => ({ screen: 1, feelings: FEELINGS, moments: momentsOfSeats(evening, MOST_MOMENTS) });
