// The three silhouettes: round, arch, tower. They and their patterns belong to the role; what is worn over them does not.
import { P, ROLE } from '../paper/colours.mjs';
import { oval, snip } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';

export const OUTLINE = {
  resident: 'M-86 -10C-106 -118 -92 -210 -48 -240C-20 -257 20 -257 48 -240C92 -210 106 -118 86 -10C40 -1 -40 -1 -86 -10Z',
  worker:
    'M-96 -12L-87 -184C-84 -230 -50 -250 0 -250C50 -250 84 -230 87 -184L96 -12C78 -8 58 -8 40 -12C45 -64 35 -98 0 -98C-35 -98 -45 -64 -40 -12C-58 -8 -78 -8 -96 -12Z',
  official: 'M-72 -12L-84 -250C-80 -270 -58 -280 -32 -284L32 -284C58 -280 80 -270 84 -250L72 -12C30 -6 -30 -6 -72 -12Z',
};

const shoe = (x, turn) =>
  sheet(snip(`M${x - 25} -2C${x - 28} -16 ${x - 6} -20 ${x + 4 * turn} -19C${x + 18} -18 ${x + 28} -10 ${x + 25} -2Z`), '#3A2B33', 'soft');
const shoes = (x) => shoe(-x, -1) + shoe(x, 1);

const hem = {
  resident: () => print(snip('M-87 -26C-40 -15 40 -15 87 -26L86 -10C40 -1 -40 -1 -86 -10Z', 0.5), P.coralD),
  worker: () =>
    print(snip('M-95 -27L-41 -27L-40 -12L-96 -12Z', 0.4), P.tealD) +
    print(snip('M95 -27L41 -27L40 -12L96 -12Z', 0.4), P.tealD) +
    line('M-80 -118C-40 -108 40 -108 80 -118', P.tealD, 5),
  official: () => print(snip('M-73 -28C-30 -22 30 -22 73 -28L72 -12C30 -6 -30 -6 -72 -12Z', 0.4), P.blueD),
};

const collar = {
  resident: () =>
    sheet(snip('M-2 -226C-20 -214 -44 -218 -47 -240C-38 -250 -26 -254 -15 -254Z', 0.4), P.white) +
    sheet(snip('M2 -226C20 -214 44 -218 47 -240C38 -250 26 -254 15 -254Z', 0.4), P.white),
  worker: () => sheet(snip('M-30 -247C-20 -238 -10 -222 0 -204C10 -222 20 -238 30 -247C14 -253 -14 -253 -30 -247Z', 0.4), P.paper2, 'flat'),
  official: () =>
    sheet(snip('M-30 -284L0 -196L30 -284Z', 0.5), P.white, 'flat') +
    sheet(snip('M-34 -285L-12 -285L0 -252L-16 -240Z', 0.4), P.white) +
    sheet(snip('M34 -285L12 -285L0 -252L16 -240Z', 0.4), P.white),
};

const trim = {
  resident: () => [-196, -166, -136].map((y) => sheet(oval(0, y, 4.6, 4.6, 0.3), P.white, 'flat')).join(''),
  worker: () => sheet(snip('M26 -196L60 -196L58 -160C50 -152 36 -152 28 -160Z', 0.4), P.teal, 'soft') + line('M30 -186H56', P.tealD, 3),
  official: () => [-176, -150, -124].map((y) => sheet(oval(0, y, 4.4, 4.4, 0.3), P.ochre, 'flat')).join(''),
};

const SHOES = { resident: 36, worker: 68, official: 38 };

export const pictures = Object.keys(OUTLINE).map((role) => ({
  name: `body-${role}`,
  box: [-130, -310, 130, 30],
  body: () =>
    shoes(SHOES[role]) +
    `<g filter="url(#soft)">${print(snip(OUTLINE[role]), ROLE[role].fill)}${hem[role]()}</g>${trim[role]()}${collar[role]()}`,
}));
