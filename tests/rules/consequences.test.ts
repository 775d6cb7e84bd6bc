import { describe, expect, it } from 'vitest';
import { ROLES, type Rule, VERBS, type Verb } from '#scenario/ids.ts';
import type { Model } from '#scenario/model-types.ts';
import { world } from '../play/world.ts';
import { atMoves, rewritten, type Table, type Wished } from './table-of.ts';

/** One evening of 50 by the kernel: the date, these moves, decided by the rule that the hammer gives, closed. */
interface Played {
  moves: readonly [Verb, Verb, Verb];
  rule?: Rule;
  option: string;
  hands?: string;
}

function evening({ moves: [resident, worker, official], rule = 'consent', option, hands = 'live-with' }: Played, wish: Wished = {}): Table {
  const table = atMoves({ evening: { value: 'open-door' }, play: { played: ['date'], flown: ['money'] }, ...wish });
  table.does(`resident plays ${resident}`, `worker plays ${worker}`, `official plays ${official}`);
  const holder = table.play.hammer;
  if (!table.scene.rule)
    table.does(...(holder === 'middle' ? ROLES.map((role) => `${role} points at ${rule}`) : [`${holder} rules ${rule}`]));
  table.does(`${holder === 'middle' ? 'resident' : holder} picks ${option}`);
  for (const role of ROLES) if (table.why(`${role} shows ${hands}`) === null) table.does(`${role} shows ${hands}`);
  for (const { from, to } of table.play.promises.filter((promise) => promise.state === 'open')) {
    table.does(table.why(`${from} keeps ${to}`) === null ? `${from} keeps ${to}` : `${from} breaks ${to}`);
  }
  return table.does('table closes');
}

const reading = (played: Played, wish?: Wished) => evening(played, wish).play.closing?.yearLater;
const lines = (played: Played, wish?: Wished): string[] => {
  const read = reading(played, wish);
  return read ? [...read.roles, read.house] : [];
};

/** Four pairs of evenings in De brief that differ in one move. */
const PAIRS: [string, Played, Verb][] = [
  ['the official pushes, or makes room', { moves: ['refuse', 'translate', 'push'], option: 'keep-date' }, 'make-room'],
  ['the worker takes over, or connects', { moves: ['bring', 'take-over', 'mediate'], option: 'keep-date' }, 'connect'],
  ['the resident refuses, or tells', { moves: ['refuse', 'connect', 'cover'], option: 'stay-put' }, 'tell'],
  ['the worker lets go, or translates', { moves: ['do', 'let-go', 'cover'], option: 'stay-put' }, 'translate'],
];

function instead(played: Played, verb: Verb): Played {
  const moves = ROLES.map((role, place) => ((VERBS[role] as readonly Verb[]).includes(verb) ? verb : played.moves[place])) as [
    Verb,
    Verb,
    Verb,
  ];
  return { ...played, moves };
}

describe('one move makes another year, in De brief', () => {
  it.each(PAIRS)('%s', (_claim, played, verb) => {
    expect(lines(instead(played, verb))).not.toEqual(lines(played));
  });

  it('nearly every move has another that ends in another year', () => {
    const verbs = ROLES.flatMap((role) => VERBS[role] as readonly Verb[]);
    const base: [Verb, Verb, Verb] = ['refuse', 'translate', 'make-room'];
    const years = new Set(verbs.map((verb) => lines(instead({ moves: base, option: 'stay-put' }, verb)).join()));
    expect(years.size).toBeGreaterThanOrEqual(3);
  });

  it('nobody gets everything: no evening here is light for all three', () => {
    for (const [, played] of PAIRS) expect(lines(played).filter((line) => line === 'light').length).toBeLessThan(3);
  });
});

type Change = (model: Model) => unknown;
const weight =
  (id: string, value: number): Change =>
  (model) =>
    Object.assign(model.weights[id] ?? {}, { value });

const WEIGHTS: [string, Change, Played, Wished][] = [
  [
    'what a small win mends',
    weight('small-win-thinnest', 3),
    { moves: ['tell', 'translate', 'mediate'], option: 'stay-put' },
    { hammer: 'resident' },
  ],
  ['when a candle still grows', weight('rest-up-to', 4), { moves: ['refuse', 'connect', 'cover'], option: 'stay-put' }, {}],
  [
    'what a story needs for a yes',
    weight('answer-influence-yes-from', 4),
    { moves: ['do', 'translate', 'make-room'], option: 'stay-put', hands: 'support' },
    {},
  ],
  [
    'what makes a year light',
    weight('year-light-from', 4),
    { moves: ['tell', 'translate', 'make-room'], option: 'keep-date' },
    { trust: { 'resident-official': 3 } },
  ],
  [
    'what bringing somebody costs',
    ({ verbs }) => Object.assign(verbs.resident.bring, { candle: -3 }),
    { moves: ['bring', 'let-go', 'make-room'], option: 'stay-put' },
    {},
  ],
  [
    'what a verb does',
    ({ verbs }) => Object.assign(verbs.worker.translate, { effect: [{ kind: 'meter', meter: 'reach', by: -2 }] }),
    { moves: ['do', 'translate', 'make-room'], option: 'stay-put' },
    {},
  ],
  [
    'which chord comes first',
    ({ chords }) => chords.sort((a, b) => Number(b.id === 'pushback') - Number(a.id === 'pushback')),
    { moves: ['refuse', 'take-over', 'push'], option: 'keep-date' },
    {},
  ],
  [
    'whether a chord is light',
    ({ chords }) => Object.assign(chords.find((row) => row.id === 'pull-together') ?? {}, { light: false }),
    { moves: ['bring', 'connect', 'mediate'], option: 'stay-put' },
    {},
  ],
  [
    'where the hammer goes',
    ({ hammer }) => Object.assign(hammer.find((row) => row.id === 'hammer-make-room') ?? {}, { to: 'resident' }),
    { moves: ['tell', 'translate', 'make-room'], option: 'stay-put' },
    {},
  ],
  [
    'what a fist costs',
    ({ rules }) => Object.assign(rules['top-down'].weights, { 'fist-ribbon': -3 }),
    { moves: ['do', 'translate', 'push'], option: 'keep-date', hands: 'object' },
    { trust: { 'resident-official': 4 } },
  ],
];

describe('change a number in the model and the game plays by it', () => {
  it.each(WEIGHTS)('%s', (_what, change, played, wish) => {
    const other = rewritten(world, ({ model }) => change(model));
    const values = ({ play, happened }: Table) =>
      JSON.stringify([play.trust, play.energy, play.house, play.hammer, play.closing, happened]);
    const one = evening(played, wish);
    const two = evening(played, { ...wish, world: other });
    expect(values(two)).not.toBe(values(one));
  });

  it('every number stands with its source', () => {
    const { weights, sources, verbs, chords, hammer, rules, powerCards } = world.model;
    const rows = [
      ...Object.values(weights),
      ...Object.values(verbs).flatMap(Object.values),
      ...chords,
      ...hammer,
      ...Object.values(rules),
      ...Object.values(powerCards),
    ];
    for (const { source } of rows as { source: string }[]) expect(Object.keys(sources)).toContain(source);
  });
});
