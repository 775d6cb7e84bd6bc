import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS } from './tests/e2e/chromium-args.ts';
import { findChromium } from './tests/get-chromium.mjs';

const PORT = Number(process.env.PORT ?? 4199);
/** `ADDRESS` in the environment: test what is served there already, build nothing. */
const ADDRESS = process.env.ADDRESS ?? `http://localhost:${PORT}`;

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/before-all.ts',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 240_000,
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath: findChromium() ?? undefined, args: [...CHROMIUM_ARGS] },
  },
  webServer: process.env.ADDRESS
    ? undefined
    : {
        command: `npx --no-install vite build --logLevel warn && npx --no-install vite preview --port ${PORT} --strictPort`,
        url: ADDRESS,
        timeout: 120_000,
      },
});
