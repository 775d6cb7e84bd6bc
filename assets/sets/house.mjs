// The house of the neighbourhood. Windows, door, sign and smoke are pictures of their own, because they say the state (RULES 13).
import { P } from '../paper/colours.mjs';
import { box, cut, oval, snip } from '../paper/cut.mjs';
import { line, print, rod, sheet } from '../paper/sheet.mjs';

const brick = (x, y) => print(box(x, y, 22, 9, 0.6), P.ochreD, 'opacity=".38"');
const wall = () => {
  const bricks = [
    [-296, -200],
    [-272, -189],
    [-300, -30],
    [-276, -41],
    [-120, -330],
    [-96, -341],
    [262, -204],
    [238, -193],
    [270, -40],
    [246, -29],
    [92, -352],
    [116, -341],
    [-60, -430],
    [36, -440],
    [-200, -352],
    [196, -356],
  ];
  return (
    sheet(
      cut(
        [
          [-322, 0],
          [-322, -386],
          [0, -518],
          [322, -386],
          [322, 0],
        ],
        1.8,
      ),
      P.ochre,
      'deep',
    ) +
    bricks.map(([x, y]) => brick(x, y)).join('') +
    print(box(-322, -30, 644, 30, 0.8), '#B9823A') +
    line('M-318 -30H318', '#96662a', 2.4)
  );
};
const tiles = (side) => {
  let o = '';
  for (let x = 18; x < 350; x += 30) {
    const y = -548 + (x * 176) / 366;
    o += line(`M${side * x} ${y + 9}L${side * (x + 3)} ${y + 43}`, P.plumD, 3, 'opacity=".55"');
  }
  return o;
};
const chimney = () =>
  sheet(
    cut(
      [
        [180, -400],
        [180, -528],
        [232, -528],
        [232, -400],
      ],
      1,
    ),
    '#A0573F',
    'deep',
  ) +
  sheet(box(172, -540, 68, 16, 0.8), '#7f4230') +
  line('M184 -510H206M208 -496H228M184 -482H204M210 -468H228', '#7f4230', 3);
const roof = () =>
  sheet(
    cut(
      [
        [-366, -372],
        [0, -548],
        [366, -372],
        [350, -336],
        [0, -500],
        [-350, -336],
      ],
      1.8,
    ),
    P.plum,
    'deep',
  ) +
  tiles(1) +
  tiles(-1) +
  line('M-352 -342L0 -508L352 -342', P.plumD, 4);
const gable = () =>
  sheet(oval(0, -432, 27, 27, 0.8), P.white) + print(oval(0, -432, 21, 21, 0.6), P.plumD) + line('M0 -452V-412M-20 -432H20', P.white, 4.4);
const boxes = () =>
  [-254, -154, 154, 254]
    .map(
      (x) =>
        sheet(snip(`M${x - 44} -64L${x + 44} -64L${x + 38} -46L${x - 38} -46Z`, 0.6), P.woodD) +
        [-30, -14, 2, 18, 32]
          .map((dx, i) => sheet(oval(x + dx, -64 - (i % 2) * 3, 8, 7, 0.8), ['#6F9A63', P.coral, '#6F9A63', P.white, '#6F9A63'][i], 'flat'))
          .join(''),
    )
    .join('');
const path = () => sheet(snip('M-96 2L96 2L122 16L-122 16Z'), '#C9B48C', 'flat');
const house = () => chimney() + wall() + gable() + roof() + boxes() + path() + lamp(-104) + lamp(104);
const lamp = (x) =>
  rod([x, -232], [x, -204], 4, P.ink, 'flat') +
  sheet(snip(`M${x - 11} -204L${x + 11} -204L${x + 8} -182L${x - 8} -182Z`, 0.4), '#FFE9A8') +
  line(`M${x - 13} -206H${x + 13}`, P.ink, 5);

