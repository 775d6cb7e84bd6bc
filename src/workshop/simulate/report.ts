import type { Tone } from './tones.ts';

/** A simulation in words: what the text and the page both show, each in its own way. */
export interface Report {
  title: string;
  /** What it is, and what was played. */
  plain: string[];
  /** Each kind of puppet with the sentence that says what it does. */
  tempers: { name: string; does: string }[];
  parts: Part[];
  reading: { title: string; says: string[] };
}

export type Part = { id: string; title: string; says: string } & (Stacks | Bars | Grid);

/** Rows that are divided whole: each share has the tone of its place in the legend. */
export interface Stacks {
  shape: 'stacks';
  legend: { name: string; tone: Tone }[];
  rows: { name: string; counts: number[] }[];
}

/** Rows with one bar each, and where it says something a paler bar behind it. `told` stands beside it. */
export interface Bars {
  shape: 'bars';
  rows: { name: string; share: number; behind?: number; told: string }[];
}

/** A table of shares. A cell in which nothing was counted is null. */
export interface Grid {
  shape: 'grid';
  columns: string[];
  rows: { name: string; cells: (number | null)[] }[];
}

export const shareOf = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** `34 %`; what is there but rounds to nothing is `<1 %`. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  return share > 0 && whole === 0 ? '<1 %' : `${whole} %`;
}
