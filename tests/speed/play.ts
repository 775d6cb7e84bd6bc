import { type Dice, diceFrom } from './game.ts';

/** What comes after a choice: the same scene once more from the start (take 2), another scene, or nothing. */
export type After = { go: 'again' } | { go: 'next'; scene: number } | null;

/** One game being played, whatever engine plays it. Scenes and options go by their place in the case. */
export interface Player {
  /** A new evening, with this scene on the table. */
  begin(scene: number): void;
  /** Places of the options that may be chosen now. */
  offered(): number[];
  take(option: number, after: After): void;
  /** Every meter, in the order of METERS, once the last choice is taken. */
  meters(): number[];
}

/** A peer is a module of `tests/bench`; ours is `ours.ts`. */
export interface Engine {
  /** From the text that an author writes. */
  load(text: string): unknown;
  start(loaded: never): Player;
}

export interface Played {
  decisions: number;
  /** Over options offered, options taken and the meters at the end of each evening. */
  checksum: number;
}

const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/** Evenings by seed: the first scene twice, as its two takes, and in a case of six scenes then another one. */
export function playEvenings(player: Player, { scenes, seeds }: { scenes: number; seeds: readonly number[] }): Played {
  const played: Played = { decisions: 0, checksum: OFFSET | 0 };
  for (const seed of seeds) {
    const dice = diceFrom(seed);
    const first = dice(scenes);
    player.begin(first);
    choose(player, played, { dice, after: { go: 'again' } });
    const next = scenes > 2 ? { go: 'next' as const, scene: (first + 1 + dice(scenes - 1)) % scenes } : null;
    choose(player, played, { dice, after: next });
    if (next) choose(player, played, { dice, after: null });
    mixAll(played, player.meters());
  }
  return { ...played, checksum: played.checksum >>> 0 };
}

function choose(player: Player, played: Played, { dice, after }: { dice: Dice; after: After }): void {
  const offered = player.offered();
  const option = offered[dice(offered.length)] ?? 0;
  mixAll(played, [...offered, option]);
  player.take(option, after);
  played.decisions += 1;
}

function mixAll(played: Played, numbers: readonly number[]): void {
  for (const number of numbers) played.checksum = Math.imul(played.checksum ^ number, PRIME);
}

/** Seeds of so many evenings. */
export const seedsTo = (most: number): number[] => Array.from({ length: most }, (_, place) => place + 1);
