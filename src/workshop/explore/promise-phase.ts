import type { Deed } from '#rules/command.ts';
import type { Promised, State, World } from '#rules/state.ts';
import { PAIRS, ROLES, type Role } from '#scenario/ids.ts';
import { CANDLES, LEVELS, PEOPLE, RIBBONS, valuesOf, withValues } from './meters.ts';
import { after } from './walk.ts';

/** Who can promise whom: six, each at most once open. A set of them is a whole number, one bit each. */
export const DIRECTIONS: readonly [from: Role, to: Role][] = ROLES.flatMap((from) =>
  ROLES.filter((to) => to !== from).map((to): [Role, Role] => [from, to]),
);
const SETS = 2 ** DIRECTIONS.length;

export const bitOf = (from: Role, to: Role): number => 1 << DIRECTIONS.findIndex(([a, b]) => a === from && b === to);
export const openOf = (promises: readonly Promised[]): number =>
  promises.filter(({ state }) => state === 'open').reduce((set, { from, to }) => set | bitOf(from, to), 0);

/** A promise to the resident, of each of the others: help, for a handover. */
export const TO_RESIDENT: readonly number[] = DIRECTIONS.flatMap(([, to], place) => (to === 'resident' ? [1 << place] : []));

/** Decisions that leave the same promises behind, by what they leave of people (see `PEOPLE`), each with the fewest commands. */
export interface Left {
  /** Promises that lie open, and promises that may not be made before the decision. */
  must: number;
  never: number;
  costs: Map<number, number>;
}

/** One promise answered: what it makes of its candle and its ribbon, by the kernel; -1 where it cannot be. */
interface Answering {
  bit: number;
  kept: boolean;
  deed: Deed;
  /** What one step of its candle, and of its ribbon, is in a packed number. */
  candle: number;
  ribbon: number;
  /** By candle and ribbon. */
  made: Int16Array;
}

/** What keeping and breaking each promise does, asked once: it reads nothing but the giver's candle and the ribbon between. */
export function answerings(world: World, decided: State): Answering[] {
  return DIRECTIONS.flatMap(([from, to]) => [true, false].map((kept) => answering(world, decided, { from, to, kept })));
}

function answering(world: World, decided: State, { from, to, kept }: { from: Role; to: Role; kept: boolean }): Answering {
  const candle = CANDLES + ROLES.indexOf(from);
  const ribbon = RIBBONS + PAIRS.findIndex((pair) => pair.includes(from) && pair.includes(to));
  const deed: Deed = { do: 'keep', from, to, kept };
  const promise: Promised = { from, to, words: '', paper: false, issue: decided.play.scene?.issue ?? '', state: 'open' };
  const made = new Int16Array(LEVELS * LEVELS).fill(-1);
  made.forEach((_, at) => {
    const values = valuesOf(decided.play);
    values[candle] = Math.floor(at / LEVELS);
    values[ribbon] = at % LEVELS;
    const next = after(world, { ...decided, play: { ...withValues(decided.play, values, 0), promises: [promise] } }, deed);
    const then = next && valuesOf(next.play);
    if (then) made[at] = (then[candle] ?? 0) * LEVELS + (then[ribbon] ?? 0);
  });
  return { bit: bitOf(from, to), kept, deed, made, candle: LEVELS ** candle, ribbon: LEVELS ** ribbon };
}

/** Told of each state after some promises were answered: people as packed, the promises answered, commands so far. */
type OnEach = (people: number, answered: number, cost: number) => void;

/**
 * Every way in which promises can go after a decision: those that lie open, and any that were made in own words besides; each kept, broken
 * or left, in every order. Fewest commands first. Where fewer answers left the same, more answers are not looked at.
 */
export class PromisePhase {
  readonly #ways: Answering[];
  readonly #seen = new Uint8Array(PEOPLE * SETS);
  readonly #from = new Int32Array(PEOPLE * SETS);
  readonly #by = new Uint8Array(PEOPLE * SETS);
  #left: Left = { must: 0, never: 0, costs: new Map() };
  #shelves: number[][] = [];
  #at = 0;

  constructor(ways: Answering[]) {
    this.#ways = ways;
  }

  /** @returns how many states were looked at. */
  walk(left: Left, onEach: OnEach): number {
    this.#left = left;
    this.#seen.fill(0);
    this.#shelves = [];
    for (const [people, cost] of left.costs) this.#put(people * SETS, cost, -1);
    let states = 0;
    for (let cost = 0; cost < this.#shelves.length; cost += 1)
      for (const node of this.#shelves[cost] ?? []) {
        if (!this.#take(node)) continue;
        states += 1;
        this.#at = node;
        onEach(Math.floor(node / SETS), node % SETS, cost);
        this.#spread(node, cost);
      }
    return states;
  }

  /** False when it was put before: shorter, then, or as short. */
  #put(node: number, cost: number, from: number): boolean {
    if (this.#seen[node] !== 0) return false;
    this.#seen[node] = 1;
    this.#from[node] = from;
    this.#shelves[cost] ??= [];
    this.#shelves[cost]?.push(node);
    return true;
  }

  /** Not when fewer answers left the same people, with the same of what must be answered. */
  #take(node: number): boolean {
    if (this.#seen[node] === 2) return false;
    const { must } = this.#left;
    const set = node % SETS;
    for (let more = set; more < SETS; more = (more + 1) | set) if ((more & must) === (set & must)) this.#seen[node - set + more] = 2;
    return true;
  }

  #spread(node: number, cost: number): void {
    const set = node % SETS;
    const people = (node - set) / SETS;
    const { must, never } = this.#left;
    for (let by = 0; by < this.#ways.length; by += 1) {
      const way = this.#ways[by];
      if (!way || (set | never) & way.bit) continue;
      const { bit, candle, ribbon, made } = way;
      const now = Math.floor(people / candle) % LEVELS;
      const tie = Math.floor(people / ribbon) % LEVELS;
      const then = made[now * LEVELS + tie] ?? -1;
      if (then < 0) continue;
      const next = people + (Math.floor(then / LEVELS) - now) * candle + ((then % LEVELS) - tie) * ribbon;
      const to = next * SETS + (set | bit);
      if (this.#put(to, cost + (must & bit ? 1 : 2), node)) this.#by[to] = by;
    }
  }

  /** The decision that the state of this moment came from, and what was answered since. */
  back(): { people: number; deeds: Deed[] } {
    const deeds: Deed[] = [];
    let at = this.#at;
    for (; (this.#from[at] ?? -1) >= 0; at = this.#from[at] ?? -1) deeds.unshift(this.#ways[this.#by[at] ?? 0]?.deed as Deed);
    return { people: Math.floor(at / SETS), deeds };
  }
}
