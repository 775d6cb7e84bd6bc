// What comes in with a busy house: a bingo mill, dance shoes, a list, a pram, a stack of chairs, a piano. Pivot where they stand.
import { P } from '../paper/colours.mjs';
import { box, cut, oval, snip } from '../paper/cut.mjs';
import { line, place, print, rod, sheet } from '../paper/sheet.mjs';

const ball = (x, y, colour, r = 12) =>
  sheet(oval(x, y, r, r, 0.4), colour, 'flat') + print(oval(x - 1, y - 1, r * 0.5, r * 0.5, 0.3), P.white);

/** A drum of brass wire full of balls; nobody needs to read the numbers. */
const bingoMill = () =>
  rod([-68, -10], [-68, -104], 11, P.woodD) +
  rod([68, -10], [68, -104], 11, P.woodD) +
  sheet(oval(0, -104, 62, 62, 0.8), P.paper2, 'deep') +
  [
    [-36, -70, P.coral],
    [-12, -58, P.teal],
    [14, -58, P.ochre],
    [38, -72, P.blue],
    [-22, -82, P.plum],
    [2, -80, P.red],
    [24, -88, P.teal],
    [-44, -96, P.ochre],
    [-4, -122, P.coral],
  ]
    .map(([x, y, colour]) => ball(x, y, colour))
    .join('') +
  [62, 42, 16]
    .map((rx) => `<ellipse cy="-104" rx="${rx}" ry="62" fill="none" stroke="${P.brass}" stroke-width="${rx === 62 ? 6 : 3.6}"/>`)
    .join('') +
  line('M-61 -112Q0 -96 61 -112M-50 -140Q0 -128 50 -140M-50 -70Q0 -58 50 -70', P.brass, 3.2) +
  [-68, 68].map((x) => sheet(oval(x, -104, 9, 9, 0.3), P.brass)).join('') +
  line('M70 -104L94 -102L98 -72', P.greyD, 7, 'filter="url(#limb)"') +
  rod([92, -72], [112, -74], 13, P.coralD) +
  sheet(snip('M-88 -20C-40 -26 40 -26 88 -20L84 0L-84 0Z', 0.6), P.wood, 'soft') +
  line('M-76 -8Q0 -13 76 -8', P.woodD, 2.4) +
  ball(-58, -30, P.teal) +
  ball(-32, -32, P.ochre);

/** One shoe with a strap and a heel, seen from its side. */
const shoe = (colour, dark) =>
  print(snip('M-2 -60C6 -72 34 -76 44 -68L40 -52L2 -50Z', 0.4), dark) +
  sheet(
    snip(
      'M-84 -12C-86 -28 -66 -34 -46 -38C-28 -42 -16 -52 -4 -66C4 -50 24 -48 42 -72C52 -56 54 -42 52 -32L44 0L30 0L30 -26C16 -26 2 -14 -14 -6C-34 -2 -62 -2 -80 -4Z',
      0.5,
      9,
    ),
    colour,
    'deep',
  ) +
  line('M-82 -6C-54 -2 -32 -4 -14 -8C2 -16 14 -28 30 -28', dark, 5) +
  line('M-8 -56C0 -84 22 -88 34 -62', dark, 7, 'filter="url(#limb)"') +
  sheet(oval(31, -66, 6.5, 6.5, 0.3), P.brass, 'flat') +
  print(oval(-54, -24, 6, 5, 0.4), P.ochre) +
  line('M-74 -18Q-66 -26 -56 -28', '#fff', 2.6, 'opacity=".3"');
const danceShoes = () =>
  place(26, -44, shoe(P.redM, P.redD), 34, 1.02) +
  place(-4, 0, shoe(P.red, P.redD), 0, 1.12) +
  [
    [-88, -92],
    [-62, -116],
  ]
    .map(([x, y]) =>
      sheet(
        snip(
          `M${x} ${y - 14}L${x + 4} ${y - 4}L${x + 14} ${y}L${x + 4} ${y + 4}L${x} ${y + 14}L${x - 4} ${y + 4}L${x - 14} ${y}L${x - 4} ${y - 4}Z`,
          0.3,
        ),
        P.ochre,
      ),
    )
    .join('');

