// The hammer, letters that come in and fly out, scissors for KNIP!
import { P } from '../paper/colours.mjs';
import { box, oval, snip } from '../paper/cut.mjs';
import { line, place, print, rod, sheet } from '../paper/sheet.mjs';

/** Pivots at the end of the handle: it knocks by turning. */
const hammer = () =>
  rod([0, 0], [104, -74], 15, P.wood, 'soft') +
  rod([4, -6], [96, -72], 3, P.woodL, 'flat') +
  sheet(oval(0, 0, 12, 12, 0.4), P.woodD) +
  place(
    108,
    -77,
    sheet(box(-29, -50, 58, 100, 1), P.wood, 'deep') +
      print(box(-30, -38, 60, 10, 0.4), P.brass) +
      print(box(-30, 28, 60, 10, 0.4), P.brass) +
      line('M-16 -24V24M2 -26V26M16 -24V22', P.woodD, 2, 'opacity=".55"'),
    55,
  );
const block = () =>
  sheet(snip('M-62 -4L-54 -26C-20 -32 20 -32 54 -26L62 -4C20 4 -20 4 -62 -4Z'), P.woodD, 'deep') +
  sheet(oval(0, -26, 52, 9, 0.5), P.woodL, 'flat');

const seal = (x, y) => sheet(oval(x, y, 15, 14, 1.2), P.red) + line(`M${x - 6} ${y}Q${x} ${y - 8} ${x + 6} ${y}`, '#d8626b', 2.6);
const closed = () =>
  sheet(box(-72, -48, 144, 96, 1.2), P.paper, 'deep') +
  line('M-70 46L-18 4M70 46L18 4', P.ochreD, 2.4, 'opacity=".7"') +
  sheet(snip('M-72 -48L72 -48C50 -24 22 2 6 11C2 13 -2 13 -6 11C-22 2 -50 -24 -72 -48Z', 0.7), P.paper2) +
  seal(0, 12);
const open = () =>
  sheet(snip('M-72 -10L0 -66L72 -10Z', 0.7), P.paper2) +
  sheet(box(-58, -92, 116, 120, 1), P.white) +
  line('M-42 -70H30M-42 -52H42M-42 -34H36M-42 -16H18', P.ink, 4.4, 'opacity=".5"') +
  sheet(snip('M-72 -12L0 26L72 -12L72 64L-72 64Z', 0.8), P.paper, 'deep') +
  line('M-70 62L-14 20M70 62L14 20', P.ochreD, 2.4, 'opacity=".7"');
const wing = () =>
  sheet(snip('M4 12C-26 12 -66 2 -88 -30C-78 -28 -72 -28 -66 -30C-76 -40 -80 -48 -82 -58C-60 -36 -22 -32 4 -14Z', 0.6, 9), P.white) +
  line('M-66 -30C-46 -16 -26 -10 0 -8M-74 -44C-54 -26 -30 -20 -8 -16', P.greyD, 2.4);
const winged = (turn) =>
  `${place(-58, -18, wing(), turn)}<g transform="translate(58 -18) scale(-1 1) rotate(${turn})">${wing()}</g>${closed()}`;

/** Half of a pair of scissors; pivots at the screw. The upper half is the same, mirrored: turn them against each other to cut. */
const blade = () =>
  sheet(snip('M-14 -10C40 -20 130 -18 196 -2C130 8 40 10 -8 14Z', 0.5), P.grey, 'deep') +
  line('M4 -6C60 -13 130 -12 180 -3', '#fff', 2.4) +
  `<g filter="url(#deep)"><path fill-rule="evenodd" fill="${P.plum}" d="${snip('M10 -14C-20 -22 -40 -10 -58 6C-90 0 -126 24 -122 56C-118 86 -78 92 -52 70C-34 54 -34 34 -40 22C-26 18 0 16 12 12Z')} ${snip('M-66 22C-84 18 -106 34 -102 54C-98 68 -76 68 -62 56C-50 46 -50 28 -66 22Z', 0.4, 8)}"/></g>`;
const screw = () => sheet(oval(0, 0, 11, 11, 0.4), P.brass) + line('M-5 -3L5 3', '#6b4a12', 3);

export const pictures = [
  { name: 'hammer', box: [-60, -180, 220, 60], body: hammer },
  { name: 'hammer-block', box: [-90, -60, 90, 30], body: block },
  { name: 'letter-closed', box: [-110, -90, 110, 90], body: closed },
  { name: 'letter-open', box: [-110, -120, 110, 100], body: open },
  { name: 'letter-winged-up', box: [-180, -150, 180, 90], body: () => winged(18) },
  { name: 'letter-winged-down', box: [-180, -110, 180, 110], body: () => winged(-28) },
  { name: 'letter-wing', box: [-120, -90, 40, 50], body: wing },
  { name: 'scissors-blade-upper', box: [-160, -120, 230, 60], body: () => `<g transform="scale(1 -1)">${blade()}</g>` },
  { name: 'scissors-blade-lower', box: [-160, -60, 230, 120], body: blade },
  { name: 'scissors-screw', box: [-30, -30, 30, 30], body: screw },
];
