import type { Id } from '#scenario/ids.ts';
import type { Habit, Option, Scene } from '#scenario/types.ts';
import type { OwnIdea } from './command.ts';
import { holds } from './conditions.ts';
import type { ScenePlay, State, World } from './state.ts';
import { once, optionOf, sceneOf, scenePlay, writtenOptions } from './world.ts';

export type Place = 'open' | 'face-down' | 'stamped' | 'closed';

/**
 * The habit that still closes this option, if any. Asked, a `habit` lets go of it, and so does a `half` when the promise that must go
 * with it can be made: an official who covered makes none (RULES 1 and 6).
 */
export function habitOn(world: World, state: State, option: Id): Id | undefined {
  const { issue, covered } = scenePlay(state);
  const letsGo = ({ truth, with: price }: Habit): boolean =>
    truth === 'habit' || (truth === 'half' && !(covered && price?.from === 'official'));
  const closing = habitsThatClose(sceneOf(world, issue)).get(option);
  return closing?.find(([id, habit]) => !(state.evening.questioned.includes(id) && letsGo(habit)))?.[0];
}

const habitsThatClose = once(({ habits, options }: Scene): ReadonlyMap<Id, readonly [Id, Habit][]> => {
  const all = Object.entries(habits);
  return new Map(Object.keys(options).map((option) => [option, all.filter(([, { closes }]) => closes.includes(option))]));
});

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

/** Nothing is written here: whatever is decided is an idea of the group itself (RULES 8). */
export const isBlank = (world: World, scene: ScenePlay): boolean => writtenOptions(sceneOf(world, scene.issue)).length === 0;

export const isOpen = (world: World, state: State, option: Id): boolean => placeOf(world, state, option) === 'open';

export function optionIds(world: World, scene: ScenePlay): readonly Id[] {
  const written = writtenOptions(sceneOf(world, scene.issue));
  return scene.ideas.length === 0 ? written : [...written, ...scene.ideas.map((idea) => idea.id)];
}

export const openOptions = (world: World, state: State): Id[] =>
  optionIds(world, scenePlay(state)).filter((option) => isOpen(world, state, option));

export const ideaOf = (scene: ScenePlay, option: Id | null): OwnIdea | undefined => scene.ideas.find((idea) => idea.id === option)?.own;

/** Where an option came from; an own idea comes from the role that said it. */
export function originOf(world: World, scene: ScenePlay, option: Id): Option['from'] {
  return optionOf(world, scene.issue, option)?.from ?? scene.ideas.find((idea) => idea.id === option)?.by ?? 'all';
}
