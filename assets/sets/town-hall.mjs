// The town hall: the house is small here, seen through the big window, behind a long table.
import { P } from '../paper/colours.mjs';
import { box, cut, oval, snip } from '../paper/cut.mjs';
import { line, print, rod, sheet } from '../paper/sheet.mjs';
import { FAR, NEAR } from './hall.mjs';
import { cloud, row, sky, tree } from './street-houses.mjs';

const FULL = [0, 0, 1920, 1080];
const WALL = '#D9C7B8';
const STONE = '#EFE4D2';
const arch = (x, w, top, foot) =>
  `M${x - w / 2} ${foot}L${x - w / 2} ${top + w * 0.36}C${x - w / 2} ${top - w * 0.12} ${x + w / 2} ${top - w * 0.12} ${x + w / 2} ${top + w * 0.36}L${x + w / 2} ${foot}Z`;
const WINDOWS = [
  [960, 620, 190, 742],
  [478, 220, 270, 660],
  [1442, 220, 270, 660],
];

const back = () =>
  sky(['#CFE0DF', '#DDE8E0', '#EDEBD9', '#F1E6CE']) +
  cloud(800, 330, 0.8) +
  cloud(1130, 300, 0.6) +
  row({ y: 760, s: 0.92, fills: FAR, from: 330, to: 1600, hang: 'far' }) +
  row({ y: 770, s: 0.6, fills: NEAR, from: 340, to: 780 }) +
  row({ y: 770, s: 0.6, fills: NEAR, from: 1150, to: 1580 }) +
  tree(742, 770, 0.5) +
  tree(1184, 770, 0.56);

const wall = () => {
  const holes = WINDOWS.map((w) => snip(arch(...w), 0.5, 14)).join(' ');
  const panels = [290, 620, 1300, 1630].map((x) => line(`M${x - 44} 716H${x + 44}V782H${x - 44}Z`, '#bfa894', 4)).join('');
  return (
    `<g filter="url(#wall)"><path fill-rule="evenodd" fill="${WALL}" d="${box(-20, -20, 1960, 830, 1)} ${holes}"/></g>` +
    print(box(-20, 694, 665, 5, 0.6), '#c3ad9a') +
    print(box(1275, 694, 665, 5, 0.6), '#c3ad9a') +
    panels
  );
};
const casing = ([x, w, top, foot]) =>
  `<g filter="url(#soft)"><path fill-rule="evenodd" fill="${STONE}" d="${snip(arch(x, w + 36, top - 18, foot + 14), 0.6, 14)} ${snip(arch(x, w - 8, top + 4, foot - 5), 0.5, 14)}"/></g>` +
  (w > 400 ? [-0.25, 0.25] : [0]).map((k) => rod([x + k * w, top + 12], [x + k * w, foot], 9, STONE, 'soft')).join('') +
  rod([x - w / 2, top + w * 0.36], [x + w / 2, top + w * 0.36], 9, STONE, 'soft') +
  sheet(box(x - w / 2 - 30, foot, w + 60, 16, 0.8), STONE);
const column = (x) =>
  sheet(
    snip(`M${x - 34} 160C${x - 40} 400 ${x - 40} 600 ${x - 37} 770L${x + 37} 770C${x + 40} 600 ${x + 40} 400 ${x + 34} 160Z`, 0.7, 40),
    STONE,
    'deep',
  ) +
  [-20, -7, 7, 20].map((dx) => line(`M${x + dx} 186V748`, '#cdbda6', 4, 'opacity=".7"')).join('') +
  sheet(box(x - 50, 128, 100, 22, 0.8), STONE, 'deep') +
  sheet(box(x - 44, 150, 88, 16, 0.7), '#e2d4be') +
  sheet(box(x - 50, 768, 100, 36, 0.9), STONE, 'deep') +
  sheet(box(x - 44, 752, 88, 18, 0.7), '#e2d4be');