const name = (y, i) =>
  sheet(oval(-38, y, 8, 8, 0.3), [P.coral, P.teal, P.blue, P.ochre, P.plum, P.sage, P.coral][i], 'flat') +
  line(`M-20 ${y + 2}q5 -7 9 0t9 0t9 -1t9 1${i % 3 === 1 ? '' : 't8 0'}`, P.ink, 3, 'opacity=".72"') +
  (i % 2 ? '' : line(`M38 ${y}l4 5l8 -11`, P.tealD, 3.6));
/** A roll that keeps unrolling. */
const listOfNames = () =>
  sheet(
    snip('M-58 -202L-20 -199L18 -203L60 -199C58 -130 62 -70 60 -24C58 -8 -56 -8 -58 -24C-62 -80 -56 -140 -58 -198Z', 0.7),
    P.white,
    'deep',
  ) +
  [-170, -146, -122, -98, -74, -50, -26].map(name).join('') +
  sheet(snip('M-30 -190L-26 -206C-16 -208 -12 -218 0 -218C12 -218 16 -208 26 -206L30 -190Z', 0.5), P.ochreD) +
  sheet(oval(0, -207, 4.5, 4.5, 0.3), P.white, 'flat') +
  sheet(snip('M-64 -22C-20 -16 20 -16 66 -22C72 -20 72 0 66 2C20 6 -20 6 -64 2C-70 0 -70 -20 -64 -22Z', 0.5), P.paper2, 'soft') +
  sheet(oval(66, -10, 7, 12, 0.3), P.paper, 'flat') +
  line('M66 -15Q70 -10 66 -6', P.greyD, 2.4) +
  place(
    74,
    -104,
    rod([0, 44], [0, -30], 10, P.blue) + sheet(snip('M-5 44L5 44L0 58Z', 0.2), P.ink, 'flat') + rod([0, -30], [0, -40], 11, P.coral),
    16,
  );

const spokes = (x, y, r) =>
  line(
    `M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}M${x - r * 0.7} ${y - r * 0.7}L${x + r * 0.7} ${y + r * 0.7}M${x - r * 0.7} ${y + r * 0.7}L${x + r * 0.7} ${y - r * 0.7}`,
    P.greyD,
    2.4,
  );
const wheel = (x, y, r) =>
  `<g filter="url(#limb)"><path fill-rule="evenodd" fill="${P.ink}" d="${oval(x, y, r, r, 0.5)} ${oval(x, y, r - 6, r - 6, 0.3)}"/></g>` +
  spokes(x, y, r - 6) +
  sheet(oval(x, y, 6, 6, 0.2), P.brass, 'flat');
const pram = () =>
  line('M-44 -24L40 -72M44 -24L-40 -72', P.greyD, 7, 'filter="url(#limb)"') +
  line('M64 -118L104 -150', P.greyD, 7, 'filter="url(#limb)"') +
  rod([96, -158], [114, -142], 11, P.ink) +
  sheet(oval(-30, -118, 22, 22, 0.6), P.paper, 'flat') +
  sheet(snip('M-78 -112C-74 -132 58 -132 72 -116L74 -108L-78 -106Z', 0.5), P.white, 'soft') +
  line('M-6 -122Q30 -128 60 -116', P.greyD, 2.2) +
  sheet(snip('M-88 -110C-30 -100 30 -100 84 -112C86 -78 60 -56 2 -54C-58 -54 -84 -76 -88 -110Z', 0.7), P.blueD, 'deep') +
  print(snip('M-86 -98C-30 -88 30 -88 83 -100L82 -92C30 -80 -30 -80 -85 -90Z', 0.4), P.ochre) +
  sheet(snip('M-88 -110C-96 -166 -56 -190 -4 -186C-2 -160 -8 -132 -14 -104C-40 -102 -66 -104 -88 -110Z', 0.7), P.blue, 'deep') +
  line('M-86 -112C-70 -140 -40 -170 -6 -184M-62 -106C-52 -136 -30 -166 -6 -184M-38 -104C-30 -134 -18 -162 -6 -184', P.blueD, 3) +
  line('M-88 -110Q-78 -104 -64 -104T-38 -103T-14 -104', P.white, 5) +
  place(
    36,
    -108,
    sheet(snip('M-18 0C-20 -18 -8 -30 2 -30C12 -30 22 -18 18 0Z', 0.4), '#B98A55') +
      sheet(oval(-14, -28, 7, 7, 0.3), '#B98A55') +
      sheet(oval(14, -28, 7, 7, 0.3), '#B98A55') +
      sheet(oval(0, -22, 16, 14, 0.4), '#C79A68', 'flat') +
      `<circle cx="-6" cy="-24" r="2" fill="${P.ink}"/><circle cx="6" cy="-24" r="2" fill="${P.ink}"/>${line('M-4 -17Q0 -13 4 -17', P.ink, 2)}`,
    10,
  ) +
  wheel(-48, -26, 27) +
  wheel(48, -26, 27);

