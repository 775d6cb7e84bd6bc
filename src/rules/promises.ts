import type { Id, Role } from '#scenario/ids.ts';
import type { Promised, State } from './state.ts';
import { add, carryOut, newStep } from './step.ts';
import { type Deals, first, type Table } from './table.ts';
import { isOver, must, pairOf, sceneOf, weight } from './world.ts';

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

/** Promises that go with the option decided: its own, and those of a habit that was half true. */
export function makePromises(table: Table, option: Id | null): void {
  const { world, state } = table;
  const scene = must(state.play.scene, 'scene');
  const written = option ? sceneOf(world, scene.issue).options[option] : undefined;
  if (!written) return;
  const base = `scenes.${scene.issue}`;
  const own = Object.entries(written.promises).map(([id, promise]) => ({
    ...promise,
    text: `${base}.decision.options.${option}.promises.${id}.says`,
  }));
  const half = Object.entries(sceneOf(world, scene.issue).habits).flatMap(([id, habit]) =>
    habit.truth === 'half' && habit.with && habit.closes.includes(option ?? '')
      ? [{ ...habit.with, text: `${base}.habits.${id}.with.says` }]
      : [],
  );
  for (const promise of [...own, ...half]) {
    if (isOpenBetween(state, promise.from, promise.to) || (promise.from === 'official' && scene.covered)) continue;
    make(table, promise);
  }
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
