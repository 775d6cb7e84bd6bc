import { draw } from '#rules/chance.ts';
import { HOUSE_METERS, PAIRS, ROLES, type Role } from '#scenario/ids.ts';
import { sentenceBy } from './sentences.ts';

/** Everything that stops at 0 and 4, in the order of the checksum. */
export const METERS = [
  ...PAIRS.map((pair) => `trust ${pair}` as const),
  ...ROLES.map((role) => `energy ${role}` as const),
  ...HOUSE_METERS,
];
export type Meter = (typeof METERS)[number];

/** A meter is at least or at most so much, or this fact of the resident lies on the table. */
export type Asked = { meter: Meter; op: '>=' | '<='; value: number } | { fact: 1 | 2 };

export interface GameOption {
  says: string;
  /** Face down until this holds; null lies open from the start. */
  when: { join: 'and' | 'or'; all: Asked[] } | null;
  change: Partial<Record<Meter, number>>;
  for: Record<Role, 0 | 1 | 2>;
}

/** One made-up game, before it is written down for any engine. */
export interface Game {
  id: string;
  format: '50' | '100';
  start: Record<Meter, number>;
  scenes: { says: string; options: GameOption[] }[];
}

/** Two letters in 50 minutes, and as many as a case may have: six in 100. */
export const SIZES = { small: { format: '50', scenes: 2 }, large: { format: '100', scenes: 6 } } as const;
export type Size = keyof typeof SIZES;
export const SIZE_NAMES: readonly Size[] = ['small', 'large'];

/** As many options as a decision may have; two of them lie open whatever came before. */
const OPTIONS = 6;
const ALWAYS_OPEN = 2;
const CHANGES = 4;
const SEED = 20_261_123;

export type Dice = (sides: number) => number;

/** The same throws for the same seed, by the kernel's own chance. */
export function diceFrom(seed: number): Dice {
  let state = seed;
  return (sides) => {
    const drawn = draw(state, sides);
    state = drawn.state;
    return drawn.value;
  };
}

export function madeUpGame(size: Size, seed = SEED): Game {
  const dice = diceFrom(seed);
  const { format, scenes } = SIZES[size];
  const sentence = sentenceBy(dice);
  return {
    id: `made-up-${size}`,
    format,
    start: Object.fromEntries(METERS.map((meter) => [meter, 1 + dice(3)])) as Game['start'],
    scenes: Array.from({ length: scenes }, () => ({ says: sentence(), options: optionsBy(dice, sentence) })),
  };
}

function optionsBy(dice: Dice, sentence: () => string): GameOption[] {
  const options: GameOption[] = [];
  while (options.length < OPTIONS) {
    const change = changeBy(dice);
    if (options.some((other) => JSON.stringify(other.change) === JSON.stringify(change))) continue;
    const likes = { resident: dice(3), worker: dice(3), official: dice(3) } as GameOption['for'];
    options.push({ says: sentence(), when: options.length < ALWAYS_OPEN ? null : whenBy(dice), change, for: likes });
  }
  return options;
}

/**
 * The official's candle is never lowered: *bemiddelen* needs one, and it is a fixed move of this game. Written in the order of METERS, so
 * that two options with the same changes are the same text.
 */
function changeBy(dice: Dice): GameOption['change'] {
  const chosen = new Map<Meter, number>();
  while (chosen.size < CHANGES) {
    const meter = METERS[dice(METERS.length)] ?? 'clarity';
    chosen.set(meter, meter === 'energy official' || dice(2) === 0 ? 1 : -1);
  }
  return Object.fromEntries(METERS.flatMap((meter) => (chosen.has(meter) ? [[meter, chosen.get(meter)]] : [])));
}

function whenBy(dice: Dice): GameOption['when'] {
  const asked: Asked[] = [askedBy(dice)];
  const join = dice(2) === 0 ? 'and' : 'or';
  if (dice(2) === 0) asked.push({ fact: dice(3) === 0 ? 1 : 2 });
  return { join, all: asked };
}

const askedBy = (dice: Dice): Asked => ({
  meter: METERS[dice(METERS.length)] ?? 'clarity',
  op: dice(3) === 0 ? '<=' : '>=',
  value: 1 + dice(3),
});
