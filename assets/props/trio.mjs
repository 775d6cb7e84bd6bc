// The trio in the pit. A lit instrument plays, an unlit one is silent: light and a halo of cut rays, not colour alone. Pivot at the foot.
import { P } from '../paper/colours.mjs';
import { box, cut, oval, snip } from '../paper/cut.mjs';
import { line, print, rod, sheet } from '../paper/sheet.mjs';

const bass = () =>
  rod([0, -250], [0, -130], 17, '#5b3a22', 'soft') +
  sheet(snip('M-9 -246C-20 -256 -16 -282 0 -282C16 -282 20 -256 9 -246Z', 0.4, 7), '#5b3a22') +
  [-268, -256].map((y) => sheet(oval(-17, y, 7, 3.6, 0.2), P.brass, 'flat') + sheet(oval(17, y, 7, 3.6, 0.2), P.brass, 'flat')).join('') +
  sheet(
    snip(
      'M0 -186C50 -186 62 -150 50 -124C42 -108 46 -96 62 -74C92 -32 58 6 0 6C-58 6 -92 -32 -62 -74C-46 -96 -42 -108 -50 -124C-62 -150 -50 -186 0 -186Z',
      0.8,
    ),
    '#A9622E',
    'deep',
  ) +
  line('M-52 -150C-50 -134 -40 -120 -48 -100M52 -150C50 -134 40 -120 48 -100', '#7d431c', 3, 'opacity=".6"') +
  line('M-36 -84C-44 -66 -24 -58 -34 -36M36 -84C44 -66 24 -58 34 -36', '#3b2412', 5) +
  sheet(snip('M-22 -44L22 -44L17 -34L-17 -34Z', 0.4), '#e0b070', 'flat') +
  sheet(snip('M-9 -30L9 -30L6 -2L-6 -2Z', 0.4), '#3b2412', 'flat') +
  sheet(snip('M-9 -160L9 -160L8 -96L-8 -96Z', 0.3), '#3b2412', 'flat') +
  line('M-5 -250V-30M-1.6 -250V-30M1.8 -250V-30M5 -250V-30', '#f3e9d8', 1.2) +
  rod([0, 4], [0, 22], 6, P.greyD);

const keys = () => {
  let o = sheet(snip('M-142 -84L142 -84L150 -56L-150 -56Z', 0.5), P.white);
  for (let i = 1; i < 18; i++) o += line(`M${-142 + i * 15.8} -84L${-150 + i * 16.7} -56`, P.ink, 1.4);
  for (let i = 0; i < 17; i++) if (![2, 6, 9, 13, 16].includes(i)) o += print(box(-131 + i * 15.9, -84, 9, 16, 0.3), P.ink);
  return o;
};
const piano = () =>
  [-118, 118].map((x) => rod([x, -54], [x, 16], 15, P.plumD, 'soft')).join('') +
  sheet(box(-128, -196, 256, 190, 1.2), P.plum, 'deep') +
  sheet(box(-140, -208, 280, 20, 0.8), P.plumD) +
  sheet(box(-104, -176, 208, 64, 0.8), P.plumD, 'flat') +
  sheet(
    cut(
      [
        [-46, -170],
        [-2, -166],
        [-2, -112],
        [-46, -116],
      ],
      0.6,
    ),
    P.white,
  ) +
  sheet(
    cut(
      [
        [2, -166],
        [46, -170],
        [46, -116],
        [2, -112],
      ],
      0.6,
    ),
    P.paper,
  ) +
  line('M-40 -156L-8 -153M-40 -144L-8 -141M-40 -132L-8 -129M8 -153L40 -156M8 -141L40 -144M8 -129L40 -132', P.ink, 1.8, 'opacity=".5"') +
  [
    [-28, -146],
    [-16, -138],
    [20, -143],
    [32, -150],
  ]
    .map(([x, y]) => print(oval(x, y, 4, 3, 0.2), P.ink))
    .join('') +
  sheet(box(-150, -98, 300, 16, 0.7), P.plumD) +
  keys() +
  sheet(box(-150, -58, 300, 13, 0.6), P.plumD) +
  [-12, 12].map((x) => sheet(oval(x, -4, 8, 4, 0.2), P.brass, 'flat')).join('');

