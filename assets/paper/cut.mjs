// Scissors: outlines with a slightly uneven edge. Every picture seeds its own hand, so a drawing never changes because another did.
let state = 1;

/** Seeds the hand with the name of the picture (FNV-1a). */
export function seed(name) {
  state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
}

/** Mulberry32: 0 to 1. */
export function chance() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** Between -amount and +amount. */
export const shake = (amount) => (chance() - 0.5) * 2 * amount;
export const pick = (list) => list[Math.floor(chance() * list.length)];

const path = (points, closed = true) => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${closed ? 'Z' : ''}`;

/** A polygon cut by hand: long edges get small turns of the scissors every `step` pixels. */
export function cut(points, jitter = 1.4, step = 46) {
  const out = [];
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length];
    const turns = Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1) / step));
    for (let k = 0; k < turns; k++) out.push([x1 + ((x2 - x1) * k) / turns + shake(jitter), y1 + ((y2 - y1) * k) / turns + shake(jitter)]);
  });
  return path(out);
}

export const box = (x, y, w, h, jitter = 1.4) =>
  cut(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    jitter,
  );

/** An ellipse of short straight snips. */
export function oval(cx, cy, rx, ry, jitter = 0.7) {
  const n = Math.max(12, Math.round((rx + ry) / 3.2));
  return path(
    Array.from({ length: n }, (_, i) => {
      const a = (i / n) * Math.PI * 2;
      return [cx + rx * Math.cos(a) + shake(jitter), cy + ry * Math.sin(a) + shake(jitter)];
    }),
  );
}

const between = (points, t) => {
  let row = points;
  while (row.length > 1) row = row.slice(1).map(([x, y], i) => [row[i][0] + (x - row[i][0]) * t, row[i][1] + (y - row[i][1]) * t]);
  return row[0];
};

/** Points along a path of absolute M, L, Q, C and Z, about `step` pixels apart on curves; straight lines keep their ends. */
function walk(d, step) {
  const points = [];
  for (const [, kind, numbers] of d.matchAll(/([MLQC])([^MLQCZ]*)/g)) {
    const n = (numbers.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const size = { M: 2, L: 2, Q: 4, C: 6 }[kind];
    for (let i = 0; i + size <= n.length; i += size) {
      const knots = Array.from({ length: size / 2 }, (_, k) => [n[i + 2 * k], n[i + 2 * k + 1]]);
      const from = points.at(-1) ?? knots[0];
      const end = knots.at(-1);
      const turns = size === 2 ? 1 : Math.max(3, Math.round((Math.hypot(end[0] - from[0], end[1] - from[1]) * 1.15) / step));
      for (let k = 1; k <= turns; k++) points.push(size === 2 ? end : between([from, ...knots], k / turns));
    }
  }
  return points;
}

/** A curved outline, cut by hand. */
export const snip = (d, jitter = 0.7, step = 11) => path(walk(d, step).map(([x, y]) => [x + shake(jitter), y + shake(jitter)]));

/** A torn edge from one point to another: for scraps and ribbon ends. */
export function torn([x1, y1], [x2, y2], depth = 6, step = 7) {
  const n = Math.max(2, Math.round(Math.hypot(x2 - x1, y2 - y1) / step));
  return Array.from({ length: n + 1 }, (_, i) => [
    x1 + ((x2 - x1) * i) / n + shake(depth * 0.5),
    y1 + ((y2 - y1) * i) / n + shake(depth * 0.5) + (i % 2 ? depth * 0.4 : 0),
  ]);
}

export { path as outline };
