import type { View } from '#rules/view.ts';
import { composed } from '#stage/compose.ts';
import { type PictureOptions, pictureOf } from '#stage/picture.ts';
import { allPieces, type Piece } from '#stage/piece.ts';

/** Every piece of paper on the stage for this view. */
export const drawn = (view: View, phase = 'take.talk', options: PictureOptions = {}): Piece[] =>
  allPieces(composed(pictureOf(view, phase, options)));

/** The one piece of this name. */
export function pieceOf(pieces: readonly Piece[], key: string): Piece {
  const found = pieces.find((piece) => piece.key === key);
  if (!found) throw new Error(`nothing on the stage is called ${key}`);
  return found;
}

/** What the eye sees: every sheet with its place; joints and movements left out. */
export const seen = (pieces: readonly Piece[]): string[] =>
  pieces.filter(({ art }) => art !== null).map(({ art, x, y, angle, sx, sy, alpha }) => JSON.stringify([art, x, y, angle, sx, sy, alpha]));

/** How many sheets of one picture are not in the other. */
export function apart(a: readonly Piece[], b: readonly Piece[]): number {
  const there = new Set(seen(b));
  return seen(a).filter((one) => !there.has(one)).length;
}
