import { chord, kit, line, type Motif } from './motif.ts';

/** The bass begins a sentence and is cut off in the middle; piano and drums play on over it. */
const overrun: Motif = {
  bass: line([0, 0.45, 43, 92], [0.5, 0.4, 46, 90], [1, 0.45, 48, 94], [1.5, 0.15, 50, 96]),
  piano: [
    ...chord([1.5, 0.4, 104], [54, 60, 65, 69]),
    ...chord([3, 0.3, 96], [54, 60, 65, 69]),
    ...chord([4.5, 0.3, 98], [55, 61, 66, 70]),
    ...chord([5, 0.3, 100], [55, 61, 66, 70]),
    ...chord([6.5, 2, 108], [54, 60, 65, 69, 75]),
  ],
  drums: kit(
    [0, 'ride', 50],
    [1, 'pedal', 50],
    [1.5, 'slap', 108],
    [1.5, 'kick', 108],
    [1.5, 'crash', 84],
    [3, 'slap', 96],
    [3, 'kick', 90],
    [3.5, 'tap', 70],
    [4, 'highTom', 88],
    [4.5, 'slap', 100],
    [4.5, 'kick', 96],
    [5, 'slap', 104],
    [5, 'kick', 96],
    [5.5, 'midTom', 90],
    [6, 'lowTom', 96],
    [6.5, 'slap', 112],
    [6.5, 'kick', 112],
    [6.5, 'crash', 92],
  ),
};

/** The drums push, three knocks; the bass gives the same three back. Once more. They end on one chord in the middle. */
const pushback: Motif = {
  bass: line(
    [1.5, 0.4, 43, 104],
    [2, 0.4, 43, 108],
    [2.5, 0.8, 38, 112],
    [5, 0.4, 46, 106],
    [5.5, 0.4, 46, 110],
    [6, 0.5, 43, 114],
    [6.5, 2, 43, 110],
  ),
  piano: [...chord([2.5, 0.4, 66], [58, 62, 65]), ...chord([6.5, 2.2, 84], [58, 60, 65, 67])],
  drums: kit(
    [0, 'slap', 104],
    [0, 'kick', 96],
    [0.5, 'slap', 108],
    [1, 'slap', 112],
    [1, 'kick', 100],
    [3.5, 'slap', 106],
    [3.5, 'kick', 98],
    [4, 'slap', 110],
    [4.5, 'slap', 114],
    [4.5, 'kick', 104],
    [6.5, 'slap', 84],
    [6.5, 'ride', 80],
  ),
};

/** They begin together; piano and drums fall away one after the other, and the bass runs on over nothing. */
const noNet: Motif = {
  bass: line(
    [0, 0.9, 43, 90],
    [1, 0.9, 45, 92],
    [2, 0.9, 46, 94],
    [3, 0.9, 48, 96],
    [4, 0.45, 50, 98],
    [4.5, 0.45, 52, 98],
    [5, 0.45, 53, 100],
    [5.5, 0.45, 54, 100],
    [6, 0.4, 56, 102],
    [7, 1.6, 49, 76],
  ),
  piano: [...chord([0, 0.9, 74], [58, 62, 65, 69]), ...chord([1.5, 0.4, 62], [58, 62, 65])],
  drums: kit([0, 'ride', 78], [1, 'ride', 80], [1, 'pedal', 60], [1.5, 'ride', 54], [2, 'ride', 68], [3, 'pedal', 48]),
};

/** Bass in threes, piano in fives, drums in even quarters, and a half step between their roads. */
const pastEachOther: Motif = {
  bass: line([0, 1.3, 43, 90], [1.5, 1.3, 46, 90], [3, 1.3, 43, 92], [4.5, 1.3, 45, 92], [6, 1.8, 42, 94]),
  piano: [
    ...chord([0.5, 0.4, 78], [61, 66, 71]),
    ...chord([3, 0.4, 80], [60, 65, 70]),
    ...chord([5.5, 0.4, 82], [61, 66, 71]),
    ...line([1.25, 0.3, 80, 74], [3.75, 0.3, 79, 76], [6.25, 1, 78, 80]),
  ],
  drums: kit(
    [0, 'tap', 70],
    [0.66, 'tap', 64],
    [1.33, 'tap', 68],
    [2, 'slap', 78],
    [2.66, 'tap', 64],
    [3.33, 'tap', 68],
    [4, 'slap', 78],
    [4.66, 'pedal', 70],
    [5.33, 'tap', 68],
    [6, 'slap', 80],
    [6.66, 'pedal', 72],
    [7.33, 'tap', 66],
  ),
};

/** Straight eighths, all the same, like a typewriter; a bell at the end of the line, and the stamp. */
const onPaper: Motif = {
  straight: true,
  bass: line([0, 0.3, 39, 84], [1, 0.3, 46, 80], [2, 0.3, 41, 84], [3, 0.3, 48, 80], [4, 0.3, 46, 84], [5, 0.3, 41, 82], [7, 0.5, 46, 100]),
  piano: [
    ...line(...[74, 74, 77, 74, 75, 75, 79, 75, 74, 77, 82].map((pitch, at) => [at * 0.5, 0.18, pitch, 70 + (at % 2 ? 0 : 6)] as const)),
    ...chord([7, 0.5, 92], [58, 62, 65, 70]),
  ],
  drums: kit(
    ...[0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5].map((beat) => [beat, 'hat', 62] as const),
    [5.75, 'bell', 78],
    [7, 'slap', 104],
    [7, 'kick', 100],
  ),
};

/** One after the other stops; what is left is a hi-hat that nobody answers. */
const lull: Motif = {
  bass: line([0, 1.6, 43, 66], [2, 2.4, 41, 52], [5, 2.6, 38, 38]),
  piano: [...chord([0.5, 1.6, 50], [58, 62, 65]), ...chord([3, 2.6, 38], [56, 60, 65])],
  drums: kit([0, 'swirl', 50], [1, 'pedal', 56], [2, 'swirl', 38], [3, 'pedal', 46], [5, 'pedal', 36], [7, 'pedal', 26]),
};

export const APART = { overrun, pushback, 'no-net': noNet, 'past-each-other': pastEachOther, 'on-paper': onPaper, lull };
