import type { Deed } from '#rules/command.ts';
import type { Format, Id } from '#scenario/ids.ts';

/** What a case must pass (SCENARIO, "What a case must pass"); the code is what `expected:` names. */
export const CLAIMS = {
  agency: 'S401',
  dependence: 'S402',
  'not-best-for-all': 'S403',
  'real-choice': 'S404',
  'two-open': 'S405',
  'option-happens': 'S406',
  'habit-matters': 'S407',
  'ending-happens': 'S408',
  'scene-happens': 'S409',
  'no-leak': 'S410',
  'in-time': 'S411',
} as const;
export type Claim = keyof typeof CLAIMS;

/** `proved` and `disproved` come from a pass that was complete or from a witness; everything else is `open`. */
export type Proof = 'proved' | 'disproved' | 'open';

/**
 * The pass that gave an answer: the `text` and the structure alone; the `whole` evening walked completely; one `scene` from every value
 * of what it reads; seeded plays of whole evenings (`plays`), which can only show that something can happen; or a `projection`, an evening
 * walked with only the variables that a question reads, which can only show that something cannot happen.
 */
export const PASSES = ['text', 'whole', 'scene', 'plays', 'projection'] as const;
export type Pass = (typeof PASSES)[number];

/** How to bring it about: from the talk of this take on, entered by whoever plays. Everything before it may be anything. */
export interface Witness {
  format: Format;
  value: Id;
  parts: { issue: Id; take: 1 | 2; deeds: Deed[] }[];
}

export interface Finding {
  claim: Claim;
  /** What it is about, from large to small: scene, option; role, scene; `worker`, `light`. */
  about: Id[];
  proof: Proof;
  pass: Pass;
  formats: Format[];
  /** Numbers and names that the sentence needs. */
  words: Record<string, string | number>;
  witness?: Witness;
  /** Accepted on purpose by the file. */
  expected?: true;
}

/** `S401-official-date`: how a file accepts a finding. */
export const findingId = ({ claim, about }: Pick<Finding, 'claim' | 'about'>): string => [CLAIMS[claim], ...about].join('-');

export interface PassSize {
  pass: Pass;
  /** Which formats it walked. */
  formats: Format[];
  /** States or plays looked at: the same for every run of the same case. */
  states: number;
  complete: boolean;
}
