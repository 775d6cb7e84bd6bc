// Size and speed, by hand: `npm run bench`. Numbers go to the screen; nothing here passes or fails.
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { benchCore } from './bench-core.ts';
import { playByRule } from './e2e/evening.ts';
import { type Served, serve } from './e2e/serve.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const rest = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

/** Script of the first screen on a cold cache, as gzip: until the start button can be pressed, and until the evening stands. */
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
  const { pressed, answered, scripts } = await page.evaluate(scriptsAndTimes);
  await page.waitForLoadState('networkidle');
  const until = (time: number) => scripts.filter(({ at }) => at < time).reduce((sum, { url }) => sum + (sizes.get(url) ?? 0), 0);
  for (const { url, at } of scripts)
    console.log(`  ${kB(sizes.get(url) ?? 0).padStart(9)}  ${at < pressed ? 'before' : 'after '}  ${url.replace(address, '')}`);
  console.log(`script before the start button can be pressed: ${kB(until(pressed))} of 80 kB, after ${Math.round(pressed)} ms`);
  console.log(`script before the evening stands: ${kB(until(answered))}, after ${Math.round(answered)} ms`);
  await context.close();
}

/** In the page: presses the primary control the moment it is there and notes when the screen has changed. */
function clickAtOnce(): void {
  let before: string | undefined;
  new MutationObserver((_, watching) => {
    const { dataset } = document.documentElement;
    const start = document.querySelector<HTMLElement>('[data-primary]:not(:disabled)');
    if (before === undefined && start) {
      before = dataset.phase ?? '';
      Object.assign(window, { pressed: performance.now() });
      start.click();
    } else if (before !== undefined && dataset.phase !== before) {
      watching.disconnect();
      Object.assign(window, { answered: performance.now() });
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

function scriptsAndTimes(): { pressed: number; answered: number; scripts: { url: string; at: number }[] } {
  const { pressed, answered } = window as unknown as { pressed: number; answered: number };
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = entries.filter((entry) => /\.js(\?|$)/.test(entry.name)).map((entry) => ({ url: entry.name, at: entry.startTime }));
  return { pressed, answered, scripts };
}

/** What a stage costs when nobody has touched anything for ten seconds, in percent of one core, all of the browser counted. */
async function sleepingStage(served: Served, stage: 'none' | 'canvas' | 'webgl'): Promise<void> {
  const context = await served.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.goto(`/?lang=nl&format=50&secrecy=hands&seed=7&stage=${stage}`);
  await reachTalk(page);
  await rest(12);
  const session = await served.browser.newBrowserCDPSession();
  const [state, before] = [await page.evaluate(() => document.documentElement.dataset.stage), await cpuSeconds(session)];
  await rest(10);
  const used = ((await cpuSeconds(session)) - before) * 10;
  const moving = await page.evaluate(() => document.getAnimations().length);
  console.log(`${stage}, ${state}, ${moving} animations in the document: ${used.toFixed(1)} % of a core (at most 3)`);
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

benchCore();
const served = await serve();
try {
  await firstScreen(served);
  await sleepingStage(served, 'none');
  await sleepingStage(served, 'canvas');
  await sleepingStage(served, 'webgl');
} finally {
  await served.close();
}
