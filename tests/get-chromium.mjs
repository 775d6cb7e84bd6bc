// Finds a Chromium for the browser tests, or gets one: Debian's package as root, else Playwright's own download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The path of a Chromium on this machine, or null. `CHROMIUM` in the environment goes first; a name that is not there is an error of its own. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return [...PLACES, chromium.executablePath()].find((place) => place && existsSync(place)) ?? null;
}

const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const isRoot = () => process.platform === 'linux' && process.getuid() === 0;
/** Playwright's own browser needs libraries that a bare machine lacks: then it is there and does not start. */
const starts = (browser) => spawnSync(browser, ['--version'], { stdio: 'ignore' }).status === 0;

function getChromium() {
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    if (run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium')) return findChromium();
  }
  run('npx', '--no-install', 'playwright', 'install', 'chromium');
  return findChromium();
}

function main() {
  const named = process.env.CHROMIUM;
  const found = findChromium() ?? (named ? null : getChromium());
  if (found && starts(found)) {
    console.log(`Chromium: ${found}`);
    return 0;
  }
  console.error(
    named
      ? `The browser named in the variable CHROMIUM does not start (${named}): correct that variable or clear it.`
      : 'The browser tests need Chromium: install it (on Debian: sudo apt-get install chromium), or put its path in the variable CHROMIUM.',
  );
  return 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
