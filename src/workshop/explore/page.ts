import type { World } from '#rules/state.ts';
import type { Language } from '#scenario/ids.ts';
import { STYLE } from '../paper-style.ts';
import { escaped } from '../simulate/plots.ts';
import { graphOf, isDrawn } from './graph.ts';
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
<section class="graph"><p>${escaped(sheet['graph-says'] ?? '')}</p>${graphOf(report, { world: shown.world, words: shown.words })}</section>
<section><h2>${escaped(report.agency.head)}</h2>${agencyOf(report)}</section>
<section><h2>${escaped(sheet.holds ?? '')}</h2><ul>${report.holds.map(({ says }) => `<li>${escaped(says)}</li>`).join('')}</ul></section>
<section class="plain"><h2>${escaped(sheet.reading ?? '')}</h2>${paragraphs(report.reading)}</section>
</main>
</body>
</html>
`;
}

/** What is drawn can be gone to, and back. */
function itemOf({ id, says, finding }: Line, sheet: Told['sheet']): string {
  const code = `<code>${id}</code>`;
  const linked = isDrawn(finding) ? `<a href="#at-${id}">${code}</a>` : code;
  return `<li id="${id}">${linked} ${escaped(says)} <small>${escaped(sheet[`by-${finding.pass}`] ?? '')}</small></li>`;
}

function agencyOf({ agency: { rules, rows } }: Report): string {
  const head = rules.map((rule) => `<th scope="col">${escaped(rule)}</th>`).join('');
  const body = rows.map(({ name, shares }) => `<tr><th scope="row">${escaped(name)}</th>${shares.map(cellOf).join('')}</tr>`).join('');
  return `<table><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const cellOf = (share: number | null): string =>
  share === null
    ? '<td>–</td>'
    : `<td><span class="bar" style="inline-size:${Math.round(share * 36)}px"></span> ${Math.round(share * 100)}</td>`;

const OWN = `
html { scroll-behavior: smooth; }
ul { margin: 8px 0 0; padding-left: 22px; }
li { margin: 4px 0; scroll-margin: 20px; }
code { font-weight: 700; }
a { color: inherit; }
small { opacity: .75; }
li:target { background: #fffaf0; outline: 3px solid var(--ochre); }
.bar { display: inline-block; block-size: 12px; background: var(--night); }
td { white-space: nowrap; }
tr > th:first-child { width: 25%; }
.graph g { scroll-margin: 160px; }
.graph path { fill: none; stroke: var(--ink); stroke-width: 2.5; }
.graph rect { fill: #fffaf0; stroke: var(--ink); stroke-width: 1.5; }
.graph text { font-size: 16px; font-weight: 400; fill: var(--ink); }
.graph text.head { font-size: 20px; font-weight: 700; }
.graph text.small { font-size: 14px; }
.graph text.code { font-size: 14px; font-weight: 700; text-anchor: end; text-decoration: underline; }
.graph .habit > rect { fill: #ead9c0; }
.graph .wrong > rect { fill: #f6c9bd; stroke: #b5442c; stroke-width: 4; }
.graph .open > rect { fill: #f4e2ae; stroke-dasharray: 3 4; }
.graph .accepted > rect { fill: #d9c19a; }
.graph g:target rect { stroke: var(--night); stroke-width: 6; stroke-dasharray: none; }
`;
