import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { isError } from '#scenario/complaint.ts';
import type { Language } from '#scenario/ids.ts';
import { sayComplaint } from '#scenario/tell-complaint.ts';
import { complaintsOf } from '#workshop/check.ts';
import { guideWords } from '#workshop/guide.ts';
import { jargonOf } from '#workshop/jargon.ts';
import { addressOf, phaseOf, playUntil } from './evening.ts';
import { keptJournal } from './kept.ts';
import { misplaced, tooSmall } from './layout.ts';
import { bytes, countFrames, drop, fileWith, folderWith, SHELF_CASE, WHOLE, wholeText, zipWith } from './own-case-files.ts';
import { restsAt, settled, word } from './screens.ts';
import { axeAgainst, unseenFocus, WINDOWS } from './usable.ts';
import { watch } from './watch.ts';

/** The case in `tests/broken/whole` speaks English and Dutch, and is called this. */
const TITLE = { nl: 'De lamp', en: 'The lamp' };

const say = (key: string, gaps: Record<string, string> = {}, language: Language = 'nl') =>
  word(language, 'setup', key).replace(/{{(\w+)}}/g, (_, gap) => gaps[gap] ?? '');
const button = (page: Page, key: string, lang: Language = 'nl') =>
  page.getByRole('button', { name: say(key, {}, lang), exact: key === 'own.open' });
const panel = (page: Page) => page.getByRole('dialog');
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });

async function openTitle(page: Page, lang: Language = 'nl'): Promise<void> {
  await page.goto(addressOf({ lang, stage: 'none', still: true }));
  await page.locator('[data-primary]').waitFor();
}

async function isReady(page: Page, title: string): Promise<void> {
  await expect(heading(page)).toHaveText(say('own.ready', { title }));
}

test('a folder that is dropped stands ready, is printed, played, and gone on with after a reload', async ({ page, context }, info) => {
  const complaints = watch(page);
  await openTitle(page);
  const folder = folderWith(info.outputDir);
  await drop(page, folder);
  await isReady(page, TITLE.nl);
  const printing = context.waitForEvent('page');
  await panel(page)
    .getByRole('link', { name: say('print') })
    .click();
  await expect((await printing).getByRole('article').first()).toContainText(TITLE.nl);
  await (await printing).close();
  await playUntil(page, 'take.talk');
  await drop(page, folder);
  expect(await phaseOf(page), 'a file that falls on an evening changes nothing').toBe('take.talk');
  const journal = await keptJournal(page);
  expect(journal?.header.case).toBe('lamp.own');
  await page.reload();
  await page.getByRole('button', { name: say('resume', { format: '50' }) }).click();
  await restsAt(page, 'take.talk');
  expect(await keptJournal(page)).toEqual(journal);
  await page.goto(`${addressOf({ lang: 'nl', stage: 'none' })}&scenario=lamp.own`);
  await expect(button(page, 'prepare')).toContainText(TITLE.nl);
  expect(complaints).toEqual([]);
});

test('an evening of a case that was thrown away says so, and goes on when the case is brought again', async ({ page }, info) => {
  const folder = folderWith(info.outputDir);
  await openTitle(page);
  await drop(page, folder);
  await isReady(page, TITLE.nl);
  await playUntil(page, 'value');
  await page.reload();
  await button(page, 'own.open').click();
  await button(page, 'kept.forget').click();
  await button(page, 'kept.sure').click();
  await expect(panel(page)).not.toContainText(TITLE.nl);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-primary]')).toHaveText(say('begin'));
  await button(page, 'prepare').click();
  await page.getByText(say('kept.title', { n: '1' })).click();
  await expect(panel(page)).toContainText(say('kept.gone', { id: 'lamp' }));
  await page.goto(`${addressOf({ lang: 'nl', stage: 'none' })}&scenario=lamp.own`);
  await expect(page.getByRole('alert')).toContainText(say('trouble.own-gone'));
  await drop(page, folder);
  await isReady(page, TITLE.nl);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-primary]')).toHaveText(say('resume', { format: '50' }));
});

