/**
 * Why a command may not be now. A refusal never says more than the view does. The voice has a sentence for each
 * (`refusals.<why>` in src/words).
 */
export const REFUSALS = [
  'not-now',
  'not-yet',
  'waiting',
  'answered-already',
  'unknown',
  'not-yours',
  'candle-out',
  'on-the-table',
  'no-such-moment',
  'not-allowed',
  'face-down',
  'stamped',
  'same-again',
  'asked-already',
  'one-promise',
  'covered',
  'card-used',
  'card-order',
  'no-fist',
  'last-option',
  'nothing-left',
  'cut-already',
  'out-of-range',
  'puppet-seat',
] as const;
export type Why = (typeof REFUSALS)[number];

export interface Refusal {
  kind: 'refused';
  why: Why;
  /** Public ids that make the sentence complete, e.g. the role that is awaited. */
  about?: string;
}