const W = 76;
const H = 92;
const casing = () => sheet(box(-W / 2 - 7, -H / 2 - 7, W + 14, H + 14, 1), P.white);
const bars = (colour) => line(`M0 ${-H / 2}V${H / 2}M${-W / 2} -8H${W / 2}`, colour, 5.5);
const pane = (fill) => print(box(-W / 2, -H / 2, W, H, 0.6), fill);
const curtains = (fill) =>
  print(snip(`M${-W / 2} ${-H / 2}L-14 ${-H / 2}C-18 -20 -26 -8 ${-W / 2} -2Z`, 0.5), fill) +
  print(snip(`M${W / 2} ${-H / 2}L14 ${-H / 2}C18 -20 26 -8 ${W / 2} -2Z`, 0.5), fill);
const shutter = (x) =>
  sheet(box(x, -H / 2 - 3, W / 2 - 1, H + 6, 0.8), P.tealD) +
  [-34, -20, -6, 8, 22, 36].map((y) => line(`M${x + 6} ${y}H${x + W / 2 - 7}`, '#0d4a43', 3.4)).join('');
const glow = () =>
  `<radialGradient id="lamp"><stop offset="0" stop-color="#FFE7A0" stop-opacity=".75"/><stop offset="1" stop-color="#FFE7A0" stop-opacity="0"/></radialGradient><ellipse rx="86" ry="92" fill="url(#lamp)"/>`;
const plant = () =>
  print(snip('M10 46L13 28L29 28L32 46Z', 0.4), '#B9442A') +
  [
    [-9, -26],
    [0, -34],
    [9, -26],
  ]
    .map(([dx, dy]) =>
      print(
        snip(
          `M21 28C${21 + dx - 6} 14 ${21 + dx - 4} ${28 + dy + 8} ${21 + dx} ${28 + dy}C${21 + dx + 6} ${28 + dy + 8} ${21 + dx + 4} 14 21 28Z`,
          0.3,
          6,
        ),
        '#5E8A55',
      ),
    )
    .join('');
const windows = {
  shut: () =>
    casing() +
    shutter(-W / 2) +
    shutter(1) +
    sheet(oval(-4, 4, 3.6, 3.6, 0.2), P.brass, 'flat') +
    sheet(oval(5, 4, 3.6, 3.6, 0.2), P.brass, 'flat'),
  dark: () =>
    casing() +
    pane('#4E5B78') +
    print(snip('M-34 44L-6 -44L10 -44L-18 44Z', 0.4), '#fff', 'opacity=".1"') +
    curtains('#6b7694') +
    bars(P.white),
  'lit-2': () =>
    glow() +
    casing() +
    pane('#FFD978') +
    plant() +
    line('M-38 6H-2', '#C48D1F', 4) +
    [-30, -23, -16, -9]
      .map((x, i) => print(box(x, -14 - (i % 2) * 4, 6, 18 + (i % 2) * 4, 0.3), [P.coral, P.teal, P.plum, P.blue][i], 'opacity=".8"'))
      .join('') +
    curtains('#F4B860') +
    bars(P.white),
  lit: () =>
    glow() +
    casing() +
    pane('#FFE08A') +
    print(oval(0, -30, 15, 9, 0.6), P.coral) +
    line('M0 -46V-38', P.ink, 2) +
    curtains('#F4B860') +
    print(snip('M-26 46C-26 24 -22 16 -14 14C-8 16 -4 24 -4 46Z', 0.5, 6), '#8a5a34', 'opacity=".75"') +
    print(oval(-15, 8, 9, 9, 0.4), '#8a5a34', 'opacity=".75"') +
    bars(P.white),
};

