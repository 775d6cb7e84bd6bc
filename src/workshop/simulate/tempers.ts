import { puppetDeed } from '#session/puppets.ts';
import { holdTemper } from './hold.ts';
import { randomTemper } from './random.ts';
import type { Moment, Temper, TemperName } from './seat.ts';
import { shareTemper } from './share.ts';

/** Where in the chart of the evening the puppets of the game itself are asked the same thing; null where they never do anything. */
const PHASES: Record<Moment, string | null> = {
  letter: 'agenda.choosing',
  'point-letter': 'agenda.pointing',
  say: null,
  move: 'take.moves',
  rule: 'decision.rule.deciding',
  'point-rule': 'decision.rule.pointing',
  act: null,
  idea: null,
  pick: 'decision.picking.choosing',
  point: 'decision.picking.pointing',
  hand: 'decision.hands',
  power: null,
  fist: 'decision.fists',
  keep: 'take.promises',
};

/** Follows the card: the very puppet that sits on an empty seat in the game (RULES 15). */
const cardTemper: Temper = ({ world, state }, moment) => {
  const phase = PHASES[moment];
  return phase === null ? null : puppetDeed(world, state, phase);
};

export const TEMPER: Record<TemperName, Temper> = { random: randomTemper, card: cardTemper, share: shareTemper, hold: holdTemper };
