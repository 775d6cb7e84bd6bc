import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_ARGS } from './chromium-args.ts';
import { openScreen } from './screens.ts';
const server = await preview({ build: { outDir: '/tmp/mend-c-dist' }, preview: { port: 4377 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...CHROMIUM_ARGS] });
const P = process.argv.slice(2);
for (const phase of P) {
  const ctx = await browser.newContext({ baseURL: (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''), viewport: { width: 1366, height: 768 } });
  await ctx.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  const page = await ctx.newPage();
  page.on('pageerror', (e) => console.log(phase, 'ERR', e.message));
  try {
    await openScreen(page, phase, { lang: 'nl', scale: 1 }, { stage: 'none' });
    const at = async (n: string) => {
      const over = await page.evaluate(() => { const s = document.querySelector('.sheet') as HTMLElement; return s.scrollHeight - s.clientHeight; });
      console.log(phase, n, 'over', over, await page.evaluate(() => document.activeElement?.tagName + ':' + document.activeElement?.textContent?.slice(0, 30)));
      await page.screenshot({ path: `/tmp/mend-c/${phase}-${n}.png` });
    };
    await at('1366');
    if (phase === 'decision.rule.pointing.asking') { for (const k of ['2', 'w', 's']) await page.keyboard.press(k); await page.locator('[data-primary]').click(); await at('to'); }
    if (phase === 'decision.picking.choosing' || phase === 'decision.rule.pointing.asking') {
      await page.keyboard.press('2'); await at('digit');
      const why = page.getByRole('button', { name: 'Waarom eigenlijk?' });
      if (await why.count()) { await why.first().click(); await at('why'); await page.locator('.habit fieldset button').first().click(); await at('asked'); }
      const own = page.getByRole('button', { name: 'Iets anders' });
      if (await own.count()) { await own.click(); await at('ownform'); await page.locator('.card input').fill('Samen een bord maken.'); for (const f of await page.locator('.asked').all()) await f.locator('button').first().click(); await page.getByRole('button', { name: 'Leg op tafel' }).click(); await at('own'); }
    }
    if (phase === 'decision.cards') {
      const c = page.locator('.four button:not(:disabled)');
      await c.first().click(); await at('target');
      await page.locator('.middle .card button').first().click(); await at('laid');
    }
    if (phase.startsWith('agenda.choosing') || phase === 'decision.rule.deciding' || phase === 'value') { await page.keyboard.press('2'); await at('digit'); }
    if (phase === 'agenda.choosing') {
      const a = page.getByRole('button', { name: 'Eerst de anderen vragen' });
      if (await a.count()) { await a.click(); await at('asking'); 
        for (const k of ['1', 'q', 'a']) await page.keyboard.press(k);
        await at('tapped'); await page.locator('[data-primary]').click(); await at('after'); }
    }
    if (phase === 'decision.picking.pointing.asking') { const own = view => view; for (const k of ['1', 'w', 'd']) await page.keyboard.press(k); await at('three'); await page.locator('[data-primary]').click(); await at('nothing'); }
    if (phase === 'take.moves.asking') { await page.keyboard.press('1'); await at('one'); }
    await page.setViewportSize({ width: 1920, height: 1080 });
    await at('1920');
  } catch (e) { console.log(phase, (e as Error).message.split('\n').slice(0,3).join(' | ')); }
  await ctx.close();
}
await browser.close(); await server.close();
