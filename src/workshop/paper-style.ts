/** How a report looks that is read in a browser: paper on cardboard, in the colours of the theatre. */
export const STYLE = `
:root { --ink: #2a2a4a; --card: #f3e9d6; --board: #ead9c0; --night: #2a2a4a; --ochre: #e0ac3a; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--board); color: var(--ink); font: 18px/1.45 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif; }
h1, h2 { font-family: Grandstander, 'Trebuchet MS', Verdana, sans-serif; line-height: 1.15; margin: 0; }
header { background: var(--night); color: #fffaf0; padding: 26px 40px 30px; clip-path: polygon(0 0, 100% 0, 100% 94%, 72% 100%, 41% 95%, 18% 99%, 0 95%); }
h1 { font-size: 34px; }
h2 { font-size: 24px; }
main { max-width: 1120px; margin: 26px auto 60px; padding: 0 24px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 26px; filter: drop-shadow(0 3px 3px #0003); }
section, .kinds div { background: var(--card); padding: 22px 28px 24px; clip-path: polygon(0 0.4%, 34% 0, 68% 0.5%, 100% 0, 99.8% 99.4%, 61% 100%, 30% 99.5%, 0.2% 100%); }
section p { margin: 4px 0 12px; }
.plain { background: var(--ochre); }
.plain p { margin: 6px 0; }
.kinds { margin: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 18px; }
.kinds div { padding: 14px 18px 16px; }
dt { font-weight: 700; }
dd { margin: 2px 0 0; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 0 0 8px; padding: 0; }
.legend i { display: inline-block; width: 18px; height: 18px; margin-right: 8px; vertical-align: -3px; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: middle; padding: 3px 14px 3px 0; font-weight: 400; }
tr > th:first-child { width: 34%; }
thead th { font-weight: 700; }
.told { width: 9.5em; padding-right: 0; }
svg { display: block; width: 100%; height: auto; font-family: inherit; }
svg text { font-size: 15px; font-weight: 700; }
.cell svg { width: 110px; overflow: visible; }
#tempers tbody tr:nth-child(3n + 1) > * { border-top: 2px dashed #d9c19a; padding-top: 8px; }
@media (max-width: 720px) { body { font-size: 16px; } header { padding: 20px 24px; } main { padding: 0 10px; } section { padding: 18px 16px; } th, td { padding-right: 6px; } .cell svg { width: 100%; } .cell text { font-size: 24px; } table:not(.grid) tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; margin-bottom: 8px; } table:not(.grid) th { grid-column: 1 / -1; width: auto; } table.grid { font-size: 13px; table-layout: fixed; overflow-wrap: anywhere; } table.grid thead td { width: 26%; } }
@media print { body { background: #fff; font-size: 12px; } main { filter: none; } section, .kinds div { break-inside: avoid; border: 1px solid #bba; clip-path: none; } * { print-color-adjust: exact; } }
`;
