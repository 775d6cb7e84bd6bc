import type { Id, Role } from '#scenario/ids.ts';
import type { Option, Scene } from '#scenario/types.ts';
import type { Promised, State, World } from './state.ts';
import { add, carryOut, newStep } from './step.ts';
import { type Deals, first, type Table } from './table.ts';
import { isOver, must, once, pairOf, weight } from './world.ts';

/** Promises (RULES 9): at most one open per giver and receiver; due in a new issue, otherwise at closing. */
export const PROMISE_DEALS: Deals<'promise' | 'keep'> = {
  promise: {
    may: ({ state }, { from, to }) => {
      const { scene } = state.play;
      if (!scene || isOver(scene) || from === to) return 'not-now';
      return first(isOpenBetween(state, from, to) ? 'one-promise' : null, from === 'official' && scene.covered ? 'covered' : null);
    },
    act: (table, { from, to, words }) => make(table, { from, to, words }),
  },
  keep: {
    may: ({ world, state }, { from, to, kept }) => {
      if (!duePromises(state).some((promise) => promise.from === from && promise.to === to)) return 'unknown';
      return kept && state.play.energy[from] < weight(world, 'promise-needs-candle-from') ? 'candle-out' : null;
    },
    act: keep,
  },
};

const isOpenBetween = (state: State, from: Role, to: Role): boolean =>
  state.play.promises.some((promise) => promise.from === from && promise.to === to && promise.state === 'open');

/** Open promises of an earlier issue, or all of them once no scene is being played. */
export function duePromises({ play }: State): Promised[] {
  const now = play.scene && !play.scene.decided ? play.scene.issue : null;
  return play.promises.filter((promise) => promise.state === 'open' && promise.issue !== now);
}

function make(table: Table, { from, to, text, words }: { from: Role; to: Role; text?: string; words?: string }): void {
  const { state, entries } = table;
  const scene = must(state.play.scene, 'scene');
  const said = { ...(text === undefined ? {} : { text }), ...(words === undefined ? {} : { words }) };
  const promise: Promised = { from, to, ...said, paper: scene.paper, issue: scene.issue, state: 'open' };
  state.play.promises = [...state.play.promises, promise];
  scene.promised = true;
  entries.push({ kind: 'promised', from, to, ...said, paper: scene.paper });
}

/** A promise that goes with an option; `text` is its path in the case. */
interface Attached {
  from: Role;
  to: Role;
  text: string;
}

/** Per issue and option: its own promises, and those of a habit that was half true. */
const attached = once((scenes: World['scenario']['scenes']) => {
  const of = (issue: Id, { options, habits }: Scene) =>
    Object.entries(options).map(([id, { promises }]) => [id, attachedTo(`scenes.${issue}`, { id, promises, habits })] as const);
  return new Map(Object.entries(scenes).map(([issue, scene]) => [issue, new Map(of(issue, scene))]));
});

function attachedTo(scene: string, { id, promises, habits }: { id: Id } & Pick<Option, 'promises'> & Pick<Scene, 'habits'>): Attached[] {
  const own = Object.entries(promises).map(([name, { from, to }]) => ({
    from,
    to,
    text: `${scene}.decision.options.${id}.promises.${name}.says`,
  }));
  const half = Object.entries(habits).flatMap(([name, { truth, with: price, closes }]) =>
    truth === 'half' && price && closes.includes(id) ? [{ from: price.from, to: price.to, text: `${scene}.habits.${name}.with.says` }] : [],
  );
  return [...own, ...half];
}

/** What would be promised if this option were decided now. */
export function promisesWith(world: World, state: State, option: Id | null): Attached[] {
  const scene = must(state.play.scene, 'scene');
  const all = (option && attached(world.scenario.scenes).get(scene.issue)?.get(option)) || [];
  const made: Attached[] = [];
  for (const promise of all) {
    const { from, to } = promise;
    const isTwice = made.some((other) => other.from === from && other.to === to);
    if (!isTwice && !isOpenBetween(state, from, to) && !(from === 'official' && scene.covered)) made.push(promise);
  }
  return made;
}

export function makePromises(table: Table, option: Id | null): void {
  for (const promise of promisesWith(table.world, table.state, option)) make(table, promise);
}

function keep({ world, state, entries }: Table, { from, to, kept }: { from: Role; to: Role; kept: boolean }): void {
  const promise = must(
    duePromises(state).find((due) => due.from === from && due.to === to),
    'promise',
  );
  const step = newStep();
  const give = (thing: string, id: string) => add(step, { thing, by: weight(world, id) }, `weights.${id}`);
  const word = kept ? 'kept' : 'broken';
  state.play.promises = state.play.promises.map((each) => (each === promise ? { ...promise, state: word } : each));
  if (kept) give(`energy ${from}`, 'promise-kept-candle');
  give(`trust ${pairOf(from, to)}`, kept ? 'promise-kept-ribbon' : 'promise-broken-ribbon');
  entries.push({ kind: word, from, to, cause: [kept ? 'weights.promise-kept-ribbon' : 'weights.promise-broken-ribbon'] });
  entries.push(...carryOut(state, step));
}
