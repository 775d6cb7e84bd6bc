import type { Command } from '#rules/command.ts';
import type { View } from '#rules/view.ts';
import type { Format, TimedStep } from '#scenario/ids.ts';
import type { Minutes } from '#scenario/model-types.ts';
import type { Preferences } from './settings.ts';

/** How long everything may take in this evening (RULES 16): the numbers stand in `scenarios/model.yaml`. */
export interface Plan {
  minutes: Minutes;
  format: Format;
}

const minutesOf = ({ minutes, format }: Plan, step: TimedStep): number => minutes.steps[step][format];
/** In the order of an evening, as the model has them. */
const stepsOf = ({ minutes }: Plan) => Object.keys(minutes.steps) as TimedStep[];
const together = (plan: Plan, steps: readonly TimedStep[]): number => steps.reduce((sum, step) => sum + minutesOf(plan, step), 0);

/** The minute at which the main button turns to the debrief: the whole play (GAME 7). */
export const playMinutes = (plan: Plan): number => together(plan, stepsOf(plan));

/** Minutes of talk in take 1 and in later takes; null: no strip of paper, by wish or because the format has no talk of its own. */
export function talkMinutes(preferences: Preferences, plan: Plan, take: number): number | null {
  if (preferences.talkMinutes !== 'format') return preferences.talkMinutes;
  return minutesOf(plan, take === 1 ? 'talk' : 'talk-2') || null;
}

/** What may be left out when an evening runs late, in the order of RULES 16. Never the debrief. */
export interface Offer {
  id: 'turn' | 'readings' | 'talk' | 'rule' | 'leftRight';
  at: RegExp;
  /** 1: take 1 of the first issue; 2: take 2. */
  layer: View['layer'];
  /** The step that is left out or made short; without one there is a minute of its own. */
  step?: TimedStep;
  /** What it asks of the session; without, it is only said. */
  asks?: Command;
}

const OFFERS: readonly Offer[] = [
  {
    id: 'turn',
    at: /^(take\.sound|decision\.(rule|picking|hands|fists|fallen))/,
    layer: 1,
    asks: { do: 'shorten', what: 'take' },
  },
  { id: 'readings', at: /^decision\.readings/, layer: 1, step: 'readings' },
  { id: 'talk', at: /^take\.talk/, layer: 2, step: 'talk-2' },
  { id: 'rule', at: /^decision\.rule/, layer: 2, step: 'decision-2', asks: { do: 'shorten', what: 'rule' } },
  { id: 'leftRight', at: /^decision\.leftRight/, layer: 2, step: 'left-right', asks: { do: 'shorten', what: 'left-right' } },
];

/** The offer that has its place here, late or not. Alone nobody waits for anybody. */
export function offerAt({ format }: Plan, phase: string, layer: View['layer']): Offer | null {
  if (format === '25') return null;
  return OFFERS.find((offer) => offer.layer === layer && offer.at.test(phase)) ?? null;
}

/**
 * The minute of play from which an offer is shown; null: never. Behind the plan is who comes to a step too late, or stays in it too
 * long: being in it is not.
 * @param entered minute at which the step began.
 */
export function offerFrom(plan: Plan, { step }: Offer, entered: number): number | null {
  const { minutes, format } = plan;
  if (!step) return minutes['turn-by'][format] ?? null;
  const begins = together(plan, stepsOf(plan).slice(0, stepsOf(plan).indexOf(step)));
  const behind = minutes['behind-from'].value;
  return entered >= begins + behind ? entered : begins + minutesOf(plan, step) + behind;
}