test('a case comes by the keyboard: one file by any name, some files, a zip, and a folder', async ({ page }, info) => {
  const home = info.outputPath('some');
  const zip = zipWith(home, 'lamp.zip', { 'lamp/scenario.yaml': bytes(wholeText), '__MACOSX/lamp/._scenario.yaml': bytes('x') });
  const ways: [by: string, files: string | string[]][] = [
    ['own.files', fileWith(home, 'my lamp (2).yaml.txt', wholeText)],
    ['own.files', [join(WHOLE, 'scenario.yaml'), join(WHOLE, 'nl.yaml')]],
    ['own.files', zip],
    ['own.folder', WHOLE],
  ];
  await openTitle(page, 'en');
  for (const [by, files] of ways) {
    await button(page, 'own.open', 'en').focus();
    await page.keyboard.press('Enter');
    const asking = page.waitForEvent('filechooser');
    await button(page, by, 'en').focus();
    await page.keyboard.press('Enter');
    await (await asking).setFiles(files);
    await expect(heading(page)).toHaveText(say('own.ready', { title: TITLE.en }, 'en'));
    await page.keyboard.press('Escape');
  }
  await expect(button(page, 'prepare', 'en')).toContainText(TITLE.en);
});

/** Three mistakes and a hard word, far apart. */
const broken = (text: string): string =>
  text
    .replace('hammer: official', 'hammer: oficial')
    .replace('cares: [ reach,', 'cares: [ raech,')
    .replace('title: The lamp', 'title: The implementation of the lamp')
    .replace('change: { reach: +1, energy official: -1', 'change: { raech: +1, energy official: -1');

test('every complaint that check has stands at its line, mistakes first; mended and dropped again it plays', async ({ page }, info) => {
  const folder = folderWith(info.outputDir, broken);
  const files = ['scenario.yaml', 'nl.yaml'].map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const found = complaintsOf(files, jargonOf);
  const inOrder = [...found.filter(isError), ...found.filter((one) => !isError(one))];
  expect(inOrder.map(isError)).toContain(false);
  await openTitle(page);
  await drop(page, folder);
  const worries = page.locator('.worry');
  await expect(worries).toHaveCount(inOrder.length);
  for (const [i, one] of inOrder.entries()) {
    const { says, hint } = sayComplaint(one, guideWords('nl'));
    for (const part of [one.code, say('own.line', { n: String(one.line) }), says, hint ?? ''])
      await expect(worries.nth(i)).toContainText(part);
    await worries.nth(i).focus();
    await page.keyboard.press('Enter');
    const line = page.locator('.sheet-text li[data-here]');
    await expect(line).toHaveText(one.excerpt);
    await expect(line).toBeInViewport();
    await expect(line.locator('mark')).toHaveText(one.excerpt.slice(one.column - 1, one.column - 1 + one.length));
  }
  writeFileSync(join(folder, 'scenario.yaml'), wholeText);
  await drop(page, folder);
  await isReady(page, TITLE.nl);
});

const LINES = 'format: 1\nid: x\nlanguage: nl\ntitle: x\n';
const many = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('');
/** Folders within a folder, with nothing in them. */
const emptyFolders = (home: string): string => {
  for (let i = 0; i < 2001; i += 1) mkdirSync(join(home, 'bare', `${i}`), { recursive: true });
  return join(home, 'bare');
};
const bomb = (home: string): string => zipWith(home, 'bomb.zip', { 'scenario.yaml': new Uint8Array(21_000_000) });

const LONGEST = '100,000 scenes';
/**
 * What somebody may bring that is no case, and what is said of it: a key of `own.refused`, or the code of a complaint. Where the clock
 * may be first, on a busy machine, or is not, on a fast one, both are right.
 */
