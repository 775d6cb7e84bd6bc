// Four more pictures to point at: one long table, a voice of one's own, the light on, a key that is shared.
import { people } from '../figures/neighbours.mjs';
import { HAIR, P, ROLE, SKINS } from './colours.mjs';
import { box, cut, oval, snip } from './cut.mjs';
import { ground, pupil } from './scene.mjs';
import { line, place, print, rod, sheet } from './sheet.mjs';

const fringe = (colour) => sheet(snip('M-29 -46C-32 -82 32 -82 29 -46C20 -60 -20 -60 -29 -46Z'), colour);
const scarf = (colour) =>
  `<g filter="url(#soft)"><path fill-rule="evenodd" fill="${colour}" d="${snip('M-34 -10C-44 -60 -36 -86 0 -86C36 -86 44 -60 34 -10C20 0 -20 0 -34 -10Z')} ${snip('M-21 -42C-22 -62 -12 -68 0 -68C12 -68 22 -62 21 -42C20 -26 10 -16 0 -16C-10 -16 -20 -26 -21 -42Z', 0.3, 7)}"/></g>`;
const curls = [-26, -14, 0, 14, 26].map((x) => sheet(oval(x, -68 + Math.abs(x) * 0.4, 13, 12, 0.6), HAIR.dark, 'flat'));
/** Somebody on this side of the table, seen from behind. */
const fromBehind = (x, y, colour, skin, hair) =>
  place(
    x,
    y,
    sheet(snip('M-52 64C-54 6 -34 -16 0 -16C34 -16 54 6 52 64Z'), colour, 'deep') +
      sheet(snip('M-12 -24L12 -24L15 -8C8 -2 -8 -2 -15 -8Z', 0.4), SKINS[skin].deep, 'flat') +
      [-30, 30].map((ear) => sheet(oval(ear, -42, 6, 9, 0.3), SKINS[skin].base, 'flat')).join('') +
      hair,
  );
const backBun =
  sheet(snip('M-30 -44C-34 -86 34 -86 30 -44C28 -26 14 -18 0 -18C-14 -18 -28 -26 -30 -44Z', 0.6), HAIR.auburn) +
  sheet(oval(0, -66, 16, 15, 0.6), HAIR.auburn) +
  line('M-9 -68Q0 -78 9 -68M-6 -62Q0 -68 6 -63', '#5f2f18', 2);
const backShort =
  sheet(oval(0, -46, 30, 33, 0.6), SKINS[4].base) +
  sheet(snip('M-31 -44C-36 -86 36 -86 31 -44C26 -30 -26 -30 -31 -44Z', 0.6), HAIR.black, 'flat');
const plate = (x, y) => sheet(oval(x, y, 21, 8, 0.4), P.white, 'soft') + print(oval(x, y, 13, 4.4, 0.3), '#E0913F');
const cup = (x, y, colour) => sheet(snip(`M${x - 8} ${y - 18}L${x + 8} ${y - 18}L${x + 6} ${y}L${x - 6} ${y}Z`, 0.4), colour, 'soft');

/** A flag at `t` along one half of the string. */
const flag = (t, side, colour) => {
  const along = (from, knee, to) => (1 - t) * (1 - t) * from + 2 * t * (1 - t) * knee + t * t * to;
  const [x, y] = [side * along(244, 120, 0), along(-142, -92, -128)];
  return sheet(snip(`M${x - 13} ${y}L${x + 13} ${y}L${x} ${y + 25}Z`, 0.4), colour, 'soft');
};

