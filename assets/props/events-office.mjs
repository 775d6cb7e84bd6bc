// What comes in with office hours and rules: a phone, a notebook, a coat rack, a moving box, a coffee machine, a badge. Pivot where they stand.
import { HAIR, P, SKINS } from '../paper/colours.mjs';
import { box, oval, snip } from '../paper/cut.mjs';
import { line, place, print, rod, sheet } from '../paper/sheet.mjs';

const handset = () =>
  sheet(
    snip(
      'M-70 -6C-72 -30 -48 -40 0 -40C48 -40 72 -30 70 -6C70 6 64 8 56 8L38 8C30 8 28 2 28 -8C20 -14 -20 -14 -28 -8C-28 2 -30 8 -38 8L-56 8C-64 8 -70 6 -70 -6Z',
      0.5,
    ),
    P.tealD,
    'deep',
  ) + line('M-52 -26Q-30 -33 -6 -33', '#fff', 3, 'opacity=".3"');
const ringingPhone = () =>
  line('M-62 -96C-98 -86 -100 -56 -84 -46C-70 -38 -66 -22 -78 -10', P.ink, 5, 'filter="url(#limb)"') +
  sheet(
    snip('M-34 -98L34 -98C40 -98 44 -94 48 -84L72 -14C74 -4 70 0 62 0L-62 0C-70 0 -74 -4 -72 -14L-48 -84C-44 -94 -40 -98 -34 -98Z', 0.6),
    P.teal,
    'deep',
  ) +
  [-24, 24].map((x) => sheet(box(x - 9, -110, 18, 18, 0.5), P.tealD)).join('') +
  sheet(snip('M-30 -84L30 -84L46 -14L-46 -14Z', 0.5), '#4DA99C', 'flat') +
  [-72, -54, -36].flatMap((y, row) => [-1, 0, 1].map((k) => sheet(box(k * (18 + row * 3) - 7, y, 14, 11, 0.4), P.white, 'flat'))).join('') +
  sheet(oval(0, -9, 9, 4, 0.3), P.coral, 'flat') +
  place(6, -138, handset(), -12) +
  line('M-78 -168Q-92 -152 -88 -134M-92 -182Q-114 -156 -106 -128M84 -196Q100 -184 102 -166M92 -214Q118 -196 120 -168', P.ochreD, 6);

const notebook = () =>
  place(
    -6,
    0,
    sheet(snip('M-74 -172L66 -172C72 -172 74 -168 74 -162L74 -10C74 -4 72 0 66 0L-74 0Z', 0.6), P.plum, 'deep') +
      sheet(box(-62, -164, 130, 156, 0.7), P.white, 'flat') +
      print(box(-62, -164, 22, 156, 0.6), P.paper2) +
      [-138, -116, -94, -72]
        .map((y, i) =>
          line(`M-28 ${y}q7 -7 13 0t13 0t13 -1t13 1${i === 3 ? '' : `t13 0${i % 2 ? '' : 't10 0'}`}`, P.ink, 3.2, 'opacity=".66"'),
        )
        .join('') +
      line('M-26 -34C-14 -56 2 -56 0 -40C-2 -26 -18 -28 -12 -44C-4 -60 22 -54 18 -40C16 -30 34 -28 40 -44', P.coralD, 3.6) +
      [-150, -126, -102, -78, -54, -30]
        .map(
          (y) =>
            sheet(oval(-54, y + 4, 5, 5, 0.3), P.plumD, 'flat') +
            line(`M-54 ${y + 4}C-58 ${y - 8} -84 ${y - 8} -84 ${y + 3}C-84 ${y + 10} -74 ${y + 10} -72 ${y + 8}`, P.greyD, 4.4),
        )
        .join('') +
      sheet(snip('M52 -176L70 -176L70 -128L61 -138L52 -128Z', 0.4), P.ochre),
    -5,
  ) +
  place(
    84,
    0,
    rod([0, -12], [0, -108], 13, P.ochre) +
      sheet(snip('M-6 -14L6 -14L0 2Z', 0.2), P.ink, 'flat') +
      rod([0, -108], [0, -122], 14, P.coral) +
      line('M-2 -18V-100', '#f8dd95', 2.4),
    13,
  );

