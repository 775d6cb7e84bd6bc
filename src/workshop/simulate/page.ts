import type { Language } from '#scenario/ids.ts';
import { STYLE } from '../paper-style.ts';
import { barsOf, escaped, gridOf, stacksOf } from './plots.ts';
import type { Part, Report } from './report.ts';

/** A report as one page that needs nothing else: no script, no network, drawings in the page itself. It prints. */
export function pageOf({ title, plain, tempers, parts, reading }: Report, language: Language): string {
  const lines = (says: readonly string[]) => says.map((line) => `<p>${escaped(line)}</p>`).join('');
  const kinds = tempers.map(({ name, does }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(does)}</dd></div>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(title)}</h1></header>
<main>
<section class="plain">${lines(plain)}</section>
<dl class="kinds">${kinds}</dl>
${parts.map(sectionOf).join('\n')}
<section class="plain" id="reading"><h2>${escaped(reading.title)}</h2>${lines(reading.says)}</section>
</main>
</body>
</html>
`;
}

function sectionOf(part: Part): string {
  return `<section id="${part.id}" class="${part.shape}"><h2>${escaped(part.title)}</h2><p>${escaped(part.says)}</p>${drawn(part)}</section>`;
}

function drawn(part: Part): string {
  if (part.shape === 'stacks') return stacksOf(part);
  return part.shape === 'bars' ? barsOf(part) : gridOf(part);
}
