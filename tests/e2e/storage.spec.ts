import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import type { Header, Line } from '#session/types.ts';
import type * as StorageRoom from './storage-room.ts';

/** Names the page has: the room, the shelf of this page, and what it was told. */
declare global {
  var room: typeof StorageRoom;
  var shelf: Awaited<ReturnType<typeof StorageRoom.openShelf>>;
  var told: string[];
}

const ADDRESS = 'http://localhost:1/';

const HEADER: Header = {
  journal: 1,
  case: 'de-brief',
  version: '1',
  structure: '00000000',
  model: '00000000',
  rules: 1,
  seed: 7,
  format: '50',
  secrecy: 'hands',
  language: 'nl',
  seats: { star: 'resident', moon: 'worker', sun: 'official' },
  puppets: [],
};

const WISH = {
  language: 'en',
  sound: true,
  scale: 1.5,
  motion: false,
  stage: 'canvas',
  more: true,
  curtainSeconds: null,
  talkMinutes: 'format',
} as const;

const line = (n: number): Line => ({ n, do: { do: 'go-on' }, so: ['page: 1'], h: '0000000a', at: n });

let script = '';

test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'tests/e2e/storage-room.ts', formats: ['iife'], name: 'room' } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  script = outputs.flatMap((each) => ('code' in each ? [each.code] : [])).join('');
});

/** A page with the room in it; `sandbox` gives it an origin that may keep nothing, as a strict browser does. */
async function openPage(context: BrowserContext, sandbox = false): Promise<Page> {
  const headers: Record<string, string> = sandbox ? { 'content-security-policy': 'sandbox allow-scripts' } : {};
  await context.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', headers, body: `<body><script>${script}</script>` }));
  const page = await context.newPage();
  await page.goto(ADDRESS);
  return page;
}

async function openShelf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    globalThis.told = [];
    globalThis.shelf = await globalThis.room.openShelf((trouble) => globalThis.told.push(trouble));
    return globalThis.told;
  });
}

async function pageWithShelf(context: BrowserContext): Promise<Page> {
  const page = await openPage(context);
  await openShelf(page);
  return page;
}

const troubles = (page: Page) => page.evaluate(() => globalThis.told);
const lastEvening = (page: Page) => page.evaluate(async () => (await globalThis.shelf.evenings())[0] ?? null);

/** Keeps an evening with these lines, one command after the other. */
const keep = (page: Page, lines: Line[], header = HEADER) =>
  page.evaluate(
    async ([first, rest]) => {
      const id = await globalThis.shelf.begin({ header: first, lines: [] });
      for (const each of rest) await globalThis.shelf.keepLine(id, each);
      return id;
    },
    [header, lines] as const,
  );

test('an empty shelf has no last evening, and no trouble either', async ({ context }) => {
  const page = await pageWithShelf(context);
  expect(await lastEvening(page)).toBeNull();
  expect(await troubles(page)).toEqual([]);
});

test('what was kept is there after the tab is gone', async ({ context }) => {
  const page = await pageWithShelf(context);
  const id = await keep(page, [line(1), line(2), line(3)]);
  await page.close();
  expect(await lastEvening(await pageWithShelf(context))).toEqual({
    id,
    journal: { header: HEADER, lines: [line(1), line(2), line(3)] },
    broken: null,
  });
});

test('lines of a hurried click are kept in order, whether or not anyone waits for them', async ({ context }) => {
  const page = await pageWithShelf(context);
  const lines = Array.from({ length: 40 }, (_, index) => line(index + 1));
  await page.evaluate(
    async ([header, all]) => {
      const id = await globalThis.shelf.begin({ header, lines: [] });
      await Promise.all(all.map((each) => globalThis.shelf.keepLine(id, each)));
    },
    [HEADER, lines] as const,
  );
  expect((await lastEvening(page))?.journal.lines).toEqual(lines);
});

