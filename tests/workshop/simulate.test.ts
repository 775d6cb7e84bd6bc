import { describe, expect, test } from 'vitest';
import type { EntryKind, EntryOf } from '#rules/entry.ts';
import type { World } from '#rules/state.ts';
import { CHORDS, type Format, RULES, VERBS } from '#scenario/ids.ts';
import { loadCase, loadModel } from '#workshop/load.ts';
import { seedOf } from '#workshop/simulate/dice.ts';
import { playEvening } from '#workshop/simulate/evening.ts';
import type { Simulation } from '#workshop/simulate/result.ts';
import { COMBINATIONS, type TemperName } from '#workshop/simulate/seat.ts';
import { simulate } from '#workshop/simulate/simulate.ts';

const world: World = { scenario: loadCase('scenarios/de-brief').scenario, model: loadModel() };
const run = (format: Format, seed: number, of: World = world): Simulation => simulate(of, { format, plays: 640, seed });
const sum = (counts: object): number => Object.values(counts).reduce((all: number, count: number) => all + count, 0);

/** The case or the model with one thing otherwise. */
function planted(change: (of: { scenario: World['scenario']; model: World['model'] }) => void): World {
  const copy = structuredClone(world);
  change(copy);
  return copy;
}

const short = run('50', 7);
const long = run('100', 7);

test('the same seed gives the same result, another seed another', () => {
  expect(run('50', 7)).toEqual(short);
  expect(run('100', 7)).toEqual(long);
  expect(run('50', 8)).not.toEqual(short);
});

test('every evening is the same whatever came before it', () => {
  const asked = (play: number) => ({
    format: '100' as const,
    seed: seedOf(3, play),
    tempers: { resident: 'random', worker: 'random', official: 'random' } as const,
  });
  const alone = playEvening(world, asked(5)).entries;
  for (const play of [1, 2, 3]) playEvening(world, asked(play));
  expect(playEvening(world, asked(5)).entries).toEqual(alone);
  expect(playEvening(world, asked(6)).entries).not.toEqual(alone);
});

