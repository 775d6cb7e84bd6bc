// What comes in with money and building: a cash box, a contract, a crane, a calculator, a banner, a ladder. Pivot where they stand.
import { P } from '../paper/colours.mjs';
import { box, oval, snip } from '../paper/cut.mjs';
import { line, place, print, rod, sheet } from '../paper/sheet.mjs';

const coin = (x, y, rx = 14) =>
  sheet(oval(x, y, rx, rx * 0.46, 0.3), P.brass, 'flat') + print(oval(x, y - 1.6, rx * 0.72, rx * 0.28, 0.3), P.ochre);
const cashBox = () =>
  sheet(snip('M-74 -74L-86 -142C-86 -148 -82 -150 -78 -150L78 -150C82 -150 86 -148 86 -142L74 -74Z', 0.6), P.tealD, 'deep') +
  print(snip('M-66 -82L-76 -138L76 -138L66 -82Z', 0.5), P.teal) +
  line('M-22 -150C-22 -172 22 -172 22 -150', P.greyD, 7, 'filter="url(#limb)"') +
  print(snip('M-78 -76L78 -76L70 -62L-70 -62Z', 0.4), P.nightD) +
  place(-34, -82, sheet(box(-26, -14, 52, 30, 0.5), '#9DBB8C', 'flat') + print(oval(0, 1, 9, 9, 0.3), '#7d9670'), -7) +
  [
    [20, -74],
    [46, -72],
    [34, -80],
    [24, -84],
  ]
    .map(([x, y]) => coin(x, y))
    .join('') +
  sheet(snip('M-82 -68L82 -68L80 -2C30 2 -30 2 -80 -2Z', 0.8), P.teal, 'deep') +
  print(snip('M-82 -68L82 -68L82 -56L-82 -56Z', 0.4), P.tealD) +
  sheet(oval(0, -34, 16, 16, 0.4), P.brass) +
  print(oval(0, -38, 4, 4, 0.2), P.ink) +
  line('M0 -37V-28', P.ink, 4) +
  line('M-62 -42V-16M62 -42V-16', '#4DA99C', 5) +
  [
    [100, -6],
    [-102, -5],
    [110, -11],
  ]
    .map(([x, y]) => coin(x, y, 13))
    .join('');

const contract = () =>
  place(
    -4,
    0,
    sheet(snip('M-70 -196L68 -198L74 0L-66 2Z', 0.7), P.paper2, 'deep') +
      place(
        -4,
        -2,
        sheet(snip('M-68 -196L44 -198L70 -172L72 -4L-68 0Z', 0.7), P.white, 'deep') +
          sheet(snip('M44 -198L70 -172L46 -174Z', 0.4), P.paper2, 'soft'),
        -3,
      ) +
      line('M-50 -176H10', P.ink, 7, 'opacity=".72"') +
      line('M-52 -154H48M-52 -138H50M-52 -122H38M-50 -100H50M-50 -84H30', P.ink, 3.4, 'opacity=".42"') +
      line('M-54 -50H-2M-54 -16H-2', P.greyD, 2.6) +
      line('M-50 -54C-44 -72 -36 -70 -38 -58C-40 -48 -28 -68 -22 -58C-18 -52 -12 -62 -6 -58', P.coralD, 3.4) +
      line('M-50 -20C-46 -34 -38 -34 -40 -24C-34 -36 -28 -20 -20 -28C-14 -32 -12 -22 -6 -26', P.tealD, 3.4),
    2,
  ) +
  place(
    44,
    -42,
    sheet(snip('M-14 10L-22 54L-10 46L-2 56L4 14Z', 0.4), P.redM) +
      sheet(snip('M14 10L24 52L12 46L4 56L-4 14Z', 0.4), P.red) +
      sheet(
        snip('M0 -28L9 -23L20 -22L23 -11L29 -2L24 8L22 19L11 22L2 28L-8 23L-19 22L-22 11L-28 2L-24 -8L-22 -19L-11 -22Z', 0.4),
        P.red,
        'soft',
      ) +
      `<circle r="15" fill="none" stroke="#e58b7c" stroke-width="2.6" opacity=".8"/>` +
      line('M-6 0L-1 6L8 -6', '#e58b7c', 3.4),
  ) +
  place(
    84,
    -4,
    rod([0, -34], [0, -112], 12, P.blueD) +
      rod([0, -112], [0, -130], 10, P.blue) +
      sheet(snip('M-6 -36L6 -36L2 -10L0 -2L-2 -10Z', 0.2), P.brass, 'flat') +
      rod([0, -78], [0, -70], 13, P.brass, 'flat'),
    14,
  );