const ARCH = 'M-76 0L-76 -146C-76 -226 76 -226 76 -146L76 0Z';
const HOLE = 'M-64 0L-64 -144C-64 -208 64 -208 64 -144L64 0Z';
const jamb = () => sheet(snip(ARCH), P.white, 'soft');
const hall = (lit) =>
  print(snip(HOLE, 0.4), lit ? '#FFD978' : '#3B3350') +
  (lit
    ? print(snip('M-64 0L-64 -30L64 -30L64 0Z', 0.4), '#E2A94B') +
      rod([0, -192], [0, -160], 3, P.ink, 'flat') +
      sheet(snip('M-16 -146L-8 -162L8 -162L16 -146Z', 0.4), P.coral, 'flat') +
      `<ellipse cy="-128" rx="54" ry="44" fill="#fff6cf" opacity=".5"/>`
    : '');
/** A leaf of the door, hung on the left; `open` is how far it has turned, 0 to 1. */
function leaf(open) {
  const width = 128 * (1 - open) + 18 * open;
  const scale = width / 128;
  const shift = -64 - open * 6;
  const out = `M${shift} ${open * 10}L${shift} -144C${shift} -208 ${shift + width} -208 ${shift + width} ${-144 - open * 4}L${shift + width} ${open * 4}Z`;
  const panel = (y, h) => print(box(shift + 18 * scale, y, width - 36 * scale, h, 0.6), '#0f5048');
  return (
    sheet(snip(out, 0.5), P.tealD, 'soft') +
    panel(-140, 52) +
    panel(-72, 52) +
    sheet(oval(shift + width - 13 * scale, -82, 6, 6, 0.3), P.brass)
  );
}
const ramp = () =>
  sheet(
    cut(
      [
        [-70, -8],
        [70, -8],
        [132, 30],
        [-132, 30],
      ],
      1,
    ),
    P.woodL,
    'deep',
  ) +
  [0, 1, 2].map((i) => line(`M${-84 - i * 16} ${1 + i * 9}H${84 + i * 16}`, P.wood, 2.4)).join('') +
  rod([-78, -10], [-78, -64], 6, P.ink) +
  rod([-128, 26], [-128, -30], 6, P.ink) +
  rod([-78, -64], [-128, -30], 7, P.ink);
const mat = () => sheet(snip('M-52 -2L52 -2L60 12L-60 12Z', 0.5), P.coralD, 'flat');
const shutSign = () =>
  line('M-14 -118L0 -132L14 -118', P.ink, 2.4) + sheet(box(-24, -118, 48, 26, 0.7), P.paper) + line('M-14 -105H14', P.red, 6);
const doors = [
  () => jamb() + hall(false) + leaf(0) + shutSign(),
  () => jamb() + hall(true) + leaf(0.2),
  () => jamb() + hall(true) + leaf(0.52),
  () => jamb() + hall(true) + leaf(0.94) + mat(),
  () => jamb() + hall(true) + leaf(0.94) + ramp(),
];

const sign = () =>
  sheet(box(-192, -30, 384, 60, 1.4), P.white, 'soft') +
  [-180, 180].map((x) => sheet(oval(x, 0, 4.4, 4.4, 0.2), P.brass, 'flat')).join('') +
  line('M-184 -23H184M-184 23H184', P.ochre, 2.6);
const puff = (i) =>
  sheet(
    [
      oval(0, 0, 24 + i * 5, 18 + i * 4, 1.6),
      oval(16 + i * 4, -7, 17 + i * 3, 14 + i * 3, 1.4),
      oval(-15 - i * 3, -4, 15 + i * 3, 12 + i * 3, 1.4),
    ].join(' '),
    P.white,
    'soft',
    `opacity="${0.95 - i * 0.12}"`,
  );

export const pictures = [
  { name: 'house', box: [-420, -620, 420, 60], body: house },
  ...Object.keys(windows).map((id) => ({ name: `window-${id}`, box: [-110, -110, 110, 110], body: windows[id] })),
  ...doors.map((body, i) => ({ name: `door-${i}`, box: [-170, -260, 170, 60], body })),
  { name: 'house-sign', box: [-220, -60, 220, 60], body: sign },
  ...[0, 1, 2].map((i) => ({ name: `smoke-${i + 1}`, box: [-80, -60, 80, 60], body: () => puff(i) })),
];
