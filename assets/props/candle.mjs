// Candles: energy, 0 to 4. Each step differs in length and in light, so that nobody needs to see colour. Pivot under the saucer.

import { candle } from '../layout.mjs';
import { P } from '../paper/colours.mjs';
import { oval, snip } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';

const flame = (y, s) =>
  sheet(
    snip(
      `M0 ${y - 46 * s}C${14 * s} ${y - 28 * s} ${19 * s} ${y - 18 * s} ${15 * s} ${y - 7 * s}C${10 * s} ${y + 4 * s} ${-10 * s} ${y + 4 * s} ${-15 * s} ${y - 7 * s}C${-19 * s} ${y - 18 * s} ${-8 * s} ${y - 26 * s} 0 ${y - 46 * s}Z`,
      0.5,
      7,
    ),
    '#F0A22E',
  ) +
  print(
    snip(
      `M1 ${y - 27 * s}C${7 * s} ${y - 17 * s} ${9 * s} ${y - 11 * s} ${7 * s} ${y - 5 * s}C${4 * s} ${y} ${-4 * s} ${y} ${-7 * s} ${y - 5 * s}C${-9 * s} ${y - 12 * s} ${-3 * s} ${y - 16 * s} 1 ${y - 27 * s}Z`,
      0.3,
      6,
    ),
    '#FFF3C4',
  );

const saucer = () =>
  sheet(oval(0, -9, 37, 10, 0.5), P.brass) +
  print(oval(0, -12, 28, 6, 0.3), '#8f6a1c') +
  line('M36 -10C52 -14 52 4 38 -1', P.brass, 5, 'filter="url(#limb)"');
const wax = (length) =>
  sheet(
    snip(`M-16 -10L-15 ${-12 - length}C-8 ${-16 - length} 8 ${-16 - length} 15 ${-12 - length}L16 -10C8 -6 -8 -6 -16 -10Z`, 0.5),
    P.white,
  ) +
  print(
    snip(
      `M-15 ${-12 - length}C-8 ${-16 - length} 8 ${-16 - length} 15 ${-12 - length}C15 ${-4 - length} 11 ${-1 - length * 0.8} 8 ${-4 - length}C3 ${-4 - length} -3 ${-2 - length} -6 ${-4 - length}C-10 ${4 - length} -15 ${-2 - length} -15 ${-12 - length}Z`,
      0.3,
      6,
    ),
    P.paper2,
  ) +
  line(`M0 ${-13 - length}V${-20 - length}`, P.ink, 3);
const smoke = () =>
  line('M1 -30C-14 -46 16 -58 0 -76C-12 -90 10 -100 4 -116', '#6f6a7c', 7, 'opacity=".55"') +
  line('M4 -32C12 -46 -4 -56 8 -70', '#8c8798', 4.5, 'opacity=".5"');
const glow = (r) =>
  `<radialGradient id="glow"><stop offset="0" stop-color="#FFE9A8" stop-opacity=".85"/><stop offset=".45" stop-color="#FFD978" stop-opacity=".34"/><stop offset="1" stop-color="#FFD978" stop-opacity="0"/></radialGradient><circle r="${r}" fill="url(#glow)"/>`;
const rays = (y) =>
  Array.from({ length: 9 }, (_, i) => {
    const a = Math.PI * (1.06 + (0.88 * i) / 8);
    return line(
      `M${46 * Math.cos(a)} ${y + 46 * Math.sin(a)}L${(i % 2 ? 60 : 66) * Math.cos(a)} ${y + (i % 2 ? 60 : 66) * Math.sin(a)}`,
      '#F0A22E',
      5,
    );
  }).join('');

const states = candle.wax.map((length, i) => () => {
  const top = -18 - length;
  const light = i === 4 ? `<g transform="translate(0 ${top - 16})">${glow(92)}</g>` : '';
  return light + saucer() + wax(length) + (i === 0 ? smoke() : flame(top, candle.flame[i])) + (i === 4 ? rays(top - 18) : '');
});

export const pictures = [
  ...states.map((body, i) => ({ name: `candle-${i}`, box: [-120, -260, 120, 30], body })),
  { name: 'candle-flame', box: [-40, -70, 40, 30], body: () => flame(0, 1) },
  { name: 'candle-glow', box: [-130, -130, 130, 130], body: () => glow(126) },
];
