// Hair, scarves and caps: what lies behind the head and what lies before it. Fifteen people, none of them a type.
import { HAIR, P } from '../paper/colours.mjs';
import { oval, snip } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';

const BOX = [-120, -190, 120, 110];
const CAP = 'M-49 -56C-57 -104 -32 -125 0 -124C33 -125 57 -104 49 -56C45 -60 43 -72 41 -80C22 -94 -20 -95 -41 -80C-43 -72 -45 -60 -49 -56Z';
const both = (inner) => `${inner}<g transform="scale(-1 1)">${inner}</g>`;
const strands = (d, colour, width = 2.2) => line(d, colour, width, 'opacity=".5"');
const ring = (from, to, n, make) => Array.from({ length: n }, (_, i) => make(from + ((to - from) * i) / (n - 1), i)).join('');

const SCARF = '#8FA982';
const SCARF_D = '#6C8760';
const DYED = '#9A62BD';
const TURBAN = '#8A4B77';
const TURBAN_D = '#68345A';

/** One loc: a soft rope with a few wraps. */
const loc = (x1, y1, x2, y2) => {
  const wraps = [0.3, 0.5, 0.7, 0.88].map((t) => `M${x1 + (x2 - x1) * t - 7} ${y1 + (y2 - y1) * t + 1}q7 5 14 -2`).join('');
  return (
    sheet(
      snip(
        `M${x1 - 8} ${y1}C${x2 - 12} ${y1 + 30} ${x2 - 9} ${y2 - 30} ${x2 - 8} ${y2}C${x2 - 6} ${y2 + 11} ${x2 + 6} ${y2 + 11} ${x2 + 8} ${y2}C${x2 + 9} ${y2 - 30} ${x2 + 6} ${y1 + 30} ${x1 + 8} ${y1}Z`,
        0.5,
        8,
      ),
      '#3A2822',
    ) + line(wraps, '#644636', 2.2)
  );
};

const back = {
  bun: () =>
    sheet(oval(0, -133, 25, 23, 0.8), HAIR.auburn) +
    strands('M-14 -138C-6 -148 8 -148 14 -138M-10 -130C-4 -138 6 -138 10 -131', '#5f2f18') +
    sheet(oval(0, -70, 53, 52, 0.8), HAIR.auburn),
  curls: () =>
    ring(-3.75, 0.62, 13, (a) => sheet(oval(Math.cos(a) * 50, -62 + Math.sin(a) * 56, 21, 20, 1.1), HAIR.dark)) +
    sheet(oval(0, -66, 52, 56), HAIR.dark, 'flat'),
  long: () =>
    sheet(snip('M-54 34C-66 -8 -66 -122 0 -124C66 -122 66 -8 54 34C30 42 -30 42 -54 34Z'), HAIR.brown) +
    strands('M-48 24C-54 -10 -54 -40 -50 -66M-38 30C-42 10 -44 -4 -44 -20M48 24C54 -10 54 -40 50 -66M38 30C42 10 44 -4 44 -20', '#3a2115'),
  hijab: () =>
    sheet(snip('M-70 34C-76 -40 -62 -124 0 -124C62 -124 76 -40 70 34C40 56 -40 56 -70 34Z'), SCARF) +
    strands('M-58 34C-60 6 -56 -16 -50 -32M58 34C60 6 56 -16 50 -32', SCARF_D, 3),
  bob: () => sheet(snip('M-56 -10C-66 -60 -56 -124 0 -124C56 -124 66 -60 56 -10C48 2 36 4 28 -2L-28 -2C-36 4 -48 2 -56 -10Z'), HAIR.black),
  locs: () =>
    sheet(oval(0, -74, 52, 50), HAIR.dark, 'flat') +
    [-58, -46, -34, 34, 46, 58].map((x, i) => loc(x, -78, x * 1.14, 22 + ((i * 7) % 3) * 9)).join(''),
  'wavy-grey': () =>
    sheet(
      snip(
        'M-52 14C-72 8 -58 -18 -66 -34C-74 -60 -60 -78 -56 -96C-44 -128 44 -128 56 -96C60 -78 74 -60 66 -34C58 -18 72 8 52 14C30 22 -30 22 -52 14Z',
        0.9,
      ),
      HAIR.white,
    ) + strands('M-56 2C-62 -12 -52 -24 -58 -44M56 2C62 -12 52 -24 58 -44', P.greyD, 2.6),
  braid: () => sheet(oval(0, -68, 53, 55, 0.8), HAIR.dark),
  'swept-white': () => sheet(snip('M-53 -46C-62 -96 -40 -126 0 -126C40 -126 62 -96 53 -46C44 -34 -44 -34 -53 -46Z', 0.7), HAIR.white),
};

const plait = () =>
  [0, 1, 2, 3, 4]
    .map((i) =>
      sheet(
        snip(
          `M34 ${-34 + i * 19}C48 ${-46 + i * 19} 66 ${-38 + i * 19} 63 ${-24 + i * 19}C58 ${-8 + i * 19} 40 ${-10 + i * 19} 36 ${-16 + i * 19}C32 ${-22 + i * 19} 30 ${-28 + i * 19} 34 ${-34 + i * 19}Z`,
          0.4,
          7,
        ),
        HAIR.dark,
      ),
    )
    .join('') +
  sheet(snip('M42 52L58 52L62 72C54 78 44 78 38 72Z', 0.5), HAIR.dark) +
  sheet(snip('M41 48L59 48L58 57L42 57Z', 0.3), P.ochre);

