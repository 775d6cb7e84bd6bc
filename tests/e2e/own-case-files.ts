import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';

const ROOT = join(import.meta.dirname, '../..');
export const WHOLE = join(ROOT, 'tests/broken/whole');
export const SHELF_CASE = join(ROOT, 'scenarios/de-brief');
export const wholeText = readFileSync(join(WHOLE, 'scenario.yaml'), 'utf8');

/** A folder with a case in it, to be changed and dropped. */
export function folderWith(home: string, change: (text: string) => string = (text) => text): string {
  const folder = join(home, 'de-tuin');
  mkdirSync(folder, { recursive: true });
  cpSync(join(WHOLE, 'nl.yaml'), join(folder, 'nl.yaml'));
  writeFileSync(join(folder, 'scenario.yaml'), change(wholeText));
  return folder;
}

/** A file on this machine with these letters or bytes. */
export function fileWith(home: string, name: string, inside: string | Uint8Array): string {
  mkdirSync(home, { recursive: true });
  const path = join(home, name);
  writeFileSync(path, inside);
  return path;
}

export function zipWith(home: string, name: string, inside: Record<string, Uint8Array>): string {
  return fileWith(home, name, zipSync(inside));
}

/** Bytes of a text. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is dropped on the window by the hand of a person: real files and folders of this machine. */
export async function drop(page: Page, ...files: string[]): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await hand.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await hand.detach();
}

/** From now on the page counts the frames it draws while a case is being looked through; gives how many since the last asking. */
export async function countFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { frames: 0 });
    const counted = window as unknown as { frames: number };
    const tick = (): void => {
      if (document.querySelector('[role=dialog] [role=status]')) counted.frames += 1;
      requestAnimationFrame(tick);
    };
    tick();
  });
  return () =>
    page.evaluate(() => {
      const counted = window as unknown as { frames: number };
      const since = counted.frames;
      counted.frames = 0;
      return since;
    });
}
