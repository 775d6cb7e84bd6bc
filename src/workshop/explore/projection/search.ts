import type { State, World } from '#rules/state.ts';
import type { Condition } from '#scenario/types.ts';
import { FIRST, type Passage, type Passages, type Place } from './evening.ts';
import { askOf, carriedOut, type Kept, keeping, type Projected, packedIn, projected, rowOf, unpackedIn } from './kept.ts';
import { may, type Variable } from './may.ts';

/** What is looked for: a place, and what holds there. */
export interface Wanted {
  /** null: not here. */
  at: (place: Place) => Condition | null;
  reads: readonly Variable[];
  /** Only with nothing on the table. */
  nothingLaid?: World;
}

export interface Sought {
  /** Not found: no evening comes there. Found: it may be so, as far as this shows. */
  found: boolean;
  /** False: there were too many states, and the question stays open. */
  complete: boolean;
  states: number;
}

/** So many states in all, and the question stays open. */
const MOST = 5_000_000;

export interface Seeking {
  start: State;
  passages: Passages;
}

/**
 * Walks an evening with only the variables that a question reads; every other may be anything. What cannot be reached so, cannot be reached.
 * What can is walked again with the variables that its way took for granted, until it is not found, nothing more was taken for granted, or
 * there are more than five million states.
 */
export function seek(seeking: Seeking, wanted: Wanted, onStep: (states: number) => void = () => {}): Sought {
  let states = 0;
  let variables = [...new Set(wanted.reads)].sort();
  for (;;) {
    const walked = new Walk(seeking, wanted, keeping(variables)).run(MOST - states);
    states += walked.states;
    onStep(states);
    if (!walked.way) return { found: false, complete: walked.complete, states };
    const more = walked.way.filter((variable) => !variables.includes(variable));
    if (more.length === 0) return { found: true, complete: true, states };
    variables = [...new Set([...variables, ...more])].sort();
  }
}

interface Step {
  to: number;
  does: readonly Projected[];
}

interface Walked {
  /** What the shortest way to it took for granted; null when there is none. */
  way: Variable[] | null;
  complete: boolean;
  states: number;
}

/** One walk with one set of variables, breadth first, until what is wanted is found. */
export class Walk {
  readonly #seeking: Seeking;
  readonly #wanted: Wanted;
  readonly #kept: Kept;
  readonly #all: number;
  readonly #places: Place[] = [];
  readonly #ids = new Map<string, number>();
  readonly #steps: Step[][] = [];
  readonly #projected = new Map<Passage['parts'], Projected[]>();
  readonly #seen = new Set<number>();
  /** Of each state met: itself, the one it came from, and what that took for granted. */
  readonly #met: { state: number; from: number; assumed: readonly Variable[] }[] = [];

  constructor(seeking: Seeking, wanted: Wanted, kept: Kept) {
    this.#seeking = seeking;
    this.#wanted = wanted;
    this.#kept = kept;
    this.#all = kept.sizes.reduce((product, size) => product * size, 1);
  }

  run(most: number): Walked {
    this.#meet(this.#idOf(FIRST), rowOf(this.#kept, this.#seeking.start), { from: -1, assumed: [] });
    let states = 1;
    for (let at = 0; at < this.#met.length; at += 1) {
      const state = this.#met[at]?.state ?? 0;
      const place = Math.floor(state / this.#all);
      const values = unpackedIn(this.#kept, state % this.#all);
      if (this.#isFound(place, values)) return { way: this.#wayTo(at), complete: true, states };
      for (const { to, does } of this.#stepsFrom(place))
        for (const one of does)
          for (const next of carriedOut(this.#kept, values, one)) {
            states += 1;
            this.#meet(to, next, { from: at, assumed: one.assumed });
          }
      if (states > most) return { way: null, complete: false, states };
    }
    return { way: null, complete: true, states };
  }

  /** Every state that was met, and where. */
  *states(): Iterable<{ place: Place; values: number[] }> {
    for (const { state } of this.#met) {
      const place = this.#places[Math.floor(state / this.#all)] ?? FIRST;
      yield { place, values: unpackedIn(this.#kept, state % this.#all) };
    }
  }

  #meet(place: number, values: readonly number[], came: { from: number; assumed: readonly Variable[] }): void {
    const state = place * this.#all + packedIn(this.#kept, values);
    if (this.#seen.has(state)) return;
    this.#seen.add(state);
    this.#met.push({ state, ...came });
  }

  #isFound(place: number, values: readonly number[]): boolean {
    const condition = this.#wanted.at(this.#places[place] ?? FIRST);
    return condition !== null && may(condition, askOf(this.#kept, values, this.#wanted.nothingLaid)).hold;
  }

  #wayTo(found: number): Variable[] {
    const way = new Set<Variable>();
    for (let at = found; at >= 0; at = this.#met[at]?.from ?? -1) for (const variable of this.#met[at]?.assumed ?? []) way.add(variable);
    return [...way];
  }

  /** By all that a place is: two that differ in anything are never walked as one. */
  #idOf(place: Place): number {
    const key = JSON.stringify(place);
    const known = this.#ids.get(key) ?? this.#places.push(place) - 1;
    this.#ids.set(key, known);
    return known;
  }

  #stepsFrom(place: number): Step[] {
    const known = this.#steps[place];
    if (known) return known;
    const passages = this.#seeking.passages(this.#places[place] ?? FIRST);
    const steps = passages.map(({ to, parts }) => ({ to: this.#idOf(to), does: this.#project(parts) }));
    this.#steps[place] = steps;
    return steps;
  }

  #project(parts: Passage['parts']): Projected[] {
    const known = this.#projected.get(parts) ?? projected(this.#kept, parts);
    this.#projected.set(parts, known);
    return known;
  }
}
