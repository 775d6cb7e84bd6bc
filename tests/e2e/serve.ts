import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../get-chromium.mjs';
import { CHROMIUM_ARGS } from './chromium-args.ts';

export interface Served {
  /** Where the built game is, without a slash at the end. */
  address: string;
  browser: Browser;
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Builds the game, serves it, and starts a browser, for what is not a test: pictures and measures. */
export async function serve(): Promise<Served> {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 4210 }, logLevel: 'warn' });
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: [...CHROMIUM_ARGS] });
  const address = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
  return {
    address,
    browser,
    async newContext(options) {
      const context = await browser.newContext({ baseURL: address, ...options });
      // What runs TypeScript outside the test runner marks functions with this name; in the page it does nothing.
      await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
      return context;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
