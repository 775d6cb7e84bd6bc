// What comes into a kitchen: a thermometer, a bouquet, the news, sacks of onions, a pan gone cold, one more apron. Pivot where they stand.
import { HAIR, P, SKINS } from '../paper/colours.mjs';
import { box, cut, oval, snip } from '../paper/cut.mjs';
import { line, place, print, rod, sheet } from '../paper/sheet.mjs';

const bottle = () =>
  sheet(snip('M-14 -112L-18 -132C-12 -138 12 -138 18 -132L14 -112Z', 0.4), P.redD) +
  sheet(
    snip(
      'M-20 -108C-14 -118 14 -118 20 -108C28 -100 52 -102 54 -78L52 -16C50 -2 40 0 26 0L-26 0C-40 0 -50 -2 -52 -16L-54 -78C-52 -102 -28 -100 -20 -108Z',
      0.7,
    ),
    P.coral,
    'deep',
  ) +
  line([-30, -14, 2, 18, 34].map((x) => `M${x - 2} -88V-16`).join(''), P.coralD, 4, 'opacity=".7"') +
  sheet(snip('M0 -22C-26 -38 -24 -62 -9 -62C-3 -62 0 -57 0 -54C0 -57 3 -62 9 -62C24 -62 26 -38 0 -22Z', 0.4), P.white, 'flat');
const thermometer = () =>
  place(-40, 0, bottle(), -6) +
  place(
    46,
    -4,
    sheet(snip('M-17 -186C-17 -208 17 -208 17 -186L17 -46C34 -34 32 0 0 0C-32 0 -34 -34 -17 -46Z', 0.6), P.white, 'deep') +
      print(snip('M-7 -182C-7 -194 7 -194 7 -182L7 -40L-7 -40Z', 0.3), '#DCE9EA') +
      print(oval(0, -24, 16, 16, 0.4), P.red) +
      print(snip('M-5 -144L5 -144L5 -30L-5 -30Z', 0.3), P.red) +
      line('M10 -178H20M10 -160H16M10 -142H20M10 -124H16M10 -106H20M10 -88H16M10 -70H20', P.ink, 3) +
      line('M-9 -29Q-8 -34 -3 -35', '#fff', 3, 'opacity=".6"'),
    12,
  );

const petals = (x, y, r, colour, heart, n = 6) =>
  Array.from({ length: n }, (_, i) => {
    const a = (i * 2 * Math.PI) / n;
    return sheet(oval(x + r * 0.62 * Math.cos(a), y + r * 0.62 * Math.sin(a), r * 0.5, r * 0.5, 0.5), colour, 'flat');
  }).join('') + sheet(oval(x, y, r * 0.36, r * 0.36, 0.3), heart, 'flat');
const tulip = (x, y, turn, colour, dark) =>
  place(
    x,
    y,
    sheet(snip('M-16 -16L-8 -8L0 -22L8 -8L16 -16C20 6 12 18 0 18C-12 18 -20 6 -16 -16Z', 0.4, 7), colour, 'soft') +
      line('M0 -8V10', dark, 2.4),
    turn,
  );
const leaf = (x, y, turn) =>
  place(
    x,
    y,
    sheet(snip('M0 20C-16 0 -12 -30 0 -46C12 -30 16 0 0 20Z', 0.4, 8), '#6F9A63', 'limb') + line('M0 14V-34', '#557c4b', 2.2),
    turn,
  );
const bouquet = () =>
  line('M-6 -60L-12 -4M4 -60L2 0M12 -60L18 -6', '#5c8a4a', 6, 'filter="url(#limb)"') +
  leaf(-58, -132, -48) +
  leaf(58, -132, 48) +
  leaf(-22, -182, -10) +
  leaf(34, -176, 16) +
  sheet(snip('M-70 -134C-40 -150 40 -150 70 -134L22 -44L-22 -44Z', 0.8), P.paper2, 'deep') +
  tulip(-34, -178, -14, P.red, P.redD) +
  tulip(44, -168, 18, P.plum, P.plumD) +
  petals(6, -184, 25, P.ochre, P.woodD, 8) +
  petals(-52, -142, 24, P.white, P.ochre, 7) +
  petals(52, -138, 23, P.coral, P.ochre) +
  petals(2, -144, 28, '#D7A6C4', P.plum, 7) +
  sheet(snip('M-82 -124C-50 -128 -26 -120 0 -104C26 -120 50 -128 82 -124L24 -40C10 -34 -10 -34 -24 -40Z', 0.8), P.paper, 'deep') +
  line('M-58 -116L-16 -46M58 -116L16 -46M0 -102V-40', P.paper2, 3.4) +
  sheet(snip('M-26 -60C-10 -54 10 -54 26 -60L26 -44C10 -38 -10 -38 -26 -44Z', 0.4), P.teal, 'soft') +
  sheet(snip('M0 -50C-16 -70 -42 -66 -40 -50C-42 -34 -16 -34 0 -50C16 -34 42 -34 40 -50C42 -66 16 -70 0 -50Z', 0.5), P.teal, 'soft') +
  sheet(snip('M-6 -46L-24 -8L-14 -14L-8 -4L2 -44Z', 0.4), P.tealD, 'soft') +
  sheet(oval(0, -50, 9, 9, 0.4), P.tealD, 'flat');

