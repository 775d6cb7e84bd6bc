import { fileURLToPath } from 'node:url';
import { startState } from '#rules/start.ts';
import type { State, World } from '#rules/state.ts';
import type { Format, Secrecy, Team } from '#scenario/ids.ts';
import { type Begin, headerFor } from '#session/journal.ts';
import { createSession, type Options, type PlayedSession } from '#session/session.ts';
import { loadCase, loadModel } from '#workshop/load.ts';

const root = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** De brief and the model as they stand in `scenarios/`. */
export const compiled = loadCase(`${root}de-brief`);
export const world: World = { scenario: compiled.scenario, model: loadModel() };

export interface Wish {
  format?: Format;
  secrecy?: Secrecy;
  seed?: number;
  puppets?: Team[];
}

export function begin({ format = '50', secrecy = 'hands', seed = 7, puppets = [] }: Wish = {}): Begin {
  return { format, secrecy, seed, language: 'nl', seats: { star: 'resident', moon: 'worker', sun: 'official' }, puppets };
}

export const newSession = (wish: Wish = {}, options: Options = {}): PlayedSession =>
  createSession(world, headerFor(world, begin(wish)), options);

export const newState = (wish: Wish = {}): State => startState(world, begin(wish));
