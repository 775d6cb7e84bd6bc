// What comes in with a key of one's own: an open window, a puzzle, a balloon, washing, playing cards, a light switch. Pivot where they stand.
import { HAIR, P, SKINS } from '../paper/colours.mjs';
import { box, oval, snip } from '../paper/cut.mjs';
import { line, place, print, rod, sheet } from '../paper/sheet.mjs';

const windowOpen = () =>
  sheet(box(-62, -196, 124, 182, 1), P.white, 'deep') +
  print(box(-50, -184, 100, 158, 0.7), P.night) +
  print(oval(28, -154, 16, 16, 0.4), '#FFE7A0') +
  print(oval(35, -159, 13, 13, 0.4), P.night) +
  [
    [-30, -160],
    [-8, -128],
    [34, -104],
    [-34, -104],
    [8, -84],
  ]
    .map(([x, y]) => print(oval(x, y, 2.6, 2.6, 0.2), P.white))
    .join('') +
  print(snip('M-50 -26L-50 -58L-34 -70L-18 -58L-18 -48L4 -48L4 -66L26 -66L26 -40L50 -40L50 -26Z', 0.4), P.nightD) +
  sheet(snip('M-60 -194L-60 -16L-116 4L-116 -214Z', 0.6), P.paper2, 'deep') +
  print(snip('M-68 -180L-68 -28L-107 -13L-107 -199Z', 0.5), P.sky) +
  line('M-68 -104L-107 -106M-100 -186L-78 -160M-100 -168L-84 -150', P.white, 4.4) +
  sheet(snip('M62 -194L62 -16L112 2L112 -212Z', 0.6), P.paper2, 'deep') +
  print(snip('M70 -180L70 -28L104 -15L104 -198Z', 0.5), P.sky) +
  line('M70 -104L104 -106', P.white, 4.4) +
  sheet(
    snip(
      'M-52 -186L2 -186C0 -146 14 -112 52 -86C66 -76 64 -66 52 -64C46 -54 38 -52 30 -58C24 -46 14 -44 6 -54C-2 -42 -12 -42 -18 -54C-28 -46 -38 -48 -42 -62C-54 -100 -52 -140 -52 -186Z',
      0.8,
    ),
    P.coral,
    'deep',
  ) +
  line('M-40 -184C-40 -140 -36 -96 -18 -58M-26 -184C-26 -140 -16 -92 6 -58M-12 -184C-10 -142 4 -100 30 -62', P.coralD, 3) +
  sheet(box(-58, -194, 116, 10, 0.5), P.woodD, 'flat') +
  sheet(box(-82, -22, 164, 22, 0.8), P.white, 'soft') +
  line('M-74 -8H74', P.greyD, 2.6) +
  [-104, 104].map((x) => sheet(oval(x < 0 ? -111 : 108, -100, 4, 8, 0.2), P.brass, 'flat')).join('');

