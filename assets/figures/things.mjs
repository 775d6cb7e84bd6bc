// What a puppet holds (pivot at the grip) and what goes with it (pivot at its feet).
import { HAIR, P, SKINS } from '../paper/colours.mjs';
import { box, oval, snip } from '../paper/cut.mjs';
import { line, print, rod, sheet } from '../paper/sheet.mjs';

const cane = (length) =>
  line(`M0 ${length}V-8C0 -30 26 -30 26 -12`, P.woodD, 8, 'filter="url(#limb)"') +
  line(`M0 ${length}V${length - 6}`, P.ink, 9) +
  line('M-2 40V0', P.woodL, 2);

const carry = {
  ladle: () =>
    rod([0, 36], [0, -50], 7, P.greyD) +
    line('M-1.6 30V-48', '#f4f0e6', 1.6) +
    sheet(snip('M-27 -62L27 -62C26 -34 12 -30 0 -30C-12 -30 -26 -34 -27 -62Z', 0.4), P.grey, 'limb') +
    print(oval(0, -62, 27, 7, 0.3), P.coralD),
  key: () =>
    `<g filter="url(#limb)"><path fill-rule="evenodd" fill="${P.ochre}" d="${oval(0, -46, 25, 25, 0.5)} ${oval(0, -48, 10.5, 10.5, 0.3)}"/>${print(snip('M-6 -24L6 -24L6 20L22 20L22 32L6 32L6 38L18 38L18 50L-6 50Z', 0.4), P.ochre)}</g>` +
    line('M-14 -60Q-4 -70 10 -66', '#f8dd95', 3),
  folder: () =>
    sheet(snip('M-76 -70L-44 -74L-38 -62L10 -66L18 30L-66 38Z', 0.7), P.ochreD, 'limb') +
    sheet(snip('M-66 -60L2 -66L12 26L-58 33Z', 0.7), P.white, 'soft') +
    line('M-52 -42L-12 -46M-50 -26L-8 -30M-48 -10L-20 -13', P.ink, 4.5, 'opacity=".5"') +
    print(oval(-34, 14, 9, 9, 0.5), P.red, 'opacity=".9"'),
  phone: () =>
    sheet(
      snip('M-19 -50C-19 -56 -15 -58 -11 -58L11 -58C15 -58 19 -56 19 -50L19 14C19 20 15 22 11 22L-11 22C-15 22 -19 20 -19 14Z', 0.3),
      P.ink,
      'limb',
    ) +
    print(box(-14, -49, 28, 60, 0.3), P.sky) +
    line('M-8 -36H8M-8 -26H4', P.night, 3.4) +
    print(oval(0, -6, 8, 8, 0.3), P.teal),
  letter: () =>
    sheet(box(-42, -54, 84, 58, 0.8), P.paper, 'limb') +
    line('M-40 -52L0 -22L40 -52', P.ochreD, 3.4) +
    print(oval(0, -22, 8.5, 8.5, 0.6), P.red),
  cane: () => cane(74),
  'cane-official': () => cane(112),
  'watering-can': () =>
    line('M-22 26C-28 -10 22 -10 20 26', P.tealD, 8, 'filter="url(#limb)"') +
    line('M28 58L66 22', P.tealD, 10, 'filter="url(#limb)"') +
    sheet(snip('M54 14L76 32L82 22L64 6Z', 0.4), P.teal, 'limb') +
    sheet(snip('M-32 24C-12 20 12 20 32 24L36 82C14 86 -14 86 -36 82Z', 0.5), P.teal, 'limb') +
    print(snip('M-33 32C-12 28 12 28 33 32L33 40C12 36 -12 36 -33 40Z', 0.3), P.tealD) +
    print(snip('M0 74C-11 66 -10 54 -2 46C-3 54 3 58 5 52C12 60 10 70 0 74Z', 0.3, 6), '#8DCFC4'),
  clipboard: () =>
    sheet(snip('M-68 -68L4 -74L14 30L-58 38Z', 0.6), P.wood, 'limb') +
    sheet(snip('M-60 -56L0 -61L8 22L-51 29Z', 0.6), P.white, 'soft') +
    sheet(snip('M-46 -64L-44 -76C-40 -78 -38 -84 -30 -84C-23 -84 -22 -80 -18 -78L-15 -66Z', 0.4), P.greyD, 'soft') +
    ['M-50 -40l4 5l8 -11', 'M-48 -20l4 5l8 -11', 'M-46 0l4 5l8 -11'].map((d) => line(d, P.tealD, 4)).join('') +
    line('M-28 -43L-8 -45M-26 -23L-4 -25M-24 -3L-8 -4', P.ink, 4.5, 'opacity=".5"'),
};

const tyre = (x) =>
  `<g filter="url(#limb)"><path fill-rule="evenodd" fill="${P.ink}" d="${oval(x, -68, 28, 68, 0.5)} ${oval(x, -68, 20, 57, 0.4)}"/></g>` +
  line(
    [0, 30, 60, 90, 120, 150]
      .map((a) => {
        const r = (a * Math.PI) / 180;
        return `M${x - 20 * Math.cos(r)} ${-68 - 57 * Math.sin(r)}L${x + 20 * Math.cos(r)} ${-68 + 57 * Math.sin(r)}`;
      })
      .join(''),
    P.greyD,
    2.2,
  ) +
  `<ellipse cx="${x}" cy="-68" rx="23.5" ry="62" fill="none" stroke="${P.grey}" stroke-width="3"/>` +
  sheet(oval(x, -68, 6, 9, 0.3), P.brass, 'flat');

