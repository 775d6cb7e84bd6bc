// SVG to WebP, once, in a real browser: SVG filters are far too slow to run during play (design/PLATFORM.md).

import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { defs } from './sheet.mjs';

const DEBIAN = '/usr/bin/chromium';

/** A page that draws and packs; close it when done. */
export async function openStudio() {
  const browser = await chromium.launch({
    ...(existsSync(DEBIAN) ? { executablePath: DEBIAN } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>studio</title>');
  await page.evaluate(installStudio);
  return { page, close: () => browser.close() };
}

/** The SVG of a picture: `box` is [left, top, right, bottom] round its pivot at 0,0. */
export const svgOf = ({ box: [l, t, r, b], body }, scale = 1) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${l} ${t} ${r - l} ${b - t}" width="${(r - l) * scale}" height="${(b - t) * scale}">${defs}${body}</svg>`;

/** Draws, trims and keeps a picture in the page; answers its place round the pivot. */
export const draw = (page, picture) => page.evaluate((p) => globalThis.studio.draw(p), { ...picture, svg: svgOf(picture) });
/** Packs the named pictures into one sheet; answers the WebP and the frames. */
export const pack = (page, names, quality) => page.evaluate(([n, q]) => globalThis.studio.pack(n, q), [names, quality]);
/** One picture as a file of its own. */
export const single = (page, name, quality) => page.evaluate(([n, q]) => globalThis.studio.single(n, q), [name, quality]);
export const bytes = (base64) => Buffer.from(base64, 'base64');

/** Runs inside the browser; it must not refer to anything outside itself. */
function installStudio() {
  const WIDTH = 2048;
  const kept = new Map();
  const GAP = 2;

  async function paint(svg) {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d', { willReadFrequently: true }).drawImage(image, 0, 0);
    URL.revokeObjectURL(image.src);
    return canvas;
  }

  function bounds(canvas) {
    const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const found = { l: width, t: height, r: 0, b: 0 };
    for (let y = 0, i = 3; y < height; y++)
      for (let x = 0; x < width; x++, i += 4)
        if (data[i] > 3) {
          if (x < found.l) found.l = x;
          if (x >= found.r) found.r = x + 1;
          if (y < found.t) found.t = y;
          if (y >= found.b) found.b = y + 1;
        }
    return found;
  }

  async function draw({ name, svg, box, whole }) {
    const canvas = await paint(svg);
    const size = { l: 0, t: 0, r: canvas.width, b: canvas.height };
    const { l, t, r, b } = whole ? size : bounds(canvas);
    if (r <= l) throw new Error(`${name} is empty`);
    const touches = !whole && (l === 0 || t === 0 || r === size.r || b === size.b);
    const trimmed = new OffscreenCanvas(r - l, b - t);
    trimmed.getContext('2d').drawImage(canvas, -l, -t);
    kept.set(name, trimmed);
    return { w: r - l, h: b - t, anchor: { x: -box[0] - l, y: -box[1] - t }, touches };
  }

  async function encode(canvas, quality) {
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    const data = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
    return btoa(text);
  }

  const holds = (a, b) => b.x >= a.x && b.y >= a.y && b.x + b.w <= a.x + a.w && b.y + b.h <= a.y + a.h;
  const meets = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

  /** What is left of a free space beside, above and below a picture. */
  const around = (space, r) =>
    [
      { ...space, w: r.x - space.x },
      { ...space, x: r.x + r.w, w: space.x + space.w - r.x - r.w },
      { ...space, h: r.y - space.y },
      { ...space, y: r.y + r.h, h: space.y + space.h - r.y - r.h },
    ].filter(({ w, h }) => w > 0 && h > 0);

  function arrangeInOrder(names) {
    let free = [{ x: 0, y: 0, w: WIDTH, h: 8192 }];
    const places = {};
    let height = 0;
    for (const name of names) {
      const [w, h] = [kept.get(name).width + GAP, kept.get(name).height + GAP];
      const { x, y } = free.filter((space) => space.w >= w && space.h >= h).sort((a, b) => a.y - b.y || a.x - b.x)[0];
      const taken = { x, y, w, h };
      const rest = free.flatMap((space) => (meets(space, taken) ? around(space, taken) : [space]));
      free = rest.filter((a, i) => !rest.some((b, k) => k !== i && holds(b, a) && (k < i || !holds(a, b))));
      places[name] = { x, y };
      height = Math.max(height, y + h);
    }
    return { places, height };
  }

  /** Each picture goes where its top comes out highest; of a few orders, the one that gives the lowest sheet. */
  function arrange(names) {
    const measures = [(c) => c.height, (c) => c.width * c.height, (c) => Math.max(c.width, c.height), (c) => c.height * 2 + c.width];
    const sheets = measures.map((of) => arrangeInOrder([...names].sort((a, b) => of(kept.get(b)) - of(kept.get(a)) || a.localeCompare(b))));
    return sheets.sort((a, b) => a.height - b.height)[0];
  }

  async function pack(names, quality) {
    const { places, height } = arrange(names);
    const canvas = new OffscreenCanvas(WIDTH, height);
    const context = canvas.getContext('2d');
    for (const name of names) context.drawImage(kept.get(name), places[name].x, places[name].y);
    return { webp: await encode(canvas, quality), places, size: { w: WIDTH, h: height } };
  }

  globalThis.studio = { draw, pack, single: (name, quality) => encode(kept.get(name), quality) };
}
