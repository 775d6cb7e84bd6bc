// The theatre's back room, for the debrief: light paper, a lamp, a long table. Quiet, because much is read on it.
import { P } from '../paper/colours.mjs';
import { box, cut, oval, snip } from '../paper/cut.mjs';
import { line, print, rod, sheet } from '../paper/sheet.mjs';

const FULL = [0, 0, 1920, 1080];
const peg = (x, colour) =>
  line(`M${x} 116V150`, P.ink, 2) + sheet(snip(`M${x - 16} 150L${x + 16} 150L${x + 22} 196L${x - 22} 196Z`, 0.6), colour);
const back = () =>
  `<g filter="url(#wall)">${print('M-20 -20H1940V1100H-20Z', P.paper2)}</g>` +
  Array.from({ length: 12 }, (_, i) => line(`M${80 + i * 160} 0V900`, '#dccaa9', 3, 'opacity=".6"')).join('') +
  line('M-10 112C400 128 1500 128 1930 112', P.woodD, 4) +
  [60, 120, 1800, 1860].map((x, i) => peg(x, [P.coral, P.teal, P.blue, P.ochre][i])).join('') +
  print(box(-20, 872, 1960, 10, 0.8), '#cdb893');
const table = () =>
  sheet(
    cut(
      [
        [60, 0],
        [1860, 0],
        [1960, 150],
        [-40, 150],
      ],
      1.6,
    ),
    P.woodL,
    'deep',
  ) +
  [0.25, 0.5, 0.78].map((t) => line(`M${60 - 100 * t} ${150 * t}H${1860 + 100 * t}`, P.wood, 3, 'opacity=".5"')).join('') +
  sheet(box(-40, 146, 2000, 70, 1), P.wood, 'deep');
const lamp = () =>
  rod([0, -120], [0, 0], 5, P.ink) +
  sheet(snip('M-110 70C-100 10 -40 -8 0 -8C40 -8 100 10 110 70Z'), P.tealD, 'deep') +
  print(oval(0, 70, 108, 11, 0.6), '#FFE7A0');

export const images = [
  { name: 'back-room-back', box: FULL, body: back, whole: true, quality: 0.5 },
  { name: 'back-room-floor', box: [0, -20, 1920, 240], at: [0, 900], body: table, quality: 0.66 },
  { name: 'back-room-lamp', box: [-150, -130, 150, 110], at: [960, 40], body: lamp, quality: 0.75 },
];
