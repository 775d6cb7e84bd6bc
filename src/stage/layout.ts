import type { Hammer, Pair, Ring, Role } from '#scenario/ids.ts';
import type { SetId } from '#scenario/types.ts';
import { KIT } from './kit.ts';

/** The design space: everything stands in these pixels, whatever the window. */
export const DESIGN = { w: 1920, h: 1080 } as const;

/** Puppets are drawn this much smaller than their sheets, so that door, windows and picture of the house stay free between them. */
export const PUPPET = 0.88;

export interface Spot {
  x: number;
  y: number;
}

/** Foot of each plinth: left and right of the house, so nobody stands before its door. Facing: -1 carries things on the left. */
export const SEATS: Record<Role, Spot & { facing: 1 | -1 }> = {
  resident: { x: 410, y: 900, facing: -1 },
  worker: { x: 1214, y: 900, facing: 1 },
  official: { x: 1510, y: 900, facing: 1 },
};

/** Height of the plinth for a say of 0 to 4, in pixels (RULES 11). */
export const plinthHeight = (say: number): number => (KIT.plinth.heights[say] ?? 0) * PUPPET;

/** Where the puppet's feet stand. */
export const feetOf = (role: Role, say: number): Spot => ({ x: SEATS[role].x, y: SEATS[role].y - plinthHeight(say) });

/** Doorstep of the house in each set; behind the middle layer it is seen through a window. */
export const HOUSES: Record<SetId, Spot & { scale: number; behind: boolean }> = {
  hall: { x: 815, y: 806, scale: 1, behind: false },
  'town-hall': { x: 960, y: 716, scale: 0.58, behind: true },
  street: { x: 815, y: 806, scale: 0.94, behind: false },
};

/** Where neighbours wait in the street, from the doorstep; the last place is the doorway itself. */
export const STREET: readonly Spot[] = [
  { x: -300, y: 26 },
  { x: -224, y: 34 },
  { x: -150, y: 28 },
  { x: 262, y: 30 },
];
export const DOORWAY: Spot = { x: 6, y: 8 };

/** Name signs on the floor, right of the door. */
export const SIGNS: Spot = { x: 1018, y: 884 };

/** The hammer lies on the plinth of its holder, or on its block before the house: the middle of the stage. */
export function hammerAt(hammer: Hammer, say: number): Spot & { scale: number } {
  if (hammer === 'middle') return { x: 790, y: 892, scale: 0.92 };
  const feet = feetOf(hammer, say);
  return { x: feet.x - 120, y: feet.y + 6, scale: 0.82 };
}

/** A ribbon hangs between two hips; the long one dips lowest, before the house. */
export function ribbonEnds(pair: Pair, says: Record<Role, number>): { from: Spot; to: Spot; sag: number } {
  const [left, right] = pair.split('-') as [Role, Role];
  const hip = (role: Role, side: 1 | -1) => {
    const feet = feetOf(role, says[role]);
    const lift = pair === 'resident-official' ? 74 : 142;
    return { x: feet.x + side * 70, y: feet.y - lift };
  };
  const sag = { 'resident-worker': 96, 'worker-official': 64, 'resident-official': 150 }[pair];
  return { from: hip(left, 1), to: hip(right, -1), sag };
}

/** Points of a hanging ribbon, evenly by length of the chord; `turn` is its direction in degrees. */
export function hanging(ends: { from: Spot; to: Spot; sag: number }, count: number): (Spot & { turn: number; long: number })[] {
  const { from, to, sag } = ends;
  const deep = { x: (from.x + to.x) / 2, y: Math.max(from.y, to.y) + sag };
  const at = (t: number): Spot => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * deep.x + t * t * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * deep.y + t * t * to.y,
  });
  return Array.from({ length: count }, (_, i) => {
    const a = at(i / count);
    const b = at((i + 1) / count);
    const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, turn, long: Math.hypot(b.x - a.x, b.y - a.y) };
  });
}

/** The middle of the rings on the floor. */
export const RINGS_AT: Spot = { x: 815, y: 905 };

/** Where the letter of an issue lies on its ring; `of` is its number among the letters of that ring. */
export function letterAt(ring: Ring, of: number): Spot {
  const places: Record<Ring, readonly Spot[]> = {
    ours: [
      { x: 690, y: 874 },
      { x: 905, y: 876 },
      { x: 850, y: 930 },
      { x: 745, y: 930 },
    ],
    influence: [
      { x: 1362, y: 872 },
      { x: 578, y: 930 },
      { x: 1092, y: 938 },
      { x: 640, y: 968 },
    ],
    outside: [
      { x: 1656, y: 886 },
      { x: 264, y: 892 },
      { x: 1366, y: 942 },
      { x: 262, y: 968 },
    ],
  };
  return places[ring][of % 4] as Spot;
}

/** A figure of an image: 0 to 10 along the floor. */
export const imageX = (x: number): number => 330 + x * 126;

/** Opening of the window through which letters leave, upper right of the house. */
export const WINDOW_OUT: Spot = { x: 1700, y: 120 };
