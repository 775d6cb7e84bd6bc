import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { moments } from './moments.ts';
import { MOMENTS } from './screens.ts';

/** Plays the evenings from which every resting state can be opened, once for all workers. */
export default function beforeAll(): void {
  mkdirSync(dirname(MOMENTS), { recursive: true });
  writeFileSync(MOMENTS, JSON.stringify(moments()));
}
