import { type Bars, type Grid, type Part, percent, type Report, type Stacks, shareOf } from './report.ts';
import { TONES } from './tones.ts';

/** Letters that a name may take before its bar, and marks in a whole bar. */
const NAME = 46;
const BAR = 24;

/** A report for the command line, a line an entry. */
export function textOf({ title, plain, tempers, parts, reading }: Report): string[] {
  const kinds = tempers.map(({ name, does }) => `  ${name.padEnd(18)}  ${does}`);
  const read = [reading.title, ...reading.says.map((line) => `  ${line}`)];
  return [title, ...plain, '', ...kinds, '', ...parts.flatMap((part) => [part.title, `  ${part.says}`, ...rowsOf(part), '']), ...read];
}

function rowsOf(part: Part): string[] {
  if (part.shape === 'stacks') return stackRows(part);
  return part.shape === 'bars' ? barRows(part) : gridRows(part);
}

function stackRows({ legend, rows }: Stacks): string[] {
  const width = widthOf(rows);
  const names = legend.map(({ name, tone }) => `${TONES[tone].mark} ${name}`).join('   ');
  return [`  ${names}`, ...rows.map(({ name, counts }) => `  ${cut(name, width)}  ${stack(legend, counts)}  ${shares(counts)}`)];
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const shares = (counts: readonly number[]): string => counts.map((count) => percent(shareOf(count, total(counts))).padStart(5)).join(' ');

/** Marks up to each share together, so that a whole bar is always as long. */
function stack(legend: Stacks['legend'], counts: readonly number[]): string {
  let sum = 0;
  let drawn = '';
  counts.forEach((count, place) => {
    sum += count;
    drawn = drawn.padEnd(Math.round(BAR * shareOf(sum, total(counts))), TONES[legend[place]?.tone ?? 'sand'].mark);
  });
  return drawn.padEnd(BAR);
}

function barRows({ rows }: Bars): string[] {
  const width = widthOf(rows);
  return rows.map(({ name, share, behind = 0, told }) => {
    const bar = TONES.night.mark.repeat(Math.round(BAR * share)).padEnd(Math.round(BAR * behind), TONES.sand.mark);
    return `  ${cut(name, width)}  ${bar.padEnd(BAR)}  ${told}`;
  });
}

function gridRows({ columns, rows }: Grid): string[] {
  const width = widthOf(rows);
  const cell = (value: number | null, column: string) => (value === null ? '-' : percent(value)).padStart(Math.max(5, column.length));
  const head = columns.map((column) => column.padStart(5)).join('  ');
  return [
    `  ${''.padEnd(width)}  ${head}`,
    ...rows.map(({ name, cells }) => `  ${cut(name, width)}  ${cells.map((value, place) => cell(value, columns[place] ?? '')).join('  ')}`),
  ];
}

const widthOf = (rows: readonly { name: string }[]): number => Math.min(NAME, Math.max(...rows.map(({ name }) => name.length)));

const cut = (name: string, width: number): string => (name.length > width ? `${name.slice(0, width - 1)}…` : name.padEnd(width));
