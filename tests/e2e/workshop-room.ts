/** The workshop in a worker, for {@link ./workshop.spec.ts}: it explores and simulates the world it is sent, and tells what came of it. */
import type { World } from '#rules/state.ts';
import type { CaseTexts } from '#scenario/types.ts';
import { explore } from '#workshop/explore/explore.ts';
import { simulate } from '#workshop/simulate/simulate.ts';

export interface Sent {
  world: World;
  texts: CaseTexts;
}

/** What is compared: every field of both, as text. */
export function madeOf({ world, texts }: Sent): string {
  return JSON.stringify([explore(world, { texts, plays: 100 }), simulate(world, { format: '100', plays: 100, seed: 7 })]);
}

/** Only where there is a worker to answer from: the test itself asks without. */
if ('WorkerGlobalScope' in globalThis) globalThis.onmessage = ({ data }: MessageEvent<Sent>) => globalThis.postMessage(madeOf(data));
