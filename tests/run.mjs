// Runs every test: first those that need no browser, then whole evenings in Chromium. The last line counts both.
// `--all` plays every combination of format, stage, input and language; without it the three of every day.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const RESULTS = 'test-results';

const bin = (name, ...args) => {
  const env = { ...process.env, ...(process.argv.includes('--all') ? { PLAYS: 'all' } : {}) };
  return spawnSync('npx', ['--no-install', name, ...args], { stdio: 'inherit', env }).status ?? 1;
};

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8'));
  } catch {
    return null;
  }
};

/** A run that went wrong without one failed test (a file that does not load, a server that does not start) counts as one failure. */
const honest = (status, { passed, failed }) => ({ passed, failed: status !== 0 && failed === 0 ? 1 : failed });

function runUnits() {
  const status = bin('vitest', 'run', '--update=none', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/vitest.json`);
  const report = readJson('vitest.json');
  const unloaded = (report?.testResults ?? []).filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return honest(status, { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + unloaded });
}

function runBrowser() {
  if (spawnSync('node', ['tests/get-chromium.mjs'], { stdio: 'inherit' }).status !== 0) return { passed: 0, failed: 1 };
  const status = bin('playwright', 'test');
  const stats = readJson('playwright.json')?.stats;
  return honest(status, { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 });
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const units = runUnits();
const browser = runBrowser();
const totals = { passed: units.passed + browser.passed, failed: units.failed + browser.failed };
writeFileSync(`${RESULTS}/totals.json`, JSON.stringify(totals));
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
