// The pen of the pictograms: one thick line on a 64 by 64 sheet, in `currentColor`, so that they print in black and white.

export const S = (d, width = 4) => `<path d="${d}"${width === 4 ? '' : ` stroke-width="${width}"`}/>`;
/** Filled. */
export const F = (d) => `<path d="${d}" fill="currentColor" stroke="none"/>`;
/** A light tint with an outline: paper. */
export const T = (d) => `<path d="${d}" fill="currentColor" fill-opacity=".14"/>`;
export const dot = (x, y, r = 3) => `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor" stroke="none"/>`;
export const ring = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}"/>`;
export const disc = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor" fill-opacity=".14"/>`;
/** Head and shoulders, standing on `y`. */
export const person = (x, y, s = 1, full = false) => {
  const body = `M${x - 10 * s} ${y}C${x - 10 * s} ${y - 17 * s} ${x + 10 * s} ${y - 17 * s} ${x + 10 * s} ${y}Z`;
  const head = `<circle cx="${x}" cy="${y - 20 * s}" r="${6 * s}" fill="currentColor" ${full ? 'stroke="none"' : 'fill-opacity=".14"'}/>`;
  return head + (full ? F(body) : T(body));
};
export const arrow = (x1, y1, x2, y2, head = 8) => {
  const a = Math.atan2(y2 - y1, x2 - x1);
  const barb = (turn) => `${(x2 - head * Math.cos(a + turn)).toFixed(1)} ${(y2 - head * Math.sin(a + turn)).toFixed(1)}`;
  return S(`M${x1} ${y1}L${x2} ${y2}M${barb(0.7)}L${x2} ${y2}L${barb(-0.7)}`);
};
export const bubble = (x, y, w, h, tail = 1) =>
  T(
    `M${x + 6} ${y}H${x + w - 6}Q${x + w} ${y} ${x + w} ${y + 6}V${y + h - 6}Q${x + w} ${y + h} ${x + w - 6} ${y + h}H${x + w / 2 + 4}L${x + w / 2 - 8 * tail} ${y + h + 9}L${x + w / 2 - 4} ${y + h}H${x + 6}Q${x} ${y + h} ${x} ${y + h - 6}V${y + 6}Q${x} ${y} ${x + 6} ${y}Z`,
  );
export const house = (x, y, s = 1) => T(`M${x - 16 * s} ${y}V${y - 18 * s}L${x} ${y - 32 * s}L${x + 16 * s} ${y - 18 * s}V${y}Z`);
export const table = () => S('M8 40H56M16 40V56M48 40V56');
export const tilt = (deg, x, y, inner) => `<g transform="rotate(${deg} ${x} ${y})">${inner}</g>`;

export const icon = (inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>\n`;