/** One side of a piece: out (1), in (-1) or straight (0). */
const side = ([x1, y1], [x2, y2], tab) => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const at = (t, out) => `${(x1 + dx * t + dy * out * tab).toFixed(1)} ${(y1 + dy * t - dx * out * tab).toFixed(1)}`;
  return tab === 0
    ? `L${x2} ${y2}`
    : `L${at(0.38, 0)}C${at(0.46, 0.06)} ${at(0.26, 0.26)} ${at(0.5, 0.27)}C${at(0.74, 0.26)} ${at(0.54, 0.06)} ${at(0.62, 0)}L${x2} ${y2}`;
};
const piece = (x, y, s, [top, right, bottom, left]) => {
  const c = [
    [x, y],
    [x + s, y],
    [x + s, y + s],
    [x, y + s],
  ];
  return snip(`M${x} ${y}${side(c[0], c[1], top)}${side(c[1], c[2], right)}${side(c[2], c[3], bottom)}${side(c[3], c[0], left)}Z`, 0.3, 5);
};
const laid = (d, colour, hang = 'soft') => sheet(d, colour, hang);
const puzzle = () =>
  laid(piece(-90, -56, 56, [1, -1, 0, 0]), '#8FB07C') +
  laid(piece(-34, -56, 56, [-1, 1, 0, 1]), P.tealD) +
  laid(piece(22, -56, 56, [1, 0, 0, -1]), '#9DBB8C') +
  laid(piece(-90, -112, 56, [-1, 1, -1, 0]), P.ochre) +
  laid(piece(-34, -112, 56, [1, -1, 1, -1]), P.coral) +
  laid(piece(-90, -168, 56, [0, -1, 1, 0]), P.sky) +
  laid(piece(-34, -168, 56, [0, 0, -1, 1]), '#F4C766') +
  line('M-78 -20q6 -12 12 0M-58 -28q6 -12 12 0M40 -22q6 -12 12 0', '#6F9A63', 4) +
  sheet(snip('M-18 -2L-18 -34C-18 -50 8 -50 8 -34L8 -2Z', 0.4), P.ochre, 'flat') +
  print(oval(2, -18, 2.6, 2.6, 0.2), P.ink) +
  sheet(box(-74, -96, 24, 26, 0.4), P.white, 'flat') +
  print(box(-70, -92, 16, 18, 0.3), '#FFE08A') +
  sheet(box(-18, -98, 26, 28, 0.4), P.white, 'flat') +
  print(box(-14, -94, 18, 20, 0.3), '#FFE08A') +
  print(oval(-4, -144, 14, 14, 0.5), '#E0913F') +
  line('M-78 -146q8 -9 15 0t15 0', P.white, 4) +
  place(70, -130, sheet(piece(-28, -28, 56, [-1, 0, -1, 1]), P.plum, 'deep') + print(oval(6, 2, 8, 8, 0.4), P.ochre), 18);

const balloon = () =>
  line('M28 -92C10 -70 44 -52 26 -32C14 -18 34 -10 28 0', P.ink, 2.6) +
  sheet(snip('M28 -98C-34 -120 -38 -216 28 -218C94 -216 90 -120 28 -98Z', 0.7), P.coral, 'deep') +
  sheet(snip('M20 -88L28 -102L36 -88Z', 0.3), P.coralD) +
  line('M0 -182Q6 -202 24 -206', '#fff', 6, 'opacity=".45"') +
  place(
    -66,
    -44,
    sheet(box(-36, -18, 72, 62, 0.8), P.white, 'deep') +
      [6, 16, 26].map((y) => line(`M-20 ${y}H20`, P.greyD, 4)).join('') +
      sheet(snip('M-22 -16C-24 -54 24 -54 22 -16Z', 0.5), P.red, 'deep') +
      line('M-11 -22Q-12 -38 -1 -41', '#fff', 4, 'opacity=".45"') +
      sheet(box(-28, -20, 56, 9, 0.4), P.ink, 'flat') +
      line('M-34 -42L-48 -50M-24 -60L-34 -74M0 -66V-82M24 -60L32 -70', P.ochreD, 6),
  );

