import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { playByRule } from '../e2e/evening.ts';
import { type Served, serve } from '../e2e/serve.ts';
import { type Row, row } from './rows.ts';

const rest = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

/** Script of the first screen on a cold cache, as gzip: until the start button can be pressed, and until the evening stands. */
async function firstScreen({ newContext, address }: Served): Promise<Row[]> {
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
  await context.close();
  const carried = scripts
    .filter(({ at }) => at < answered)
    .map(({ url, at }) => `${at < pressed ? 'before' : 'after'} ${url.replace(address, '')}`);
  process.stderr.write(`${carried.join('\n')}\n`);
  const until = (time: number) => scripts.filter(({ at }) => at < time).reduce((sum, { url }) => sum + (sizes.get(url) ?? 0), 0) / 1000;
  const after = (time: number) => `after ${Math.round(time)} ms`;
  return [
    row('script before the start button can be pressed, gzip', { value: until(pressed), unit: 'kB', note: after(pressed) }, { most: 80 }),
    row('script before the evening stands, gzip', { value: until(answered), unit: 'kB', note: after(answered) }),
  ];
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

type Stage = 'none' | 'canvas' | 'webgl';

/** What a stage costs when nobody has touched anything for ten seconds, in percent of one core, all of the browser counted. */
async function sleepingStage(served: Served, stage: Stage): Promise<Row> {
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
  await context.close();
  const note = `${state}, ${moving} animations in the document`;
  return row(`a stage that sleeps, ${stage}`, { value: used, unit: '% of a core', note }, { most: 3 });
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

/** The built page in a real browser: what the first screen carries and what a stage costs that nobody touches. */
export async function pageRows(): Promise<Row[]> {
  const served = await serve();
  try {
    const rows = await firstScreen(served);
    for (const stage of ['none', 'canvas', 'webgl'] as const) rows.push(await sleepingStage(served, stage));
    return rows;
  } finally {
    await served.close();
  }
}