const wheelchairBack = () =>
  line('M-92 -40V-206Q-92 -218 -104 -218M92 -40V-206Q92 -218 104 -218', P.greyD, 8, 'filter="url(#limb)"') +
  line('M-104 -218H-116M104 -218H116', P.ink, 11) +
  sheet(snip('M-94 -196C-40 -204 40 -204 94 -196L94 -60L-94 -60Z'), P.plum);
/** A blanket over the knees makes a standing body sit. */
const lap = () =>
  sheet(
    snip('M-76 -112C-60 -128 -14 -126 0 -110C14 -126 60 -128 76 -112L84 -34C50 -26 18 -28 0 -32C-18 -28 -50 -26 -84 -34Z'),
    P.sage,
    'limb',
  ) +
  line(
    'M-78 -92C-50 -100 -20 -98 0 -90C20 -98 50 -100 78 -92M-82 -62C-50 -68 -20 -66 0 -60C20 -66 50 -68 82 -62M-50 -120L-56 -32M-26 -120L-28 -30M26 -120L28 -30M50 -120L56 -32',
    '#86a076',
    3.4,
    'opacity=".8"',
  ) +
  line('M0 -108C-3 -84 -3 -58 0 -34', '#6f8a60', 3.4) +
  line('M-82 -36C-50 -28 -18 -30 0 -34C18 -30 50 -28 82 -36', P.white, 3, 'stroke-dasharray="2 6"');
const foot = (x) => sheet(snip(`M${x - 26} -6C${x - 28} -24 ${x + 26} -24 ${x + 26} -6Z`, 0.5), '#3A2B33', 'limb');
const wheelchairFront = () =>
  sheet(snip('M-80 -38L80 -38L66 -8L-66 -8Z', 0.5), P.plumD, 'flat') +
  sheet(snip('M-70 -10L70 -10L74 2L-74 2Z', 0.4), P.ink, 'limb') +
  foot(-34) +
  foot(34) +
  lap() +
  tyre(-102) +
  tyre(102) +
  line('M-100 -116H-78M100 -116H78', P.ink, 13, 'filter="url(#limb)"');

const wheel = (x, y, r) =>
  `<g filter="url(#limb)"><path fill-rule="evenodd" fill="${P.ink}" d="${oval(x, y, r, r, 0.5)} ${oval(x, y, r - 6, r - 6, 0.3)}"/></g>` +
  line(`M${x - r + 6} ${y}H${x + r - 6}M${x} ${y - r + 6}V${y + r - 6}`, P.greyD, 2.4) +
  sheet(oval(x, y, 4, 4, 0.2), P.brass, 'flat');
/** Stands at the right hand; pivot at the feet of the puppet. */
const buggy = () =>
  line('M128 -128L160 -120L192 -40M236 -36L176 -92', P.greyD, 7, 'filter="url(#limb)"') +
  line('M120 -130L132 -127', P.ink, 11) +
  sheet(snip('M160 -116C164 -78 186 -52 226 -56C252 -58 262 -82 262 -106Z'), P.ochre) +
  sheet(oval(222, -120, 19, 20, 0.5), SKINS[1].base) +
  sheet(snip('M203 -122C204 -144 240 -146 242 -122C232 -132 214 -132 203 -122Z', 0.4), HAIR.brown) +
  `<circle cx="216" cy="-119" r="2.2" fill="${P.ink}"/><circle cx="229" cy="-119" r="2.2" fill="${P.ink}"/>${line('M217 -110Q222 -105 228 -110', P.ink, 2.4)}` +
  sheet(snip('M174 -104C210 -92 240 -96 262 -106C262 -84 252 -60 226 -56C198 -54 182 -76 174 -104Z'), P.paper2) +
  sheet(snip('M262 -106C262 -152 240 -174 206 -172C214 -150 226 -126 234 -112Z'), P.sage) +
  line('M206 -172C220 -150 232 -128 238 -110', '#7d9670', 3) +
  wheel(188, -20, 20) +
  wheel(246, -20, 20);

const list = (kind, table, frame) => Object.keys(table).map((id) => ({ name: `${kind}-${id}`, box: frame, body: table[id] }));
/** Where a puppet touches the floor. */
const shade = () => '<g filter="url(#haze)"><ellipse rx="104" ry="13" fill="#1b1430" opacity=".42"/></g>';

export const pictures = [
  { name: 'shadow', box: [-140, -50, 140, 50], body: shade },
  ...list('carry', carry, [-110, -110, 110, 140]),
  { name: 'extra-wheelchair-back', box: [-180, -260, 180, 30], body: wheelchairBack },
  { name: 'extra-wheelchair-front', box: [-180, -260, 180, 30], body: wheelchairFront },
  { name: 'extra-buggy-front', box: [80, -220, 300, 30], body: buggy },
];
