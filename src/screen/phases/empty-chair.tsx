import type { JSX } from 'preact';
import type { View } from '#rules/view.ts';
import { usePlay } from '../play.ts';
import { Sign } from '../signs.tsx';

/** The fourth chair is there from the turn on: in every later take, and in the second issue. */
export const isChairNamed = ({ scene, layer }: Pick<View, 'layer'> & { scene: { take: number } | null }): boolean =>
  layer >= 2 || (scene?.take ?? 1) > 1;

/** Who is not here, where the case has such a person: a quiet slip beside what is said. */
export function EmptyChair(): JSX.Element | null {
  const { words, view } = usePlay();
  const who = words.say('absent.who');
  if (!who || !isChairNamed(view)) return null;
  return (
    <p class="paper notice empty-chair" data-cut="3">
      <Sign id="chair" />
      <span>
        <strong>{who}</strong> <span>{words.say('absent.says')}</span>
      </span>
    </p>
  );
}
