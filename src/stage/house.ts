import type { SetId } from '#scenario/types.ts';
import { KIT, point } from './kit.ts';
import { DOORWAY, HOUSES, SIGNS, type Spot, STREET } from './layout.ts';
import type { StagePicture } from './picture.ts';
import { cutOut, joint, type Piece } from './piece.ts';
import { farAway, type Stand } from './standing.ts';

type House = StagePicture['house'];

/** Who waits where, by inclusion 0 to 4: places in the street, and whether one stands in the doorway (RULES 13). */
const OUTSIDE: readonly number[] = [4, 3, 2, 1, 0];
const NEIGHBOURS = ['headscarf', 'stick', 'shopper', 'wheelchair'] as const;
const NEIGHBOUR = 0.82;

/** The house of the neighbourhood: the four values of RULES 13 are its windows, its door and street, its signs and its picture. */
export function housePieces(house: House, set: SetId, stand?: Stand): Piece {
  const at = HOUSES[set];
  const { x, y, scale } = stand && at.behind ? farAway(at, stand) : at;
  const children = [
    ...smokePieces(house),
    cutOut('house/walls', 'house', { way: 'cut' }),
    ...windowPieces(house),
    ...tapePieces(house),
    cutOut('house/door', `door-${house.inclusion}`, { way: 'flip' }),
    cutOut('house/picture', `picture-${house.sharedPicture}`, { y: -306, scale: 0.8, way: 'flip' }),
    ...neighbourPieces(house),
    ...buntingPieces(house),
  ];
  return joint(`house/${set}`, children, { x, y, scale, way: 'draw' });
}

function windowPieces({ reach }: House): Piece[] {
  const lit = KIT.house.lit[reach] ?? [];
  return KIT.house.windows.map((pair, i) => {
    const unlit = reach === 0 ? 'window-shut' : 'window-dark';
    const art = lit.includes(i) ? `window-${KIT.house.panes[i]}` : unlit;
    return cutOut(`house/window/${i}`, art, { ...point(pair), way: 'pop' });
  });
}

/** A full house smokes. */
function smokePieces({ reach }: House): Piece[] {
  if (reach < 4) return [];
  const { x, y } = point(KIT.house.chimney);
  const puff = (i: number) =>
    cutOut(`house/smoke/${i}`, `smoke-${i}`, { x: x + i * 16 - 6, y: y - i * 44 + 14, from: { y: y + 30, alpha: 0 }, live: 'drift' });
  return [1, 2, 3].map(puff);
}

function neighbourPieces({ inclusion }: House): Piece[] {
  const outside = OUTSIDE[inclusion] ?? 0;
  const waiting = STREET.slice(0, outside).map((spot, i) => neighbour(i, spot));
  return inclusion === 2 ? [...waiting, neighbour(2, DOORWAY)] : waiting;
}

/** A neighbour keeps its key, so who comes in is seen to walk to the door. */
function neighbour(i: number, spot: { x: number; y: number }): Piece {
  return cutOut(`house/neighbour/${i}`, `neighbour-${NEIGHBOURS[i]}`, {
    ...spot,
    scale: NEIGHBOUR,
    from: { x: DOORWAY.x, y: DOORWAY.y - 6, sx: 0.7, sy: 0.7, alpha: 0 },
    live: 'sway',
  });
}

/** Broken promises stay as tape on the wall. */
function tapePieces({ tapes }: House): Piece[] {
  const places = [
    { x: -300, y: -60, angle: -14 },
    { x: 300, y: -198, angle: 12 },
    { x: 296, y: -52, angle: -8 },
    { x: -302, y: -196, angle: 20 },
  ];
  return places.slice(0, tapes).map((place, i) => cutOut(`house/tape/${i}`, `tape-${1 + (i % 2)}`, { ...place, scale: 0.9, way: 'pop' }));
}

/** Small wins stay as bunting, at most three strings: under the roof, then from each eave to the wings. */
const STRINGS: readonly { from: Spot; to: Spot; sag: number; flags: number }[][] = [
  [
    { from: { x: -332, y: -368 }, to: { x: -64, y: -476 }, sag: 14, flags: 6 },
    { from: { x: 64, y: -476 }, to: { x: 332, y: -368 }, sag: 14, flags: 6 },
  ],
  [{ from: { x: -376, y: -376 }, to: { x: -600, y: -470 }, sag: 46, flags: 5 }],
  [{ from: { x: 376, y: -376 }, to: { x: 900, y: -500 }, sag: 96, flags: 10 }],
];

const buntingPieces = ({ bunting }: House): Piece[] =>
  STRINGS.slice(0, bunting).flatMap((strings, row) => strings.flatMap((one, side) => buntingString(`house/flag/${row}/${side}`, one)));

/** One string of flags; from the left to the right it hangs upright. */
export function buntingString(key: string, { from, to, sag, flags }: { from: Spot; to: Spot; sag: number; flags: number }): Piece[] {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return Array.from({ length: flags }, (_, i) => {
    const t = (i + 0.5) / flags;
    const x = from.x + (to.x - from.x) * t;
    const y = from.y + (to.y - from.y) * t + 4 * t * (1 - t) * sag;
    const angle = (Math.abs(turn) > 90 ? turn + 180 : turn) * 0.7 + (0.5 - t) * 10;
    const art = `flag-${1 + (i % 6)}`;
    return cutOut(`${key}/${i}`, art, { x, y, angle, scale: 0.72, from: { y: y - 240, alpha: 0 }, live: 'sway', way: 'drop' });
  });
}

/** Names of who is who, on a post beside the door: blank and fallen to clear. */
export const signPiece = ({ clarity }: House): Piece => cutOut('signs', `sign-${clarity}`, { ...SIGNS, scale: 0.82, way: 'hinge' });