const hung = (x, y, colour, dark, turn) =>
  place(
    x,
    y,
    sheet(snip('M-8 0C-26 6 -34 22 -36 44L-32 92C-12 98 12 98 32 92L36 44C34 22 26 6 8 0Z', 0.6), colour, 'deep') +
      line('M0 8C-3 34 2 60 -1 92M-20 22C-18 46 -22 58 -20 74M20 22C18 46 22 58 20 74', dark, 3) +
      sheet(snip('M-14 0L0 24L14 0C6 -8 -6 -8 -14 0Z', 0.4), dark, 'flat'),
    turn,
  );
const coatRack = () =>
  sheet(snip('M-50 0C-40 -14 40 -14 50 0Z', 0.4), P.woodD) +
  rod([0, -6], [0, -206], 11, P.wood, 'soft') +
  sheet(oval(0, -210, 9, 9, 0.4), P.woodL) +
  line(
    'M0 -176Q-30 -178 -42 -198M0 -176Q30 -178 42 -198M0 -136Q-34 -136 -44 -152M0 -136Q34 -136 44 -152',
    P.woodD,
    8,
    'filter="url(#limb)"',
  ) +
  [
    [-42, -200],
    [42, -200],
    [-44, -154],
    [44, -154],
  ]
    .map(([x, y]) => sheet(oval(x, y, 6, 6, 0.3), P.brass))
    .join('') +
  hung(-40, -148, P.sage, '#7d9670', 4) +
  hung(46, -194, P.blue, P.blueD, -4) +
  place(
    -44,
    -200,
    sheet(snip('M-38 6C-20 -2 20 -2 38 6C20 14 -20 14 -38 6Z', 0.4), P.ochreD) +
      sheet(snip('M-22 4C-24 -26 24 -26 22 4C10 8 -10 8 -22 4Z', 0.5), P.ochre) +
      line('M-22 0Q0 6 22 0', P.plum, 6),
    -10,
  ) +
  line('M26 -184C36 -172 52 -172 60 -184M36 -176C32 -160 38 -146 32 -124', P.coral, 11, 'filter="url(#limb)"') +
  line('M27 -132L38 -129M28 -140L38 -138', P.white, 3);

const movingBox = () =>
  place(
    -40,
    -88,
    rod([0, 10], [0, -54], 7, P.brass) +
      sheet(snip('M-34 -46L-20 -92L20 -92L34 -46Z', 0.5), P.ochre, 'deep') +
      line('M-28 -54H28', P.ochreD, 4),
    -8,
  ) +
  place(
    22,
    -86,
    sheet(box(-24, -62, 54, 70, 0.8), P.woodD, 'deep') +
      print(box(-16, -54, 38, 54, 0.5), P.sky) +
      print(snip('M-16 -20C-6 -34 6 -30 22 -18L22 0L-16 0Z', 0.4), '#8FB07C') +
      print(oval(10, -40, 6, 6, 0.3), P.ochre),
    7,
  ) +
  place(
    60,
    -84,
    [-28, -4, 22]
      .map((t) => place(0, -8, sheet(snip('M0 10C-14 -8 -12 -34 0 -50C12 -34 14 -8 0 10Z', 0.4, 7), '#6F9A63', 'limb'), t))
      .join(''),
  ) +
  sheet(snip('M-76 -92L-122 -70L-116 -50L-74 -76Z', 0.6), '#C79A68', 'soft') +
  sheet(snip('M78 -92L124 -76L120 -54L76 -74Z', 0.6), '#C79A68', 'soft') +
  sheet(box(-78, -92, 156, 92, 1.2), P.woodL, 'deep') +
  sheet(snip('M-78 -92L78 -92L86 -64L-70 -60Z', 0.7), '#C79A68', 'soft') +
  print(box(-14, -62, 28, 62, 0.6), P.paper2) +
  line('M-54 -14V-36M-54 -36L-60 -28M-54 -36L-48 -28M-38 -14V-36M-38 -36L-44 -28M-38 -36L-32 -28', P.woodD, 3.4) +
  sheet(snip('M28 -46C36 -52 62 -52 68 -46L66 -20C54 -14 40 -14 30 -20Z', 0.5), P.white, 'flat') +
  line('M38 -38q6 -6 10 0t10 0M40 -26H56', P.ink, 2.8, 'opacity=".6"');

