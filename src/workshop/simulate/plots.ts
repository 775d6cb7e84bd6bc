import { type Bars, type Grid, percent, type Stacks, shareOf } from './report.ts';
import { TONES, type Tone } from './tones.ts';

/** Units of a drawing: a whole bar is 600 wide, its row 30 high. */
const WIDE = 600;
const HIGH = 30;
/** A share that is narrower than this has no room for its number. */
const ROOM = 44;

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function stacksOf({ legend, rows }: Stacks): string {
  const names = legend.map(({ name, tone }) => `<li><i style="background:${TONES[tone].paper}"></i>${escaped(name)}</li>`).join('');
  return `<ul class="legend">${names}</ul>${table(rows.map((row) => [row.name, stack(legend, row.counts)]))}`;
}

function stack(legend: Stacks['legend'], counts: readonly number[]): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let left = 0;
  const shares = counts.map((count, place) => {
    const share = shareOf(count, all);
    const drawn = paper({ left, wide: WIDE * share, tone: legend[place]?.tone ?? 'sand', told: percent(share) });
    left += WIDE * share;
    return drawn;
  });
  const told = counts.map((count, place) => `${legend[place]?.name ?? ''} ${percent(shareOf(count, all))}`).join(', ');
  return drawing(told, shares.join(''));
}

interface Strip {
  left: number;
  wide: number;
  tone: Tone;
  told?: string;
}

/** A strip of paper with its number on it, where there is room. */
function paper({ left, wide, tone, told }: Strip): string {
  if (wide <= 0) return '';
  const { paper: fill, ink } = TONES[tone];
  const strip = `<rect x="${round(left)}" y="2" width="${round(wide)}" height="${HIGH - 4}" fill="${fill}"/>`;
  if (!told || wide < ROOM) return strip;
  return `${strip}<text x="${round(left + wide / 2)}" y="${HIGH / 2 + 5}" text-anchor="middle" fill="${ink}">${escaped(told)}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** `told` says in words what is drawn, for who hears the page. */
function drawing(told: string, inside: string): string {
  return `<svg viewBox="0 0 ${WIDE} ${HIGH}" role="img" aria-label="${escaped(told)}">${inside}</svg>`;
}

export function barsOf({ rows }: Bars): string {
  return table(
    rows.map(({ name, share, behind = 0, told }) => {
      const under = paper({ left: 0, wide: WIDE * behind, tone: 'sand' });
      return [name, drawing(told, under + paper({ left: 0, wide: WIDE * share, tone: 'night' })), told];
    }),
  );
}

/** The first cell of a row is its name, the second its drawing, a third what is told beside it. */
function table(rows: readonly (readonly [string, string, string?])[]): string {
  const row = ([name, drawn, told]: readonly [string, string, string?]) =>
    `<tr><th scope="row">${escaped(name)}</th><td class="plot">${drawn}</td>${told === undefined ? '' : `<td class="told">${escaped(told)}</td>`}</tr>`;
  return `<table>${rows.map(row).join('')}</table>`;
}

/** A sheet of cells, each as dark as its share. */
export function gridOf({ columns, rows }: Grid): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map(({ name, cells }) => `<tr><th scope="row">${escaped(name)}</th>${cells.map(cell).join('')}</tr>`).join('');
  return `<table class="grid"><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function cell(share: number | null): string {
  if (share === null) return '<td class="cell">–</td>';
  const wide = round(100 * share);
  const strip = `<rect x="0" y="22" width="100" height="6" fill="${TONES.sand.paper}"/><rect x="0" y="22" width="${wide}" height="6" fill="${TONES.night.paper}"/>`;
  return `<td class="cell"><svg viewBox="0 0 100 ${HIGH}" role="img" aria-label="${percent(share)}"><text x="0" y="16" fill="#2a2a4a">${escaped(percent(share))}</text>${strip}</svg></td>`;
}