const front = {
  'short-grey': () =>
    sheet(snip(CAP, 0.9, 9), HAIR.grey) + strands('M-34 -100C-20 -112 -6 -114 4 -112M-14 -100C0 -106 18 -106 30 -98', P.greyD, 2.6),
  bald: () =>
    both(sheet(snip('M-45 -78C-58 -76 -60 -44 -47 -36C-43 -44 -42 -62 -45 -78Z', 0.5, 7), HAIR.grey)) +
    `<path d="M-20 -98Q-10 -105 2 -104" stroke="#fff" stroke-opacity=".3" stroke-width="5" fill="none" stroke-linecap="round"/>`,
  bun: () =>
    sheet(
      snip('M-50 -50C-58 -100 -34 -122 0 -122C34 -122 58 -100 50 -50C42 -66 38 -86 4 -98C-30 -92 -42 -70 -50 -50Z', 0.8, 9),
      HAIR.auburn,
    ) + strands('M2 -118C-20 -110 -36 -96 -43 -78M6 -118C26 -110 38 -98 45 -78', '#5f2f18'),
  curls: () =>
    ring(-2.85, -0.29, 7, (a) => sheet(oval(Math.cos(a) * 40, -66 + Math.sin(a) * 46, 15, 14, 0.9), HAIR.dark, 'flat')) +
    ring(-2.5, -0.7, 4, (a) => line(`M${Math.cos(a) * 42 - 5} ${-68 + Math.sin(a) * 46}q5 -7 10 0`, '#57423b', 2.2)),
  long: () =>
    sheet(
      snip(
        'M-51 -40C-62 -96 -34 -124 2 -123C40 -124 60 -92 51 -40C46 -58 44 -74 30 -92C8 -72 -28 -66 -44 -66C-47 -58 -49 -50 -51 -40Z',
        0.8,
        9,
      ),
      HAIR.brown,
    ) + strands('M20 -114C6 -94 -18 -82 -42 -76M30 -110C40 -98 46 -80 48 -64', '#3a2115'),
  hijab: () =>
    `<g filter="url(#soft)"><path fill-rule="evenodd" fill="${SCARF}" d="${snip('M-56 -4C-66 -70 -54 -124 0 -125C54 -124 66 -70 56 -4C44 22 -44 22 -56 -4Z')} ${snip('M-38 -52C-40 -88 -22 -100 0 -100C22 -100 40 -88 38 -52C36 -24 18 -6 0 -6C-18 -6 -36 -24 -38 -52Z', 0.4, 8)}"/></g>` +
    print(snip('M-32 -84C-24 -97 -12 -100 0 -100C12 -100 24 -97 32 -84C18 -92 -18 -92 -32 -84Z', 0.3, 7), SCARF_D) +
    strands('M-46 -92C-54 -66 -52 -34 -42 -12M46 -92C54 -66 52 -34 42 -12', SCARF_D, 3) +
    sheet(snip('M-40 6C-18 20 18 20 40 6C52 26 46 46 30 58C10 48 -30 34 -46 20Z'), SCARF) +
    strands('M-30 18C-8 30 14 36 32 46', SCARF_D, 3),
  bob: () =>
    sheet(
      snip('M-54 -30C-62 -100 -38 -126 0 -126C38 -126 62 -100 54 -30C46 -34 44 -56 42 -74L-42 -74C-44 -56 -46 -34 -54 -30Z', 0.7, 9),
      HAIR.black,
    ) + strands('M-24 -112C-28 -100 -28 -88 -27 -78M0 -116V-78M24 -112C28 -100 28 -88 27 -78', '#57506a'),
  cap: () =>
    both(print(snip('M-48 -82C-54 -66 -52 -52 -47 -46C-43 -54 -42 -68 -43 -82Z', 0.4, 7), HAIR.sand)) +
    sheet(snip('M-51 -80C-54 -112 -34 -130 0 -130C34 -130 54 -112 51 -80Z', 0.7, 9), '#6F8B5E') +
    strands('M0 -128V-84M-24 -124C-32 -110 -34 -96 -34 -84M24 -124C32 -110 34 -96 34 -84', '#4f6841', 2.6) +
    sheet(snip('M-56 -78C-44 -92 44 -92 60 -80C70 -74 66 -66 54 -68C30 -76 -20 -76 -50 -68C-58 -66 -60 -72 -56 -78Z', 0.5, 9), '#58724A') +
    sheet(oval(0, -130, 6, 5, 0.4), '#58724A'),
  locs: () =>
    sheet(
      snip('M-49 -66C-56 -106 -32 -126 0 -126C32 -126 56 -106 49 -66C42 -84 26 -94 0 -94C-26 -94 -42 -84 -49 -66Z', 0.9, 9),
      '#3A2822',
    ) +
    [-44, -27, -9].map((x) => loc(x * 0.5, -120, x * 1.18, -78 - (44 + x) * 0.3)).join('') +
    [44, 27, 9].map((x) => loc(x * 0.5, -120, x * 1.18, -78 - (44 - x) * 0.3)).join('') +
    loc(-46, -92, -57, -18) +
    loc(46, -92, 57, -12),
  'wavy-grey': () =>
    sheet(
      snip(
        'M-52 -44C-64 -60 -54 -76 -54 -92C-44 -124 -14 -128 6 -124C40 -128 58 -104 54 -86C60 -72 58 -56 52 -44C46 -56 48 -68 40 -76C32 -78 30 -90 16 -92C2 -88 -4 -78 -22 -82C-34 -82 -40 -72 -42 -66C-48 -60 -46 -52 -52 -44Z',
        0.7,
        8,
      ),
      HAIR.white,
    ) + strands('M12 -118C-8 -116 -16 -100 -34 -98M22 -114C32 -108 36 -96 44 -90', P.greyD, 2.8),
  crop: () =>
    sheet(
      snip(
        'M-48 -66C-54 -104 -30 -121 0 -121C30 -121 54 -104 48 -66C46 -78 42 -88 34 -93C14 -97 -14 -97 -34 -93C-42 -88 -46 -78 -48 -66Z',
        0.5,
        8,
      ),
      HAIR.dark,
    ) + ring(-2.6, -0.55, 8, (a, i) => print(oval(Math.cos(a) * 36, -62 + Math.sin(a) * (44 + (i % 2) * 7), 2, 2, 0.3), '#57423b')),
  braid: () =>
    sheet(
      snip('M-51 -48C-60 -102 -34 -125 0 -124C34 -125 60 -102 51 -48C46 -64 40 -82 0 -100C-40 -82 -46 -64 -51 -48Z', 0.7, 9),
      HAIR.dark,
    ) +
    strands('M0 -122V-102M-4 -118C-24 -110 -38 -94 -45 -74M4 -118C24 -110 38 -94 45 -74', '#6a554c') +
    plait(),
  turban: () =>
    sheet(snip('M-58 -78C-68 -122 -36 -152 0 -152C36 -152 68 -122 58 -78C40 -90 16 -92 0 -84C-16 -92 -40 -90 -58 -78Z', 0.8, 10), TURBAN) +
    sheet(snip('M-58 -80C-50 -112 -16 -134 30 -140C2 -126 -22 -106 -34 -84Z', 0.5, 9), TURBAN_D, 'flat') +
    sheet(snip('M58 -80C54 -108 22 -128 -8 -130C16 -118 32 -104 38 -84Z', 0.5, 9), '#9A5C88', 'flat') +
    sheet(snip('M0 -84C-14 -96 -12 -122 0 -134C12 -122 14 -96 0 -84Z', 0.5, 8), TURBAN_D, 'soft') +
    line('M-50 -96C-36 -120 -14 -134 14 -140M50 -96C42 -112 28 -122 12 -126', '#B67BA4', 2.2, 'opacity=".6"'),
  'swept-white': () =>
    sheet(
      snip(
        'M-47 -66C-60 -92 -48 -128 -10 -132C28 -138 62 -112 49 -64C45 -74 42 -84 32 -92C16 -104 -6 -106 -26 -102C-38 -96 -42 -78 -47 -66Z',
        0.7,
        8,
      ),
      HAIR.white,
    ) +
    strands('M-30 -104C-16 -122 8 -128 30 -120M-10 -107C4 -118 22 -120 38 -110M14 -104C26 -108 36 -104 42 -94', P.greyD, 2.6) +
    both(sheet(snip('M0 -39C6 -43 14 -42 23 -32C14 -32 6 -31 0 -35Z', 0.3, 6), HAIR.white, 'flat')),
  'dyed-short': () =>
    both(print(snip('M-48 -84C-53 -68 -52 -54 -47 -46C-43 -54 -42 -70 -42 -84Z', 0.4, 7), HAIR.dark)) +
    sheet(
      snip(
        'M-50 -76C-60 -92 -56 -108 -46 -112C-46 -126 -30 -134 -18 -128C-10 -140 12 -142 20 -131C34 -138 50 -126 48 -114C58 -106 58 -88 50 -74C46 -80 44 -86 38 -92C34 -86 30 -84 24 -86C22 -92 20 -94 16 -96C10 -86 0 -78 -14 -76C-10 -82 -8 -88 -8 -94C-16 -84 -28 -76 -40 -76C-36 -82 -36 -86 -36 -92C-44 -86 -46 -82 -50 -76Z',
        0.5,
        7,
      ),
      DYED,
    ) +
    strands('M-34 -116C-26 -108 -22 -104 -22 -96M-6 -126C2 -116 6 -110 6 -100M24 -120C32 -112 34 -104 34 -98', '#D9B4EC', 2.8),
};

const layer = (table, side) => Object.keys(table).map((id) => ({ name: `hair-${id}-${side}`, box: BOX, body: table[id] }));
export const pictures = [...layer(back, 'back'), ...layer(front, 'front')];