const HOSTILE: readonly [name: string, bring: (home: string) => string, ...said: string[]][] = [
  ['a text of 1.1 MB', (home) => fileWith(home, 'scenario.yaml', `${LINES}# ${'x'.repeat(1_100_000)}`), 'too-large'],
  ['a zip of 21 MB', bomb, 'too-full', 'too-slow'],
  ['2000 empty folders', emptyFolders, 'too-many'],
  [
    'a zip in a zip',
    (home) => zipWith(home, 'outer.zip', { 'inner.zip': readFileSync(zipWith(home, 'in.zip', { a: bytes('a') })) }),
    'zip-in-zip',
  ],
  [
    'a torn zip',
    (home) => fileWith(home, 'torn.zip', readFileSync(zipWith(home, 'c.zip', { 'scenario.yaml': bytes(wholeText) })).subarray(0, 900)),
    'bad-zip',
  ],
  ['a picture', (home) => fileWith(home, 'scenario.yaml', readFileSync(join(SHELF_CASE, '../../assets/title.png'))), 'no-text'],
  ['a folder without a case', (home) => join(fileWith(join(home, 'empty'), 'photo.jpg', 'x'), '..'), 'nothing'],
  ['all cases at once', () => join(SHELF_CASE, '..'), 'several'],
  [LONGEST, (home) => fileWith(home, 'scenario.yaml', `${LINES}scenes:\n${many(100_000, (i) => ` s${i}:\n`)}`), 'too-slow', 'S\\d+'],
  [
    'names within names',
    (home) => fileWith(home, 'scenario.yaml', `${LINES}a: &a [x]\n${many(4000, (i) => `b${i}: &b${i} [*a,*a]\n`)}`),
    'S105',
  ],
  ['names of the machine', (home) => fileWith(home, 'scenario.yaml', `${LINES}${many(4000, (i) => `__proto__: {a: ${i}}\n`)}`), 'S122'],
  [
    'markup',
    (home) => fileWith(home, 'scenario.yaml', wholeText.replace('The lamp is', '<img src=x onerror=alert(1)> The lamp is')),
    'S127',
  ],
];

/** Frames that a page draws when it is not held up: a fraction of what a second can have. */
const MOVING = 2;

test('what is hostile gets its sentence, the page never freezes, and nothing else happens', async ({ page }, info) => {
  const complaints = watch(page);
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await openTitle(page);
  const framesDrawn = await countFrames(page);
  for (const [name, bring, ...said] of HOSTILE) {
    await test.step(name, async () => {
      await drop(page, bring(info.outputPath(said.join('-').replace('\\d+', ''))));
      const sentences = said.map((one) => (/^S/.test(one) ? one : say(`own.refused.${one}`, { file: '[\\w.-]+' })));
      await expect(panel(page)).toContainText(new RegExp(sentences.join('|')), { timeout: 12_000 });
      // This one takes long: all that time the page goes on drawing, however busy the machine is.
      if (name === LONGEST) expect(await framesDrawn()).toBeGreaterThan(MOVING);
      else await framesDrawn();
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
    });
  }
  expect(await phaseOf(page)).toBe('setup');
  await button(page, 'own.open').click();
  await expect(panel(page)).not.toContainText(say('own.here'));
  expect(complaints).toEqual([]);
});

test('an own case by the name of one on the shelf leaves the evenings of that one alone', async ({ page }, info) => {
  await openTitle(page);
  await playUntil(page, 'value');
  const journal = await keptJournal(page);
  await openTitle(page);
  const text = readFileSync(join(SHELF_CASE, 'scenario.yaml'), 'utf8').replace(/^title: .*$/m, 'title: Mijn brief');
  await drop(page, fileWith(info.outputPath('own'), 'scenario.yaml', text));
  await isReady(page, 'Mijn brief');
  await panel(page)
    .getByRole('button', { name: say('begin') })
    .click();
  await expect(heading(page), 'an evening waits: it is asked, as everywhere').toHaveText(say('over'));
  await page.reload();
  await page.getByRole('button', { name: say('resume', { format: '50' }) }).click();
  await restsAt(page, 'value');
  expect(await keptJournal(page)).toEqual(journal);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an evening file opens where its own case is, and elsewhere names what is missing', async ({ page, browser }, info) => {
  await openTitle(page);
  await drop(page, folderWith(info.outputDir));
  await isReady(page, TITLE.nl);
  await playUntil(page, 'take.talk');
  await page.getByRole('button', { name: word('nl', 'play', 'stops.menu') }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: word('nl', 'play', 'menu.save') }).click();
  const saved = info.outputPath('evening.txt');
  await (await saving).saveAs(saved);
  const elsewhere = await browser.newPage();
  await openTitle(elsewhere);
  await drop(elsewhere, saved);
  await expect(panel(elsewhere)).toContainText(say('trouble.own-missing', { id: 'lamp' }));
  await drop(elsewhere, folderWith(info.outputDir));
  await isReady(elsewhere, TITLE.nl);
  await drop(elsewhere, saved);
  await restsAt(elsewhere, 'take.talk');
  const byAuthor = readFileSync(saved, 'utf8').replace('"case":"lamp.own"', '"case":"lamp"');
  await openTitle(elsewhere);
  await drop(elsewhere, fileWith(info.outputPath('explored'), 'witness.txt', byAuthor));
  await restsAt(elsewhere, 'take.talk');
  expect((await keptJournal(elsewhere))?.header.case).toBe('lamp.own');
  await elsewhere.close();
});