export const longTable = () =>
  ground('#F3DCAE', '#B9A06F', 60) +
  line('M-244 -142Q-120 -92 0 -128Q120 -92 244 -142', P.ink, 2.4) +
  [0.16, 0.33, 0.5, 0.67, 0.84]
    .flatMap((t, i) => [-1, 1].map((side) => flag(t, side, [P.coral, P.teal, P.plum, P.blue, P.red][side > 0 ? i : 4 - i])))
    .join('') +
  pupil(-178, 20, 0.94, 0, fringe(HAIR.white), 'resident') +
  pupil(-90, 12, 0.94, 4, curls.join(''), P.ochreD) +
  pupil(0, 16, 0.94, 2, scarf(P.plum), P.plum) +
  pupil(90, 12, 0.94, 3, fringe(HAIR.black), 'worker') +
  pupil(
    178,
    20,
    0.94,
    1,
    sheet(snip('M-31 -30C-38 -84 38 -84 31 -30C26 -56 10 -62 -8 -60C-20 -58 -28 -44 -31 -30Z'), HAIR.sand),
    'official',
  ) +
  sheet(
    cut(
      [
        [-226, 52],
        [226, 52],
        [262, 122],
        [-262, 122],
      ],
      1,
    ),
    P.woodL,
    'deep',
  ) +
  sheet(
    cut(
      [
        [-46, 51],
        [46, 51],
        [58, 123],
        [-58, 123],
      ],
      0.8,
    ),
    P.white,
    'flat',
  ) +
  line('M-38 54L-49 120M38 54L49 120', P.coral, 3.4, 'stroke-dasharray="8 6"') +
  [-176, -92, 92, 176].map((x) => plate(x, 66)).join('') +
  plate(-188, 98) +
  plate(188, 98) +
  cup(-134, 78, P.teal) +
  cup(136, 80, P.coral) +
  cup(-58, 104, P.blue) +
  cup(70, 106, P.ochre) +
  sheet(snip('M-40 74L40 74C38 104 20 108 0 108C-20 108 -38 104 -40 74Z', 0.6), P.tealD, 'deep') +
  sheet(oval(0, 74, 41, 11, 0.5), '#4DA99C', 'flat') +
  print(oval(0, 75, 33, 7, 0.4), '#E0913F') +
  rod([14, 74], [48, 40], 5, P.woodD) +
  line('M-12 62C-18 54 -6 50 -12 42M4 60C-2 52 10 48 4 40', P.white, 4, 'opacity=".8"') +
  fromBehind(-118, 132, P.sage, 1, backBun) +
  fromBehind(122, 132, P.redM, 4, backShort);

const bubble = (x, y) =>
  place(
    x,
    y,
    sheet(
      snip(
        'M-80 -40C-82 -48 -76 -52 -68 -52L66 -54C76 -54 80 -50 80 -42L82 22C82 30 78 34 68 34L-68 34C-76 34 -80 30 -80 22L-80 14L-108 8L-80 -12Z',
        0.8,
      ),
      P.white,
      'deep',
    ) +
      line('M-56 -28q9 -9 17 0t17 0t17 0t17 -1t17 1t17 0M-56 -6q9 -9 17 0t17 0t17 -1', P.ink, 4.4, 'opacity=".7"') +
      print(snip('M46 20C24 6 26 -12 38 -12C43 -12 46 -8 46 -6C46 -8 49 -12 54 -12C66 -12 68 6 46 20Z', 0.4), P.coral),
    3,
  );
const speaker = () =>
  line('M-13 -34V-6M13 -34V-6', '#4A4358', 15, 'filter="url(#limb)"') +
  line('M-18 -4H-6M10 -4H22', '#3A2B33', 9) +
  line('M-22 -98Q-54 -104 -62 -142', P.coral, 15, 'filter="url(#limb)"') +
  sheet(oval(-63, -148, 9, 9, 0.3), SKINS[3].base) +
  sheet(snip('M-25 -104C-22 -116 22 -116 25 -104L33 -28C14 -24 -14 -24 -33 -28Z', 0.6), ROLE.resident.fill, 'deep') +
  sheet(snip('M18 -106C38 -104 50 -84 38 -72C30 -64 18 -63 8 -63L6 -78C18 -78 24 -80 25 -84C25 -88 20 -92 14 -94Z', 0.5), P.coralD) +
  sheet(oval(7, -71, 8, 8, 0.3), SKINS[3].base) +
  [-20, -10, 0, 10, 20].map((x) => sheet(oval(x, -156 + Math.abs(x) * 0.5, 12, 12, 0.6), HAIR.dark)).join('') +
  [-24, 24].map((x) => sheet(oval(x, -136, 10, 11, 0.6), HAIR.dark)).join('') +
  sheet(oval(0, -134, 22, 24, 0.5), SKINS[3].base) +
  `<circle cx="-7" cy="-137" r="2.4" fill="#211B2E"/><circle cx="9" cy="-137" r="2.4" fill="#211B2E"/>` +
  print(snip('M-7 -128C-2 -126 6 -126 11 -128C11 -118 6 -114 2 -114C-2 -114 -7 -118 -7 -128Z', 0.2, 5), '#211B2E') +
  print(oval(2, -117, 4, 2.4, 0.2), P.coral);
