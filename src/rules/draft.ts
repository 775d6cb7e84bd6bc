import type { Play, State } from './state.ts';

/**
 * A copy of the state that a command may write on. Only its three outer records are copied: what they hold is read-only in its type, so a
 * command replaces a list or a record and never changes it, and what no command touched stays the same object from state to state.
 */
export function draft({ evening, play }: State): State {
  return { evening: { ...evening }, play: draftPlay(play) };
}

export function draftPlay(play: Play): Play {
  return { ...play, scene: play.scene && { ...play.scene } };
}
