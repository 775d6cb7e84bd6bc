import { draw } from '#rules/chance.ts';

/** Draws of mulberry32 from one seed: the same seed gives the same row of draws, in Node and in a browser. */
export interface Dice {
  /** A whole number from 0 up to but not including `sides`. */
  below(sides: number): number;
  coin(): boolean;
  /** One of a list, each as likely. The list may not be empty. */
  one<T>(of: readonly T[]): T;
}

export function diceFrom(seed: number): Dice {
  let state = seed | 0;
  const below = (sides: number): number => {
    const drawn = draw(state, sides);
    state = drawn.state;
    return drawn.value;
  };
  return { below, coin: () => below(2) === 1, one: <T>(of: readonly T[]) => of[below(of.length)] as T };
}

/** A seed of its own for each play, so that play 731 is the same whatever came before it. */
export function seedOf(seed: number, play: number): number {
  const dice = diceFrom(Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(play + 1, 0x85ebca6b));
  return dice.below(0x1_0000_0000) | 0;
}

/** The list in another order, by the dice (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const out = [...list];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = dice.below(last + 1);
    [out[last], out[other]] = [out[other] as T, out[last] as T];
  }
  return out;
}