const television = () =>
  line('M-10 -166L-46 -212M10 -166L40 -206', P.greyD, 5, 'filter="url(#limb)"') +
  [
    [-46, -213],
    [40, -207],
  ]
    .map(([x, y]) => sheet(oval(x, y, 6, 6, 0.3), P.coral))
    .join('') +
  line('M-54 -28L-70 -2M54 -28L70 -2', P.woodD, 9, 'filter="url(#limb)"') +
  sheet(
    snip(
      'M-96 -160C-96 -168 -90 -170 -84 -170L84 -170C90 -170 96 -168 96 -160L94 -36C94 -26 88 -24 82 -24L-82 -24C-88 -24 -94 -26 -94 -36Z',
      0.7,
    ),
    P.wood,
    'deep',
  ) +
  sheet(
    snip(
      'M-82 -148C-82 -156 -78 -158 -70 -158L40 -158C48 -158 52 -156 52 -148L52 -48C52 -40 48 -38 40 -38L-70 -38C-78 -38 -82 -40 -82 -48Z',
      0.5,
    ),
    P.ink,
    'flat',
  ) +
  `<clipPath id="screen"><path d="M-75 -151H45V-45H-75Z"/></clipPath><g clip-path="url(#screen)">${
    print('M-80 -156H50V-40H-80Z', '#BFD7DA') +
    [-62, -34, -6, 22].map((x) => print(box(x, -156, 14, 116, 0.4), '#A9C6CB')).join('') +
    sheet(snip('M-48 -40C-52 -84 -34 -96 -15 -96C4 -96 22 -84 18 -40Z', 0.5), P.blue, 'flat') +
    sheet(snip('M-22 -96L-8 -96L-15 -78Z', 0.3), P.white, 'flat') +
    sheet(oval(-15, -114, 18, 20, 0.4), SKINS[1].base, 'flat') +
    sheet(snip('M-34 -114C-36 -142 6 -142 4 -114C-2 -126 -16 -128 -34 -114Z', 0.4), HAIR.grey, 'flat') +
    `<circle cx="-21" cy="-114" r="2.3" fill="${P.ink}"/><circle cx="-9" cy="-114" r="2.3" fill="${P.ink}"/>${line('M-20 -104H-10', P.ink, 2.6)}` +
    sheet(snip('M-52 -70L22 -70L16 -38L-46 -38Z', 0.5), P.woodL, 'flat') +
    rod([-34, -70], [-27, -84], 4, P.ink, 'flat') +
    rod([4, -70], [-3, -84], 4, P.ink, 'flat') +
    sheet(oval(-26, -87, 5.5, 6.5, 0.2), P.plumD, 'flat') +
    sheet(oval(-4, -87, 5.5, 6.5, 0.2), P.coralD, 'flat') +
    line('M-40 -58H10', P.woodD, 2.6)
  }</g>` +
  line('M-66 -134Q-64 -148 -50 -148', '#fff', 5, 'opacity=".5"') +
  [-140, -110].map((y) => sheet(oval(73, y, 11, 11, 0.4), P.brass) + line(`M73 ${y}V${y - 8}`, P.woodD, 3)).join('') +
  [-82, -72, -62, -52].map((y) => line(`M63 ${y}H84`, P.woodD, 4)).join('');

const onion = (x, y, s = 1, turn = 0) =>
  place(
    x,
    y,
    sheet(snip('M0 -20C-3 -14 -6 -12 -12 -8C-22 0 -16 14 0 14C16 14 22 0 12 -8C6 -12 3 -14 0 -20Z', 0.4, 6), '#D9924A', 'flat') +
      line('M0 -12C-8 -4 -8 6 -3 12M0 -12C8 -4 8 6 3 12', '#A8652B', 2),
    turn,
    s,
  );
const sack = (x, y, turn) =>
  place(
    x,
    y,
    sheet(snip('M-8 -62L-16 -74C-6 -70 6 -70 16 -74L8 -62Z', 0.4), '#C65A2E') +
      sheet(snip('M-8 -60C-24 -56 -36 -40 -36 -20C-36 -4 -28 0 0 0C28 0 36 -4 36 -20C36 -40 24 -56 8 -60Z', 0.7), '#F1D9AC', 'deep') +
      onion(-17, -16, 1.08, -8) +
      onion(17, -16, 1.08, 8) +
      onion(0, -38, 1.05) +
      `<g clip-path="url(#sack)">${line(Array.from({ length: 7 }, (_, i) => `M${-72 + i * 18} -64L${-12 + i * 18} 4M${72 - i * 18} -64L${12 - i * 18} 4`).join(''), P.coral, 1.5)}</g>` +
      rod([-10, -61], [10, -61], 6, P.paper, 'flat'),
    turn,
  );
