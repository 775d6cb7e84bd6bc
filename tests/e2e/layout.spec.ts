import { expect, test } from '@playwright/test';
import { misplaced } from './layout.ts';

const CASES: readonly [name: string, html: string, sees: RegExp | null][] = [
  ['a page where all is well', '<p>Hallo</p><button>Verder</button>', null],
  ['text that is cut off', '<div style="overflow:hidden;height:10px;width:200px"><p>Een zin van<br>twee regels</p></div>', /cut off/],
  [
    'text on one line that does not fit',
    '<p style="overflow:hidden;white-space:nowrap;width:60px">Een lange zin die niet past</p>',
    /sideways/,
  ],
  ['a button under the window', '<button style="position:absolute;top:755px;height:40px">Verder</button>', /above or below/],
  ['words beside the window', '<p style="position:absolute;left:1350px;white-space:nowrap">te ver naar rechts</p>', /beside/],
  [
    'a sheet that has to be scrolled',
    '<div class="sheet" style="overflow:auto;height:100px"><p style="height:120px">Een zin</p></div>',
    /without scrolling/,
  ],
  ['buttons on top of each other', '<button>Een</button><button style="margin-left:-20px">Twee</button>', /on top of/],
  ['text for ears only', '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Een zin voor wie luistert</p>', null],
];

for (const [name, html, sees] of CASES) {
  test(`the look at a screen sees ${name}`, async ({ page }) => {
    await page.setContent(`<body style="margin:8px">${html}`);
    const found = await misplaced(page, { mayScroll: false });
    if (sees) expect(found.join()).toMatch(sees);
    else expect(found).toEqual([]);
  });
}
