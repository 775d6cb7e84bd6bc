import type { OptionView, SceneView } from '#rules/view.ts';

/** All that can be pointed at lies on one page, up to the last digit there is a key for. */
export const PAGE = 9;

/**
 * The options in the order of the board, which gives them their numbers: what may be chosen, what a habit closes still on the first
 * page, what is face down last.
 */
export function onBoard(scene: Pick<SceneView, 'options' | 'habits'> | null): readonly OptionView[] {
  const { options, habits } = scene ?? { options: [], habits: [] };
  const isDown = ({ place }: OptionView) => place === 'face-down';
  const isAsked = ({ id }: OptionView) => id !== null && habits.some(({ closes }) => closes.includes(id));
  const asked = options.filter(isAsked);
  const others = options.filter((option) => !isDown(option) && !isAsked(option));
  const room = Math.max(0, PAGE - asked.length);
  return [...others.slice(0, room), ...asked, ...others.slice(room), ...options.filter(isDown)];
}
