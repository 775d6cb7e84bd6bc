import type { View } from '#rules/view.ts';
import { createStage, type Stage, type StageOptions } from '#stage/create-stage.ts';

/** A stage in a page of its own, to measure what it really draws: what the screen does with it is the screen's own test. */
let stage: Stage;
/** Small enough to be quick, large enough to see a candle. */
const WIDTH = 960;
const HEIGHT = 540;
/** A channel of a pixel that differs by more than this, of 255, differs for the eye. */
const SEEN = 40;

export async function open(renderer: StageOptions['renderer']): Promise<void> {
  stage = await createStage(document.body, { renderer, still: true });
}

/** Which way the stage draws: WebGL has no second context of another kind. */
export const isWebgl = (): boolean => document.querySelector('canvas')?.getContext('2d') === null;

/** The pixels of this view. A stage that slept draws when it is shown something; WebGL forgets its frame at the end of the task. */
function pixels(view: View): Uint8ClampedArray {
  stage.show(view, 'take.picture');
  const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true });
  const canvas = document.querySelector('canvas');
  if (!context || !canvas) throw new Error('there is no stage to look at');
  context.drawImage(canvas, 0, 0, WIDTH, HEIGHT);
  return context.getImageData(0, 0, WIDTH, HEIGHT).data;
}

function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    const most = Math.max(...[0, 1, 2].map((channel) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0))));
    if (most > SEEN) count += 1;
  }
  return count;
}

/** How many pixels of 960 by 540 differ between each view and the one before it. */
export function steps(views: View[]): number[] {
  const all = views.map(pixels);
  return all.slice(1).map((each, i) => differing(each, all[i] as Uint8ClampedArray));
}
