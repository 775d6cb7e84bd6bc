import type { Line, Report, Told } from './tell.ts';

/** A report for the command line, a line an entry. */
export function textOf(report: Report, { sheet }: Told): string[] {
  const { title, says, passes, wrong, open, accepted, holds, reading } = report;
  const block = (head: string, lines: readonly Line[]) =>
    lines.length === 0
      ? []
      : [head, ...lines.map(({ id, says: said, finding }) => `  ${id}  ${said} (${sheet[`by-${finding.pass}`]})`), ''];
  return [
    title,
    ...says,
    '',
    ...passes,
    '',
    ...(wrong.length === 0 ? [sheet['nothing-wrong'] ?? '', ''] : block(sheet.wrong ?? '', wrong)),
    ...block(sheet.open ?? '', open),
    ...block(sheet.accepted ?? '', accepted),
    sheet.holds ?? '',
    ...holds.map((held) => `  ${held.says}`),
    '',
    ...agencyRows(report),
    '',
    sheet.reading ?? '',
    ...reading.map((line) => `  ${line}`),
  ];
}

const NAME = 34;

function agencyRows({ agency: { head, rules, rows } }: Report): string[] {
  const cell = (share: number | null, rule: string) => (share === null ? '-' : String(Math.round(share * 100))).padStart(rule.length);
  const body = rows.map(
    ({ name, shares }) =>
      `  ${name.slice(0, NAME).padEnd(NAME)}  ${shares.map((share, place) => cell(share, rules[place] ?? '')).join('  ')}`,
  );
  return [head, `  ${''.padEnd(NAME)}  ${rules.join('  ')}`, ...body];
}