test('where nothing is kept an own case is played all the same, and it is said that it will go', async ({ page }, info) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await openTitle(page);
  await drop(page, folderWith(info.outputDir));
  await isReady(page, TITLE.nl);
  await expect(panel(page)).toContainText(say('own.notKept'));
  await expect(page.getByRole('link', { name: say('print') }), 'another page does not have it').toHaveCount(0);
  await playUntil(page, 'value');
});

/** As if this case had been brought to an older game, which let more pass. */
function spoilKept(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('samenspel');
        opening.onsuccess = () => {
          const step = opening.result.transaction('cases', 'readwrite');
          const asking = step.objectStore('cases').get('lamp.own');
          asking.onsuccess = () => {
            const texts = asking.result.texts.map((one: { text: string }) => ({
              ...one,
              text: one.text.replace('set: street', 'set: moon'),
            }));
            step.objectStore('cases').put({ ...asking.result, texts });
          };
          step.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}

test('an own case that does not fit the game any more says so, and nothing begins', async ({ page }, info) => {
  await openTitle(page);
  await drop(page, folderWith(info.outputDir));
  await isReady(page, TITLE.nl);
  await spoilKept(page);
  await page.goto(`${addressOf({ lang: 'nl', stage: 'none' })}&scenario=lamp.own`);
  await expect(button(page, 'prepare')).toContainText(TITLE.nl);
  await page.locator('[data-primary]').click();
  await expect(page.getByRole('alert')).toContainText(say('trouble.own-changed'));
  expect(await phaseOf(page)).toBe('setup');
  await page.goto('/?print=cards&scenario=lamp.own&lang=nl');
  await expect(page.getByRole('alert')).toContainText(say('trouble.own-changed'));
});

/** Holds what is fetched by this name until the answer is called. */
async function held(page: Page, name: string): Promise<() => void> {
  let letGo = (): void => {};
  const free = new Promise<void>((settle) => {
    letGo = settle;
  });
  await page.route(name, (route) => free.then(() => route.continue()));
  return () => letGo();
}

const otherCase = (home: string): string =>
  fileWith(home, 'scenario.yaml', readFileSync(join(SHELF_CASE, 'scenario.yaml'), 'utf8').replace(/^title: .*$/m, 'title: Mijn brief'));

test('a case that is dropped before the others are there leaves them on the shelf', async ({ page }, info) => {
  await openTitle(page);
  await drop(page, folderWith(info.outputDir));
  await isReady(page, TITLE.nl);
  const letGo = await held(page, '**/own-shelf*');
  await openTitle(page);
  await drop(page, otherCase(info.outputPath('other')));
  await expect(panel(page)).toContainText(say('own.busy'));
  letGo();
  await isReady(page, 'Mijn brief');
  await page.keyboard.press('Escape');
  await button(page, 'own.open').click();
  for (const title of [TITLE.nl, 'Mijn brief']) await expect(panel(page)).toContainText(title);
});

/** Somebody else writes cases, and goes on until it `isFree`; `waiting` counts who wants to write as well. */
async function writesOn(page: Page): Promise<void> {
  // Whoever opens first makes the store: that must be the page.
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name, version }) => name === 'samenspel' && version === 2));
  await page.evaluate(() => {
    const names = Object.assign(window, { waiting: 0, isFree: false });
    const { transaction } = IDBDatabase.prototype;
    const opening = indexedDB.open('samenspel');
    return new Promise<void>((writing) => {
      opening.onsuccess = () => {
        const cases = opening.result.transaction('cases', 'readwrite').objectStore('cases');
        const goOn = (): void => {
          if (names.isFree) opening.result.close();
          else cases.get('x').onsuccess = goOn;
        };
        goOn();
        IDBDatabase.prototype.transaction = function (stores, mode, how) {
          if (mode === 'readwrite') names.waiting += 1;
          return transaction.call(this, stores, mode, how);
        };
        writing();
      };
    });
  });
}

