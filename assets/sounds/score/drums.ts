import { BARS, BEATS_PER_BAR } from './changes.ts';
import type { Note } from './feel.ts';

/** The brush kit in General MIDI numbers. */
export const KIT = {
  kick: 36,
  tap: 38,
  slap: 39,
  swirl: 40,
  lowTom: 43,
  hat: 42,
  pedal: 44,
  midTom: 47,
  highTom: 50,
  crash: 49,
  ride: 51,
  bell: 53,
} as const;

export const hit = (beat: number, drum: keyof typeof KIT, velocity: number, length = 0.25): Note => ({
  beat,
  length,
  pitch: KIT[drum],
  velocity,
});

const bars = Array.from({ length: BARS }, (_, bar) => bar * BEATS_PER_BAR);

/** Ding, ding-a, ding, ding-a: the beat of the ride cymbal, beats two and four a little stronger. */
export const ride = (bar: number): Note[] => [
  hit(bar, 'ride', 74),
  hit(bar + 1, 'ride', 86),
  hit(bar + 1.5, 'ride', 60),
  hit(bar + 2, 'ride', 72),
  hit(bar + 3, 'ride', 88),
  hit(bar + 3.5, 'ride', 62),
];
export const hats = (bar: number, velocity: number): Note[] => [hit(bar + 1, 'pedal', velocity), hit(bar + 3, 'pedal', velocity)];
/** Feathered: felt more than heard. */
const feather = (bar: number): Note[] => [0, 1, 2, 3].map((beat) => hit(bar + beat, 'kick', 34));

/** Ghost notes and answers of the left hand; they mark the piano's pushes and the ends of four bars. */
const COMMENTS: readonly Note[] = [
  hit(1.5, 'tap', 58),
  hit(3.5, 'tap', 36),
  hit(6.5, 'tap', 62),
  hit(7.5, 'slap', 74),
  hit(7.5, 'kick', 66),
  hit(10.5, 'tap', 40),
  hit(13.5, 'tap', 38),
  hit(14.5, 'tap', 60),
  hit(15, 'slap', 58),
  hit(15.5, 'slap', 82),
  hit(15.5, 'kick', 74),
  hit(18, 'tap', 44),
  hit(20.5, 'tap', 54),
  hit(22.5, 'slap', 60),
  hit(25.5, 'tap', 62),
  hit(27.5, 'slap', 80),
  hit(27.5, 'kick', 70),
  hit(30.5, 'tap', 42),
  hit(31.5, 'tap', 36),
  hit(33.5, 'tap', 60),
  hit(35.5, 'tap', 38),
  hit(37, 'slap', 72),
  hit(38.5, 'slap', 76),
  hit(38.5, 'kick', 64),
  hit(42.5, 'tap', 50),
  hit(44, 'slap', 66),
  hit(45, 'highTom', 60),
  hit(45.5, 'tap', 58),
  hit(46, 'midTom', 66),
  hit(46.5, 'tap', 52),
  hit(47, 'lowTom', 70),
  hit(47.5, 'slap', 84),
  hit(47.5, 'kick', 76),
];

const sorted = (notes: Note[]) => notes.sort((a, b) => a.beat - b.beat || a.pitch - b.pitch);

/** Ride, hi-hat on two and four, feathered kick, comments. */
export const drumsTight: readonly Note[] = sorted([
  ...bars.flatMap((bar) => [...ride(bar), ...hats(bar, 74), ...feather(bar)]),
  ...COMMENTS,
]);

/** Brushes in circles, a hi-hat that keeps office hours, a ride that only now and then begins. */
const circles = (bar: number): Note[] => [hit(bar, 'swirl', 108, 1.9), hit(bar + 2, 'swirl', 98, 1.9), hit(bar + 2.5, 'tap', 44)];
const sparse = (bar: number): Note[] =>
  bar % 8 === 4 ? [hit(bar, 'ride', 50), hit(bar + 2, 'ride', 46), hit(bar + 3.5, 'ride', 42)] : [hit(bar, 'ride', 48)];

export const drumsLoose: readonly Note[] = sorted(bars.flatMap((bar) => [...circles(bar), ...sparse(bar), ...hats(bar, 62)]));
