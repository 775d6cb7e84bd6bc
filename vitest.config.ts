import { defineConfig } from 'vitest/config';
import { writtenModules } from './src/workshop/vite-plugin.ts';

/** Core and workshop run in plain Node, the standing proof that they need no browser; only what draws the document gets one. */
export default defineConfig({
  plugins: [writtenModules()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'core', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/screen/**', 'tests/e2e/**'] },
      },
      {
        extends: true,
        test: { name: 'document', environment: 'jsdom', include: ['tests/screen/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
