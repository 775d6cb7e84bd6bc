// Boards that carry real text laid over them by the document: name signs (clarity), issues on a stake, team boards, and hands on a paddle.

import { paddle } from '../figures/limbs.mjs';
import { P } from '../paper/colours.mjs';
import { box, outline, oval, snip } from '../paper/cut.mjs';
import { line, place, rod, sheet } from '../paper/sheet.mjs';

const stake = (height) => rod([-44, 0], [-44, -height], 9, P.woodD, 'soft') + rod([44, 0], [44, -height], 9, P.woodD, 'soft');
const plate = (y) =>
  sheet(box(-92, y - 66, 184, 66, 1.2), P.paper) + [-84, 84].map((x) => sheet(oval(x, y - 33, 3.6, 3.6, 0.2), P.ochreD, 'flat')).join('');
/** Width and height of a made-up letter; no height is a space. */
const LETTERS = [
  [15, 26],
  [11, 12],
  [12, 12],
  [10, 24],
  [11, 12],
  [9, 0],
  [13, 12],
  [10, 22],
  [12, 12],
  [11, 12],
];
/** Handwriting that says nothing: waves as long as the name is known. */
const scribble = (y, from, to, width = 4.6) => {
  let d = `M${from} ${y}`;
  for (let x = from, i = 0; x < to - 8; i++) {
    const [w, h] = LETTERS[i % LETTERS.length];
    d += h ? `q${w * 0.2} ${-h} ${w * 0.55} ${-h * 0.2}q${w * 0.1} ${h * 0.5} ${w * 0.45} ${h * 0.2}` : `m${w} 0`;
    x += w;
  }
  return line(d, P.ink, width);
};
const writing = (y, share) =>
  scribble(y - 34, -70, -70 + 144 * share) +
  (share > 0.6 ? scribble(y - 12, -48, 50, 3.4) : line(`M-46 ${y - 16}H46`, P.greyD, 2.6, 'stroke-dasharray="3 9"'));
const blank = (y) => line(`M-64 ${y - 34}H64M-46 ${y - 16}H46`, P.greyD, 2.6, 'stroke-dasharray="3 9"');

const signs = [
  () =>
    place(64, -4, rod([0, 0], [74, -6], 9, P.woodD, 'soft')) +
    place(-6, -6, `<g transform="skewX(-24) scale(1 .62)">${plate(0)}${blank(0)}</g>`, 5) +
    rod([-120, -6], [-70, -2], 9, P.woodD, 'soft'),
  () => place(0, 0, stake(96) + plate(-62) + blank(-62), -13),
  () => stake(96) + plate(-62) + writing(-62, 0.5),
  () => place(0, 0, stake(96) + plate(-62) + writing(-62, 1), 6),
  () =>
    stake(96) +
    plate(-62) +
    writing(-62, 1) +
    place(76, -126, sheet(oval(0, 0, 15, 15, 0.5), P.teal) + line('M-6 0L-2 5L7 -6', P.white, 4.4)),
];

const issue = (fill) =>
  rod([0, 0], [0, -100], 11, P.woodD, 'soft') +
  sheet(box(-152, -206, 304, 112, 1.5), fill, 'deep') +
  [-140, 140].map((x) => sheet(oval(x, -194, 4.4, 4.4, 0.2), P.brass, 'flat')).join('');

const points = (n, r, inner) =>
  outline(
    Array.from({ length: n * 2 }, (_, i) => {
      const a = -Math.PI / 2 + (i * Math.PI) / n;
      const q = i % 2 ? r * inner : r;
      return [q * Math.cos(a), q * Math.sin(a)];
    }),
  );
export const teamSign = {
  star: () => points(5, 33, 0.46),
  moon: () => snip('M12 -33C-36 -32 -36 32 12 33C-8 16 -8 -16 12 -33Z', 0.5, 7),
  sun: () => points(12, 33, 0.76),
};
const team = (id) =>
  sheet(box(-134, -44, 268, 88, 1.5), P.night, 'deep') +
  line('M-126 -36H126M-126 36H126', '#5a578c', 2, 'stroke-dasharray="2 8"') +
  place(-84, 0, sheet(teamSign[id](), P.ochre));

export const pictures = [
  ...signs.map((body, i) => ({ name: `sign-${i}`, box: [-180, -190, 180, 40], body })),
  { name: 'issue-board', box: [-190, -240, 190, 30], body: () => issue(P.paper) },
  { name: 'issue-board-chosen', box: [-190, -240, 190, 30], body: () => issue(P.ochre) },
  ...Object.keys(teamSign).map((id) => ({ name: `board-${id}`, box: [-170, -80, 170, 90], body: () => team(id) })),
  ...['support', 'live-with', 'object'].map((pose) => ({ name: `sign-${pose}`, box: [-90, -230, 90, 30], body: () => paddle(pose) })),
];