const peg = (x, y) => sheet(box(x - 4, y - 9, 8, 20, 0.3), P.ochre, 'soft');
const washingLine = () =>
  rod([-104, 0], [-100, -196], 9, P.wood, 'soft') +
  rod([104, 0], [100, -196], 9, P.wood, 'soft') +
  line('M-110 -192L-90 -196M110 -192L90 -196', P.wood, 8, 'filter="url(#limb)"') +
  line('M-102 -188C-40 -166 40 -166 102 -188', P.ink, 3) +
  sheet(
    snip('M-88 -180L-66 -176C-62 -168 -52 -168 -48 -173L-28 -172L-20 -140L-34 -136L-36 -96L-80 -98L-80 -138L-96 -142Z', 0.6),
    P.teal,
    'deep',
  ) +
  line('M-78 -118H-38M-79 -108H-37', '#4DA99C', 4) +
  sheet(snip('M44 -172L86 -180L90 -94L72 -92L68 -142L60 -90L42 -92Z', 0.6), P.blue, 'deep') +
  line('M46 -164L86 -171', P.blueD, 4) +
  [
    [-80, -180],
    [-36, -173],
    [52, -174],
    [80, -180],
  ]
    .map(([x, y]) => peg(x, y))
    .join('') +
  place(
    8,
    -164,
    line('M0 0V14', P.ink, 3) +
      `<g filter="url(#deep)"><path fill-rule="evenodd" fill="${P.ochre}" d="${oval(0, 36, 24, 24, 0.5)} ${oval(0, 34, 10, 10, 0.3)}"/>${print(snip('M-6 56L6 56L6 98L20 98L20 109L6 109L6 116L16 116L16 127L-6 127Z', 0.4), P.ochre)}</g>` +
      line('M-13 24Q-4 13 9 17', '#f8dd95', 3.4) +
      peg(0, 2),
    -5,
    0.86,
  ) +
  line('M24 -44Q20 -36 24 -30M40 -24Q36 -16 40 -10', '#7FB0BC', 4) +
  [
    [46, -66],
    [-16, -88],
  ]
    .map(([x, y]) =>
      sheet(
        snip(
          `M${x} ${y - 12}L${x + 3} ${y - 3}L${x + 12} ${y}L${x + 3} ${y + 3}L${x} ${y + 12}L${x - 3} ${y + 3}L${x - 12} ${y}L${x - 3} ${y - 3}Z`,
          0.2,
        ),
        P.white,
      ),
    )
    .join('') +
  place(
    -38,
    4,
    sheet(snip('M-46 -34C-40 -52 -16 -46 -8 -40C6 -56 34 -52 44 -34Z', 0.6), P.white, 'soft') +
      sheet(snip('M-56 -34L56 -34L44 0L-44 0Z', 0.6), P.plum, 'soft') +
      print(snip('M-56 -34L56 -34L53 -25L-53 -25Z', 0.4), P.plumD) +
      [-30, -10, 10, 30].map((x) => line(`M${x} -19L${x * 0.9} -8`, P.plumD, 5)).join(''),
    0,
    0.92,
  );

const SUIT = {
  heart: 'M0 9C-14 -1 -12 -11 -5 -11C-2 -11 0 -9 0 -7C0 -9 2 -11 5 -11C12 -11 14 -1 0 9Z',
  club: 'M0 -11C6 -11 7 -4 3 -2C8 -5 12 0 9 4C6 7 2 5 1 2L4 10L-4 10L-1 2C-2 5 -6 7 -9 4C-12 0 -8 -5 -3 -2C-7 -4 -6 -11 0 -11Z',
  diamond: 'M0 -12L8 0L0 12L-8 0Z',
};
const card = (suit, colour, who) =>
  sheet(
    snip('M-42 -66C-42 -70 -40 -72 -36 -72L36 -72C40 -72 42 -70 42 -66L42 66C42 70 40 72 36 72L-36 72C-40 72 -42 70 -42 66Z', 0.4),
    P.white,
    'deep',
  ) +
  `<path d="M-29 -60H29V60H-29Z" fill="none" stroke="${colour}" stroke-width="2"/>` +
  [1, -1].map((s) => place(-33 * s, -55 * s, print(snip(SUIT[suit], 0.1, 4), colour), s < 0 ? 180 : 0, 0.62)).join('') +
  `<clipPath id="${suit}"><path d="M-28 -59H28V59H-28Z"/></clipPath><g clip-path="url(#${suit})">${who}</g>`;
const court = (coat, dark, skin, hair, hat) =>
  sheet(snip('M-28 60C-30 14 -18 2 0 2C18 2 30 14 28 60Z', 0.4), coat, 'flat') +
  line('M-14 8L0 30L14 8M0 30V58', dark, 4) +
  hair +
  sheet(oval(0, -14, 15, 17, 0.4), SKINS[skin].base, 'flat') +
  hat +
  `<circle cx="-5" cy="-14" r="1.9" fill="${P.ink}"/><circle cx="5" cy="-14" r="1.9" fill="${P.ink}"/>${line('M-5 -6Q0 -2 5 -6', P.ink, 2)}`;
const crown =
  sheet(snip('M-17 -26L-19 -46L-9 -36L0 -50L9 -36L19 -46L17 -26Z', 0.3), P.ochre, 'flat') + print(oval(0, -33, 3, 3, 0.2), P.red);
