import { KIT } from './kit.ts';
import { cutOut, type Extras, type Piece } from './piece.ts';

/** Upper left corner of a large picture, as the art says. */
export function cornerOf(name: string): { x: number; y: number } {
  const { x, y } = KIT.images[name] ?? { x: 0, y: 0 };
  return { x, y };
}

/** A large picture at the place its sheet says. */
export const sheet = (key: string, name: string, extras: Extras = {}): Piece =>
  cutOut(key, name, { ...cornerOf(name), way: 'cut', ...extras });
