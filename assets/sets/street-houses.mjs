// Rows of paper houses, trees and lamps: the neighbourhood behind every set.
import { P } from '../paper/colours.mjs';
import { box, chance, cut, oval, pick, snip } from '../paper/cut.mjs';
import { line, print, rod, sheet } from '../paper/sheet.mjs';

const GABLES = {
  point: (x, t, w, s) => [
    [x, t + 40 * s],
    [x + w / 2, t - 14 * s],
    [x + w, t + 40 * s],
  ],
  step: (x, t, w, s) =>
    [
      [0, 40],
      [0.18, 40],
      [0.18, 16],
      [0.36, 16],
      [0.36, -10],
      [0.64, -10],
      [0.64, 16],
      [0.82, 16],
      [0.82, 40],
      [1, 40],
    ].map(([dx, dy]) => [x + w * dx, t + dy * s]),
  bell: (x, t, w, s) =>
    [
      [0, 44],
      [0.1, 38],
      [0.2, 22],
      [0.28, 4],
      [0.38, -8],
      [0.5, -12],
      [0.62, -8],
      [0.72, 4],
      [0.8, 22],
      [0.9, 38],
      [1, 44],
    ].map(([dx, dy]) => [x + w * dx, t + dy * s]),
  flat: (x, t, w, s) => [
    [x - 3, t + 16 * s],
    [x - 3, t + 26 * s],
    [x, t + 26 * s],
    [x, t + 30 * s],
    [x + w, t + 30 * s],
    [x + w, t + 26 * s],
    [x + w + 3, t + 26 * s],
    [x + w + 3, t + 16 * s],
  ],
};

function facade({ x, y, w, h, s, fill, gable, hang, light }) {
  const top = y - h;
  let o = chance() < 0.5 ? sheet(box(x + w * 0.68, top - 6 * s, 15 * s, 46 * s, 0.8), fill, hang) : '';
  o += sheet(cut([[x, y], ...GABLES[gable](x, top, w, s), [x + w, y]], 1.2), fill, hang);
  const rows = Math.floor((h - 74 * s) / (50 * s));
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < 2; c++) {
      const wx = x + w * (0.17 + 0.4 * c);
      const wy = top + (58 + 50 * r) * s;
      const lit = chance() < 0.34;
      o += print(box(wx, wy, w * 0.24, 29 * s, 0.9), lit ? light : P.paper, `opacity="${lit ? 0.95 : 0.72}"`);
      if (s > 0.9)
        o +=
          line(`M${wx + w * 0.12} ${wy + 2}V${wy + 27 * s}M${wx + 1} ${wy + 12 * s}H${wx + w * 0.23}`, fill, 2) +
          line(`M${wx - 3} ${wy + 31 * s}H${wx + w * 0.24 + 3}`, P.ink, 2.4, 'opacity=".16"');
    }
  return o;
}

/** A closed row from `from` to `to`, standing on `y`. */
export function row({ y, s, fills, from, to, hang = 'soft', light = '#F2C968', tall = [165, 130] }) {
  let o = '';
  for (let x = from, i = 0; x < to; i++) {
    const w = (84 + chance() * 52) * s;
    o += facade({
      x,
      y,
      w: Math.min(w, to - x + 40),
      h: (tall[0] + chance() * tall[1]) * s,
      s,
      fill: fills[i % fills.length],
      gable: pick(Object.keys(GABLES)),
      hang,
      light,
    });
    x += w - 3;
  }
  return o;
}

export const tree = (x, y, s, leaf = '#8FAF80', dark = '#7A9A6C') =>
  rod([x, y], [x, y - 120 * s], 15 * s, P.woodD, 'soft') +
  line(`M${x} ${y - 78 * s}L${x + 26 * s} ${y - 116 * s}`, P.woodD, 7 * s) +
  sheet(oval(x - 30 * s, y - 140 * s, 46 * s, 44 * s, 2), dark) +
  sheet(oval(x + 32 * s, y - 148 * s, 48 * s, 46 * s, 2), dark) +
  sheet(oval(x, y - 182 * s, 56 * s, 54 * s, 2.2), leaf) +
  [
    [-24, -170],
    [10, -204],
    [26, -166],
    [-6, -150],
  ]
    .map(([dx, dy]) => line(`M${x + dx * s - 7} ${y + dy * s}q7 -9 14 0`, dark, 3))
    .join('');

export const lamppost = (x, y) =>
  rod([x, y], [x, y - 210], 9, P.ink, 'soft') +
  sheet(snip(`M${x - 22} ${y - 214}L${x + 22} ${y - 214}L${x + 15} ${y - 256}L${x - 15} ${y - 256}Z`, 0.5), '#FFE7A0') +
  line(`M${x - 24} ${y - 213}H${x + 24}M${x - 17} ${y - 258}H${x + 17}`, P.ink, 6);

export const cloud = (x, y, s, fill = P.white) =>
  sheet(
    snip(
      `M${x - 90 * s} ${y}C${x - 110 * s} ${y - 34 * s} ${x - 60 * s} ${y - 52 * s} ${x - 44 * s} ${y - 34 * s}C${x - 34 * s} ${y - 72 * s} ${x + 30 * s} ${y - 72 * s} ${x + 38 * s} ${y - 36 * s}C${x + 64 * s} ${y - 54 * s} ${x + 112 * s} ${y - 34 * s} ${x + 92 * s} ${y}C${x + 40 * s} ${y + 7} ${x - 40 * s} ${y + 7} ${x - 90 * s} ${y}Z`,
      1,
      14,
    ),
    fill,
    'soft',
    'opacity=".92"',
  );

export const sun = (x, y, r) =>
  print(oval(x, y, r * 1.7, r * 1.7, 2), '#F8E3B0', 'opacity=".6"') +
  sheet(oval(x, y, r * 1.3, r * 1.3, 1.8), '#F6D48C', 'far') +
  sheet(oval(x, y, r, r, 1.4), '#F4C766', 'soft');

/** A sky in three torn bands, pale at the horizon. */
export function sky(colours) {
  const bands = colours.slice(1).map((colour, i) => {
    const y = 200 + i * 190;
    return sheet(
      snip(`M-20 ${y}C300 ${y - 46} 620 ${y + 40} 960 ${y}C1300 ${y - 40} 1640 ${y + 36} 1940 ${y - 10}L1940 1100L-20 1100Z`, 1.4, 26),
      colour,
      'far',
    );
  });
  return `<g filter="url(#wall)">${print('M-20 -20H1940V1100H-20Z', colours[0])}</g>${bands.join('')}`;
}
