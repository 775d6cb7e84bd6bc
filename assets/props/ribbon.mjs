// Ribbons: trust, 0 to 4. Strips for a straight stretch, pieces to lay along a curve, torn ends, and the tape of a tear that was mended.
import { P } from '../paper/colours.mjs';
import { chance, cut, outline, torn } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';

const strip = (y, w, from = 0, to = 256) => {
  const across = (x) => [x, y + (chance() - 0.5) * 1.4];
  const xs = Array.from({ length: 9 }, (_, i) => from + ((to - from) * i) / 8);
  return outline([
    ...xs.map((x) => [across(x)[0], across(x)[1] - w / 2]),
    ...xs.reverse().map((x) => [across(x)[0], across(x)[1] + w / 2]),
  ]);
};
const shine = (y, from = 6, to = 250) => line(`M${from} ${y}H${to}`, '#F8DC95', 2, 'opacity=".8"');
const thick = (from, to) =>
  sheet(strip(0, 20, from, to), P.ochre) +
  shine(-4, from + 3, to - 3) +
  line(`M${from + 3} 5H${to - 3}`, P.ochreD, 1.8, 'stroke-dasharray="5 5"');

const strips = {
  dashed: () => [0, 1, 2, 3, 4, 5].map((i) => sheet(strip(0, 7, 4 + i * 43, 28 + i * 43), P.ochre)).join(''),
  thin: () => sheet(strip(0, 9), P.ochre) + shine(-1.5),
  thick: () => thick(0, 256),
  double: () => sheet(strip(-12, 17), P.ochre) + shine(-15) + sheet(strip(12, 17), P.coral) + line('M6 9H250', '#f4a98f', 2),
};
/** Pieces overlap along a curve, so they have no shadow and no cut ends: only a dark lower edge. */
const piece = (y, w, colour, dark) =>
  print(`M-17 ${y - w / 2}H17V${y + w / 2}H-17Z`, colour) + print(`M-17 ${y + w / 2 - 2.6}H17V${y + w / 2}H-17Z`, dark);
const pieces = {
  dashed: () => sheet(strip(0, 8, -13, 13), P.ochre, 'limb'),
  thin: () => piece(0, 10, P.ochre, P.ochreD) + shine(-1.5, -15, 15),
  thick: () => piece(0, 22, P.ochre, P.ochreD) + shine(-5, -15, 15) + line('M-12 5H-5M3 5H10', P.ochreD, 1.8),
  double: () =>
    piece(-13, 17, P.ochre, P.ochreD) + shine(-16, -15, 15) + piece(13, 17, P.coral, P.coralD) + line('M-15 10H15', '#f4a98f', 2),
};

/** A torn end that hangs: curls away from where it broke. */
const end = (side) =>
  `<g transform="scale(${side} 1)">${sheet(
    outline([[-4, -10], [22, -8], [38, 4], [47, 24], ...torn([50, 44], [30, 50], 8, 6), [28, 30], [20, 14], [-4, 10]]),
    P.ochre,
  )}${line('M0 -3C18 -4 34 8 39 34', '#F8DC95', 2, 'opacity=".8"')}</g>`;

const zigzag = (x, side) => [-15, -9, -3, 3, 9, 15].map((y, i) => [x + side * (i % 2 ? 5 : 0), y]);
const tape = (turn) =>
  `<g transform="rotate(${turn})" opacity=".9">${sheet(outline([...zigzag(-40, -1).reverse(), ...zigzag(40, 1)]), '#F6ECCF')}${line('M-34 -8H34M-36 1H36M-34 9H34', '#cdbd92', 1.6, 'opacity=".7"')}</g>`;

const scrap = (i) =>
  sheet(
    outline([
      ...torn([-20, -14 + i], [18, -16], 7),
      ...torn([22, -8], [16 + i, 15], 7),
      ...torn([10, 17], [-17, 13], 7),
      ...torn([-22, 8], [-22, -8], 6),
    ]),
    [P.paper, P.ochre, P.plum, P.paper2, P.white][i],
  );
const shard = (i) => {
  const colour = [P.coral, P.teal, P.blue, P.ochre, P.plum, P.sage, P.white, P.red][i];
  const shape = [
    [
      [-9, -8],
      [9, -6],
      [8, 9],
      [-8, 8],
    ],
    [
      [0, -12],
      [11, 9],
      [-11, 8],
    ],
    [
      [-13, -4],
      [13, -5],
      [13, 4],
      [-13, 5],
    ],
    [
      [0, -12],
      [10, 0],
      [0, 12],
      [-10, 0],
    ],
  ][i % 4];
  return sheet(cut(shape, 1.1), colour, 'soft') + (i > 3 ? print('M-4 -3L4 -4L3 3L-3 4Z', '#fff', 'opacity=".25"') : '');
};

export const pictures = [
  ...Object.keys(strips).map((id) => ({ name: `ribbon-${id}`, box: [-10, -50, 270, 50], body: strips[id] })),
  ...Object.keys(pieces).map((id) => ({ name: `ribbon-piece-${id}`, box: [-40, -50, 40, 50], body: pieces[id] })),
  { name: 'ribbon-end-left', box: [-40, -40, 80, 90], body: () => end(1) },
  { name: 'ribbon-end-right', box: [-80, -40, 40, 90], body: () => end(-1) },
  { name: 'tape-1', box: [-70, -50, 70, 50], body: () => tape(-7) },
  { name: 'tape-2', box: [-70, -50, 70, 50], body: () => tape(11) },
  ...[0, 1, 2, 3, 4].map((i) => ({ name: `scrap-${i + 1}`, box: [-50, -50, 50, 50], body: () => scrap(i) })),
  ...Array.from({ length: 8 }, (_, i) => ({ name: `confetti-${i + 1}`, box: [-30, -30, 30, 30], body: () => shard(i) })),
];
