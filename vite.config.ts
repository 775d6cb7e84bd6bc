import { defineConfig, type Plugin } from 'vite';
import { writtenModules } from './src/workshop/vite-plugin.ts';

/** Only what is ours, and nothing from anywhere else. Pages that are served by others should send the same header. */
const ONLY_OURS = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** In a built page the rule stands in the page itself; while somebody writes code, styles come by script. */
const onlyOurs: Plugin = {
  name: 'only-ours',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: ONLY_OURS }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig({
  plugins: [writtenModules(), onlyOurs],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Phaser is one chunk of this size by nature; it comes after the first screen.
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      // How long each plugin took is nobody's question at `npm start`.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser/ }] } },
    },
  },
  server: { host: 'localhost' },
  preview: {
    host: 'localhost',
    port: 4173,
    strictPort: false,
    headers: { 'content-security-policy': `${ONLY_OURS}; frame-ancestors 'none'` },
  },
});