const playingCards = () =>
  place(14, -6, sheet(box(-60, -10, 88, 12, 0.5), P.redD) + sheet(box(-58, -18, 86, 10, 0.5), P.white, 'flat')) +
  place(
    -52,
    -98,
    card(
      'club',
      P.tealD,
      court(
        P.teal,
        P.tealD,
        1,
        sheet(snip('M-18 -8C-22 -36 22 -36 18 -8L14 4L-14 4Z', 0.4), HAIR.sand, 'flat'),
        sheet(snip('M-20 -24C-22 -42 18 -44 20 -26C8 -22 -8 -22 -20 -24Z', 0.4), P.plum, 'flat') +
          line('M16 -34Q26 -44 22 -52', P.coral, 4),
      ),
    ),
    -22,
  ) +
  place(
    0,
    -118,
    card(
      'heart',
      P.red,
      court(
        P.red,
        P.ochre,
        3,
        print(snip('M-6 -4L6 -4L8 12L-8 12Z', 0.2), SKINS[3].deep) +
          sheet(snip('M-23 14C-30 -44 30 -44 23 14L14 12C17 0 17 -10 14 -16L-14 -16C-17 -10 -17 0 -14 12Z', 0.4), HAIR.black, 'flat'),
        crown,
      ),
    ),
    0,
  ) +
  place(
    52,
    -98,
    card(
      'diamond',
      P.coralD,
      court(P.blue, P.ochre, 2, '', sheet(snip('M-16 -10C-14 12 14 12 16 -10C8 -4 -8 -4 -16 -10Z', 0.3, 5), HAIR.white, 'flat') + crown),
    ),
    22,
  );

const lightSwitch = () =>
  sheet(
    snip('M-66 -190C-66 -198 -62 -202 -54 -202L54 -202C62 -202 66 -198 66 -190L66 -12C66 -4 62 0 54 0L-54 0C-62 0 -66 -4 -66 -12Z', 0.6),
    P.white,
    'deep',
  ) +
  `<path d="M-54 -190H54V-12H-54Z" fill="none" stroke="${P.paper2}" stroke-width="4"/>` +
  [
    [-45, -181],
    [45, -181],
    [-45, -21],
    [45, -21],
  ]
    .map(([x, y]) => sheet(oval(x, y, 6, 6, 0.2), P.greyD, 'flat') + line(`M${x - 3} ${y - 3}L${x + 3} ${y + 3}`, P.ink, 2))
    .join('') +
  sheet(oval(0, -165, 12, 12, 0.4), P.ochre, 'flat') +
  line(
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map(
        (a) =>
          `M${(17 * Math.cos((a * Math.PI) / 180)).toFixed(1)} ${(-165 + 17 * Math.sin((a * Math.PI) / 180)).toFixed(1)}L${(23 * Math.cos((a * Math.PI) / 180)).toFixed(1)} ${(-165 + 23 * Math.sin((a * Math.PI) / 180)).toFixed(1)}`,
      )
      .join(''),
    P.ochreD,
    4,
  ) +
  sheet(box(-26, -134, 52, 70, 0.6), P.greyD, 'flat') +
  print(box(-20, -128, 40, 58, 0.4), P.ink) +
  sheet(snip('M-15 -112L15 -112L22 -58C22 -48 -22 -48 -22 -58Z', 0.4), P.coral, 'deep') +
  print(snip('M-15 -112L15 -112L16 -102L-16 -102Z', 0.3), P.coralD) +
  sheet(snip('M8 -44C-14 -44 -16 -14 8 -14C-2 -20 -2 -38 8 -44Z', 0.3, 6), P.night, 'flat') +
  [
    [20, -36],
    [-22, -28],
  ]
    .map(([x, y]) => print(oval(x, y, 2.8, 2.8, 0.2), P.night))
    .join('');

export const keyHolders = {
  'window-open': windowOpen,
  puzzle,
  balloon,
  'washing-line': washingLine,
  'playing-cards': playingCards,
  'light-switch': lightSwitch,
};
