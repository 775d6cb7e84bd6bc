import type { Brought, Refused } from '#storage/brought.ts';
import type { Asked, Heard, Looked } from './case-worker.ts';

/** Milliseconds for what no person wrote: a text larger than any case, or a zip that is still being unpacked. */
const SHORT = 800;
/** Milliseconds for what may well be a case, also on a slow and busy machine; and for a disk to give what it has. */
const LONG = 10_000;
/** Characters of a case with its translations: half as much again as the longest on the shelf. */
const LARGEST_CASE = 120_000;

/** Besides what it was refused for: it took longer than it may. */
export type LookedAt = Looked | Refused | { why: 'too-slow'; file: string };

/**
 * Looks through what was brought, in a worker of its own that is gone afterwards, whatever came of it.
 *
 * @param isKnown it was looked through well before: it gets the time of a case, however long it is.
 * @throws {Error} when the worker itself cannot be fetched.
 */
export async function lookAtCase(brought: readonly Brought[], isKnown = false): Promise<LookedAt> {
  const asked = { brought, ...(await heldAgainst()) };
  const worker = new Worker(new URL('./case-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await answerOf(worker, asked, isKnown);
  } finally {
    worker.terminate();
  }
}

async function heldAgainst(): Promise<Omit<Asked, 'brought'>> {
  const [{ model }, { jargon }, kit] = await Promise.all([
    import('virtual:model'),
    import('virtual:jargon'),
    import('../assets/figures/kit.json'),
  ]);
  const { heads, wears, carries, extras, props } = kit;
  return { model, jargon, kit: { heads, wears, carries, extras, props } };
}

/** The clock begins when the worker can begin: how long it takes to fetch is nobody's fault. */
function answerOf(worker: Worker, asked: Asked, isKnown: boolean): Promise<LookedAt> {
  return new Promise((settle, fail) => {
    let timer = 0;
    const wait = (milliseconds: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => settle({ why: 'too-slow', file: '' }), milliseconds);
    };
    worker.onerror = () => fail(new Error('the worker that reads cases cannot begin'));
    worker.onmessage = ({ data }: MessageEvent<Heard>) => {
      if (data.kind === 'ready') {
        wait(LONG);
        worker.postMessage(asked);
      } else if (data.kind === 'read') {
        wait(isKnown ? LONG : SHORT);
      } else if (data.kind === 'reading') {
        if (isKnown || data.characters <= LARGEST_CASE) wait(LONG);
      } else {
        window.clearTimeout(timer);
        settle(data.of);
      }
    };
  });
}
