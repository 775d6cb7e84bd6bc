// Eight pictures to point at: what the three want for this house. For the document, 480 by 300.
import { people } from '../figures/neighbours.mjs';
import { HAIR, P } from './colours.mjs';
import { box, cut, oval, snip } from './cut.mjs';
import { lightOn, longTable, ownVoice, sharedKey } from './more-pictures.mjs';
import { arm, ground, pupil } from './scene.mjs';
import { line, place, print, rod, sheet } from './sheet.mjs';

const openDoor = () =>
  ground('#F3DCAE', '#C9B48C', 92) +
  sheet(box(-150, -170, 300, 264, 1.4), P.ochre, 'deep') +
  sheet(snip('M-66 94L-66 -50C-66 -116 66 -116 66 -50L66 94Z'), P.white, 'soft') +
  print(snip('M-54 94L-54 -48C-54 -100 54 -100 54 -48L54 94Z'), '#FFE08A') +
  print(oval(0, -16, 44, 40, 0.8), '#FFF6CF') +
  sheet(
    cut(
      [
        [-54, 96],
        [-54, -58],
        [-112, -40],
        [-112, 112],
      ],
      0.8,
    ),
    P.tealD,
    'deep',
  ) +
  sheet(oval(-101, 40, 6, 6, 0.3), P.brass) +
  sheet(snip('M-50 94L50 94L92 134L-92 134Z'), P.coralD, 'flat') +
  place(6, 96, people.shopper(), 0, 0.86) +
  place(124, 122, people.wheelchair(), 0, 1) +
  place(-168, 128, people.headscarf(), 0, 1) +
  place(192, 132, people.child(), 0, 1);

const calmPlace = () =>
  ground('#D6C5D2', '#A98BA0', 90) +
  sheet(box(-206, -128, 120, 130, 1), P.white) +
  print(box(-198, -120, 104, 114, 0.8), '#3E4A78') +
  print(snip('M-112 -112C-138 -110 -138 -70 -112 -68C-122 -80 -122 -100 -112 -112Z', 0.5), '#FFE7A0') +
  [
    [-176, -100],
    [-112, -30],
    [-182, -40],
  ]
    .map(([x, y]) => print(oval(x, y, 3, 3, 0.3), P.white))
    .join('') +
  line('M-146 -120V-6M-198 -62H-94', P.white, 5) +
  sheet(snip('M-70 96L-70 -20C-70 -78 84 -78 84 -20L84 96Z'), P.tealD, 'deep') +
  sheet(snip('M-54 70L-54 -12C-54 -56 68 -56 68 -12L68 70Z'), P.teal, 'flat') +
  sheet(snip('M-104 108L-104 20C-104 -4 -64 -4 -62 20L-62 62L76 62L76 20C78 -4 118 -4 118 20L118 108Z'), P.tealD, 'deep') +
  sheet(snip('M-60 62C-30 48 46 48 74 62L74 78L-60 78Z'), '#4DA99C') +
  sheet(snip('M-36 62C-44 28 20 14 44 36C60 34 62 60 50 62Z'), '#E0913F') +
  sheet(oval(-24, 44, 20, 17, 0.6), '#E0913F') +
  sheet(snip('M-40 38L-38 22L-26 30ZM-20 30L-8 22L-8 38Z', 0.3), '#E0913F', 'flat') +
  line('M-34 45Q-30 49 -27 45M-20 45Q-17 49 -13 45', P.ink, 2.4) +
  line('M50 56C70 58 72 40 62 40', '#C8772B', 7) +
  rod([170, 128], [170, -60], 7, P.woodD, 'soft') +
  `<ellipse cx="170" cy="-40" rx="92" ry="70" fill="#FFE7A0" opacity=".5" filter="url(#mist)"/>` +
  sheet(snip('M128 -44L150 -104L190 -104L212 -44Z'), '#F4C766', 'deep') +
  sheet(oval(170, 128, 34, 8, 0.5), P.woodD) +
  sheet(snip('M-196 122L-188 78L-148 78L-140 122Z'), P.coralD) +
  [
    [-190, 30],
    [-168, 10],
    [-146, 30],
    [-178, 44],
    [-156, 44],
  ]
    .map(([x, y]) =>
      sheet(
        snip(`M-168 80C${x - 14} ${y + 30} ${x - 10} ${y + 6} ${x} ${y}C${x + 10} ${y + 6} ${x + 12} ${y + 30} -168 80Z`, 0.5, 9),
        '#6F9A63',
      ),
    )
    .join('');

