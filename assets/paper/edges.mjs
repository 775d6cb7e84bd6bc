// Rough edges for the document: six cut outlines as CSS `clip-path`, and grain as a small tile.
import { chance } from './cut.mjs';

/** Points round a sheet in percent along an edge and pixels across it, so that the roughness stays the same on every size. */
function edge(deep) {
  const turns = 9 + Math.floor(chance() * 4);
  const steps = Array.from({ length: turns }, (_, i) => (i + (i ? (chance() - 0.5) * 0.5 : 0)) / turns);
  const off = () => `${(chance() * deep).toFixed(1)}px`;
  const far = () => `calc(100% - ${(chance() * deep).toFixed(1)}px)`;
  const at = (t) => `${(t * 100).toFixed(1)}%`;
  return [
    ...steps.map((t, i) => `${i ? at(t) : off()} ${off()}`),
    ...steps.map((t, i) => `${far()} ${i ? at(t) : off()}`),
    ...steps.map((t, i) => `${i ? at(1 - t) : far()} ${far()}`),
    ...steps.map((t, i) => `${off()} ${i ? at(1 - t) : far()}`),
  ].join(', ');
}

export const edges = () =>
  `${JSON.stringify(
    {
      note: 'CSS clip-path values; the shadow belongs on a parent: filter: drop-shadow(4px 7px 5px rgb(27 20 48 / .36))',
      card: [1, 2, 3, 4, 5, 6].map(() => `polygon(${edge(5)})`),
      strip: [1, 2, 3].map(() => `polygon(${edge(3)})`),
    },
    null,
    1,
  )}\n`;

const TILE = 128;
const turbulence = (seed, frequency, matrix) =>
  `<filter id="g${seed}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="${seed}" stitchTiles="stitch"/><feColorMatrix values="${matrix}"/></filter><rect width="${TILE}" height="${TILE}" filter="url(#g${seed})"/>`;
const DARK = (strength) => `0 0 0 0 .14  0 0 0 0 .1  0 0 0 0 .18  0 0 0 ${-strength * 1.75} ${strength}`;
const LIGHT = (strength) => `0 0 0 0 1  0 0 0 0 .97  0 0 0 0 .9  0 0 0 ${strength * 1.3} ${-strength * 0.7}`;
const grain = (strength) => `${turbulence(3, 0.75, DARK(strength))}${turbulence(8, 0.75, LIGHT(strength))}`;

/** `paper-grain` is transparent and goes over any colour; `paper-sheet` is the pale card itself. */
export const images = [
  { name: 'paper-grain', box: [0, 0, TILE, TILE], body: () => grain(0.34), whole: true, quality: 0.6 },
  {
    name: 'paper-sheet',
    box: [0, 0, TILE, TILE],
    body: () => `<rect width="${TILE}" height="${TILE}" fill="#F3E9D8"/>${grain(0.26)}`,
    whole: true,
    quality: 0.7,
  },
];
