// The frame of the theatre: curtains open and closed, the valance with its tassels, the pit.
import { P } from '../paper/colours.mjs';
import { cut, oval, shake, snip } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';

const FOOT = 986;
/** One fold; the light comes from the upper left, so each fold has a pale and a dark side. */
function fold(x, w, i, lean = 0) {
  const foot = FOOT + (i % 2) * 14;
  const d = `M${x - 8} -10L${x + w + 10} -10C${x + w + 8 + lean} 340 ${x + w + 12 + lean} 660 ${x + w + 7} ${foot}C${x + w * 0.7} ${foot + 22} ${x + w * 0.3} ${foot + 22} ${x - 5} ${foot}C${x - 10 + lean} 660 ${x - 6 + lean} 340 ${x - 8} -10Z`;
  const colour = i % 2 ? P.red : P.redD;
  const seam = line(
    `M${x + w * 0.3} 0C${x + w * 0.3 + lean} 340 ${x + w * 0.34 + lean} 660 ${x + w * 0.3} ${foot}`,
    i % 2 ? '#B93640' : '#7F1922',
    w * 0.16,
    'opacity=".55"',
  );
  const hem = line(
    `M${x} ${foot - 22}C${x + w * 0.3} ${foot - 8} ${x + w * 0.7} ${foot - 8} ${x + w} ${foot - 22}`,
    P.ochreD,
    4.4,
    'opacity=".85"',
  );
  return sheet(snip(d, 0.9, 60), colour, 'deep') + seam + hem;
}
const drape = (width, n, from) => {
  const w = width / n;
  const order = from === 'left' ? [...Array(n).keys()].reverse() : [...Array(n).keys()];
  return order.map((k) => fold(k * w, w, from === 'left' ? k : n - 1 - k, shake(3))).join('');
};

const tassel = (x, y) =>
  line(`M${x} ${y - 30}V${y - 14}`, P.ochreD, 5) +
  sheet(oval(x, y - 10, 10, 9, 0.5), P.ochre) +
  sheet(
    snip(
      `M${x - 9} ${y - 4}L${x + 9} ${y - 4}C${x + 14} ${y + 10} ${x + 14} ${y + 20} ${x + 12} ${y + 30}L${x - 12} ${y + 30}C${x - 14} ${y + 20} ${x - 14} ${y + 10} ${x - 9} ${y - 4}Z`,
      0.5,
      7,
    ),
    P.ochre,
  ) +
  line(`M${x - 5} ${y + 4}V${y + 27}M${x} ${y + 4}V${y + 28}M${x + 5} ${y + 4}V${y + 27}`, P.ochreD, 2) +
  print(oval(x, y - 3, 10, 3.4, 0.3), P.ochreD);
const swag = (i) => {
  const x = -20 + i * 220;
  const d = `M${x - 4} -24L${x + 236} -24L${x + 228} 60C${x + 192} 134 ${x + 42} 134 ${x + 4} 60Z`;
  const inner = [0.3, 0.55, 0.8]
    .map((t) =>
      line(
        `M${x + 8} ${60 * t - 6}C${x + 50} ${60 * t + 66 * t} ${x + 182} ${60 * t + 66 * t} ${x + 224} ${60 * t - 6}`,
        i % 2 ? P.redD : '#5d1119',
        4,
        'opacity=".5"',
      ),
    )
    .join('');
  const fringe =
    line(`M${x + 7} 58C${x + 46} 126 ${x + 188} 126 ${x + 225} 58`, P.ochre, 5) +
    line(`M${x + 9} 65C${x + 48} 134 ${x + 186} 134 ${x + 223} 65`, P.ochreD, 6, 'stroke-dasharray="1.6 5"');
  return sheet(snip(d, 0.9, 16), i % 2 ? P.red : P.redM, 'deep') + inner + fringe;
};
const valance = () =>
  [0, 2, 4, 6, 8, 1, 3, 5, 7].map(swag).join('') +
  Array.from({ length: 10 }, (_, i) => tassel(-14 + i * 220, 62)).join('') +
  print('M0 -24H1920V8H0Z', '#5d1119') +
  line('M0 9H1920', P.ochre, 4);

const pit = () => {
  const edge = [];
  for (let x = -10; x <= 1930; x += 34) edge.push([x, 8 + shake(2.4)]);
  return (
    sheet(cut([...edge, [1930, 230], [-10, 230]], 0.6, 300), P.night, 'deep') + line('M0 22H1920', '#4b4878', 3, 'stroke-dasharray="2 16"')
  );
};

export const images = [
  { name: 'curtain-open-left', box: [0, 0, 260, 1040], body: () => drape(212, 5, 'left'), quality: 0.72 },
  {
    name: 'curtain-open-right',
    box: [-260, 0, 0, 1040],
    at: [1920, 0],
    body: () => `<g transform="translate(-212 0)">${drape(212, 5, 'right')}</g>`,
    quality: 0.72,
  },
  { name: 'curtain-closed-left', box: [0, 0, 1000, 1040], body: () => drape(966, 16, 'left'), quality: 0.66 },
  {
    name: 'curtain-closed-right',
    box: [-1000, 0, 0, 1040],
    at: [1920, 0],
    body: () => `<g transform="translate(-966 0)">${drape(966, 16, 'right')}</g>`,
    quality: 0.66,
  },
  { name: 'valance', box: [0, 0, 1920, 160], body: valance, quality: 0.72 },
  { name: 'pit', box: [0, -10, 1920, 210], at: [0, 1000], body: pit, quality: 0.7 },
];