test('the last evening is the one begun last, and older ones stay', async ({ context }) => {
  const page = await pageWithShelf(context);
  const first = await keep(page, [line(1)]);
  await keep(page, [line(1)], { ...HEADER, seed: 8 });
  expect((await lastEvening(page))?.journal.header.seed).toBe(8);
  const all = await page.evaluate(() => globalThis.shelf.evenings());
  expect(all[1]).toEqual({ id: first, journal: { header: HEADER, lines: [line(1)] }, broken: null });
});

test('an evening in which nothing was done is no evening', async ({ context }) => {
  const page = await pageWithShelf(context);
  await keep(page, []);
  expect(await lastEvening(page)).toBeNull();
});

test('an evening that comes with its lines is kept whole at once', async ({ context }) => {
  const page = await pageWithShelf(context);
  const id = await page.evaluate((journal) => globalThis.shelf.begin(journal), { header: HEADER, lines: [line(1), line(2)] });
  expect(await lastEvening(page)).toEqual({ id, journal: { header: HEADER, lines: [line(1), line(2)] }, broken: null });
});

test('a second tab hears that the evening is open elsewhere, keeps nothing and spoils nothing', async ({ context }) => {
  const first = await pageWithShelf(context);
  await keep(first, [line(1)]);
  const second = await openPage(context);
  expect(await openShelf(second)).toEqual(['busy']);
  await keep(second, [line(1), line(2)]);
  expect((await lastEvening(first))?.journal.lines).toEqual([line(1)]);
});

test('a reload is not a second tab', async ({ context }) => {
  const page = await pageWithShelf(context);
  await page.reload();
  expect(await openShelf(page)).toEqual([]);
});

test('a journal with a hole comes back as far as it is whole', async ({ context }) => {
  const page = await pageWithShelf(context);
  await keep(page, [line(1), line(2), line(4)]);
  const evening = await lastEvening(page);
  expect(evening?.journal.lines).toEqual([line(1), line(2)]);
  expect(evening?.broken).toBe(3);
});

test('a full device is told once, and what waited is kept when there is room again', async ({ context }) => {
  const page = await openPage(context);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(ADDRESS).origin, quotaSize: 1 });
  await openShelf(page);
  const id = await keep(page, [line(1), line(2)]);
  expect(await troubles(page)).toEqual(['full']);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(ADDRESS).origin });
  await page.evaluate(([evening, one]) => globalThis.shelf.keepLine(evening, one), [id, line(3)] as const);
  expect(await lastEvening(page)).toMatchObject({ id, journal: { header: HEADER, lines: [line(1), line(2), line(3)] } });
});

test('a browser that keeps nothing says so, and nothing is thrown into the play', async ({ context }) => {
  const page = await openPage(context, true);
  expect(await openShelf(page)).toEqual(['forbidden']);
  await keep(page, [line(1)]);
  expect(await lastEvening(page)).toBeNull();
  expect(await page.evaluate((wish) => globalThis.room.keepPreferences(wish), WISH)).toBe(false);
});

test('storage that is thrown away during the play is told', async ({ context }) => {
  const page = await pageWithShelf(context);
  const id = await keep(page, [line(1)]);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(ADDRESS).origin, storageTypes: 'all' });
  await page.evaluate(([evening, one]) => globalThis.shelf.keepLine(evening, one), [id, line(2)] as const);
  expect(await troubles(page)).toEqual(['forbidden']);
});

test('forgotten is gone', async ({ context }) => {
  const page = await pageWithShelf(context);
  const first = await keep(page, [line(1)]);
  const second = await keep(page, [line(1)]);
  await page.evaluate((id) => globalThis.shelf.forget(id), second);
  expect((await lastEvening(page))?.id).toBe(first);
  await page.evaluate(() => globalThis.shelf.forgetAll());
  expect(await lastEvening(page)).toBeNull();
});