const ownHands = () =>
  ground('#CFE0DF', '#8FB07C', 96) +
  sheet(oval(170, -96, 30, 30, 1), '#F4C766') +
  sheet(
    cut(
      [
        [-92, 70],
        [-92, -30],
        [92, -30],
        [92, 70],
      ],
      1.2,
    ),
    P.ochre,
    'deep',
  ) +
  sheet(box(-64, -8, 42, 40, 0.8), P.white) +
  print(box(-58, -2, 30, 28, 0.6), '#FFE08A') +
  sheet(box(24, -8, 42, 40, 0.8), P.white) +
  print(box(30, -2, 30, 28, 0.6), '#FFE08A') +
  sheet(snip('M-17 70L-17 18C-17 2 17 2 17 18L17 70Z'), P.tealD) +
  place(
    0,
    -44,
    sheet(
      cut(
        [
          [-122, 6],
          [0, -66],
          [122, 6],
          [114, 26],
          [0, -40],
          [-114, 26],
        ],
        1.2,
      ),
      P.plum,
      'deep',
    ),
    -4,
  ) +
  arm(-150, 112, 36, 'resident', 1) +
  arm(150, 112, -36, 'worker', 3) +
  arm(0, 146, 0, 'official', 2);

const learnTogether = () =>
  ground('#E6D6B4', '#B98A55', 70) +
  sheet(box(-214, -132, 120, 76, 1), P.woodD) +
  [0, 1, 2, 3, 4, 5, 6]
    .map((i) =>
      sheet(
        box(-206 + i * 15, -126 + (i % 3) * 5, 12, 66 - (i % 3) * 5, 0.6),
        [P.coral, P.teal, P.ochre, P.blue, P.plum, P.sage, P.red][i],
        'flat',
      ),
    )
    .join('') +
  rod([0, -150], [0, -120], 4, P.ink) +
  sheet(snip('M-44 -92C-40 -120 -16 -126 0 -126C16 -126 40 -120 44 -92Z'), P.tealD, 'deep') +
  `<ellipse cy="-74" rx="96" ry="60" fill="#FFF3C4" opacity=".7" filter="url(#mist)"/>` +
  pupil(-132, 34, 1.05, 1, sheet(snip('M-29 -46C-32 -82 32 -82 29 -46C20 -60 -20 -60 -29 -46Z'), HAIR.grey), 'resident') +
  pupil(
    0,
    24,
    1.05,
    4,
    sheet(snip('M-29 -44C-34 -84 34 -84 29 -44C22 -60 -22 -60 -29 -44Z'), HAIR.black) +
      sheet(oval(-20, -74, 12, 12, 0.6), HAIR.black) +
      sheet(oval(20, -74, 12, 12, 0.6), HAIR.black),
    'worker',
  ) +
  pupil(
    132,
    34,
    1.05,
    2,
    sheet(snip('M-31 -30C-38 -84 38 -84 31 -30C26 -56 10 -62 -8 -60C-20 -58 -28 -44 -31 -30Z'), HAIR.auburn),
    'official',
  ) +
  sheet(
    cut(
      [
        [-214, 78],
        [214, 78],
        [246, 120],
        [-246, 120],
      ],
      1,
    ),
    P.woodL,
    'deep',
  ) +
  sheet(box(-246, 118, 492, 40, 0.8), P.wood) +
  sheet(snip('M-84 96C-60 76 -20 78 0 92C20 78 60 76 84 96L92 110C60 96 24 98 0 110C-24 98 -60 96 -92 110Z'), P.white, 'deep') +
  line('M0 92V108M-62 94L-20 92M20 92L62 94', P.greyD, 3) +
  sheet(box(126, 84, 44, 22, 0.7), P.coral) +
  rod([-150, 96], [-120, 90], 5, P.ochreD);

const framed = (inner) =>
  `<clipPath id="card"><path d="${snip('M-236 -146L236 -146L236 146L-236 146Z', 0)}"/></clipPath><g clip-path="url(#card)">${inner}</g>`;
export const images = Object.entries({
  'open-door': openDoor,
  'calm-place': calmPlace,
  'own-hands': ownHands,
  'learn-together': learnTogether,
  'long-table': longTable,
  'own-voice': ownVoice,
  'light-on': lightOn,
  'shared-key': sharedKey,
}).map(([id, make]) => ({ name: `value-${id}`, box: [-236, -146, 236, 146], body: () => framed(make()), whole: true, quality: 0.78 }));

const tile = (size, inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${inner}</svg>\n`;
const paper = (size, colour) => `<rect width="${size}" height="${size}" fill="${colour}"/>`;
/** The three role patterns as CSS background tiles: quiet, so that white text stays readable on them. */
export const files = {
  'paper/out/pattern-resident.svg': () =>
    tile(26, `${paper(26, P.coralD)}<circle cx="7" cy="7" r="4" fill="#A63A22"/><circle cx="20" cy="20" r="4" fill="#A63A22"/>`),
  'paper/out/pattern-worker.svg': () => tile(28, `${paper(28, P.tealD)}<path d="M0 14H28M14 0V28" stroke="#0F5048" stroke-width="3.4"/>`),
  'paper/out/pattern-official.svg': () => tile(14, `${paper(14, P.blueD)}<path d="M7 0V14" stroke="#213668" stroke-width="4"/>`),
};