const flag = (x, a, b) =>
  rod([x, 800], [x, 470], 8, P.woodD, 'soft') +
  sheet(oval(x, 466, 9, 9, 0.4), P.brass) +
  sheet(
    snip(
      `M${x + 4} 480C${x + 44} 470 ${x + 70} 500 ${x + 66} 560C${x + 62} 610 ${x + 40} 640 ${x + 46} 672C${x + 26} 664 ${x + 14} 650 ${x + 4} 600Z`,
      0.7,
    ),
    a,
  ) +
  sheet(snip(`M${x + 4} 540C${x + 40} 540 ${x + 50} 570 ${x + 44} 610C${x + 36} 630 ${x + 20} 630 ${x + 4} 600Z`, 0.6), b, 'flat');
const chair = (x) =>
  sheet(snip(`M${x - 34} 800L${x - 34} 668C${x - 34} 640 ${x + 34} 640 ${x + 34} 668L${x + 34} 800Z`), P.plumD) +
  sheet(snip(`M${x - 22} 740L${x - 22} 676C${x - 22} 660 ${x + 22} 660 ${x + 22} 676L${x + 22} 740Z`), P.plum, 'flat');
const table = () =>
  [610, 750, 1170, 1310].map(chair).join('') +
  sheet(
    cut(
      [
        [520, 742],
        [1400, 742],
        [1420, 806],
        [500, 806],
      ],
      1,
    ),
    P.tealD,
    'deep',
  ) +
  Array.from({ length: 13 }, (_, i) => line(`M${548 + i * 69} 752L${540 + i * 70} 804`, '#0f4f48', 5, 'opacity=".6"')).join('') +
  sheet(box(494, 722, 932, 24, 1), P.wood, 'deep') +
  [
    [560, 6],
    [700, -5],
    [1240, 4],
    [1352, -7],
  ]
    .map(
      ([x, turn]) =>
        `<g transform="rotate(${turn} ${x} 718)">${sheet(
          cut(
            [
              [x - 30, 724],
              [x - 22, 710],
              [x + 30, 710],
              [x + 38, 724],
            ],
            0.5,
          ),
          P.white,
        )}</g>`,
    )
    .join('') +
  sheet(snip('M838 722L842 700L866 700L870 722Z', 0.4), '#cfe3e6') +
  sheet(snip('M1056 722L1060 700L1084 700L1088 722Z', 0.4), '#cfe3e6');
const middle = () =>
  wall() +
  WINDOWS.map(casing).join('') +
  [312, 640, 1280, 1608].map(column).join('') +
  sheet(box(-20, 84, 1960, 44, 1), '#CDB9A6', 'deep') +
  flag(372, P.coral, P.white) +
  flag(1490, P.ochre, P.teal) +
  table();

const floor = () => {
  let o = sheet(
    cut(
      [
        [130, 798],
        [1790, 798],
        [1960, 1030],
        [-40, 1030],
      ],
      1.8,
    ),
    '#C4AE9A',
    'deep',
  );
  const edge = (i, t) => 960 + (i - 8) * (104 + 42 * t);
  const depth = [0, 0.2, 0.45, 0.74, 1].map((t) => 800 + 230 * t);
  for (let r = 0; r < 4; r++)
    for (let i = 0; i < 16; i++) {
      if ((i + r) % 2) continue;
      const [a, b] = [(depth[r] - 800) / 230, (depth[r + 1] - 800) / 230];
      o += print(
        cut(
          [
            [edge(i, a), depth[r]],
            [edge(i + 1, a), depth[r]],
            [edge(i + 1, b), depth[r + 1]],
            [edge(i, b), depth[r + 1]],
          ],
          0.6,
          400,
        ),
        '#A88E7A',
        'opacity=".75"',
      );
    }
  return `<clipPath id="floor"><path d="M130 780H1790L1960 1030H-40Z"/></clipPath><g clip-path="url(#floor)">${o}</g>`;
};

export const images = [
  { name: 'town-hall-back', box: FULL, body: back, whole: true, quality: 0.6 },
  { name: 'town-hall-middle', box: FULL, body: middle, quality: 0.68 },
  { name: 'town-hall-floor', box: FULL, body: floor, quality: 0.62 },
];