const lattice = (from, to, half) =>
  Array.from({ length: Math.round((to - from) / (half * 2)) }, (_, i) => {
    const y = -from - i * half * 2;
    return `M${-half} ${y}L${half} ${y - half * 2}L${-half} ${y - half * 2}`;
  }).join('');
const crane = () =>
  sheet(snip('M-66 0L-62 -18L2 -18L6 0Z', 0.5), P.greyD) +
  line(lattice(18, 162, 12), P.ochreD, 4, 'transform="translate(-30 0)"') +
  rod([-42, -16], [-42, -168], 6, P.ochre) +
  rod([-18, -16], [-18, -168], 6, P.ochre) +
  line('M-30 -214L-92 -176M-30 -214L96 -178', P.ink, 3) +
  sheet(snip('M-40 -168L-34 -216L-26 -216L-20 -168Z', 0.4), P.ochre) +
  line(Array.from({ length: 7 }, (_, i) => `M${-12 + i * 18} -164L${-3 + i * 18} -178L${6 + i * 18} -164`).join(''), P.ochreD, 3.6) +
  rod([-98, -164], [122, -164], 6, P.ochre) +
  rod([-22, -179], [116, -179], 5, P.ochre) +
  sheet(box(-104, -172, 32, 36, 0.7), P.greyD, 'soft') +
  sheet(snip('M-46 -164L-12 -164L-12 -136L-40 -136Z', 0.5), P.coral, 'soft') +
  print(box(-32, -158, 16, 14, 0.3), P.sky) +
  rod([82, -162], [82, -110], 3, P.ink, 'flat') +
  sheet(oval(82, -164, 9, 6, 0.3), P.ink, 'flat') +
  line('M82 -112L58 -92M82 -112L106 -92', P.ink, 2.6) +
  sheet(snip('M46 -92L118 -92L118 -30L46 -30Z', 0.6), P.ochre, 'deep') +
  sheet(box(56, -78, 20, 22, 0.4), P.white, 'flat') +
  print(box(59, -75, 14, 16, 0.3), P.sky) +
  sheet(box(88, -78, 20, 22, 0.4), P.white, 'flat') +
  print(box(91, -75, 14, 16, 0.3), P.sky) +
  line('M46 -44H118', P.ochreD, 3, 'stroke-dasharray="12 6"');

const calculator = () =>
  sheet(
    snip('M-40 -150C-44 -190 -36 -214 -6 -214C24 -214 26 -198 22 -186C16 -198 -2 -200 -4 -184C-6 -172 34 -172 38 -150Z', 0.5),
    P.white,
    'soft',
  ) +
  line('M-28 -164H4M-28 -176H-12M-26 -188H-12', P.ink, 3, 'opacity=".5"') +
  sheet(
    snip('M-62 -158C-62 -164 -58 -166 -54 -166L54 -166C58 -166 62 -164 62 -158L68 -8C68 -2 64 0 58 0L-58 0C-64 0 -68 -2 -68 -8Z', 0.6),
    P.night,
    'deep',
  ) +
  print(box(-46, -160, 90, 6, 0.3), P.nightD) +
  sheet(box(-50, -146, 100, 34, 0.6), '#C7D8B6', 'flat') +
  line('M8 -129H16M24 -129H32M-8 -129H0', P.ink, 5) +
  [-100, -76, -52, -28]
    .flatMap((y, row) =>
      [0, 1, 2, 3].map((k) =>
        sheet(
          box(-52 + k * 27, y, 22, 18, 0.5),
          k === 3 ? (row === 3 ? P.coral : P.ochre) : row === 0 && k === 0 ? P.coralD : P.paper2,
          'flat',
        ),
      ),
    )
    .join('') +
  line('M34 -91H44M39 -96V-86M34 -67H44M35 -47L43 -39M43 -47L35 -39M34 -22H44M34 -16H44', P.ink, 2.6);