const cymbal = (x, y, turn) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${sheet(oval(0, 0, 56, 9, 0.6), P.ochre)}${line('M-40 0H40M-24 -3H24', P.ochreD, 1.8)}${sheet(oval(0, -4, 9, 5, 0.3), P.brass, 'flat')}</g>`;
const tom = (x, y, w, h, fill) =>
  sheet(
    snip(
      `M${x - w} ${y}L${x + w} ${y}L${x + w - 4} ${y + h}C${x + w * 0.5} ${y + h + 9} ${x - w * 0.5} ${y + h + 9} ${x - w + 4} ${y + h}Z`,
      0.5,
    ),
    fill,
    'deep',
  ) +
  sheet(oval(x, y, w + 2, 10, 0.5), P.white) +
  [-0.5, 0, 0.5].map((k) => rod([x + k * w * 1.4, y + 12], [x + k * w * 1.4, y + h - 2], 4, P.grey, 'flat')).join('');
const drums = () =>
  rod([-132, 16], [-132, -170], 6, P.greyD) +
  rod([136, 16], [136, -196], 6, P.greyD) +
  cymbal(-132, -174, -9) +
  cymbal(136, -200, 11) +
  cymbal(-132, -160, -6) +
  tom(-42, -176, 40, 44, P.tealD) +
  tom(46, -180, 42, 46, P.tealD) +
  sheet(oval(0, -66, 88, 82, 0.9), P.tealD, 'deep') +
  sheet(oval(0, -66, 74, 69, 0.8), P.white, 'flat') +
  `<circle cy="-66" r="52" fill="none" stroke="${P.ochre}" stroke-width="6"/>` +
  sheet(snip('M0 -108L11 -82L38 -80L17 -62L24 -36L0 -50L-24 -36L-17 -62L-38 -80L-11 -82Z', 0.6), P.ochre, 'flat') +
  tom(-98, -92, 40, 34, P.coral) +
  line('M-150 -132L-92 -98M-64 -138L-90 -98', '#d8b27c', 6, 'filter="url(#limb)"') +
  rod([-98, -50], [-112, 14], 5, P.greyD) +
  rod([-98, -50], [-80, 14], 5, P.greyD) +
  tom(104, -86, 42, 74, P.tealD);

const halo = (w, y) =>
  `<radialGradient id="halo"><stop offset="0" stop-color="#FFEFC2" stop-opacity=".95"/><stop offset=".6" stop-color="#FFE3A0" stop-opacity=".4"/><stop offset="1" stop-color="#FFE3A0" stop-opacity="0"/></radialGradient><ellipse cy="${y}" rx="${w}" ry="${w * 0.78}" fill="url(#halo)"/>`;
const rays = (w, y) =>
  Array.from({ length: 11 }, (_, i) => {
    const a = Math.PI * (1.04 + (0.92 * i) / 10);
    const far = i % 2 ? 0.94 : 1;
    return line(
      `M${w * 0.84 * Math.cos(a)} ${y + w * 0.66 * Math.sin(a)}L${w * far * Math.cos(a)} ${y + w * far * 0.8 * Math.sin(a)}`,
      P.ochre,
      6,
    );
  }).join('');
const asleep =
  '<filter id="asleep" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB"><feColorMatrix values=".2 .12 .06 0 .06  .12 .2 .08 0 .05  .14 .14 .24 0 .14  0 0 0 1 0"/></filter>';

const SIZE = { bass: [176, -130], piano: [214, -104], drums: [216, -100] };
export const pictures = Object.entries({ bass, piano, drums }).flatMap(([id, make]) => [
  { name: `${id}-lit`, box: [-260, -320, 260, 90], body: () => halo(...SIZE[id]) + rays(...SIZE[id]) + make() },
  { name: `${id}-unlit`, box: [-260, -320, 260, 90], body: () => `${asleep}<g filter="url(#asleep)">${make()}</g>` },
]);
