import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { VALUES } from '../stage/five.ts';
import { viewWith } from '../stage/fixture.ts';
import type * as StageRoom from '../stage/stage-room.ts';
import { phaseOf, type Wish } from './evening.ts';
import { drawn, nextByRule, pressWith } from './press.ts';
import { openScreen, restsAt, word } from './screens.ts';

declare global {
  var stage: typeof StageRoom;
  /** Pictures of the stage, one per frame, as numbers that differ when they do. */
  var pictures: number[];
}

const READING = { lang: 'nl', scale: 1 } as const;
/** From choosing moves to what came of a decision: the theatre steps forward and back, hands go up, candles burn down. */
const PRESSES = 12;

/** Notes every frame from now on. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const small = new OffscreenCanvas(320, 180).getContext('2d', { willReadFrequently: true });
    const look = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
      if (canvas) small?.drawImage(canvas, 0, 0, 320, 180);
      const bytes = small?.getImageData(0, 0, 320, 180).data ?? new Uint8ClampedArray();
      globalThis.pictures.push(bytes.reduce((sum, value) => (Math.imul(sum, 31) + value) | 0, 7));
      requestAnimationFrame(look);
    };
    globalThis.pictures = [];
    requestAnimationFrame(look);
  });

/** Longest run of frames that each differ from the one before: one for a cut, more for a movement. */
const longestRun = (frames: readonly number[]) =>
  frames.reduce(
    ({ run, most }, frame, i) => {
      const now = i > 0 && frame !== frames[i - 1] ? run + 1 : 0;
      return { run: now, most: Math.max(most, now) };
    },
    { run: 0, most: 0 },
  ).most;

const asleep = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.stage === 'asleep');

async function playOn(page: Page, after: () => Promise<void>): Promise<void> {
  for (let presses = 0; presses < PRESSES; presses += 1) {
    const control = await nextByRule(page);
    if (control) await pressWith('mouse', page, control);
    await after();
  }
}

for (const [name, wish, reduced] of [
  ['with reduced motion', { stage: 'canvas', still: false }, 'reduce'],
  ['with ?still', { stage: 'canvas', still: true }, 'no-preference'],
] as [string, Wish, 'reduce' | 'no-preference'][]) {
  test(`${name} every change on the stage is one cut, without a frame between`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: reduced });
    await openScreen(page, 'take.moves.asking', READING, wish);
    await asleep(page);
    await watchFrames(page);
    await playOn(page, async () => void (await asleep(page)));
    const frames = await page.evaluate(() => globalThis.pictures);
    expect(new Set(frames).size).toBeGreaterThan(2);
    expect(longestRun(frames)).toBe(1);
  });
}

test('with motion paper moves: there are frames between', async ({ page }) => {
  await openScreen(page, 'take.moves.asking', READING, { stage: 'canvas', still: false });
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'ready');
  await watchFrames(page);
  await playOn(page, async () => {});
  await expect.poll(async () => longestRun(await page.evaluate(() => globalThis.pictures))).toBeGreaterThan(2);
});

test('under a stop the theatre has the whole stage, and afterwards it stands where it stood', async ({ page }) => {
  const picture = async () => {
    await drawn(page);
    await asleep(page);
    return page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  };
  const press = (key: string) => page.getByRole('button', { name: word('nl', 'play', key), exact: true }).click();
  await openScreen(page, 'take.talk', READING, { stage: 'canvas' });
  const before = await picture();
  await press('stops.timeOut');
  await restsAt(page, 'timeOut');
  const stopped = await picture();
  await press('timeOut.go');
  await restsAt(page, 'take.talk');
  expect(await picture()).toBe(before);
  // A page that begins under a stop has seen no other papers.
  await press('stops.timeOut');
  await page.reload();
  await page.locator('[data-primary]').click();
  await restsAt(page, 'timeOut');
  expect(await picture()).toBe(stopped);
});

test('a graphics card that lets go gets one sentence, and the evening goes on', async ({ page }) => {
  await openScreen(page, 'take.talk', READING, { stage: 'webgl' });
  await asleep(page);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.getByRole('alert').locator('p')).toHaveText(word('nl', 'setup', 'trouble.stage'));
  await playOn(page, async () => {});
  expect(await phaseOf(page)).toMatch(/^(decision|turn)/);
});

/** Somewhere to stand that is served by nobody. */
const ADDRESS = 'http://localhost:1/';
/** Of 960 by 540 pixels: twelve by twelve, as large as a face. */
const CLEARLY = 144;

async function stageRoom(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'tests/stage/stage-room.ts', formats: ['iife'], name: 'stage' } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((each) => ('code' in each ? [each.code] : [])).join('');
}

test.describe('what the stage really draws (RULES 13)', () => {
  let script = '';
  test.beforeAll(async () => {
    script = await stageRoom();
  });

  for (const renderer of ['canvas', 'webgl'] as const) {
    test(`in ${renderer} all five values of each thing are clearly different from their neighbours`, async ({ page }) => {
      await page.setViewportSize({ width: 960, height: 540 });
      await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: '<body style="margin:0">' }));
      await page.goto(ADDRESS);
      await page.addScriptTag({ content: script });
      await page.evaluate((kind) => globalThis.stage.open(kind), renderer);
      expect(await page.evaluate(() => globalThis.stage.isWebgl())).toBe(renderer === 'webgl');
      const steps = (views: ReturnType<typeof viewWith>[]) => page.evaluate((all) => globalThis.stage.steps(all), views);
      const ends = [viewWith({ house: { reach: 0 } }), viewWith({ house: { reach: 4 } })];
      await expect.poll(async () => (await steps(ends))[0]).toBeGreaterThan(0);
      for (const [thing, at] of VALUES) {
        const apart = await steps([0, 1, 2, 3, 4].map(at));
        expect(Math.min(...apart), `${thing}: ${apart}`).toBeGreaterThan(CLEARLY);
      }
    });
  }
});
