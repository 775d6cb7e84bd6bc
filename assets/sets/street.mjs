// The street: the house stands between its neighbours; a tree, a bench, a bicycle.
import { P } from '../paper/colours.mjs';
import { box, cut, oval, shake, snip } from '../paper/cut.mjs';
import { line, print, rod, sheet } from '../paper/sheet.mjs';
import { FAR } from './hall.mjs';
import { cloud, lamppost, row, sky, sun, tree } from './street-houses.mjs';

const FULL = [0, 0, 1920, 1080];
const ROW = ['#C98B73', '#D9B98C', '#9FB3A6', '#B98A7A', '#A8B4C0', '#D7A77C'];

const back = () =>
  sky(['#BBD6D9', '#CDE0DC', '#E2E9DA', '#F0E8D2']) +
  sun(470, 230, 74) +
  cloud(760, 260, 0.9) +
  cloud(1240, 200, 1.05) +
  cloud(1600, 330, 0.66) +
  row({ y: 815, s: 1.1, fills: FAR, from: 150, to: 1780, hang: 'far' });

const door = (x, y, colour) =>
  sheet(
    snip(`M${x - 24} ${y}L${x - 24} ${y - 70}C${x - 24} ${y - 96} ${x + 24} ${y - 96} ${x + 24} ${y - 70}L${x + 24} ${y}Z`, 0.6),
    colour,
  ) +
  sheet(oval(x + 14, y - 40, 4, 4, 0.2), P.brass, 'flat') +
  line(`M${x - 16} ${y - 66}H${x + 16}`, P.white, 3, 'opacity=".6"');
const wheel = (x, y) =>
  `<circle cx="${x}" cy="${y}" r="34" fill="none" stroke="${P.ink}" stroke-width="6" filter="url(#soft)"/>` +
  line(
    `M${x - 30} ${y}H${x + 30}M${x} ${y - 30}V${y + 30}M${x - 21} ${y - 21}L${x + 21} ${y + 21}M${x + 21} ${y - 21}L${x - 21} ${y + 21}`,
    P.greyD,
    1.6,
  );
const bicycle = (x, y) =>
  wheel(x, y - 36) +
  wheel(x + 112, y - 36) +
  line(
    `M${x} ${y - 36}L${x + 34} ${y - 84}L${x + 86} ${y - 84}L${x + 48} ${y - 34}Z M${x + 112} ${y - 36}L${x + 82} ${y - 104}L${x + 100} ${y - 112}M${x + 34} ${y - 84}L${x + 28} ${y - 98}`,
    P.coralD,
    7,
    'filter="url(#soft)"',
  ) +
  line(`M${x + 14} ${y - 100}H${x + 42}`, P.ink, 9) +
  sheet(snip(`M${x + 92} ${y - 108}L${x + 138} ${y - 108}L${x + 130} ${y - 76}L${x + 98} ${y - 76}Z`, 0.5), P.woodL);
const bench = (x, y) =>
  [0, 128].map((dx) => rod([x + dx, y], [x + dx, y - 44], 9, P.ink, 'soft')).join('') +
  [-50, -72, -94].map((dy, i) => sheet(box(x - 22, y + dy, 172, i === 0 ? 15 : 13, 0.7), P.woodL, 'soft')).join('');
const bed = (x, y) =>
  sheet(snip(`M${x - 50} ${y}L${x - 44} ${y - 24}L${x + 44} ${y - 24}L${x + 50} ${y}Z`, 0.5), P.wood) +
  [-34, -16, 2, 20, 36]
    .map((dx, i) => sheet(oval(x + dx, y - 32 - (i % 2) * 8, 14, 12, 1), ['#7A9A6C', P.coral, '#8FAF80', P.ochre, '#7A9A6C'][i], 'flat'))
    .join('');

const middle = () =>
  row({ y: 812, s: 1.5, fills: ROW, from: 158, to: 610, tall: [215, 90] }) +
  row({ y: 812, s: 1.5, fills: ROW.slice(3).concat(ROW), from: 1310, to: 1770, tall: [215, 90] }) +
  [
    [248, P.tealD],
    [410, P.plum],
    [560, P.blueD],
    [1392, P.coralD],
    [1540, P.tealD],
    [1672, P.plum],
  ]
    .map(([x, c]) => door(x, 812, c))
    .join('') +
  tree(628, 812, 1.2) +
  lamppost(1300, 812) +
  bicycle(1392, 818) +
  bench(286, 818) +
  bed(500, 818) +
  bed(1600, 818);

function floor() {
  let o =
    sheet(
      cut(
        [
          [130, 798],
          [1790, 798],
          [1960, 1030],
          [-40, 1030],
        ],
        1.8,
      ),
      '#B7A596',
      'deep',
    ) +
    sheet(
      cut(
        [
          [130, 798],
          [1790, 798],
          [1822, 846],
          [98, 846],
        ],
        1.2,
      ),
      '#CFC0AE',
      'soft',
    ) +
    line('M98 848H1822', '#8f7f72', 5);
  for (let i = 0; i < 15; i++) o += line(`M${150 + i * 116} 800L${118 + i * 120} 844`, '#a99a89', 2.4, 'opacity=".8"');
  for (let r = 0; r < 6; r++)
    for (let i = 0; i < 17; i++) {
      const y = 868 + r * 27;
      const x = 70 + i * 112 + (r % 2) * 54 - r * 6 + shake(8);
      o += line(`M${x} ${y}h${52 + shake(6)}`, '#94836f', 3, 'opacity=".42"');
    }
  return (
    o +
    print(
      cut(
        [
          [560, 930],
          [760, 930],
          [752, 940],
          [548, 940],
        ],
        0.6,
      ),
      P.white,
      'opacity=".5"',
    ) +
    print(
      cut(
        [
          [860, 930],
          [1060, 930],
          [1060, 940],
          [860, 940],
        ],
        0.6,
      ),
      P.white,
      'opacity=".5"',
    ) +
    print(
      cut(
        [
          [1160, 930],
          [1360, 930],
          [1372, 940],
          [1168, 940],
        ],
        0.6,
      ),
      P.white,
      'opacity=".5"',
    )
  );
}

export const images = [
  { name: 'street-back', box: FULL, body: back, whole: true, quality: 0.6 },
  { name: 'street-middle', box: FULL, body: middle, quality: 0.68 },
  { name: 'street-floor', box: FULL, body: floor, quality: 0.62 },
];
