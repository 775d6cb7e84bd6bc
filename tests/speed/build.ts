import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { madeUpGame, SIZE_NAMES, type Size } from './game.ts';
import { writtenCase } from './write-case.ts';
import { inkOf, planOf, yarnOf } from './write-peers.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Not kept in git. Two folders deep, so that what is built finds `scenarios/` where the source does. */
export const RESULTS = join(ROOT, 'bench-results');
const BUILT = join(RESULTS, 'built');

export type Script = 'run-decisions' | 'run-core';
export const scriptOf = (name: Script): string => join(BUILT, `${name}.js`);
/** Where a made-up game stands, in the script of every engine. */
export const gameFolder = (size: Size): string => join(RESULTS, `made-up-${size}`);
export const gameFile = (size: Size, name: string): string => join(gameFolder(size), name);

/** Our own scripts as the game ships: built by the same bundler. What runs TypeScript as it stands names every closure, which costs time. */
export async function buildScripts(): Promise<void> {
  const input = (['run-decisions', 'run-core'] satisfies Script[]).map((name) => join(ROOT, 'tests/speed', `${name}.ts`));
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  const options = { ssr: true, outDir: BUILT, emptyOutDir: true, target: 'node20', rolldownOptions: { input, output } };
  await build({ configFile: false, root: ROOT, publicDir: false, logLevel: 'warn', build: options });
}

/** The made-up games, in the language of every engine. */
export function writeGames(): void {
  for (const size of SIZE_NAMES) {
    const game = madeUpGame(size);
    const plan = planOf(game);
    mkdirSync(gameFolder(size), { recursive: true });
    writeFileSync(gameFile(size, 'scenario.yaml'), writtenCase(game).text);
    writeFileSync(gameFile(size, 'game.ink'), inkOf(plan));
    writeFileSync(gameFile(size, 'game.yarn'), yarnOf(plan));
    writeFileSync(gameFile(size, 'game.json'), JSON.stringify(plan));
  }
}