export const ownVoice = () =>
  ground('#CFE0DF', '#C9B48C', 74) +
  sheet(oval(-196, -104, 26, 26, 0.8), '#F4C766') +
  sheet(
    cut(
      [
        [-250, 76],
        [-250, 10],
        [-206, -22],
        [-166, 8],
        [-166, 76],
      ],
      1,
    ),
    '#D9B9A2',
    'far',
  ) +
  sheet(
    cut(
      [
        [166, 76],
        [166, -8],
        [196, -34],
        [230, -8],
        [230, 76],
      ],
      1,
    ),
    '#BFD0B2',
    'far',
  ) +
  sheet(snip('M-58 40L58 40L66 104L-66 104Z', 0.8), P.woodL, 'deep') +
  sheet(box(-62, 34, 124, 14, 0.7), P.wood, 'soft') +
  line('M-60 70H60', P.woodD, 3) +
  sheet(snip('M-24 58L26 56L28 92L-22 94Z', 0.6), P.white, 'flat') +
  line('M-12 70q5 -6 9 0t9 0t8 0M-10 82H14', P.ink, 3, 'opacity=".65"') +
  place(0, 38, speaker()) +
  bubble(142, -72) +
  place(-196, 132, people.stick(), 0, 0.96) +
  place(-118, 140, people.wheelchair(), 0, 0.96) +
  place(100, 140, people.shopper(), 0, 0.94) +
  place(182, 134, people.headscarf(), 0, 0.94);

const pane = (x, y, w, h, glass) =>
  sheet(box(x, y, w, h, 0.6), '#4A4970', 'flat') +
  print(box(x + 4, y + 4, w - 8, h - 8, 0.4), glass) +
  line(`M${x + w / 2} ${y + 4}V${y + h - 4}M${x + 4} ${y + h / 2}H${x + w - 4}`, '#4A4970', 3);
const DARK = '#2B2A4A';
const home = (x, top, w, colour, roof) =>
  sheet(
    cut(
      [
        [x, 92],
        [x, top],
        [x + w, top],
        [x + w, 92],
      ],
      1,
    ),
    colour,
    'deep',
  ) +
  sheet(
    cut(
      roof === 'point'
        ? [
            [x - 8, top + 4],
            [x + w / 2, top - 46],
            [x + w + 8, top + 4],
          ]
        : [
            [x - 4, top + 8],
            [x - 4, top - 10],
            [x + w + 4, top - 10],
            [x + w + 4, top + 8],
          ],
      0.8,
    ),
    '#3B3357',
    'soft',
  );
export const lightOn = () =>
  ground('#3E4A78', '#2B2A45', 90) +
  sheet(oval(176, -112, 24, 24, 0.8), '#FFE7A0', 'far') +
  [
    [-210, -122],
    [-150, -92],
    [-96, -130],
    [110, -128],
    [214, -66],
    [134, -84],
  ]
    .map(([x, y]) => print(oval(x, y, 2.8, 2.8, 0.2), P.white))
    .join('') +
  home(-246, -34, 92, '#54527E', 'point') +
  home(150, -44, 98, '#54527E', 'flat') +
  home(-150, -12, 84, '#605C8A', 'flat') +
  home(78, -16, 76, '#605C8A', 'point') +
  [
    [-226, -16],
    [-188, -16],
    [-226, 34],
    [-188, 34],
    [168, -26],
    [208, -26],
    [168, 26],
    [208, 26],
    [-134, 6],
    [-100, 6],
    [92, 2],
    [122, 2],
    [122, 46],
  ]
    .map(([x, y]) => pane(x, y, 26, 32, DARK))
    .join('') +
  sheet(
    cut(
      [
        [-72, 94],
        [-72, -46],
        [0, -100],
        [74, -46],
        [74, 94],
      ],
      1.2,
    ),
    P.ochreD,
    'deep',
  ) +
  sheet(
    cut(
      [
        [-88, -40],
        [0, -112],
        [90, -40],
        [80, -28],
        [0, -90],
        [-78, -28],
      ],
      1,
    ),
    P.plum,
    'deep',
  ) +
  `<ellipse cy="10" rx="96" ry="80" fill="#FFE08A" opacity=".55" filter="url(#mist)"/>` +
  sheet(box(-46, -32, 92, 74, 0.8), P.white, 'soft') +
  print(box(-38, -24, 76, 58, 0.5), '#FFE08A') +
  print(oval(0, 0, 30, 26, 0.6), '#FFF3C4') +
  `<clipPath id="lit"><path d="M-38 -24H38V34H-38Z"/></clipPath><g clip-path="url(#lit)">${
    sheet(snip('M-26 40C-28 16 -20 8 -8 8C4 8 12 16 10 40Z', 0.4), P.tealD, 'flat') +
    line('M8 22Q20 18 20 0', P.tealD, 8) +
    sheet(oval(20, -4, 5.5, 5.5, 0.2), SKINS[2].base, 'flat') +
    sheet(oval(-8, -4, 12, 13, 0.3), SKINS[2].base, 'flat') +
    sheet(snip('M-20 0C-25 -12 -18 -20 -8 -20C2 -20 9 -12 4 0C3 -6 0 -9 -4 -10L-13 -10C-17 -9 -19 -6 -20 0Z', 0.2, 4), HAIR.dark, 'flat') +
    `<circle cx="-12" cy="-3" r="1.6" fill="${P.ink}"/><circle cx="-4" cy="-3" r="1.6" fill="${P.ink}"/>` +
    line('M-12 3Q-8 6 -4 3', P.ink, 1.8)
  }</g>` +
  sheet(box(-54, 38, 108, 11, 0.5), P.white, 'soft') +
  [-36, -18, 0, 18, 36].map((x, i) => sheet(oval(x, 34 - (i % 2) * 5, 8, 8, 0.5), [P.coral, P.red][i % 2], 'flat')).join('') +
  `<path d="M-54 96L54 96L118 150L-118 150Z" fill="#FFE08A" opacity=".34" filter="url(#haze)"/>` +
  rod([-176, 134], [-176, -20], 6, P.nightD, 'soft') +
  sheet(snip('M-190 -20L-184 -44L-168 -44L-162 -20Z', 0.4), '#8E8CB5') +
  place(132, 136, people.dog(), 0, 0.94) +
  place(-112, 138, people.child(), 0, 0.86);