/** Who reads now comes after everybody who wanted to write. */
function hasWritten(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('samenspel');
        opening.onsuccess = () => {
          opening.result.transaction('cases').objectStore('cases').count().onsuccess = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}

test('what is dropped while an earlier case is being kept is what people see', async ({ page }, info) => {
  await openTitle(page);
  await writesOn(page);
  await drop(page, folderWith(info.outputDir));
  await page.waitForFunction(() => (window as unknown as { waiting: number }).waiting === 1);
  await drop(page, folderWith(info.outputPath('broken'), broken));
  const worries = page.locator('.worry');
  await expect(worries).not.toHaveCount(0);
  await page.evaluate(() => Object.assign(window, { isFree: true }));
  await hasWritten(page);
  await expect(worries).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await button(page, 'own.open').click();
  await expect(panel(page)).toContainText(TITLE.nl);
});

test('what cannot be fetched is said, and the screen under it stays alive', async ({ page }) => {
  for (const name of ['**/own-panel*.js', '**/own-shelf*.js']) await page.route(name, (route) => route.abort());
  const lost: string[] = [];
  page.on('pageerror', ({ message }) => lost.push(message));
  await openTitle(page);
  const notice = page.getByRole('alert');
  await expect(notice, 'the cases of this browser').toContainText(say('trouble.cannot-load'));
  await notice.getByRole('button').click();
  await button(page, 'own.open').click();
  await expect(notice, 'the panel').toContainText(say('trouble.cannot-load'));
  await page.locator('[data-primary]').click();
  await expect.poll(() => phaseOf(page)).not.toBe('setup');
  expect(lost).toEqual([]);
});

type Sheet = (page: Page, home: string, lang: Language) => Promise<void>;

/** Every sheet of a case of one's own, by what brings it up. What lacks nearly everything has more to say than fits. */
const SHEETS: Record<string, Sheet> = {
  mend: (page, home) =>
    drop(
      page,
      folderWith(home, (text) => broken(text).split('\n').slice(0, 60).join('\n')),
    ),
  ready: (page, home) =>
    drop(
      page,
      folderWith(home, (text) => text.replace('title: The lamp', 'title: The implementation')),
    ),
  door: (page, _home, lang) => button(page, 'own.open', lang).click(),
  refused: (page) => drop(page, join(SHELF_CASE, '..')),
};

async function wrongWith(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    await settled(page);
    wrong.push(...(await misplaced(page, { mayScroll: false })));
    // Who mends a text sits before it: its lines are as small as on paper.
    if (size.height === 1080 && name !== 'mend') wrong.push(...(await tooSmall(page)));
    const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
    if (scrolls) wrong.push('the page scrolls');
  }
  return [...wrong, ...(await axeAgainst(page)), ...(await unseenFocus(page))].map((what) => `${name}: ${what}`);
}

for (const [lang, sheets] of [
  ['nl', ['mend', 'ready', 'door', 'refused']],
  ['en', ['mend', 'ready']],
] as const)
  test(`the sheets of an own case, ${lang}: everybody can use them, and they fit`, async ({ browser }, info) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const name of sheets) {
      await openTitle(page, lang);
      await SHEETS[name]?.(page, info.outputPath(name), lang);
      await page.locator('[role=dialog]:not(:has([role=status]))').waitFor();
      wrong.push(...(await wrongWith(page, name)));
      await page.screenshot({ path: info.outputPath(`${name}.png`) });
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
