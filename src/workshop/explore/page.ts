import type { World } from '#rules/state.ts';
import type { Id, Language } from '#scenario/ids.ts';
import { STYLE } from '../paper-style.ts';
import { escaped } from '../simulate/plots.ts';
import { formatsWith } from './options-claims.ts';
import type { Line, Report, Told } from './tell.ts';

interface Shown extends Told {
  world: World;
  language: Language;
}

/** A report as one page that needs nothing else: the graph of the case with what was found drawn on it, no script, no network. It prints. */
export function pageOf(report: Report, shown: Shown): string {
  const { sheet, language } = shown;
  const list = (head: string | undefined, lines: readonly Line[]) =>
    lines.length === 0
      ? ''
      : `<section><h2>${escaped(head ?? '')}</h2><ul>${lines.map((line) => itemOf(line, sheet)).join('')}</ul></section>`;
  const paragraphs = (says: readonly string[]) => says.map((line) => `<p>${escaped(line)}</p>`).join('');
  const calm = report.wrong.length === 0 ? `<section><p>${escaped(sheet['nothing-wrong'] ?? '')}</p></section>` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(report.title)}</title>
<style>${STYLE}${OWN}</style>
</head>
<body>
<header><h1>${escaped(report.title)}</h1></header>
<main>
<section class="plain">${paragraphs([...report.says, ...report.passes])}</section>
${calm}${list(sheet.wrong, report.wrong)}${list(sheet.open, report.open)}${list(sheet.accepted, report.accepted)}
<section class="graph"><p>${escaped(sheet['graph-says'] ?? '')}</p>${graphOf(report, shown)}</section>
<section><h2>${escaped(report.agency.head)}</h2>${agencyOf(report)}</section>
<section><h2>${escaped(sheet.holds ?? '')}</h2><ul>${report.holds.map(({ says }) => `<li>${escaped(says)}</li>`).join('')}</ul></section>
<section class="plain"><h2>${escaped(sheet.reading ?? '')}</h2>${paragraphs(report.reading)}</section>
</main>
</body>
</html>
`;
}

const itemOf = ({ id, says, finding }: Line, sheet: Told['sheet']): string =>
  `<li><code>${id}</code> ${escaped(says)} <small>${escaped(sheet[`by-${finding.pass}`] ?? '')}</small></li>`;

function agencyOf({ agency: { rules, rows } }: Report): string {
  const head = rules.map((rule) => `<th scope="col">${escaped(rule)}</th>`).join('');
  const body = rows.map(({ name, shares }) => `<tr><th scope="row">${escaped(name)}</th>${shares.map(cellOf).join('')}</tr>`).join('');
  return `<table><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const cellOf = (share: number | null): string =>
  share === null
    ? '<td>–</td>'
    : `<td><span class="bar" style="inline-size:${Math.round(share * 36)}px"></span> ${Math.round(share * 100)}</td>`;

const ROW = 64;
const HEAD = 76;
const SCENE_X = 20;
const OPTION_X = 420;
const OPTION_WIDE = 640;

/** Each scene with a line to each of its options: dashed where it waits for something, red where something was found. */
function graphOf(report: Report, { world, words }: Shown): string {
  const { scenes: all, opening } = world.scenario;
  const scenes = Object.entries(all).filter(([issue]) => issue !== opening.issue || formatsWith(world, issue).length > 0);
  let y = 20;
  const drawn = scenes.map(([issue, { options }]) => {
    const top = y;
    const names = Object.keys(options);
    y += Math.max(HEAD, names.length * ROW) + 26;
    return sceneOf({ issue, names, top }, { report, world, words });
  });
  return `<svg viewBox="0 0 1080 ${y}" role="img" aria-label="${escaped(report.title)}">${drawn.join('')}</svg>`;
}

interface Placed {
  issue: Id;
  names: Id[];
  top: number;
}

function sceneOf({ issue, names, top }: Placed, { report, world, words }: { report: Report } & Pick<Shown, 'world' | 'words'>): string {
  const middle = top + (names.length * ROW) / 2;
  const found = (about: readonly Id[]) => flagged(report, about);
  const box = (x: number, at: number, wide: number) => `<rect x="${x}" y="${at - 24}" width="${wide}" height="48" rx="3"/>`;
  const options = names.map((option, place) => {
    const at = top + place * ROW + ROW / 2;
    const waits = waitsFor(world, issue, option);
    const line = `<path d="M320 ${middle}C370 ${middle} 370 ${at} ${OPTION_X} ${at}"${waits ? ' stroke-dasharray="7 6"' : ''}/>`;
    const says = cut(words.say(`scenes.${issue}.decision.options.${option}.says`), 62);
    return `<g class="${found([issue, option])}">${line}${box(OPTION_X, at, OPTION_WIDE)}<text x="${OPTION_X + 16}" y="${at + 6}">${escaped(says)}</text></g>`;
  });
  const title = `<text x="${SCENE_X + 16}" y="${middle + 7}" class="head">${escaped(words.say(`issues.${issue}.title`))}</text>`;
  return `<g>${options.join('')}<g class="${found([issue])}">${box(SCENE_X, middle, 300)}${title}</g></g>`;
}

/** Face down or stamped at first. */
function waitsFor({ scenario }: World, issue: Id, option: Id): boolean {
  const scene = scenario.scenes[issue];
  return scene?.options[option]?.if !== undefined || Object.values(scene?.habits ?? {}).some(({ closes }) => closes.includes(option));
}

function flagged({ wrong, open, accepted }: Report, about: readonly Id[]): string {
  const here = ({ finding }: Line) =>
    about.every((name, place) => finding.about[place] === name) && (about.length > 1 || finding.about.length === 1);
  if (wrong.some(here)) return 'wrong';
  if (open.some(here)) return 'open';
  return accepted.some(here) ? 'accepted' : 'well';
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const OWN = `
ul { margin: 8px 0 0; padding-left: 22px; }
li { margin: 4px 0; }
code { font-weight: 700; }
small { opacity: .75; }
.bar { display: inline-block; block-size: 12px; background: var(--night); }
.graph path { fill: none; stroke: var(--ink); stroke-width: 2.5; }
.graph rect { fill: #fffaf0; stroke: var(--ink); stroke-width: 1.5; }
.graph text { font-size: 16px; font-weight: 400; fill: var(--ink); }
.graph text.head { font-size: 20px; font-weight: 700; }
.graph .wrong rect { fill: #f6c9bd; stroke: #b5442c; stroke-width: 4; }
.graph .open rect { fill: #f4e2ae; stroke-dasharray: 3 4; }
.graph .accepted rect { fill: #d9c19a; }
`;
