import type { World } from '#rules/state.ts';
import { cut } from '#rules/step.ts';
import { type Choice, NO_CHOICE, ownChoices, writtenChoices } from './choices.ts';
import { BARE, type Course, type Tables } from './deciding-table.ts';
import { type From, type Gathered, type Given, type Group, groupOf, type Way } from './groups.ts';
import { HOUSE, HOUSES, LEVELS, METERS, valuesOf } from './meters.ts';
import type { Moment } from './moments.ts';
import { TO_RESIDENT } from './promise-phase.ts';
import { kindsOf, type RuleEffect, ruleEffects } from './rule-effects.ts';
import { after } from './walk.ts';

export interface Decided {
  givens: Given[];
  groups: Group[];
  /** How many states differ. */
  states: number;
}

/** Told how many states there are so far, and which share of the walk is done: 0 to 1. */
export type OnStep = (states: number, done: number) => void;

interface Walk extends Gathered {
  tables: Tables;
  effects: Map<string, RuleEffect[]>;
  /** Moments that were walked, by what a decision in them reads. */
  seen: Set<string>;
}

/**
 * Every way a first decision can go, walked completely: each moment; each way of deciding that differs in what it leaves behind; each option
 * of the file and each idea of the group; with and without a win, and with and without the promises that a handover or a condition asks for.
 */
export function allDecided(world: World, { tables, moments }: { tables: Tables; moments: readonly Moment[] }, onStep: OnStep): Decided {
  const walk: Walk = { world, tables, givens: new Map(), groups: new Map(), effects: new Map(), seen: new Set() };
  const states = () => [...walk.givens.values()].reduce((sum, { joint }) => sum + joint.size, 0);
  const all = [...moments].sort((a, b) => deedsOf(a) - deedsOf(b));
  all.forEach((moment, place) => {
    decideAll(walk, moment);
    onStep(states(), place / all.length);
  });
  return { givens: [...walk.givens.values()], groups: [...walk.groups.values()], states: states() };
}

const deedsOf = ({ before, deeds }: Moment): number => before.length + deeds.length;

/** Shortest first: a moment that a decision cannot tell from one before it is left out. */
function decideAll(walk: Walk, moment: Moment): void {
  const courses = kindsOf(walk.tables(moment.state, BARE.length));
  const some = courses.find(({ option }) => option !== null);
  const written = some ? writtenChoices(walk.world, moment, some) : [];
  const key = `${readBy(moment)} ${written.map(({ option, facts, open }) => [option, ...facts, open])}`;
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  const choices = some ? [...written, ...ownChoices(walk.world, moment)] : [];
  for (const each of effectsAt(walk, moment, courses)) leaveAll(walk, { moment, ...each }, choices);
}

/** What each way to decide adds; under a handover it can hang on a promise to the resident, which anybody may have made before. */
function effectsAt(walk: Walk, moment: Moment, courses: Course[]): Pick<Way, 'effect' | 'made' | 'never'>[] {
  const handed = courses.filter(({ rule, decided }) => rule === 'handover' && !decided.outside);
  const state = handed.length > 0 && after(walk.world, moment.state, { do: 'promise', from: 'worker', to: 'resident', words: '' });
  const helped = state ? effectsOf(walk, { ...moment, state }, handed) : [];
  return effectsOf(walk, moment, courses).flatMap((effect) => {
    const other = helped.find(({ course }) => course === effect.course);
    if (!other || sumsOf(other) === sumsOf(effect)) return [{ effect, made: 0, never: 0 }];
    const never = TO_RESIDENT.reduce((set, bit) => set | bit, 0);
    return [{ effect, made: 0, never }, ...TO_RESIDENT.map((made) => ({ effect: other, made, never: 0 }))];
  });
}

const sumsOf = ({ sums, won }: RuleEffect): string => `${sums} ${won}`;

/** Moments that differ in nothing that a rule reads share their effects. */
function effectsOf(walk: Walk, moment: Moment, courses: Course[]): RuleEffect[] {
  const key = `${readBy(moment)} ${courses.length}`;
  const known = walk.effects.get(key) ?? ruleEffects(walk.world, moment, courses);
  walk.effects.set(key, known);
  return known;
}

function readBy({ issue, state }: Moment): string {
  const { trust, energy, house, hammer, rings, promises, scene } = state.play;
  return JSON.stringify([issue, trust, energy, house, hammer, rings, promises, scene?.refused, scene?.rule, scene?.net, scene?.story]);
}

/** One way to decide, with everything that can be decided so: with the shared value it serves it is a win where it can be. */
function leaveAll(walk: Walk, from: From, choices: readonly Choice[]): void {
  const { effect, moment } = from;
  const values = valuesOf(moment.state.play);
  const plain: Leaving = { from, sums: summed(values, effect.sums), wins: false };
  const won: Leaving | null = effect.won && { from, sums: summed(values, effect.won), wins: true };
  const groups = new Map<number, Group>();
  for (const choice of effect.course.option === null ? [NO_CHOICE] : choices) {
    const kind = choice.open * 2 + (choice.outside ? 1 : 0);
    const group = groups.get(kind) ?? groupOf(walk, from, choice);
    groups.set(kind, group);
    const mayWin = won !== null && choice.served !== undefined;
    if (!mayWin || choice.other !== undefined) add(group, plain, choice);
    if (won && choice.served !== undefined) add(group, won, choice);
  }
}

interface Leaving {
  from: From;
  /** The meters with what the rule adds, not cut off yet. */
  sums: number[];
  wins: boolean;
}

const summed = (a: readonly number[], b: readonly number[]): number[] => a.map((value, place) => value + (b[place] ?? 0));

function add({ given, costs, ways }: Group, leaving: Leaving, choice: Choice): void {
  const { effect, moment } = leaving.from;
  const people = packedSum(leaving.sums, choice.sums, PLACES.people);
  const house = packedSum(leaving.sums, choice.sums, PLACES.house);
  given.joint.add(people * HOUSES + house);
  const cost = deedsOf(moment) + effect.course.deeds.length + choice.facts.length + (choice.idea ? 1 : 0);
  const inHouse = cost < (given.houses.get(house)?.cost ?? Number.POSITIVE_INFINITY);
  const inPeople = cost < (costs.get(people) ?? Number.POSITIVE_INFINITY);
  if (!inHouse && !inPeople) return;
  const value = (leaving.wins ? choice.served : choice.other) ?? moment.value;
  const way: Way = { ...leaving.from, choice, value, cost };
  if (inHouse) given.houses.set(house, way);
  if (!inPeople) return;
  costs.set(people, cost);
  ways.set(people, way);
}

const PLACES = { people: [0, HOUSE], house: [HOUSE, METERS.length] } as const;

/** Two rows added up, cut off once, and packed. */
function packedSum(a: readonly number[], b: readonly number[], [first, last]: readonly [number, number]): number {
  let all = 0;
  for (let place = last - 1; place >= first; place -= 1) all = all * LEVELS + cut((a[place] ?? 0) + (b[place] ?? 0));
  return all;
}
