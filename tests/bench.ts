// Size and speed, by hand: `npm run bench`. Numbers go to the screen; nothing here passes or fails.
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { playByRule } from './e2e/evening.ts';
import { type Served, serve } from './e2e/serve.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const rest = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

/** Script asked for before the start button answers a click, on a cold cache, as gzip. The click comes as soon as the button is there. */
async function firstScreen({ newContext, address }: Served): Promise<void> {
  const context = await newContext();
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') sizes.set(response.url(), gzipSync(await response.body()).length);
  });
  await page.addInitScript(clickAtOnce);
  await page.goto('/?lang=nl&still');
  await page.waitForFunction(() => 'answered' in window);
  const { started, asked } = await page.evaluate(scriptsBefore);
  await page.waitForLoadState('networkidle');
  const total = asked.reduce((sum, url) => sum + (sizes.get(url) ?? 0), 0);
  for (const url of asked) console.log(`  ${kB(sizes.get(url) ?? 0).padStart(9)}  ${url.replace(address, '')}`);
  console.log(`script before the start button answers: ${kB(total)} of 80 kB, after ${Math.round(started)} ms`);
  await context.close();
}

/** In the page: presses the primary control the moment it is there and notes when the screen has changed. */
function clickAtOnce(): void {
  const root = document.documentElement;
  new MutationObserver((_, watching) => {
    const start = document.querySelector<HTMLElement>('[data-primary]:not(:disabled)');
    if (!start) return;
    watching.disconnect();
    const before = root.dataset.phase;
    new MutationObserver((_all, answering) => {
      if (root.dataset.phase === before) return;
      answering.disconnect();
      Object.assign(window, { answered: performance.now() });
    }).observe(root, { attributes: true });
    start.click();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

function scriptsBefore(): { started: number; asked: string[] } {
  const started = (window as unknown as { answered: number }).answered;
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = entries.filter((entry) => /\.js(\?|$)/.test(entry.name) && entry.startTime < started);
  return { started, asked: scripts.map((entry) => entry.name) };
}

/** What a stage costs when nobody has touched anything for ten seconds, in percent of one core, all of the browser counted. */
async function sleepingStage(served: Served, stage: 'canvas' | 'webgl'): Promise<void> {
  const context = await served.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.goto(`/?lang=nl&format=50&secrecy=hands&seed=7&stage=${stage}`);
  await reachTalk(page);
  await rest(12);
  const session = await served.browser.newBrowserCDPSession();
  const [state, before] = [await page.evaluate(() => document.documentElement.dataset.stage), await cpuSeconds(session)];
  await rest(10);
  const used = ((await cpuSeconds(session)) - before) * 10;
  console.log(`${stage}, ${state}: ${used.toFixed(1)} % of a core (at most 3)`);
  await context.close();
}

class Reached extends Error {}

async function reachTalk(page: Page): Promise<void> {
  const stopAtTalk = async (phase: string) => {
    if (phase === 'take.talk') throw new Reached();
  };
  await playByRule(page, 'mouse', stopAtTalk).catch((error: unknown) => {
    if (!(error instanceof Reached)) throw error;
  });
}

async function cpuSeconds(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const served = await serve();
try {
  await firstScreen(served);
  await sleepingStage(served, 'canvas');
  await sleepingStage(served, 'webgl');
} finally {
  await served.close();
}
