// Light and signs on the floor: the spotlight, the three rings, the blueprint of KNIP!
import { P } from '../paper/colours.mjs';
import { oval } from '../paper/cut.mjs';
import { line, print } from '../paper/sheet.mjs';

const spot = () =>
  `<defs><linearGradient id="beam" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff6d8" stop-opacity=".78"/><stop offset=".75" stop-color="#fff6d8" stop-opacity=".2"/><stop offset="1" stop-color="#fff6d8" stop-opacity=".05"/></linearGradient></defs>` +
  `<g filter="url(#haze)"><path d="M-46 -40L46 -40L300 900L-300 900Z" fill="url(#beam)"/><ellipse cy="902" rx="300" ry="46" fill="#fff6d8" opacity=".34"/></g>`;

/** Fill and a dotted edge; the three differ in width of dot as well as in colour. */
const ring = (rx, ry, fill, opacity, dot) =>
  print(oval(0, 0, rx, ry, 0.8), fill, `opacity="${opacity}"`) +
  `<ellipse rx="${rx - 5}" ry="${ry - 5}" fill="none" stroke="${P.white}" stroke-width="${dot}" stroke-dasharray="${dot * 0.5} ${dot * 2.8}" stroke-linecap="round" opacity=".95"/>`;

const blueprint = () => {
  let grid = '';
  for (let i = 0; i <= 512; i += 32)
    grid += line(`M${i} 0V512M0 ${i}H512`, '#DCE8FF', i % 128 ? 1.2 : 2.6, `opacity="${i % 128 ? 0.3 : 0.5}"`);
  return print('M0 0H512V512H0Z', '#22407F') + grid;
};

export const images = [
  { name: 'spot', box: [-340, -60, 340, 980], at: [960, 0], body: spot, quality: 0.6 },
  { name: 'ring-ours', box: [-300, -90, 300, 90], at: [960, 905], body: () => ring(280, 70, P.ochre, 0.6, 7), quality: 0.7 },
  { name: 'ring-influence', box: [-560, -150, 560, 150], at: [960, 905], body: () => ring(540, 135, '#D6AA69', 0.4, 5.5), quality: 0.7 },
  { name: 'ring-outside', box: [-840, -220, 840, 220], at: [960, 905], body: () => ring(820, 205, '#7d5730', 0.26, 4), quality: 0.7 },
  { name: 'blueprint', box: [0, 0, 512, 512], body: blueprint, whole: true, quality: 0.7 },
];
