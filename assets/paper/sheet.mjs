// Paper itself: grain, the thin light edge of a cut sheet, its shadow, and the three role patterns.
import { P, ROLE } from './colours.mjs';
import { cut } from './cut.mjs';

const grain = (id, strength, frequency) =>
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="4" result="${id}n"/>` +
  `<feColorMatrix in="${id}n" values="0 0 0 0 .12  0 0 0 0 .08  0 0 0 0 .16  0 0 0 ${-strength * 1.75} ${strength}" result="${id}d"/>` +
  `<feColorMatrix in="${id}n" values="0 0 0 0 1  0 0 0 0 .97  0 0 0 0 .9  0 0 0 ${strength * 1.1} ${-strength * 0.62}" result="${id}l"/>` +
  `<feComposite in="${id}d" in2="SourceGraphic" operator="in" result="${id}dark"/><feComposite in="${id}l" in2="SourceGraphic" operator="in" result="${id}light"/>`;

const rim = (up, light, dark) =>
  `<feOffset in="SourceAlpha" dx="${up}" dy="${up * 1.25}" result="o1"/><feComposite in="SourceAlpha" in2="o1" operator="out" result="r1"/>` +
  `<feFlood flood-color="#fff6e2" flood-opacity="${light}"/><feComposite in2="r1" operator="in" result="rimLight"/>` +
  `<feOffset in="SourceAlpha" dx="${-up}" dy="${-up * 1.25}" result="o2"/><feComposite in="SourceAlpha" in2="o2" operator="out" result="r2"/>` +
  `<feFlood flood-color="#1b1430" flood-opacity="${dark}"/><feComposite in2="r2" operator="in" result="rimDark"/>`;

/** One kind of paper: how much grain, how thick the sheet is, how far it hangs from what lies under it. */
const filter = (id, o) =>
  `<filter id="${id}" x="-15%" y="-15%" width="135%" height="140%" color-interpolation-filters="sRGB">${grain(id, o.grain, o.fine ?? 0.75)}` +
  (o.rim ? rim(o.rim, o.light ?? 0.4, o.dark ?? 0.2) : '') +
  `<feMerge result="sheet"><feMergeNode in="SourceGraphic"/><feMergeNode in="${id}dark"/><feMergeNode in="${id}light"/>${o.rim ? '<feMergeNode in="rimDark"/><feMergeNode in="rimLight"/>' : ''}</feMerge>` +
  (o.drop
    ? `<feDropShadow in="sheet" dx="${o.drop[0]}" dy="${o.drop[1]}" stdDeviation="${o.drop[2]}" flood-color="#1b1430" flood-opacity="${o.drop[3]}"/>`
    : '') +
  '</filter>';

/** `flat` lies on its sheet, `soft` just above it, `limb` has an even shadow that may turn, `deep` hangs free. */
const FILTERS =
  filter('flat', { grain: 0.27, rim: 0.7, light: 0.3, dark: 0.14 }) +
  filter('soft', { grain: 0.29, rim: 1, light: 0.4, dark: 0.2, drop: [1.6, 2.6, 2, 0.36] }) +
  filter('limb', { grain: 0.3, rim: 1, light: 0.34, dark: 0.2, drop: [0.6, 1.4, 2.2, 0.42] }) +
  filter('deep', { grain: 0.31, rim: 1.3, light: 0.42, dark: 0.22, drop: [4, 7, 5, 0.36] }) +
  filter('far', { grain: 0.17, rim: 0.8, light: 0.3, dark: 0.1, drop: [2, 3, 3, 0.22], fine: 0.6 }) +
  filter('wall', { grain: 0.16, rim: 1, light: 0.3, dark: 0.14, drop: [4, 6, 6, 0.3], fine: 0.6 }) +
  '<filter id="mist" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="14"/></filter>' +
  '<filter id="haze" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="5"/></filter>';

const pattern = (id, size, turn, inner) =>
  `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${inner}</pattern>`;
const ground = (size, colour) => `<rect width="${size}" height="${size}" fill="${colour}"/>`;

const PATTERNS =
  pattern(
    'dots',
    26,
    12,
    `${ground(26, ROLE.resident.base)}<circle cx="7" cy="7" r="4.2" fill="${P.coralD}"/><circle cx="20" cy="20" r="4.2" fill="${P.coralD}"/>`,
  ) +
  pattern('grid', 27, 12, `${ground(27, ROLE.worker.base)}<path d="M0 13H27M13 0V27" stroke="${P.tealD}" stroke-width="3.4"/>`) +
  pattern('stripes', 13, 2, `${ground(13, ROLE.official.base)}<path d="M6.5 0V13" stroke="${P.blueD}" stroke-width="4"/>`) +
  pattern(
    'planks',
    60,
    0,
    `${ground(60, P.wood)}<path d="M0 19Q30 15 60 19M0 41Q30 45 60 41" stroke="${P.woodD}" stroke-width="1.6" fill="none" opacity=".55"/>`,
  );

export const defs = `<defs>${FILTERS}${PATTERNS}</defs>`;

/** One sheet of paper: outline, colour and how it hangs. */
export const sheet = (d, fill, hang = 'soft', extra = '') => `<path d="${d}" fill="${fill}" filter="url(#${hang})" ${extra}/>`;
/** Colour printed on a sheet: no edge, no shadow. */
export const print = (d, fill, extra = '') => `<path d="${d}" fill="${fill}" ${extra}/>`;
export const line = (d, colour, width, extra = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;
export const place = (x, y, inner, turn = 0, scale = 1) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${inner}</g>`;
export const mirror = (inner) => `<g transform="scale(-1 1)">${inner}</g>`;

/** A straight rod as a cut strip: a filter loses a bare vertical or horizontal line. */
export function rod([x1, y1], [x2, y2], width, colour, hang = 'limb') {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [nx, ny] = [(-(y2 - y1) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)];
  const corners = [
    [x1 + nx, y1 + ny],
    [x2 + nx, y2 + ny],
    [x2 - nx, y2 - ny],
    [x1 - nx, y1 - ny],
  ];
  return sheet(cut(corners, 0.3), colour, hang);
}

/** The brass split pin that holds a joint. */
export const pin = (x, y, r = 6) =>
  `<circle cx="${x + 0.8}" cy="${y + 1.4}" r="${r + 0.6}" fill="#1b1430" opacity=".35"/><circle cx="${x}" cy="${y}" r="${r}" fill="${P.brass}" stroke="#6b4a12" stroke-width="1.3"/>` +
  `<path d="M${x - r * 0.55} ${y - r * 0.1}A${r * 0.6} ${r * 0.6} 0 0 1 ${x + r * 0.1} ${y - r * 0.6}" stroke="#fbe3a0" stroke-width="1.5" fill="none" stroke-linecap="round"/>`;
