import { describe, expect, test } from 'vitest';
import { printOf, printState } from '#rules/print.ts';
import type { State } from '#rules/state.ts';
import { playAtRandom } from '../play/random.ts';
import { newSession } from '../play/world.ts';

/** The state after each line of a random evening. */
function states(seed: number): State[] {
  const session = newSession({ seed, format: '100' });
  const all: State[] = [session.state()];
  session.record(() => all.push(session.state()));
  playAtRandom(session, seed, 300);
  return all;
}

const changed = (value: unknown): unknown => (Array.isArray(value) ? [...value, 'more'] : [value, 'more']);

describe('what a state is known by', () => {
  const evening = states(3);
  const state = evening.findLast(({ play }) => play.scene) as State;
  const { play } = state;
  const scene = play.scene as NonNullable<typeof play.scene>;
  const bits = (other: unknown): number => printState(other as State).bits;

  test.each(Object.keys(play).filter((name) => name !== 'scene'))('differs when %s of the play differs', (name) => {
    expect(bits({ ...state, play: { ...play, [name]: changed(play[name as keyof typeof play]) } })).not.toBe(bits(state));
  });

  test.each(Object.keys(scene))('differs when %s of the scene differs', (name) => {
    const other = { ...scene, [name]: changed(scene[name as keyof typeof scene]) };
    expect(bits({ ...state, play: { ...play, scene: other } })).not.toBe(bits(state));
  });

  /** A new field of the evening has to say here whether the play is another play with it. */
  const COUNTS: Record<keyof State['evening'], boolean> = {
    seats: true,
    value: true,
    laid: true,
    whispered: true,
    questioned: true,
    format: false,
    secrecy: false,
    puppets: false,
    got: false,
    questionedIn: false,
    felt: false,
    images: false,
    guesses: false,
    giveBacks: false,
    turns: false,
    cuts: false,
    page: false,
    finished: false,
  };
  const evenings = Object.entries(COUNTS) as [keyof typeof COUNTS, boolean][];

  test.each(evenings)('%s of the evening counts: %s', (name, counts) => {
    const { evening: now } = state;
    expect(bits({ ...state, evening: { ...now, [name]: changed(now[name]) } }) !== bits(state)).toBe(counts);
  });

  test('is the same made from the state before as made from nothing', () => {
    let print = printState(evening[0] as State);
    for (const now of evening) {
      print = printState(now, print);
      expect(print.bits).toBe(bits(now));
    }
  });

  test('is the same for a state that was written and read back', () => {
    for (const now of evening) expect(bits(JSON.parse(JSON.stringify(now)))).toBe(bits(now));
  });

  test('tells apart a thousand states of twelve evenings', () => {
    const all = Array.from({ length: 12 }, (_, seed) => states(seed + 1)).flat();
    const plays = new Map(all.map((each) => [JSON.stringify(each.play), each]));
    expect(plays.size).toBeGreaterThan(1000);
    const seen = new Set([...plays.values()].map((each) => `${bits(each)}`));
    expect(seen.size).toBeGreaterThanOrEqual(plays.size);
  });
});

test.each([
  [[], {}],
  [null, false],
  [0, false],
  ['', []],
  ['1', 1],
  [
    [1, 2],
    [2, 1],
  ],
  [
    { from: 'resident', to: 'worker' },
    { from: 'worker', to: 'resident' },
  ],
  ['één', 'een'],
])('%j and %j are not known by the same', (one, other) => {
  expect(printOf(one)).not.toBe(printOf(other));
});

test('a record is known by its keys in any order, and a field that is undefined is none', () => {
  expect(printOf({ a: 1, b: 2 })).toBe(printOf({ b: 2, a: 1, c: undefined }));
});
