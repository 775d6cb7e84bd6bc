import { defineConfig } from 'vitest/config';
import { writtenModules } from './src/workshop/vite-plugin.ts';

/** Core and workshop run in plain Node, the standing proof that they need no browser; the document is tried in Chromium (tests/e2e). */
export default defineConfig({
  plugins: [writtenModules()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    // Tests share nothing that changes; one world per worker saves reading the case for every file.
    isolate: false,
    testTimeout: 60_000,
  },
});