const banner = () =>
  rod([-92, 0], [-84, -214], 9, P.wood, 'soft') +
  rod([92, 0], [84, -214], 9, P.wood, 'soft') +
  sheet(snip('M-98 -204C-40 -188 40 -188 98 -204L94 -104C40 -84 -40 -84 -94 -104Z', 0.9), P.white, 'deep') +
  line('M-86 -190C-40 -176 40 -176 86 -190M-84 -116C-40 -98 40 -98 84 -116', P.coral, 5, 'stroke-dasharray="16 9"') +
  place(
    -52,
    -132,
    sheet(snip('M-22 14L-22 -12L0 -32L22 -12L22 14Z', 0.5), P.ochre, 'flat') +
      print(snip('M-28 -8L0 -36L28 -8L22 -4L0 -25L-22 -4Z', 0.4), P.plum) +
      print(box(-6, -4, 12, 18, 0.3), P.tealD),
  ) +
  place(0, -126, sheet(snip('M0 18C-30 -2 -26 -28 -10 -28C-4 -28 0 -23 0 -20C0 -23 4 -28 10 -28C26 -28 30 -2 0 18Z', 0.4), P.red, 'flat')) +
  place(
    50,
    -134,
    sheet(
      snip(
        'M-14 16C-22 0 -22 -12 -20 -20L-14 -20L-12 -8L-10 -30L-4 -30L-3 -8L0 -32L6 -32L6 -8L10 -26L16 -25L14 0C20 -8 24 -8 26 -4C20 8 14 14 12 18Z',
        0.4,
        8,
      ),
      P.blue,
      'flat',
    ),
  ) +
  [
    [-89, -200],
    [-88, -110],
    [89, -200],
    [88, -110],
  ]
    .map(([x, y]) => line(`M${x - 9} ${y - 6}L${x + 9} ${y + 6}M${x - 9} ${y + 6}L${x + 9} ${y - 6}`, P.ink, 3.6))
    .join('');

const rungs = [-34, -68, -102, -136, -170];
const half = (y) => 18 + (36 * (y + 206)) / 206;
const ladder = () =>
  line('M-8 -200L-74 -2M20 -200L88 -2', P.woodD, 8, 'filter="url(#limb)"') +
  line('M-62 -40L76 -40M-44 -96L56 -96', P.woodD, 6) +
  rungs.map((y) => sheet(box(-half(y), y - 5, half(y) * 2, 12, 0.5), P.woodL, 'soft')).join('') +
  rod([-18, -204], [-54, 0], 11, P.wood, 'soft') +
  rod([18, -204], [54, 0], 11, P.wood, 'soft') +
  sheet(box(-32, -214, 64, 14, 0.6), P.coral, 'soft') +
  rungs.map((y) => [-1, 1].map((s) => sheet(oval(s * (half(y) + 1), y + 1, 3, 3, 0.2), P.brass, 'flat')).join('')).join('') +
  place(
    -8,
    -136,
    line('M-20 18C-18 -8 18 -8 20 18', P.greyD, 4) +
      sheet(snip('M-22 16L22 16L18 54C6 58 -6 58 -18 54Z', 0.5), P.grey, 'deep') +
      sheet(snip('M-24 14C-24 8 24 8 24 14C24 20 22 40 16 40C12 40 14 24 8 24C4 24 6 34 0 34C-6 34 -4 22 -24 20Z', 0.4, 7), P.teal, 'flat'),
  );

export const building = { 'cash-box': cashBox, contract, crane, calculator, banner, ladder };