/** What a page of before kept: evenings and their lines, and no cases of one's own. */
function keepAsBefore(page: Page): Promise<void> {
  return page.evaluate(
    ([header, first]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('samenspel', 1);
        opening.onerror = () => fail(opening.error);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('evenings').put({ header }, 5);
          opening.result.createObjectStore('lines', { keyPath: ['evening', 'n'] }).put({ ...first, evening: 5 });
        };
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
    [HEADER, line(1)] as const,
  );
}

test('what was kept before there were own cases is still there, and own cases stand beside it', async ({ context }) => {
  const page = await openPage(context);
  await keepAsBefore(page);
  const item = { id: 'lamp.own', version: '1', hash: '0', formats: [], languages: [], title: {}, says: {} };
  const kept = { id: 'lamp.own', item, texts: [{ name: 'scenario.yaml', shown: 'scenario.yaml', text: 'title: De lamp' }] };
  expect(await page.evaluate((one) => globalThis.room.keepCase(one), kept)).toBe(true);
  await openShelf(page);
  expect(await lastEvening(page)).toEqual({ id: 5, journal: { header: HEADER, lines: [line(1)] }, broken: null });
  expect(await page.evaluate(() => globalThis.room.keptCases())).toEqual([kept]);
  expect(await page.evaluate(() => globalThis.room.forgetCase('lamp.own'))).toBe(true);
  expect(await page.evaluate(() => globalThis.room.keptCases())).toEqual([]);
  expect(await lastEvening(page)).not.toBeNull();
});

/** Whether everything that is kept can be changed at once; else somebody holds on to it. */
const isLoose = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise((settle) => {
        const asking = indexedDB.open('samenspel', 3);
        asking.onblocked = () => settle(false);
        asking.onsuccess = () => {
          asking.result.close();
          settle(true);
        };
      }),
  );

test('a page of before that still stands open makes nobody wait, and nothing is thrown away in silence', async ({ context }) => {
  const page = await openPage(context);
  await keepAsBefore(page);
  const old = await page.evaluateHandle(
    () =>
      new Promise<IDBDatabase>(
        (done) => (indexedDB.open('samenspel', 1).onsuccess = ({ target }) => done((target as IDBOpenDBRequest).result)),
      ),
  );
  expect(await page.evaluate(() => globalThis.room.keptCases())).toEqual([]);
  expect(await page.evaluate(() => globalThis.room.forgetCase('lamp.own'))).toBe(false);
  await old.evaluate((store) => store.close());
  expect(await isLoose(page), 'who came too late has let go').toBe(true);
});

test('a shelf that stands open lets a newer game change what is kept', async ({ context }) => {
  const page = await pageWithShelf(context);
  await keep(page, [line(1)]);
  expect(await isLoose(page)).toBe(true);
});

test('preferences come back; what is out of range is as usual', async ({ context }) => {
  const page = await openPage(context);
  const read = () => page.evaluate(() => globalThis.room.readPreferences());
  expect(await read()).toEqual({});
  await page.evaluate((wish) => globalThis.room.keepPreferences(wish), { ...WISH, scale: 9 });
  await page.reload();
  const { scale: _, ...rest } = WISH;
  expect(await read()).toEqual(rest);
});

test('a saved file holds the text and reads back the same', async ({ context }) => {
  const page = await openPage(context);
  const text = '{"journal":1}\n{"n":1,"do":{"do":"note","words":"één café ☕"}}\n';
  const download = page.waitForEvent('download');
  await page.evaluate((all) => globalThis.room.saveFile(all, 'samenspel.txt'), text);
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('samenspel.txt');
  const bytes = readFileSync(await saved.path(), 'utf8');
  expect(bytes).toBe(text);
  expect(await page.evaluate((all) => globalThis.room.readFile(new File([all], 'samenspel.txt')), bytes)).toBe(text);
});

test('a file far too large for an evening is not read', async ({ context }) => {
  const page = await openPage(context);
  expect(await page.evaluate(() => globalThis.room.readFile(new Blob([new Uint8Array(9_000_000)])))).toBeNull();
});
