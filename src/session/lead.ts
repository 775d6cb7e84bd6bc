import type { Bookmark, Deed } from '#rules/command.ts';
import { proposable } from '#rules/deciding.ts';
import { guessesFor } from '#rules/evening.ts';
import { lowest } from '#rules/say.ts';
import type { State, World } from '#rules/state.ts';
import { people } from '#rules/table.ts';
import { readBookmark } from '#rules/turn.ts';
import { type Id, TEAMS } from '#scenario/ids.ts';
import { glance } from './glance.ts';
import { puppetDeed } from './puppets.ts';
import type { PlayedSession } from './session.ts';

/** What leads on from each resting state where no team has to answer. */
const PLAIN: [phase: string, deed: Deed][] = [
  ['take.talk', { do: 'end-talk' }],
  ['turn.seats', { do: 'turn-seats' }],
  ['disruption.asking', { do: 'draw' }],
  ['closing.promises', { do: 'close' }],
  ['debrief', { do: 'finish' }],
];

/**
 * A deed that leads the evening on, as if puppets sat on every seat: how a story reaches its bookmark, and how `tell` plays a case.
 * `issue` is the letter to open; without it the nearest ring.
 */
export function leadDeed(world: World, session: PlayedSession, issue?: Id): Deed | null {
  const phase = session.phase();
  const state = session.state();
  const played = puppetDeed(world, allPuppets(state), phase) ?? (phase.startsWith('decision.picking') ? firstIdea(world, state) : null);
  if (played) return issue && (played.do === 'choose-issue' || phase.startsWith('agenda')) ? opening(played, issue) : played;
  return peopleDeed(world, state, phase) ?? PLAIN.find(([at]) => at === phase)?.[1] ?? { do: 'go-on' };
}

/** Puppets wait until something lies on the table: where nothing is written somebody lays an idea of all. */
export function firstIdea(world: World, state: State): Deed | null {
  if (proposable(world, state).length > 0) return null;
  return { do: 'own-idea', role: lowest(world, state), idea: { words: '', works: 'together', decides: 'together', benefits: 'everybody' } };
}

const allPuppets = (state: State): State => ({ ...state, evening: { ...state.evening, puppets: [...TEAMS] } });

function opening(deed: Deed, issue: Id): Deed {
  if (deed.do === 'choose-issue') return { ...deed, issue };
  return deed.do === 'point' ? { ...deed, at: issue } : deed;
}

/** What only people do: the value, reading, guessing, giving back. */
function peopleDeed(world: World, state: State, phase: string): Deed | null {
  const { due } = glance(world, state);
  const reader = due('read-card')[0];
  const guesser = due('guess')[0];
  if (phase === 'value') return { do: 'choose-value', value: world.scenario.values[0] ?? '' };
  if (reader && (phase.startsWith('cards') || phase.startsWith('turn.handing'))) return { do: 'read-card', team: reader };
  if (guesser && phase.startsWith('turn.guess')) return { do: 'guess', team: guesser, guess: guessesFor(world, state, guesser)[0] ?? '' };
  if (phase !== 'turn.givingBack') return null;
  const giver = people(state).find(
    (team) => !state.evening.giveBacks.some((given) => given.team === team && given.turn === state.evening.turns),
  );
  return giver ? { do: 'give-back', team: giver } : null;
}

/** More deeds than any evening takes to reach a bookmark. */
const MOST = 400;

/** Leads a new session to a bookmark; false when it is never passed. Curtains are lifted on the way. */
export function leadTo(world: World, session: PlayedSession, to: Bookmark): boolean {
  const wished = readBookmark(to);
  for (let deeds = 0; deeds < MOST && wished; deeds += 1) {
    if (session.stands(to) && (wished.step !== 'talk' || session.phase() === 'take.talk')) return true;
    const deed = leadDeed(world, session, wished.issue);
    if (!deed || !session.lead(deed)) return false;
  }
  return false;
}
