// Plinths: their height is say, 0 to 4. Pivot at the middle of the foot; a puppet stands on the middle of the top.

import { plinth } from '../layout.mjs';
import { P } from '../paper/colours.mjs';
import { cut, shake } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';

const HALF = plinth.width / 2;
const quad = (y1, half1, y2, half2, jitter = 1.2) =>
  cut(
    [
      [-half1, y1],
      [half1, y1],
      [half2, y2],
      [-half2, y2],
    ],
    jitter,
  );

const knot = (x, y) => line(`M${x - 7} ${y}Q${x} ${y - 5} ${x + 7} ${y}Q${x} ${y + 5} ${x - 7} ${y}Z`, P.woodD, 1.8, 'opacity=".6"');

/** Boards lie in courses of one step, so that the eye can count the height. */
function body(height) {
  const front = print(quad(-height, HALF - 10, 0, HALF), P.wood);
  let seams = '';
  for (let y = plinth.step; y < height - 6; y += plinth.step) {
    const half = HALF - (10 * y) / height;
    seams +=
      line(`M${-half + 3} ${-y}L${half - 3} ${-y}`, P.woodD, 3.4) + line(`M${-half + 3} ${-y + 2.6}L${half - 3} ${-y + 2.6}`, P.woodL, 1.6);
  }
  let fibres = '';
  for (let y = 12; y < height; y += 15)
    fibres += line(
      `M${-96 + shake(10)} ${-y}Q${-30 + shake(20)} ${-y + shake(3)} ${20 + shake(20)} ${-y}T${96 + shake(8)} ${-y + shake(3)}`,
      P.woodD,
      1.3,
      'opacity=".32"',
    );
  const knots = height > 60 ? knot(-52 + shake(20), -height * 0.36) + knot(58 + shake(14), -height * 0.7) : '';
  return `<g filter="url(#deep)">${front}</g>${fibres}${seams}${knots}`;
}

const top = (height) =>
  sheet(quad(-height - 15, HALF - 22, -height + 7, HALF - 4), P.woodL, 'soft') +
  line(`M${-HALF + 16} ${-height - 3}H${HALF - 16}`, '#c08f5d', 2.4, 'opacity=".7"');

const chalk = () =>
  [0, 1, 2]
    .map((i) =>
      line(
        `M-58 ${i * 2.2 - 2}Q${-20 + shake(8)} ${-3 + shake(2.5) + i} 8 ${i - 1}T58 ${i * 1.6 - 2}`,
        P.white,
        2.6,
        `opacity="${0.9 - i * 0.2}" stroke-dasharray="${9 + i * 5} ${1.4 + i}"`,
      ),
    )
    .join('') + line('M-58 -9V9', P.white, 4, 'opacity=".9"');

export const pictures = [
  ...plinth.heights.map((height, i) => ({ name: `plinth-${i}`, box: [-150, -290, 150, 40], body: () => body(height) + top(height) })),
  { name: 'plinth-top', box: [-150, -40, 150, 40], body: () => top(0) },
  { name: 'plinth-body', box: [-150, -100, 150, 40], body: () => body(plinth.step) },
  { name: 'chalk-mark', box: [-80, -30, 80, 30], body: chalk },
];
