import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { writtenModules } from '../../src/workshop/vite-plugin.ts';
import type * as SoundRoom from './sound-room.ts';

declare global {
  var sound: typeof SoundRoom;
  var evening: Awaited<ReturnType<typeof SoundRoom.evening>>;
  var level: () => number;
  var files: Record<string, AudioBuffer>;
}

const FOLDER = 'assets/sounds/rendered';
const STEMS = ['bass-tight', 'bass-loose', 'piano-tight', 'piano-loose', 'drums-tight', 'drums-loose'];
/** Samples of the loop at 48 kHz: twelve bars of four beats. */
const LOOP = 1_048_320;
/** Hertz in which each player has room of its own. */
const BANDS = { bass: [45, 110], piano: [400, 700], drums: [8000, 14_000] } as const;
const ADDRESS = 'http://localhost:1/';

const blank = async (page: Page, body = '') => {
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: `<body>${body}` }));
  await page.goto(ADDRESS);
};

/** Lets Chromium decode committed files, each under its name. */
async function decode(page: Page, names: string[]): Promise<void> {
  await blank(page);
  const coded = names.map((name) => [name, readFileSync(`${FOLDER}/${name}`).toString('base64')] as const);
  await page.evaluate(async (all) => {
    const ctx = new OfflineAudioContext(2, 1, 48_000);
    const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
    globalThis.files = Object.fromEntries(
      await Promise.all(all.map(async ([name, text]) => [name, await ctx.decodeAudioData(bytes(text))])),
    );
  }, coded);
}

/** Level in decibels of some stems together, between two frequencies. */
const bandLevel = (page: Page, names: string[], band: readonly [number, number]) =>
  page.evaluate(
    async ([stems, [low, high], length]) => {
      const ctx = new OfflineAudioContext(2, length, 48_000);
      const filters = [low, low, low, low, high, high, high, high].map(
        (frequency, at) => new BiquadFilterNode(ctx, { type: at < 4 ? 'highpass' : 'lowpass', frequency, Q: 0 }),
      );
      filters.reduce((from, to) => from.connect(to) as BiquadFilterNode).connect(ctx.destination);
      for (const name of stems) {
        const source = new AudioBufferSourceNode(ctx, { buffer: globalThis.files[name] ?? null });
        source.connect(filters[0] ?? ctx.destination);
        source.start();
      }
      const left = (await ctx.startRendering()).getChannelData(0);
      return 10 * Math.log10(left.reduce((sum, value) => sum + value * value, 0) / left.length + 1e-12);
    },
    [names, band, LOOP] as const,
  );

test('all stems are of one length, to the sample, as opus and as mp3', async ({ page }) => {
  const names = STEMS.flatMap((name) => [`${name}.opus`, `${name}.mp3`]);
  await decode(page, names);
  const lengths = await page.evaluate(() => Object.values(globalThis.files).map((file) => file.length));
  expect(new Set(lengths)).toEqual(new Set([LOOP]));
});

test('motifs and paper are equally long in both formats, and longer than the end of their last sound', async ({ page }) => {
  await decode(page, ['motifs.opus', 'motifs.mp3', 'paper.opus', 'paper.mp3']);
  const sprites = JSON.parse(readFileSync(`${FOLDER}/sprites.json`, 'utf8'));
  const seconds = await page.evaluate(() =>
    Object.fromEntries(Object.entries(globalThis.files).map(([name, file]) => [name, file.duration])),
  );
  for (const name of ['motifs', 'paper'] as const) {
    const [begin, length] = Object.values<[number, number]>(sprites[name]).at(-1) ?? [0, 0];
    expect(seconds[`${name}.opus`]).toBeCloseTo(seconds[`${name}.mp3`] ?? 0, 4);
    expect((seconds[`${name}.opus`] ?? 0) * 1000).toBeGreaterThanOrEqual(begin + length);
  }
});

for (const kind of ['opus', 'mp3']) {
  test(`the loop has no seam in ${kind}: over it the wave bends no more than elsewhere`, async ({ page }) => {
    await decode(
      page,
      STEMS.map((name) => `${name}.${kind}`),
    );
    const bends = await page.evaluate(() =>
      Object.values(globalThis.files).map((file) => {
        const wave = file.getChannelData(0);
        const value = (at: number) => wave[(at + wave.length) % wave.length] ?? 0;
        const bend = (at: number) => Math.abs(value(at + 1) - 2 * value(at) + value(at - 1));
        const all = Float32Array.from({ length: wave.length }, (_, at) => bend(at)).sort();
        return { seam: Math.max(bend(-1), bend(0)), sharpest: all[Math.floor(all.length * 0.9995)] ?? 0 };
      }),
    );
    for (const { seam, sharpest } of bends) expect(seam).toBeLessThanOrEqual(sharpest);
  });
}

for (const take of ['tight', 'loose']) {
  test(`${take}: silencing one role lowers its band by twenty decibels, and the whole never clips`, async ({ page }) => {
    const all = ['bass', 'piano', 'drums'].map((player) => `${player}-${take}.opus`);
    await decode(page, all);
    for (const [player, band] of Object.entries(BANDS)) {
      const rest = all.filter((name) => !name.startsWith(player));
      expect((await bandLevel(page, all, band)) - (await bandLevel(page, rest, band)), player).toBeGreaterThanOrEqual(20);
    }
    const top = await page.evaluate(() => {
      const waves = Object.values(globalThis.files).map((file) => file.getChannelData(0));
      return waves[0]?.reduce((most, _, at) => Math.max(most, Math.abs(waves.reduce((sum, wave) => sum + (wave[at] ?? 0), 0))), 0);
    });
    expect(20 * Math.log10(top ?? 1)).toBeLessThan(-1);
  });
}

