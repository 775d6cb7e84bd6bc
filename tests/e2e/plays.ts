import type { Wish } from './evening.ts';
import type { Hand } from './press.ts';

export interface Play extends Wish {
  hand: Hand;
}

/** What is played every time: each format, each hand and each stage once. */
const EVERY_TIME: readonly Play[] = [
  { format: '50', hand: 'keyboard', stage: 'none', secrecy: 'hands', lang: 'nl', seed: 7, still: true },
  { format: '100', hand: 'mouse', stage: 'canvas', secrecy: 'hands', lang: 'en', seed: 11, still: true },
  { format: '25', hand: 'touch', stage: 'webgl', secrecy: 'curtain', lang: 'nl', seed: 3, still: true },
];

function everyPlay(): Play[] {
  const plays: Play[] = [];
  for (const [format, secrecy] of [
    ['50', 'hands'],
    ['100', 'hands'],
    ['100', 'curtain'],
    ['25', 'curtain'],
  ] as const)
    for (const hand of ['keyboard', 'mouse', 'touch'] as const)
      for (const stage of ['none', 'canvas', 'webgl'] as const)
        plays.push({
          format,
          secrecy,
          hand,
          stage,
          lang: plays.length % 2 === 0 ? 'nl' : 'en',
          seed: plays.length + 1,
          still: stage === 'none',
        });
  return plays;
}

/** `npm run test:all` asks for every combination. */
export const PLAYS: readonly Play[] = process.env.PLAYS === 'all' ? [...EVERY_TIME, ...everyPlay()] : EVERY_TIME;

/** Seeds of the players who press anything: each format once, every time. */
export const RANDOM_SEEDS: readonly number[] = process.env.PLAYS === 'all' ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2, 3];

export const nameOf = ({ format, secrecy, hand, stage, lang, seed }: Play) =>
  `format ${format}, ${secrecy}, by ${hand}, stage ${stage}, ${lang}, seed ${seed}`;
