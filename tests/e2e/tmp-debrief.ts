import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { preview } from 'vite';
import { writeJournal } from '#session/journal.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession } from '../play/world.ts';
import { findChromium } from '../get-chromium.mjs';
import { CHROMIUM_ARGS } from './chromium-args.ts';
import { misplaced } from './layout.ts';
import { openFile } from './screens.ts';

const [seedText = '3', format = '100', lang = 'nl', shots = 'yes', scaleText = '1'] = process.argv.slice(2);
const folder = `/tmp/deb-look`;
mkdirSync(folder, { recursive: true });
const session = newSession({ format: format as '100', seed: Number(seedText) });
let save = '';
session.follow('room', ({ phase, deed }) => { if (phase === 'debrief' && deed && !save) save = writeJournal(session.journal()); });
playAtRandom(session, Number(seedText) * 77);
const server = await preview({ build: { outDir: '/tmp/deb-dist' }, preview: { port: 4277 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: [...CHROMIUM_ARGS] });
try {
  const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0], viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('error', e.message));
  await page.addInitScript((scale) => localStorage.setItem('samenspel.preferences', JSON.stringify({ scale })), Number(scaleText));
  await page.goto(`/?lang=${lang}&stage=none&still`);
  await openFile(page, lang as 'nl', save);
  await page.waitForFunction(() => document.documentElement.dataset.phase === 'debrief', undefined, { timeout: 5000 }).catch(async () => { console.log(await page.evaluate(() => document.documentElement.dataset.phase), await page.evaluate(() => document.body.innerText.slice(0, 400))); });
  for (let i = 0; i < 40; i += 1) {
    for (const size of [{ width: 1920, height: 1080 }, { width: 1366, height: 768 }]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(150);
      const wrong = await misplaced(page, { mayScroll: Number(scaleText) > 1.25 });
      for (const each of wrong.slice(0, 6)) console.log(i, size.width, each);
      if (shots === 'yes' && size.width === 1920) await page.screenshot({ path: `${folder}/${format}-${seedText}-${i}${lang}.png` });
    }
    const primaries = await page.locator('[data-primary]').count();
    if (primaries !== 1) console.log(i, 'primaries', primaries);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const v of violations) console.log(i, 'axe', v.id, v.nodes.map((n) => n.html.slice(0, 100)).join(' | '));
    if (await page.locator(".keepsake").count()) { await page.emulateMedia({ media: 'print' }); await page.pdf({ path: `${folder}/keepsake.pdf`, format: 'A4', preferCSSPageSize: true }); await page.emulateMedia({ media: 'screen' }); }
    await page.locator('[data-primary]').click();
    await page.waitForTimeout(100);
    if ((await page.evaluate(() => document.documentElement.dataset.phase)) === 'end') break;
  }
  console.log('reached', await page.evaluate(() => document.documentElement.dataset.phase));
} finally {
  await browser.close();
  await server.close();
}
