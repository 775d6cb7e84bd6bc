/** Where a piece is, in pixels of the 1920 by 1080 design space, measured from its parent; angles in degrees, clockwise. */
export interface Place {
  x: number;
  y: number;
  angle: number;
  sx: number;
  sy: number;
  alpha: number;
}

/** How something comes alive while people are busy. */
export type Live = 'breathe' | 'flicker' | 'sway' | 'drift';

/**
 * One cut-out, or a joint that holds others. The theatre is a tree of these: complete, plain data, the same in both renderers.
 * Children are drawn in their order, the last in front.
 */
export interface Piece extends Place {
  /** Names the same thing in every picture, so that a change is a movement: `candle/worker`. */
  key: string;
  /** A frame or image of `assets/manifest.json`; null for a joint. */
  art: string | null;
  children: Piece[];
  /** Where it comes from and where it goes to. Left out: it grows in place. */
  from: Partial<Place> | null;
  live: Live | null;
  /** How it changes when nothing else is asked for. */
  way: Way;
}

/** Paper turns on a hinge, slides, flips over, drops from above, pops up, grows from its foot, is drawn like a curtain, or is cut without moving. */
export type Way = 'hinge' | 'slide' | 'flip' | 'drop' | 'pop' | 'grow' | 'draw' | 'cut';

const REST: Omit<Piece, 'key' | 'art'> = {
  x: 0,
  y: 0,
  angle: 0,
  sx: 1,
  sy: 1,
  alpha: 1,
  children: [],
  from: null,
  live: null,
  way: 'slide',
};

export type Extras = Partial<Omit<Piece, 'key' | 'art'>> & { scale?: number };

/** A cut-out of the kit. `scale` is both ways at once. */
export function cutOut(key: string, art: string | null, { scale = 1, ...extras }: Extras = {}): Piece {
  return { ...REST, sx: scale, sy: scale, ...extras, key, art };
}

/** A joint: no picture of its own, it carries others. */
export const joint = (key: string, children: Piece[], extras: Extras = {}): Piece => cutOut(key, null, { ...extras, children });

/** Every piece of a picture with its parents before it. */
export const allPieces = (pieces: readonly Piece[]): Piece[] => pieces.flatMap((piece) => [piece, ...allPieces(piece.children)]);