let script = '';

/** The room as one script. Its files come with it, so that nothing has to be served. */
async function soundRoom(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [writtenModules()],
    build: { write: false, lib: { entry: 'tests/e2e/sound-room.ts', formats: ['iife'], name: 'sound' } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((each) => ('code' in each ? [each.code] : [])).join('');
}

test.describe('a trio with a real evening', () => {
  test.beforeAll(async () => {
    script = await soundRoom();
  });

  test.beforeEach(async ({ page }) => {
    await blank(page);
    await page.addScriptTag({ content: script });
    await page.mouse.click(5, 5);
    await page.evaluate(async () => {
      globalThis.evening = await globalThis.sound.evening();
    });
  });

  test('nothing is fetched before somebody switches it on', async ({ page }) => {
    expect(await page.evaluate(() => globalThis.sound.howls())).toBe(0);
  });

  test('six loops run in one step, and something is heard', async ({ page }) => {
    expect(await page.evaluate(() => globalThis.evening.trio.on())).toBe(true);
    await page.evaluate(() => {
      globalThis.level = globalThis.sound.listen();
    });
    await page.waitForFunction(() => globalThis.level() > 0.01);
    const beginnings = await page.evaluate(() => globalThis.sound.loops().map(({ beginning }) => beginning));
    expect(beginnings).toHaveLength(6);
    expect(new Set(beginnings).size).toBe(1);
    expect(await page.evaluate(() => globalThis.evening.captions)).toEqual(['sound:trio.plays']);
    expect(await page.evaluate(() => globalThis.evening.troubles)).toEqual([]);
  });

  test('a time-out fades every loop out, and carrying on brings them back', async ({ page }) => {
    await page.evaluate(() => globalThis.evening.trio.on());
    await page.waitForFunction(() => globalThis.sound.loops().some(({ volume }) => volume > 0.4));
    await page.evaluate(() => globalThis.evening.session.act({ act: 'time-out' }));
    await page.waitForFunction(() => globalThis.sound.loops().every(({ volume }) => volume === 0));
    await page.evaluate(() => globalThis.evening.session.act({ act: 'carry-on', seconds: 3 }));
    await page.waitForFunction(() => globalThis.sound.loops().some(({ volume }) => volume > 0.4));
    const captions = await page.evaluate(() => globalThis.evening.captions);
    expect(captions).toContain('sound:motif.time-out');
    expect(captions).toContain('sound:paper.curtain-open');
  });

  test('a whole evening makes music: its sounds, letters, hammer and bell, each with a caption in both languages', async ({ page }) => {
    await page.evaluate(() => globalThis.evening.trio.on());
    await page.evaluate(() => globalThis.evening.playOut());
    expect(await page.evaluate(() => globalThis.evening.session.phase())).toBe('end');
    const captions = await page.evaluate(() => [...new Set(globalThis.evening.captions)]);
    for (const sure of ['paper.bell', 'paper.letter-falls', 'paper.hammer-knocks', 'paper.curtain-open'])
      expect(captions).toContain(`sound:${sure}`);
    expect(captions.filter((key) => key.startsWith('sound:motif.')).length).toBeGreaterThanOrEqual(1);
    for (const language of ['nl', 'en']) {
      const words = JSON.parse(readFileSync(`src/words/${language}/sound.json`, 'utf8'));
      const said = (key: string) =>
        key
          .replace('sound:', '')
          .split('.')
          .reduce((at, step) => at?.[step], words);
      expect(captions.filter((key) => typeof said(key) !== 'string')).toEqual([]);
    }
  });

  test('off is silence, on again is music', async ({ page }) => {
    await page.evaluate(() => globalThis.evening.trio.on());
    await page.evaluate(() => globalThis.evening.trio.off());
    await page.waitForFunction(() => globalThis.sound.loops().length === 0);
    expect(await page.evaluate(() => globalThis.evening.trio.on())).toBe(true);
    await page.waitForFunction(() => globalThis.sound.loops().length === 6);
  });

  test('a computer without sound is told so once, and nothing breaks', async ({ page }) => {
    await page.evaluate(() => {
      Object.assign(globalThis, { AudioContext: undefined, webkitAudioContext: undefined });
    });
    expect(await page.evaluate(() => globalThis.evening.trio.on())).toBe(false);
    expect(await page.evaluate(() => globalThis.evening.troubles)).toEqual(['no-device']);
  });

  test('files that cannot be read leave the evening as it was, in silence', async ({ page }) => {
    await page.evaluate(() => {
      BaseAudioContext.prototype.decodeAudioData = (_bytes) => Promise.reject(new Error('damaged'));
    });
    expect(await page.evaluate(() => globalThis.evening.trio.on())).toBe(false);
    expect(await page.evaluate(() => globalThis.evening.troubles)).toEqual(['not-loaded']);
    expect(await page.evaluate(() => globalThis.evening.session.phase())).toBe('welcome');
  });

  test('a browser that holds sound back is asked again at the next touch', async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(AudioContext.prototype, 'state', { configurable: true, get: () => 'suspended' });
    });
    expect(await page.evaluate(() => globalThis.evening.trio.on())).toBe(false);
    expect(await page.evaluate(() => globalThis.evening.troubles)).toEqual(['blocked']);
    await page.evaluate(() => Reflect.deleteProperty(AudioContext.prototype, 'state'));
    await page.mouse.click(9, 9);
    await page.waitForFunction(() => globalThis.sound.loops().length === 6);
  });
});
