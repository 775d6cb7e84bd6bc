import { chord, kit, line, type Motif } from './motif.ts';

/** All three lock into one rising riff, note for note, and land together on a bright B flat. */
const pullTogether: Motif = {
  bass: line(
    [0, 0.5, 43, 96],
    [1, 0.4, 46, 98],
    [1.5, 0.9, 48, 102],
    [3, 0.4, 50, 98],
    [3.5, 0.9, 53, 106],
    [5, 0.4, 50, 98],
    [5.5, 0.4, 53, 102],
    [6, 0.4, 55, 106],
    [6.5, 2, 46, 112],
  ),
  piano: [
    ...chord([0, 0.5, 78], [58, 62, 67]),
    ...chord([1, 0.4, 80], [62, 65, 70]),
    ...chord([1.5, 0.9, 86], [63, 67, 72]),
    ...chord([3, 0.4, 82], [65, 70, 74]),
    ...chord([3.5, 0.9, 92], [69, 72, 77]),
    ...chord([5, 0.4, 84], [65, 70, 74]),
    ...chord([5.5, 0.4, 90], [69, 72, 77]),
    ...chord([6, 0.4, 94], [70, 74, 79]),
    ...chord([6.5, 2.2, 102], [62, 67, 70, 74, 82]),
  ],
  drums: kit(
    [0, 'slap', 78],
    [0, 'ride', 80],
    [1, 'slap', 74],
    [1.5, 'slap', 84],
    [1.5, 'ride', 84],
    [2, 'pedal', 60],
    [3, 'slap', 78],
    [3.5, 'slap', 90],
    [3.5, 'kick', 70],
    [4, 'pedal', 60],
    [5, 'slap', 80],
    [5.5, 'tap', 84],
    [6, 'slap', 92],
    [6.5, 'slap', 100],
    [6.5, 'kick', 96],
    [6.5, 'crash', 88],
  ),
};

/** The bass says something; the piano says it again, carefully; the brushes only listen. */
const heard: Motif = {
  bass: line([0, 0.9, 50, 96], [1, 0.4, 53, 92], [1.5, 0.9, 55, 98], [2.5, 1, 50, 92], [4, 3.6, 39, 74], [6, 2.4, 46, 70]),
  piano: [
    ...line([4, 0.9, 74, 76], [5, 0.4, 77, 74], [5.5, 0.9, 79, 82], [6.5, 2.2, 74, 78]),
    ...chord([4, 2, 50], [55, 62, 67]),
    ...chord([6, 2.6, 56], [57, 62, 65]),
  ],
  drums: kit([0, 'swirl', 50], [2, 'swirl', 46], [3, 'pedal', 48], [4, 'swirl', 52], [5, 'pedal', 50], [6, 'swirl', 48], [7, 'ride', 46]),
};

/** Rising eighths over a cymbal that drives: the story climbs the stairs. */
const pushUpward: Motif = {
  bass: line(
    [0, 0.45, 41, 92],
    [0.5, 0.4, 43, 86],
    [1, 0.45, 45, 94],
    [1.5, 0.4, 46, 88],
    [2, 0.45, 48, 96],
    [2.5, 0.4, 50, 90],
    [3, 0.9, 51, 98],
    [4, 0.9, 53, 104],
    [5, 0.9, 57, 104],
    [6, 2.2, 58, 108],
  ),
  piano: [
    ...chord([1.5, 0.4, 70], [57, 63, 67]),
    ...chord([3, 0.9, 78], [60, 65, 69]),
    ...chord([4, 0.4, 84], [63, 67, 72]),
    ...chord([5, 0.4, 90], [69, 72, 77]),
    ...chord([6, 2.4, 98], [65, 70, 74, 82]),
  ],
  drums: kit(
    [0, 'ride', 84],
    [0.5, 'ride', 60],
    [1, 'ride', 88],
    [1.5, 'ride', 64],
    [2, 'ride', 90],
    [2.5, 'ride', 68],
    [3, 'ride', 94],
    [3.5, 'tap', 70],
    [4, 'lowTom', 84],
    [4.5, 'tap', 66],
    [5, 'midTom', 92],
    [5.5, 'tap', 72],
    [6, 'highTom', 98],
    [6, 'crash', 80],
    [6, 'kick', 84],
  ),
};

/** The bass takes a chorus of its own, high and free; the piano holds the net under it, the cymbal keeps the floor. */
const safetyNet: Motif = {
  bass: line(
    [0.5, 0.4, 50, 96],
    [1, 0.4, 53, 98],
    [1.5, 0.8, 57, 104],
    [2.5, 0.4, 55, 96],
    [3, 0.4, 58, 104],
    [3.5, 0.9, 57, 100],
    [4.5, 0.4, 53, 96],
    [5, 0.4, 50, 94],
    [5.5, 0.4, 48, 94],
    [6, 2.2, 46, 102],
  ),
  piano: [...chord([0, 3.8, 54], [57, 60, 62, 65]), ...chord([4, 1.9, 54], [57, 62, 63, 67]), ...chord([6, 2.6, 60], [57, 60, 62, 65])],
  drums: kit(
    [0, 'ride', 58],
    [1, 'ride', 64],
    [1, 'pedal', 54],
    [1.5, 'ride', 46],
    [2, 'ride', 58],
    [3, 'ride', 66],
    [3, 'pedal', 54],
    [3.5, 'ride', 48],
    [4, 'ride', 58],
    [5, 'ride', 64],
    [5, 'pedal', 54],
    [5.5, 'ride', 46],
    [6, 'ride', 66],
    [6, 'kick', 50],
  ),
};

/** The bass sinks, step by slower step; the piano comes under it with a warm chord and takes over the line. */
const caught: Motif = {
  bass: line([0, 0.8, 46, 86], [1, 0.8, 45, 78], [2, 0.9, 43, 68], [3.2, 1, 41, 56]),
  piano: [
    ...chord([3.5, 2.6, 64], [51, 58, 62, 67]),
    ...line([4.5, 0.4, 70, 70], [5, 0.4, 72, 72], [5.5, 0.9, 74, 76]),
    ...chord([6.5, 2.4, 70], [57, 60, 62, 65]),
  ],
  drums: kit([0, 'swirl', 48], [2, 'swirl', 44], [3.5, 'swirl', 56], [4.5, 'pedal', 50], [5.5, 'swirl', 52], [6.5, 'ride', 52]),
};

export const TOGETHER = { 'pull-together': pullTogether, heard, 'push-upward': pushUpward, 'safety-net': safetyNet, caught };
