// What breaks in: things that roll, fall or are carried in from the wings. Pivot where they stand.
import { P } from '../paper/colours.mjs';
import { box, outline, oval, snip, torn } from '../paper/cut.mjs';
import { line, place, print, rod, sheet } from '../paper/sheet.mjs';
import { emptyBox } from './events-box.mjs';
import { building } from './events-building.mjs';
import { evening } from './events-evening.mjs';
import { keyHolders } from './events-key.mjs';
import { kitchen } from './events-kitchen.mjs';
import { office } from './events-office.mjs';

const castor = (x) => sheet(oval(x, -7, 8, 8, 0.3), P.ink, 'flat');

const microphone = () =>
  rod([0, 0], [0, -150], 9, P.ink, 'soft') +
  sheet(snip('M-44 2C-30 -12 30 -12 44 2Z', 0.4), P.ink) +
  place(
    0,
    -150,
    rod([0, 6], [26, -34], 17, P.nightD, 'soft') +
      sheet(oval(36, -48, 25, 27, 0.7), P.grey, 'deep') +
      line('M20 -58L50 -40M18 -46L42 -28M28 -70L56 -54M46 -72L22 -30M56 -60L34 -24', P.greyD, 2),
  ) +
  place(-24, -92, sheet(box(-30, -22, 60, 44, 0.8), P.plum, 'soft') + line('M-18 -8H18M-18 4H8', P.white, 4), -8);

const tin = () =>
  sheet(snip('M-66 -6L-66 -72L66 -72L66 -6C30 4 -30 4 -66 -6Z'), P.red, 'deep') +
  print(snip('M-66 -34L66 -34L66 -20C30 -10 -30 -10 -66 -20Z', 0.5), P.ochre) +
  [-40, 0, 40].map((x) => print(oval(x, -52, 10, 10, 0.5), P.white)).join('') +
  place(16, -92, sheet(oval(0, 0, 70, 15, 0.7), P.redM, 'deep') + sheet(oval(0, -4, 12, 7, 0.4), P.ochre, 'flat'), -14) +
  [
    [-84, -6, 0],
    [-104, -4, 0],
    [88, -4, 0],
  ]
    .map(([x, y]) => sheet(oval(x, y - 4, 13, 6, 0.4), P.brass))
    .join('');

const chair = () =>
  line('M0 -30V-60M0 -30L-46 -14M0 -30L46 -14M0 -30L-14 -10M0 -30L16 -10', P.greyD, 8, 'filter="url(#limb)"') +
  [-46, -14, 16, 46].map(castor).join('') +
  sheet(snip('M-54 -190C-50 -216 50 -216 54 -190L46 -92L-46 -92Z'), P.plumD, 'deep') +
  print(snip('M-40 -186C-36 -202 36 -202 40 -186L34 -106L-34 -106Z'), P.plum) +
  sheet(snip('M-60 -88C-40 -98 40 -98 60 -88L56 -60C30 -52 -30 -52 -56 -60Z'), P.plum, 'deep') +
  rod([-66, -120], [-66, -78], 9, P.ink) +
  rod([66, -120], [66, -78], 9, P.ink);

const suitcase = () =>
  line('M-20 -92V-110H20V-92', P.woodD, 8, 'filter="url(#limb)"') +
  sheet(box(-62, -92, 124, 90, 1.2), P.woodL, 'deep') +
  print(box(-40, -92, 12, 90, 0.6), P.wood) +
  print(box(28, -92, 12, 90, 0.6), P.wood) +
  [-34, 34].map((x) => sheet(box(x - 9, -62, 18, 15, 0.5), P.brass, 'flat')).join('') +
  place(-2, -96, sheet(snip('M-34 0C-40 -20 -20 -26 0 -22C22 -28 42 -18 34 0Z', 0.8), P.teal));

const toolbox = () =>
  place(-28, -84, rod([0, 0], [0, -54], 10, P.wood) + sheet(box(-20, -74, 40, 24, 0.7), P.greyD), -12) +
  place(30, -84, rod([0, 0], [0, -50], 9, P.coralD) + rod([0, -46], [0, -78], 5, P.grey), 10) +
  place(2, -86, sheet(snip('M-8 4L-8 -44C-22 -52 -22 -72 -8 -78L-8 -62L8 -62L8 -78C22 -72 22 -52 8 -44L8 4Z', 0.5), P.grey)) +
  sheet(snip('M-80 -86L80 -86L72 -4C30 2 -30 2 -72 -4Z'), P.coral, 'deep') +
  print(box(-82, -86, 164, 14, 0.7), P.coralD) +
  line('M-52 -86Q0 -128 52 -86', P.ink, 8, 'filter="url(#limb)"') +
  sheet(box(-14, -64, 28, 18, 0.6), P.brass, 'flat');

