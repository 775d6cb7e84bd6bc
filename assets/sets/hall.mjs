// Three places, each in layers that move apart a little: what is far, what stands in the middle, the floor. Full stage, 1920 by 1080.
import { P } from '../paper/colours.mjs';
import { box, cut, shake } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';
import { cloud, row, sky, sun, tree } from './street-houses.mjs';

const FULL = [0, 0, 1920, 1080];
export const FAR = ['#D8C3A0', '#CDB893', '#E0CDAE'];
export const NEAR = ['#B9C6B0', '#C7A98E', '#A9B7BE', '#D2B48C', '#C9B3A8'];

const back = () =>
  sky(['#F3D3A0', '#F4DCB0', '#F3E2C2', '#F1E6CE']) +
  sun(1392, 232, 74) +
  cloud(470, 300, 1) +
  cloud(1150, 190, 0.72) +
  cloud(1610, 420, 0.6) +
  row({ y: 815, s: 1.34, fills: FAR, from: 150, to: 1780, hang: 'far' });
const middle = () =>
  row({ y: 812, s: 1.02, fills: NEAR, from: 160, to: 600 }) +
  row({ y: 812, s: 1.02, fills: NEAR.slice(2).concat(NEAR), from: 1330, to: 1770 }) +
  tree(588, 812, 0.92) +
  tree(1352, 812, 1.04);

/** Boards that run towards the room. */
export function boards(colour, seam, grain) {
  let o = sheet(
    cut(
      [
        [130, 798],
        [1790, 798],
        [1960, 1030],
        [-40, 1030],
      ],
      1.8,
    ),
    colour,
    'deep',
  );
  for (let i = -1; i <= 9; i++) o += line(`M${170 + i * 198} 800L${10 + i * 237} 1028`, seam, 3, 'opacity=".55"');
  for (let i = 0; i < 34; i++) {
    const y = 812 + (i % 9) * 24 + shake(6);
    const x = 190 + ((i * 389) % 1540);
    o += line(`M${x} ${y}q${30 + shake(10)} ${shake(3)} ${70 + shake(20)} 0`, grain, 2, 'opacity=".4"');
  }
  for (let i = 0; i < 8; i++)
    o += line(`M${218 + i * 204 + shake(8)} ${866 + (i % 3) * 46}l${184 + (i % 3) * 6} 0`, seam, 2.4, 'opacity=".4"');
  return o;
}
const skirting = () => sheet(box(140, 790, 1640, 14, 0.8), P.woodD, 'flat') + print(box(140, 790, 1640, 4, 0.6), P.woodL);
const floor = () => boards(P.floor, P.floorD, P.floorD) + skirting();

export const images = [
  { name: 'hall-back', box: FULL, body: back, whole: true, quality: 0.6 },
  { name: 'hall-middle', box: FULL, body: middle, quality: 0.68 },
  { name: 'hall-floor', box: FULL, body: floor, quality: 0.62 },
];
