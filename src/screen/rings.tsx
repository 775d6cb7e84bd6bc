import type { JSX } from 'preact';
import type { LetterView } from '#rules/view.ts';

/** Half widths and heights of the rings, from the inside out, in the units of the drawing. */
const RINGS: readonly { id: LetterView['ring']; rx: number; ry: number }[] = [
  { id: 'ours', rx: 14, ry: 6.5 },
  { id: 'influence', rx: 27, ry: 12.5 },
  { id: 'outside', rx: 40, ry: 18.5 },
];

/** The three rings on the floor; the one that counts is filled. Always beside its words, so hidden from who listens. */
export function Rings({ ring }: { ring: LetterView['ring'] }): JSX.Element {
  return (
    <svg class="rings" viewBox="-42 -20 84 40" aria-hidden="true" focusable="false">
      {RINGS.toReversed().map(({ id, rx, ry }) => (
        <ellipse key={id} rx={rx} ry={ry} class={id === ring ? 'counts' : undefined} />
      ))}
    </svg>
  );
}
