// The big picture: how much of it the three see together, 0 to 4; and what hangs up after a small win.
import { HAIR, P, ROLE, SKINS } from '../paper/colours.mjs';
import { box, cut, oval, snip } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';

const W = 122;
const H = 88;
const person = (x, y, shape, fill, skin, hair) =>
  `<g transform="translate(${x} ${y})">${print(snip(shape, 0.4, 6), fill)}${print(oval(0, -57, 11, 12, 0.3), SKINS[skin - 1].base)}${print(snip('M-12 -56C-13 -74 13 -74 12 -56C6 -63 -6 -63 -12 -56Z', 0.3, 5), hair)}<circle cx="-3.6" cy="-56" r="1.5" fill="${P.ink}"/><circle cx="3.6" cy="-56" r="1.5" fill="${P.ink}"/>${line('M-3 -51Q0 -48.5 3 -51', P.ink, 1.6)}</g>`;

const scene = () =>
  print(`M${-W} ${-H}H${W}V${H}H${-W}Z`, '#BFD7DA') +
  print(oval(82, -54, 21, 21, 0.6), '#F4C766') +
  print(snip(`M${-W} 42C-60 22 20 54 ${W} 30L${W} ${H}L${-W} ${H}Z`, 0.6), '#8FB07C') +
  print(
    cut(
      [
        [-62, 44],
        [-62, -22],
        [-4, -64],
        [54, -22],
        [54, 44],
      ],
      0.8,
    ),
    P.ochre,
  ) +
  print(
    cut(
      [
        [-74, -16],
        [-4, -72],
        [66, -16],
        [60, -6],
        [-4, -56],
        [-68, -6],
      ],
      0.7,
    ),
    P.plum,
  ) +
  print(box(-48, -12, 24, 24, 0.5), '#FFF3C4') +
  print(box(18, -12, 24, 24, 0.5), '#FFF3C4') +
  print(snip('M-18 44L-18 6C-18 -8 12 -8 12 6L12 44Z', 0.4), P.tealD) +
  print(oval(-98, 8, 20, 26, 0.9), '#6F9A63') +
  line('M-98 30V52', P.woodD, 7) +
  person(-62, 76, 'M-19 0C-24 -30 -14 -46 0 -46C14 -46 24 -30 19 0Z', ROLE.resident.base, 1, HAIR.grey) +
  person(0, 82, 'M-21 0L-17 -36C-14 -50 14 -50 17 -36L21 0L8 0C9 -18 -9 -18 -8 0Z', ROLE.worker.base, 4, HAIR.dark) +
  person(60, 76, 'M-15 0L-17 -46L17 -46L15 0Z', ROLE.official.base, 3, HAIR.brown);

const PIECES = [
  'M-122 -88L4 -88C-2 -60 14 -50 14 -38C14 -26 -8 -26 -4 -2C-30 4 -46 -12 -60 -10C-74 -8 -70 6 -122 0Z',
  'M4 88C-2 62 14 54 12 42C10 32 -8 26 -4 -2C20 -6 40 8 58 8C74 8 76 -6 122 0L122 88Z',
  'M4 -88C-2 -60 14 -50 14 -38C14 -26 -8 -26 -4 -2C20 -6 40 8 58 8C74 8 76 -6 122 0L122 -88Z',
  'M-122 88L4 88C-2 62 14 54 12 42C10 32 -8 26 -4 -2C-30 4 -46 -12 -60 -10C-74 -8 -70 6 -122 0Z',
];
const faded =
  '<filter id="faded" color-interpolation-filters="sRGB"><feColorMatrix type="saturate" values=".12"/><feComponentTransfer><feFuncR type="linear" slope=".62" intercept=".34"/><feFuncG type="linear" slope=".62" intercept=".31"/><feFuncB type="linear" slope=".62" intercept=".25"/></feComponentTransfer></filter>';

function inside(n) {
  const empty =
    print(`M${-W} ${-H}H${W}V${H}H${-W}Z`, '#D9C8A6') + PIECES.map((d) => line(d, '#a88f63', 2.6, 'stroke-dasharray="4 8"')).join('');
  if (n === 4) return scene() + line('M-122 -88L122 -88', '#fff', 2, 'opacity=".3"');
  const clip = `<clipPath id="pieces">${PIECES.slice(0, n)
    .map((d) => `<path d="${d}"/>`)
    .join('')}</clipPath>`;
  const edges = PIECES.slice(0, n)
    .map((d) => line(d, '#fff6e2', 3))
    .join('');
  return `${empty}${faded}${clip}<g clip-path="url(#pieces)"><g filter="url(#faded)">${scene()}</g></g>${edges}`;
}

const frame = (n) => {
  const rail = n === 4 ? P.ochre : P.woodL;
  const hole = `M${-W} ${-H}V${H}H${W}V${-H}Z`;
  return (
    line('M-60 -104L0 -136L60 -104', P.ink, 2.6) +
    sheet(oval(0, -136, 6, 6, 0.3), P.brass) +
    `<g filter="url(#deep)">${print(box(-W - 18, -H - 18, (W + 18) * 2, (H + 18) * 2, 1), P.woodD)}</g><g filter="url(#flat)">${inside(n)}</g>` +
    `<g filter="url(#soft)"><path fill-rule="evenodd" fill="${rail}" d="${box(-W - 17, -H - 17, (W + 17) * 2, (H + 17) * 2, 0.8)} ${hole}"/></g>` +
    line(`M${-W - 8} ${-H - 8}H${W + 8}V${H + 8}H${-W - 8}Z`, n === 4 ? P.ochreD : P.wood, 2.6)
  );
};

const mark = [
  (c) =>
    [
      [-8, 12],
      [8, 12],
      [0, 26],
      [0, 40],
    ]
      .map(([x, y]) => print(oval(x, y, 3.6, 3.6, 0.2), c))
      .join(''),
  (c) => line('M-14 13H14M-10 25H10M-4 38H4M-6 5V30M6 5V30', c, 2.6),
  (c) => line('M-12 5V20M-4 5V36M4 5V36M12 5V20', c, 3),
  (c) => print(snip('M0 8L5 19L16 20L7 27L10 38L0 31L-10 38L-7 27L-16 20L-5 19Z', 0.3), c),
  (c) => line('M-16 14Q-8 8 0 14T16 14M-12 27Q-6 21 0 27T12 27', c, 3),
  () => '',
];
const FLAGS = [
  [P.coral, P.coralD],
  [P.teal, P.tealD],
  [P.blue, P.blueD],
  [P.ochre, P.ochreD],
  [P.plum, '#9a5c84'],
  [P.white, P.paper2],
];
const flag = (i) => sheet(snip('M-25 -2C-10 2 10 2 25 -2L2 54Z', 0.7), FLAGS[i][0]) + mark[i](FLAGS[i][1]);

export const pictures = [
  ...[0, 1, 2, 3, 4].map((n) => ({ name: `picture-${n}`, box: [-180, -170, 180, 140], body: () => frame(n) })),
  ...FLAGS.map((_, i) => ({ name: `flag-${i + 1}`, box: [-50, -30, 50, 80], body: () => flag(i) })),
  {
    name: 'bunting-string',
    box: [-10, -20, 270, 20],
    body: () =>
      `<g filter="url(#limb)">${print(
        cut(
          [
            [0, -1.6],
            [256, -1.6],
            [256, 1.6],
            [0, 1.6],
          ],
          0.5,
          20,
        ),
        P.paper,
      )}</g>`,
  },
];