const onionSacks = () =>
  `<clipPath id="sack"><path d="M-8 -60C-24 -56 -36 -40 -36 -20C-36 -4 -28 0 0 0C28 0 36 -4 36 -20C36 -40 24 -56 8 -60Z"/></clipPath>` +
  sack(-36, -52, -5) +
  sack(36, -52, 6) +
  sack(0, -106, -3) +
  sack(-72, 0, -4) +
  sack(72, 0, 5) +
  sack(0, 0, 1) +
  onion(-38, -8, 1.1, -14) +
  onion(112, -8, 1.05, 24);

const coldPan = () =>
  place(
    44,
    -126,
    sheet(snip('M-70 0C-66 -22 66 -22 70 0C40 8 -40 8 -70 0Z', 0.6), '#8FA9B8', 'deep') + sheet(oval(0, -22, 12, 8, 0.4), P.ink, 'soft'),
    24,
  ) +
  line('M-80 -82C-108 -84 -108 -54 -82 -54M80 -82C108 -84 108 -54 82 -54', '#5F7C8E', 10, 'filter="url(#limb)"') +
  sheet(snip('M-84 -112L84 -112L80 -26C78 -18 -78 -18 -80 -26Z', 0.8), '#7C98A9', 'deep') +
  sheet(oval(0, -112, 85, 17, 0.6), '#A9C0CB', 'soft') +
  print(oval(0, -110, 74, 12, 0.5), '#B9935C') +
  [
    [-34, -111, P.coral],
    [10, -107, '#8FB07C'],
    [40, -112, P.coral],
    [-8, -115, '#8FB07C'],
  ]
    .map(([x, y, colour]) => print(oval(x, y, 8, 3.4, 0.3), colour))
    .join('') +
  sheet(
    snip(
      'M-85 -108C-50 -92 50 -92 85 -108L84 -94L76 -66L69 -90L58 -86L50 -48L41 -84L30 -84L23 -62L15 -83L0 -82L-9 -38L-19 -82L-30 -83L-37 -60L-45 -84L-58 -87L-66 -54L-75 -90L-84 -94Z',
      0.4,
      7,
    ),
    '#E6F1F3',
    'soft',
  ) +
  place(
    36,
    -46,
    line(
      [0, 60, 120]
        .map(
          (a) =>
            `M${(-17 * Math.cos((a * Math.PI) / 180)).toFixed(1)} ${(-17 * Math.sin((a * Math.PI) / 180)).toFixed(1)}L${(17 * Math.cos((a * Math.PI) / 180)).toFixed(1)} ${(17 * Math.sin((a * Math.PI) / 180)).toFixed(1)}`,
        )
        .join(''),
      P.white,
      4,
    ) + line('M-14 -6L-9 0L-14 6M14 -6L9 0L14 6M-2 -15L4 -9M2 15L-4 9', P.white, 2.6),
  ) +
  sheet(box(-66, -20, 132, 9, 0.5), P.ink, 'soft') +
  sheet(
    cut(
      [
        [-88, -12],
        [88, -12],
        [94, 0],
        [-94, 0],
      ],
      0.5,
    ),
    P.greyD,
    'soft',
  ) +
  [-52, 0, 52].map((x) => print(oval(x, -6, 6, 4, 0.2), P.ink)).join('');

const apron = () =>
  line('M-28 -152C-44 -214 44 -214 28 -152', P.paper2, 9, 'filter="url(#limb)"') +
  rod([0, -196], [0, -212], 9, P.woodD) +
  sheet(oval(0, -212, 9, 9, 0.3), P.wood) +
  line(
    'M-50 -92C-82 -88 -92 -64 -78 -44C-72 -36 -84 -26 -90 -22M50 -92C82 -84 88 -60 76 -46C70 -36 80 -26 92 -26',
    P.paper2,
    8,
    'filter="url(#limb)"',
  ) +
  sheet(
    snip('M-38 -156C-14 -150 14 -150 38 -156C38 -128 46 -108 62 -94L70 -4C30 4 -30 4 -70 -4L-62 -94C-46 -108 -38 -128 -38 -156Z', 0.8),
    P.white,
    'deep',
  ) +
  [-48, -24, 0, 24, 48].map((x) => line(`M${x * 0.92} -86L${x * 1.12} -8`, '#DDE6E2', 7)).join('') +
  line('M-36 -148C-14 -142 14 -142 36 -148', P.coral, 5) +
  line('M-66 -14C-30 -6 30 -6 66 -14', P.coral, 5) +
  place(14, -62, rod([0, 10], [0, -40], 7, P.woodL) + sheet(oval(0, -48, 12, 16, 0.4), P.woodL), 12) +
  sheet(snip('M-34 -70L34 -70L32 -32C22 -24 -22 -24 -32 -32Z', 0.6), P.coral, 'soft') +
  line('M-28 -62H28', P.white, 3, 'stroke-dasharray="2 7"') +
  sheet(snip('M0 -34C-13 -42 -12 -54 -5 -54C-2 -54 0 -51 0 -50C0 -51 2 -54 5 -54C12 -54 13 -42 0 -34Z', 0.2, 6), P.white, 'flat');

export const kitchen = { thermometer, bouquet, television, 'onion-sacks': onionSacks, 'cold-pan': coldPan, apron };
