import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../get-chromium.mjs';
import { CHROMIUM_ARGS } from './chromium-args.ts';

export interface Served {
  /** Where the built game is, without a slash at the end. */
  address: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Builds the game, serves it, and starts a browser, for what is not a test: pictures and measures. */
export async function serve(): Promise<Served> {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 4210 }, logLevel: 'warn' });
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: [...CHROMIUM_ARGS] });
  return {
    address: (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''),
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