/** One stacking chair from its side; the next one sits in it. */
const stacked = (i) => {
  const [shell, dark] = i % 2 ? [P.ochre, P.ochreD] : [P.coral, P.coralD];
  return place(
    10 - i * 7,
    -i * 19,
    rod([-34, -58], [-44, 0], 6, P.greyD) +
      rod([28, -60], [42, 0], 6, P.greyD) +
      sheet(
        snip('M-52 -68C-30 -60 4 -62 20 -68C30 -74 34 -92 42 -122L54 -119C48 -86 44 -64 30 -57C10 -52 -34 -52 -52 -58Z', 0.5, 9),
        shell,
        'deep',
      ) +
      line('M-48 -59C-30 -54 8 -54 26 -60C38 -68 42 -92 48 -116', dark, 2.6),
  );
};
const stackOfChairs = () => [0, 1, 2, 3, 4].map(stacked).join('');

const keys = () => {
  const whites = Array.from({ length: 13 }, (_, i) => `M${-65 + i * 10.8} -83V-66`).join('');
  const blacks = [0, 1, 3, 4, 5, 7, 8, 10, 11, 12].map((i) => print(box(-67.5 + i * 10.8, -84, 5.6, 10, 0.2), P.ink)).join('');
  return sheet(box(-76, -84, 152, 19, 0.5), P.white) + line(whites, P.greyD, 1.6) + blacks;
};
const piano = () =>
  [-70, 70].map((x) => sheet(oval(x, -6, 9, 8, 0.3), P.brass)).join('') +
  sheet(box(-80, -70, 160, 62, 1), P.woodD, 'deep') +
  print(box(-66, -56, 132, 40, 0.8), '#5A381E') +
  sheet(box(-80, -166, 160, 84, 1), P.wood, 'deep') +
  print(box(-68, -154, 42, 62, 0.8), P.woodD) +
  print(box(26, -154, 42, 62, 0.8), P.woodD) +
  sheet(box(-88, -178, 176, 15, 0.8), P.woodL, 'soft') +
  keys() +
  sheet(box(-90, -68, 180, 13, 0.7), P.woodL, 'soft') +
  [-84, 84].map((x) => rod([x, -56], [x, -4], 11, P.wood) + sheet(box(x - 9, -92, 18, 28, 0.6), P.wood)).join('') +
  place(
    0,
    -94,
    sheet(snip('M-34 0L-36 -56C-20 -62 -8 -60 0 -54C8 -60 20 -62 36 -56L34 0C20 -4 8 -2 0 4C-8 -2 -20 -4 -34 0Z', 0.5), P.white, 'deep') +
      line(
        'M0 -52V2M-28 -44Q-16 -48 -6 -42M-28 -32Q-16 -36 -6 -30M-28 -20Q-16 -24 -6 -18M6 -42Q16 -48 28 -44M6 -30Q16 -36 28 -32M6 -18Q16 -24 28 -20',
        P.ink,
        1.8,
        'opacity=".6"',
      ) +
      [
        [-22, -33],
        [-12, -24],
        [14, -35],
        [22, -23],
      ]
        .map(([x, y]) => print(oval(x, y, 3.6, 3, 0.2), P.ink))
        .join(''),
    0,
    0.86,
  ) +
  [-12, 12].map((x) => sheet(snip(`M${x - 5} -12L${x + 5} -12L${x + 8} 0L${x - 8} 0Z`, 0.3), P.brass)).join('') +
  sheet(
    cut(
      [
        [46, -202],
        [72, -202],
        [68, -176],
        [50, -176],
      ],
      0.4,
    ),
    P.coral,
  ) +
  [
    [59, -216, 0],
    [48, -210, -26],
    [70, -210, 26],
  ]
    .map(([x, y, turn]) => place(x, y, sheet(snip('M0 16C-10 4 -8 -10 0 -18C8 -10 10 4 0 16Z', 0.3, 6), '#6F9A63', 'limb'), turn))
    .join('');

export const evening = {
  'bingo-mill': bingoMill,
  'dance-shoes': danceShoes,
  'list-of-names': listOfNames,
  pram,
  'stack-of-chairs': stackOfChairs,
  piano,
};
