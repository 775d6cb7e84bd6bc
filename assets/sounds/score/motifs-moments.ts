import { chord, kit, line, type Motif } from './motif.ts';

/** No name: a small turn of the loop, neither warm nor cold. */
const plain: Motif = {
  bass: line([0, 0.9, 43, 88], [1, 0.9, 46, 86], [2, 0.9, 45, 88], [3, 0.9, 44, 88], [4, 2, 43, 88]),
  piano: [...chord([0.5, 0.4, 66], [58, 62, 65, 69]), ...chord([2.5, 0.4, 68], [56, 60, 65]), ...chord([4, 2, 66], [58, 62, 64, 69])],
  drums: kit(
    [0, 'ride', 66],
    [1, 'ride', 74],
    [1, 'pedal', 60],
    [1.5, 'ride', 52],
    [2, 'ride', 66],
    [3, 'ride', 72],
    [3, 'pedal', 60],
    [3.5, 'tap', 54],
    [4, 'ride', 70],
  ),
};

/** A shared riff with a wink: bunting goes up. */
const smallWin: Motif = {
  bass: line(
    [0, 0.4, 46, 98],
    [0.5, 0.4, 50, 96],
    [1, 0.4, 53, 100],
    [2.5, 0.4, 51, 98],
    [3, 0.4, 52, 100],
    [3.5, 0.9, 53, 104],
    [5, 0.4, 41, 100],
    [5.5, 1.8, 46, 108],
  ),
  piano: [
    ...line(
      [0, 0.4, 77, 84],
      [0.5, 0.4, 79, 80],
      [1, 0.4, 82, 90],
      [1.5, 0.4, 79, 80],
      [2, 0.4, 82, 86],
      [2.5, 0.4, 84, 90],
      [3, 0.4, 85, 92],
      [3.5, 0.9, 86, 96],
      [5, 0.4, 84, 90],
      [5.5, 2, 82, 96],
    ),
    ...chord([0, 0.4, 66], [62, 65, 69]),
    ...chord([1.5, 0.4, 70], [62, 65, 67]),
    ...chord([3.5, 0.9, 76], [62, 65, 69]),
    ...chord([5.5, 2, 84], [62, 67, 72, 74]),
  ],
  drums: kit(
    [0, 'ride', 76],
    [1, 'ride', 84],
    [1, 'pedal', 64],
    [1.5, 'tap', 66],
    [2, 'ride', 74],
    [2.5, 'tap', 62],
    [3, 'pedal', 64],
    [3.5, 'slap', 84],
    [4, 'highTom', 74],
    [4.5, 'midTom', 78],
    [5, 'slap', 88],
    [5.5, 'slap', 96],
    [5.5, 'kick', 88],
    [5.5, 'crash', 80],
  ),
};

/** Something breaks in: the bar loses its last beat, everything tumbles down the stairs, one wrong chord hangs. */
const disruption: Motif = {
  straight: true,
  bass: line(
    [0, 0.9, 43, 92],
    [1, 0.9, 46, 92],
    [2, 0.4, 48, 96],
    [2.5, 0.2, 49, 104],
    [3.5, 0.2, 44, 108],
    [4.17, 0.2, 39, 110],
    [5, 1.4, 32, 112],
  ),
  piano: [
    ...chord([0.5, 0.4, 70], [58, 62, 65]),
    ...chord([2.5, 0.25, 104], [59, 60, 65, 66]),
    ...chord([3.5, 0.2, 98], [56, 57, 62, 63]),
    ...chord([4.17, 0.2, 96], [51, 52, 57, 58]),
    ...chord([5, 2, 100], [44, 45, 51, 56]),
  ],
  drums: kit(
    [0, 'ride', 74],
    [1, 'ride', 78],
    [1, 'pedal', 60],
    [2, 'ride', 74],
    [2.5, 'slap', 112],
    [2.5, 'kick', 104],
    [2.83, 'highTom', 98],
    [3.16, 'midTom', 96],
    [3.5, 'slap', 104],
    [3.83, 'lowTom', 100],
    [4.17, 'slap', 100],
    [4.5, 'tap', 90],
    [5, 'kick', 112],
    [5, 'crash', 96],
    [6.3, 'tap', 50],
    [7, 'pedal', 40],
  ),
};

/** Softer than everything else: two chords, no drums, nothing asked. */
const timeOut: Motif = {
  bass: line([0, 3.6, 39, 60], [4, 4, 34, 56]),
  piano: [
    ...line([0, 3.6, 55, 44], [0.25, 3.4, 58, 44], [0.5, 3.2, 62, 46], [0.75, 3, 65, 50]),
    ...line([4, 4, 53, 42], [4.25, 4, 57, 42], [4.5, 4, 62, 44], [4.75, 4, 65, 48], [5.5, 3, 70, 46]),
  ],
  drums: kit([0, 'swirl', 30], [4, 'swirl', 28]),
};

export const MOMENTS = { plain, 'small-win': smallWin, disruption, 'time-out': timeOut };