/** A sleeve from below and four fingers round what is held. */
const grip = (x, y, turn, role, skin) => {
  const { base, deep } = SKINS[skin];
  return place(
    x,
    y,
    sheet(snip('M-34 210L-29 46C-26 32 26 32 29 46L34 210Z'), ROLE[role].fill, 'deep') +
      sheet(snip('M-29 48C-36 18 -34 -8 -20 -16L22 -16C36 -6 34 22 29 48Z', 0.6), base, 'soft') +
      print(box(-31, 40, 62, 18, 0.6), ROLE[role].dark) +
      [-24, -8, 8, 24]
        .map(
          (fx, i) =>
            sheet(
              snip(
                `M${fx - 8} 16C${fx - 10} -6 ${fx - 9} -${28 + (i % 3) * 2} ${fx} -${30 + (i % 3) * 2}C${fx + 9} -${28 + (i % 3) * 2} ${fx + 10} -6 ${fx + 8} 16C${fx + 5} 22 ${fx - 5} 22 ${fx - 8} 16Z`,
                0.3,
                7,
              ),
              base,
              'soft',
            ) + line(`M${fx - 4} -22Q${fx} -26 ${fx + 4} -22`, deep, 2),
        )
        .join('') +
      sheet(snip('M-34 22C-40 10 -30 2 -18 8C-4 14 8 12 10 20C10 28 -2 32 -14 30C-24 30 -30 30 -34 22Z', 0.4, 7), base, 'soft'),
    turn,
  );
};
export const sharedKey = () =>
  ground('#E6CFDB', '#E6CFDB', 150) +
  [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330]
    .map((a) =>
      place(
        0,
        -30,
        print(
          cut(
            [
              [-14, -90],
              [14, -90],
              [44, -330],
              [-44, -330],
            ],
            0.8,
          ),
          '#F3DCAE',
        ),
        a,
      ),
    )
    .join('') +
  sheet(oval(0, -30, 132, 116, 1.2), '#F9E9BE', 'soft') +
  place(
    0,
    -26,
    `<g filter="url(#deep)"><path fill-rule="evenodd" fill="${P.ochre}" d="${oval(-156, 0, 60, 60, 0.8)} ${oval(-162, 0, 30, 30, 0.5)}"/>${print(snip('M-104 -17L186 -17L186 17L172 17L172 56L148 56L148 38L130 38L130 62L104 62L104 17L-104 17Z', 0.7), P.ochre)}</g>` +
      line('M-196 -30Q-178 -52 -144 -48M-92 -9H176', '#f8dd95', 5),
    -5,
  ) +
  grip(-66, -18, 14, 'resident', 0) +
  grip(16, -26, 0, 'worker', 4) +
  grip(94, -34, -14, 'official', 2);