test('progress is told from nothing to all, and changes nothing', () => {
  const told: number[] = [];
  expect(simulate(world, { format: '50', plays: 640, seed: 7, progress: (done) => told.push(done) })).toEqual(short);
  expect([told[0], told.at(-1)]).toEqual([0, 640]);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

describe.each([
  ['50', short, 1],
  ['100', long, 2],
] as const)('an hour of %s minutes adds up', (_format, counts, issues) => {
  test('all mixtures of tempers come round equally often', () => {
    expect(Object.keys(counts.tempers)).toHaveLength(COMBINATIONS.length);
    expect(Object.values(counts.tempers)).toEqual(COMBINATIONS.map(() => 640 / COMBINATIONS.length));
  });

  test('every evening has one end for each role and for the house', () => {
    expect([counts.plays, counts.stuck]).toEqual([640, 0]);
    const { roles, house } = counts.yearLater;
    const { trust, energy, house: meters } = counts.end;
    const spreads = [...Object.values(trust), ...Object.values(energy), ...Object.values(meters)];
    for (const each of [...Object.values(roles), house, ...spreads]) expect(sum(each)).toBe(640);
  });

  test('every decision has a rule, an option, a sound, an answer and three rungs', () => {
    const told = Object.values(counts.issues);
    expect(counts.decisions).toBe(640 * issues);
    for (const each of [counts.chords, ...Object.values(counts.rungs)]) expect(sum(each)).toBe(counts.decisions);
    expect(Object.values(counts.rules).reduce((all, { decided }) => all + decided, 0)).toBe(counts.decisions);
    expect(told.reduce((all, { played }) => all + played, 0)).toBe(counts.decisions);
    for (const { played, options, own, nothing, answers } of told) {
      expect(Object.values(options).reduce((all, { decided }) => all + decided, own + nothing)).toBe(played);
      expect(sum(answers)).toBe(played);
      for (const { offered, decided } of Object.values(options)) expect([decided <= offered, offered <= played]).toEqual([true, true]);
    }
  });

  test('the tempers together are the whole', () => {
    for (const role of ['resident', 'worker', 'official'] as const) {
      const seats = Object.values(counts.perTemper).map((each) => each[role]);
      expect(seats.reduce((all, { evenings }) => all + evenings, 0)).toBe(640);
      expect(seats.reduce((all, { decisions }) => all + decisions, 0)).toBe(counts.decisions);
      const got = RULES.reduce((all, rule) => all + counts.rules[rule].got[role], 0);
      expect(seats.reduce((all, each) => all + each.got, 0)).toBe(got);
      for (const { evenings, yearLater, decisions, rungs } of seats) expect([sum(yearLater), sum(rungs)]).toEqual([evenings, decisions]);
    }
  });
});

test('the second issue brings power cards, and none comes before it', () => {
  expect(sum(short.beside.cards)).toBe(0);
  expect(Math.min(long.beside.cards.over, long.beside.cards.with)).toBeGreaterThan(0);
});

/** What came of many evenings in which all three seats have one temper. */
function evenings(temper: TemperName, format: Format = '50') {
  const tempers = { resident: temper, worker: temper, official: temper };
  const played = Array.from({ length: 200 }, (_, play) => playEvening(world, { format, seed: seedOf(1, play), tempers }));
  const entries = played.flatMap((sitting) => sitting.entries);
  const of = <K extends EntryKind>(kind: K) => entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
  return { played, of };
}

describe('a temper does what its sentence says', () => {
  test('random: everything that is allowed comes up', () => {
    const { of } = evenings('random', '100');
    const verbs = of('sounded').flatMap(({ moves }) => moves.map(({ verb }) => verb));
    expect(new Set(verbs)).toEqual(new Set(Object.values(VERBS).flat()));
    expect(new Set(of('decided').map(({ rule }) => rule))).toEqual(new Set(RULES));
    expect(new Set(of('card').map(({ card, use }) => `${card} ${use}`)).size).toBe(12);
    expect(new Set(of('sounded').map(({ chord }) => chord)).size).toBeGreaterThan(CHORDS.length / 2);
    expect(Math.min(of('idea').length, of('habit').length, of('kept').length, of('broken').length)).toBeGreaterThan(0);
  });

  test('follows the card: no dice, no cards, no habits, no ideas', () => {
    const { played, of } = evenings('card');
    expect(of('card').length + of('habit').length + of('idea').length).toBe(0);
    for (const sitting of played) {
      const like = played.find((other) => other.state.evening.value === sitting.state.evening.value);
      expect(sitting.entries).toEqual(like?.entries);
    }
    expect(new Set(of('sounded').map(({ moves }) => moves[0].verb))).toEqual(new Set(['tell']));
  });

  test('shares power: all facts on the table, why is asked, consent is chosen, promises are kept while there is a candle', () => {
    const { played, of } = evenings('share', '100');
    for (const sitting of played) expect(sitting.state.evening.laid).toHaveLength(6);
    expect(new Set(of('rule').map(({ rule }) => rule))).toEqual(new Set(['consent']));
    expect(of('habit').length).toBeGreaterThan(0);
    expect(of('asked').length).toBeGreaterThan(0);
    expect(new Set(of('card').map(({ use }) => use))).toEqual(new Set(['with']));
    expect(new Set(of('sounded').map(({ moves }) => moves[2].verb))).toEqual(new Set(['make-room']));
    expect(of('kept').length).toBeGreaterThan(of('broken').length);
  });

  test('holds on to power: says nothing, asks nobody, takes the hammer or stops it, keeps no promise', () => {
    const { of } = evenings('hold', '100');
    expect(of('habit').length + of('asked').length + of('kept').length).toBe(0);
    expect(of('spoke').filter(({ fact }) => fact)).toEqual([]);
    expect(of('card').length).toBeGreaterThan(0);
    expect(new Set(of('card').map(({ use }) => use))).toEqual(new Set(['over']));
    expect(new Set(of('sounded').map(({ moves }) => moves[2].verb))).toEqual(new Set(['push']));
    expect(evenings('hold').of('laid')).toEqual([]);
  });

  test('who holds the hammer and holds on gets more of its own, and ends more alone', () => {
    const { hold, share } = short.perTemper;
    expect(hold.official.got / hold.official.decisions).toBeGreaterThan(share.official.got / share.official.decisions);
    expect(hold.official.yearLater.alone).toBeGreaterThan(share.official.yearLater.alone);
  });
});

describe('a planted change moves the spread the way it should', () => {
  test('a candle that is nearly out at the start ends more often spent', () => {
    const tired = run(
      '50',
      7,
      planted(({ scenario }) => Object.assign(scenario.start.energy, { official: 1 })),
    );
    expect(tired.yearLater.roles.official.spent).toBeGreaterThan(short.yearLater.roles.official.spent);
  });

  test('a broken promise that costs nothing leaves fewer people alone', () => {
    const mild = run(
      '50',
      7,
      planted(({ model }) => Object.assign(model.weights['promise-broken-ribbon'] ?? {}, { value: 0 })),
    );
    expect(mild.yearLater.roles.official.alone).toBeLessThan(short.yearLater.roles.official.alone);
  });

  test('an option that the card of the official is suddenly for is decided more often', () => {
    const wished = planted(({ scenario }) =>
      Object.assign(scenario.scenes.date?.options['stay-put']?.for ?? {}, { official: 2, worker: 2 }),
    );
    const of = (counts: Simulation) => counts.issues.date?.options['stay-put']?.decided ?? 0;
    expect(of(run('50', 7, wished))).toBeGreaterThan(of(short));
  });

  test('where nothing ever opens evenings get stuck, and are counted', () => {
    const shut = planted(({ scenario }) => {
      const never = { kind: 'compare', left: { ask: 'reach' }, op: '>', right: 4 } as const;
      for (const scene of Object.values(scenario.scenes)) for (const option of Object.values(scene.options)) option.if = never;
    });
    const counts = run('50', 7, shut);
    expect(counts.stuck).toBeGreaterThan(0);
    expect(counts.stuck + sum(counts.yearLater.house)).toBe(640);
  });
});
