import type { Deed } from '#rules/command.ts';
import type { World } from '#rules/state.ts';
import { headerFor } from './journal.ts';
import { leadTo } from './lead.ts';
import { createSession, type PlayedSession } from './session.ts';
import { readStory } from './story.ts';

/** The opening show: a story of the case, to be played deed by deed through the same machine, stage and trio. */
export interface OpeningShow {
  session: PlayedSession;
  /** How many deeds the show has. */
  length: number;
  /** Plays the next deed; false when the show is over. */
  next: () => boolean;
}

/** Stands at the moves of the opening's scene. The issue of the show lies in no format's letters; here it is the only one. */
export function openingShow(world: World): OpeningShow | null {
  const { opening } = world.scenario;
  const story = readStory(opening.play);
  if (!story.ok) return null;
  const letters = { ...world.scenario.letters, [story.ok.begin.format]: [opening.issue] };
  const alone: World = { ...world, scenario: { ...world.scenario, letters } };
  const session = createSession(alone, headerFor(alone, story.ok.begin), { opening: true });
  if (!leadTo(alone, session, story.ok.from ?? `${opening.issue}/1/moves`)) return null;
  const deeds = story.ok.steps.map((step) => step.deed);
  return { session, length: deeds.length, next: () => nextOf(session, deeds) };
}

function nextOf(session: PlayedSession, deeds: Deed[]): boolean {
  const deed = deeds.shift();
  return deed !== undefined && session.lead(deed);
}