const coffeeMachine = () =>
  sheet(snip('M-70 -192C-70 -200 70 -200 70 -192L74 0L-74 0Z', 0.8), P.plumD, 'deep') +
  print(snip('M-60 -184C-60 -188 60 -188 60 -184L61 -146L-61 -146Z', 0.6), P.plum) +
  sheet(box(-48, -176, 54, 22, 0.6), P.sky, 'flat') +
  line('M-40 -165q5 -6 9 0t9 0t9 0t8 0', P.ink, 2.8) +
  [22, 42].map((x, i) => sheet(oval(x, -165, 8, 8, 0.3), i ? P.coral : P.teal, 'flat')).join('') +
  sheet(box(-52, -136, 104, 104, 0.9), P.nightD, 'flat') +
  sheet(snip('M-34 -138L34 -138L26 -112L10 -112L8 -98L-8 -98L-10 -112L-26 -112Z', 0.5), P.grey, 'soft') +
  line('M0 -98V-78', '#5A3319', 5) +
  sheet(snip('M-28 -86L28 -86L24 -36C10 -32 -10 -32 -24 -36Z', 0.5), P.white, 'soft') +
  line('M28 -76C46 -78 46 -50 26 -52', P.white, 6, 'filter="url(#limb)"') +
  print(oval(0, -85, 27, 5, 0.3), '#6B3F22') +
  print(snip('M0 -50C-13 -58 -11 -70 -4 -70C-1 -70 0 -67 0 -66C0 -67 1 -70 4 -70C11 -70 13 -58 0 -50Z', 0.2, 6), P.coral) +
  sheet(box(-62, -32, 124, 14, 0.6), P.greyD, 'soft') +
  line('M-50 -25H50', P.ink, 2.4, 'stroke-dasharray="8 6"') +
  [-56, 56].map((x) => sheet(box(x - 12, -8, 24, 9, 0.4), P.ink, 'flat')).join('') +
  place(
    -8,
    -200,
    sheet(snip('M-20 0L-24 -24L24 -24L20 0Z', 0.5), P.coral) + sheet(snip('M-20 -22L-24 -40L24 -40L20 -22Z', 0.5), P.white),
    0,
    0.62,
  ) +
  line('M46 -112C40 -122 52 -128 46 -138M-44 -104C-50 -114 -38 -120 -44 -130', P.white, 3.6, 'opacity=".55"');

const badge = () =>
  line('M-3 -140C-52 -158 -78 -190 -40 -210C-4 -226 60 -214 48 -184C40 -166 18 -152 5 -140', P.blueD, 11, 'filter="url(#limb)"') +
  line('M-3 -140C-52 -158 -78 -190 -40 -210C-4 -226 60 -214 48 -184C40 -166 18 -152 5 -140', '#6A83C4', 2.6, 'stroke-dasharray="3 8"') +
  place(
    0,
    0,
    sheet(box(-9, -150, 18, 24, 0.5), P.greyD) +
      sheet(
        snip('M-58 -132C-58 -136 -54 -138 -50 -138L50 -138C54 -138 58 -136 58 -132L60 -6C60 -2 56 0 52 0L-52 0C-56 0 -60 -2 -60 -6Z', 0.5),
        P.white,
        'deep',
      ) +
      print(snip('M-58 -134L58 -134L58 -112L-58 -112Z', 0.4), P.blue) +
      sheet(oval(0, -123, 13, 4.5, 0.2), P.nightD, 'flat') +
      sheet(box(-46, -100, 50, 58, 0.6), P.sky, 'flat') +
      `<clipPath id="badge"><path d="${box(-45, -99, 48, 56, 0)}"/></clipPath><g clip-path="url(#badge)">${sheet(snip('M-44 -40C-42 -62 0 -62 2 -40Z', 0.4), P.teal, 'flat')}${sheet(oval(-21, -76, 17, 18, 0.4), HAIR.dark, 'flat')}${sheet(oval(-21, -70, 12, 14, 0.3), SKINS[2].base, 'flat')}</g><circle cx="-25" cy="-71" r="1.7" fill="${P.ink}"/><circle cx="-17" cy="-71" r="1.7" fill="${P.ink}"/>${line('M-25 -64Q-21 -61 -17 -64', P.ink, 1.8)}` +
      line('M16 -92q5 -6 9 0t9 0t9 0M16 -76H44M16 -62H36', P.ink, 3.4, 'opacity=".7"') +
      [-44, -38, -32, -22, -16, -6, 0, 10, 16, 26, 36, 42].map((x, i) => print(box(x, -30, i % 3 ? 3 : 6, 20, 0.2), P.ink)).join(''),
    5,
  );

export const office = {
  'ringing-phone': ringingPhone,
  notebook,
  'coat-rack': coatRack,
  'moving-box': movingBox,
  'coffee-machine': coffeeMachine,
  badge,
};
