import type { Id } from '#scenario/ids.ts';
import type { Habit, Option } from '#scenario/types.ts';
import type { OwnIdea } from './command.ts';
import { holds } from './conditions.ts';
import type { ScenePlay, State, World } from './state.ts';
import { optionOf, sceneOf, scenePlay } from './world.ts';

export type Place = 'open' | 'face-down' | 'stamped' | 'closed';

/**
 * The habit that still closes this option, if any. Asked, a `habit` lets go of it, and so does a `half` when the promise that must go
 * with it can be made: an official who covered makes none (RULES 1 and 6).
 */
export function habitOn(world: World, state: State, option: Id): Id | undefined {
  const { issue, covered } = scenePlay(state);
  const letsGo = ({ truth, with: price }: Habit): boolean =>
    truth === 'habit' || (truth === 'half' && !(covered && price?.from === 'official'));
  const found = Object.entries(sceneOf(world, issue).habits).find(
    ([id, habit]) => habit.closes.includes(option) && !(state.evening.questioned.includes(id) && letsGo(habit)),
  );
  return found?.[0];
}

/** How an option lies (RULES 3.1): closed by a card, stamped by a habit, face down while its condition is not met, else open. */
export function placeOf(world: World, state: State, option: Id): Place {
  const scene = scenePlay(state);
  if (scene.closed.includes(option)) return 'closed';
  const written = optionOf(world, scene.issue, option);
  if (!written) return scene.ideas.some((idea) => idea.id === option) ? 'open' : 'closed';
  if (habitOn(world, state, option)) return 'stamped';
  const isOpened = scene.opened.includes(option) || state.play.opened.includes(option);
  return isOpened || holds(world, state, written.if) ? 'open' : 'face-down';
}

export const isOpen = (world: World, state: State, option: Id): boolean => placeOf(world, state, option) === 'open';

export function optionIds(world: World, scene: ScenePlay): Id[] {
  return [...Object.keys(sceneOf(world, scene.issue).options), ...scene.ideas.map((idea) => idea.id)];
}

export const openOptions = (world: World, state: State): Id[] =>
  optionIds(world, scenePlay(state)).filter((option) => isOpen(world, state, option));

export const ideaOf = (scene: ScenePlay, option: Id | null): OwnIdea | undefined => scene.ideas.find((idea) => idea.id === option)?.own;

/** Where an option came from; an own idea comes from the role that said it. */
export function originOf(world: World, scene: ScenePlay, option: Id): Option['from'] {
  return optionOf(world, scene.issue, option)?.from ?? scene.ideas.find((idea) => idea.id === option)?.by ?? 'all';
}
