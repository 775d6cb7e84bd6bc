import { median, type Rate, type Took } from './clock.ts';

/** One line of the report. */
export interface Row {
  what: string;
  /** A number in `unit`, or what was found. */
  value: number | string;
  unit?: string;
  note?: string;
  asked?: Asked;
  /** Null where nothing is asked. */
  verdict: string | null;
  /** What each run measured, in `unit`. */
  runs?: number[];
}

export type Asked = { least: number } | { most: number } | { equal: string };
type Measured = Pick<Row, 'unit' | 'note' | 'runs'> & { value: number };

/** A row with its verdict: reached, or missed and by how many times. */
export function row(what: string, measured: Measured, asked?: Exclude<Asked, { equal: string }>): Row {
  if (!asked) return { what, ...measured, verdict: null };
  const { value } = measured;
  const by = 'least' in asked ? asked.least / value : value / asked.most;
  const verdict = by <= 1 ? 'reached' : `missed: ${number(by)} times too ${'least' in asked ? 'low' : 'high'}`;
  return { what, ...measured, asked, verdict };
}

/** The middle of what the runs measured. */
export const middleRow = (
  what: string,
  measured: { runs: number[]; unit: string; note?: string },
  asked?: Parameters<typeof row>[2],
): Row => row(what, { value: median(measured.runs), ...measured }, asked);

/** A row of how many a second of one core; what the clock on the wall says stands beside it. */
export function rateRow(what: string, all: readonly Rate[], asked?: Parameters<typeof row>[2]): Row {
  const note = `${number(median(all.map(({ wall }) => wall)))} on the wall`;
  return middleRow(what, { runs: all.map(({ core }) => core), unit: '/s', note }, asked);
}

/**
 * A row of milliseconds or seconds: the lesser of the wall's and the processor's. Neighbours lengthen the one, what the engine does beside
 * the play (collecting, compiling) the other; on a machine by itself it takes no longer than either.
 */
export function timeRow(what: string, all: readonly Took[], { unit, note, most }: { unit: 'ms' | 's'; note?: string; most?: number }): Row {
  const scale = unit === 's' ? 1000 : 1;
  const middle = (of: (took: Took) => number) => number(median(all.map(of)) / scale);
  const both = `${middle(({ wall }) => wall)} on the wall, ${middle(({ cpu }) => cpu)} of processors`;
  const runs = all.map((one) => lesser(one) / scale);
  return middleRow(what, { runs, unit, note: note ? `${both}, ${note}` : both }, most === undefined ? undefined : { most });
}

/** What it takes at most where nobody else is at work. */
export const lesser = ({ wall, cpu }: Took): number => Math.min(wall, cpu);

/** A row of what must come out the same every time, or in every engine. */
export function equalRow(what: string, found: readonly (string | number)[], among: string): Row {
  const all = [...new Set(found)];
  return { what, value: all.join(' OR '), asked: { equal: among }, verdict: all.length === 1 ? 'reached' : 'missed' };
}

const number = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2));
const amount = (value: number | string, unit = ''): string => `${typeof value === 'number' ? number(value) : value} ${unit}`.trimEnd();

function cellsOf({ what, value, unit, note, asked, verdict }: Row): string[] {
  const bound =
    asked &&
    ('equal' in asked
      ? `equal in ${asked.equal}`
      : 'least' in asked
        ? `at least ${amount(asked.least, unit)}`
        : `at most ${amount(asked.most, unit)}`);
  return [what, `${amount(value, unit)}${note ? ` (${note})` : ''}`, bound ?? '', verdict ?? ''];
}

export function tableOf(rows: readonly Row[]): string {
  const cells = [['what', 'measured', 'asked', ''], ...rows.map(cellsOf)];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((cell) => cell[column]?.length ?? 0)));
  return cells
    .map((cell) =>
      cell
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