const boxes = () =>
  sheet(box(-86, -84, 104, 84, 1.2), P.woodL, 'deep') +
  print(box(-44, -84, 20, 84, 0.6), P.paper2) +
  sheet(box(4, -70, 84, 70, 1.2), '#C08F5D', 'deep') +
  print(box(38, -70, 16, 70, 0.6), P.paper2) +
  sheet(box(-52, -152, 88, 68, 1.2), '#C79A68', 'deep') +
  sheet(snip('M-40 -152C-44 -176 -22 -182 -12 -164C-6 -156 -8 -152 -10 -150Z', 0.5), '#E8A0A0') +
  sheet(snip('M2 -152C-2 -178 22 -184 30 -166C34 -158 32 -152 30 -150Z', 0.5), '#E8A0A0') +
  line('M-26 -172Q-34 -190 -20 -196M16 -174Q12 -192 26 -196', '#c97c7c', 3.4);

/** A rip in the backdrop, with the white of the paper at its edge. */
const tear = () => {
  const left = torn([-6, -150], [4, 150], 22, 16).map(([x, y], i, all) => [x - 34 * Math.sin((Math.PI * i) / (all.length - 1)), y]);
  const right = torn([4, 150], [-6, -150], 22, 16).map(([x, y], i, all) => [x + 34 * Math.sin((Math.PI * i) / (all.length - 1)), y]);
  const inset = (points, by) => points.map(([x, y]) => [x + (x > 0 ? -by : by), y * 0.95]);
  return sheet(outline([...left, ...right]), P.white, 'soft') + print(outline([...inset(left, 9), ...inset(right, 9)]), P.plumD);
};

/** The stamp "this is how it is done", and the stamp torn in two. */
const stampEdge = (r) =>
  outline(
    Array.from({ length: 40 }, (_, i) => [
      (i % 2 ? r : r - 6) * Math.cos((i * Math.PI) / 20),
      (i % 2 ? r : r - 6) * Math.sin((i * Math.PI) / 20),
    ]),
  );
const stamp = () =>
  place(
    0,
    0,
    `${sheet(stampEdge(62), P.plum)}<circle r="46" fill="none" stroke="${P.white}" stroke-width="4" stroke-dasharray="10 5"/>${line('M-14 -4V-14Q-14 -28 0 -28T14 -14V-4', P.white, 6)}${print(box(-23, -6, 46, 34, 0.6), P.white)}${print(oval(0, 8, 5, 5, 0.3), P.plum)}${line('M0 10V20', P.plum, 4)}`,
    -10,
  );
const half = (side) =>
  `<clipPath id="half"><path d="M${side * 90} -90L${side * 4} -90L${side * -6} -50L${side * 8} -18L${side * -7} 14L${side * 6} 48L${side * -3} 90L${side * 90} 90Z"/></clipPath><g clip-path="url(#half)">${stamp()}</g>`;

/** The curtain-red back of a private card. */
const cardBack = () =>
  sheet(box(-60, -84, 120, 168, 1.2), P.red, 'deep') +
  print(box(-50, -74, 100, 148, 0.8), P.redM) +
  line('M-50 -74Q0 -40 50 -74M-50 74Q0 40 50 74', P.ochre, 4) +
  [-24, 0, 24].map((x) => line(`M${x} -46V46`, P.redD, 6)).join('') +
  sheet(oval(0, 0, 17, 17, 0.6), P.ochre, 'flat') +
  print(snip('M0 -11L3 -3L11 0L3 3L0 11L-3 3L-11 0L-3 -3Z', 0.3, 6), P.redD);
const coins = () =>
  [
    [-22, 0],
    [20, 2],
    [-2, -14],
  ]
    .map(([x, y]) => sheet(oval(x, y - 10, 26, 10, 0.5), P.brass) + print(oval(x, y - 13, 20, 6.5, 0.4), P.ochre))
    .join('');

/** Not events, but thrown and laid on the same table. */
const THINGS = new Set(['stamp', 'stamp-left', 'stamp-right', 'card-back', 'coins']);
/** Drawn a little large; on stage they are as big as the rest. */
const brought = Object.fromEntries(
  Object.entries({ ...evening, ...office, ...building, ...keyHolders, ...kitchen, 'empty-box': emptyBox }).map(([id, body]) => [
    id,
    () => place(0, 0, body(), 0, 0.9),
  ]),
);
const things = {
  microphone,
  tin,
  chair,
  suitcase,
  toolbox,
  boxes,
  tear,
  ...brought,
  stamp,
  'stamp-left': () => half(-1),
  'stamp-right': () => half(1),
  'card-back': cardBack,
  coins,
};
export const pictures = Object.entries(things).map(([id, body]) => ({
  name: THINGS.has(id) ? id : `event-${id}`,
  box: [-150, -230, 150, 190],
  body,
}));
