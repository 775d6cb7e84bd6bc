import { HOUSE_METERS, type Id, PAIRS, type Pair, ROLES, type Role, THIN_ORDER, type Verb } from '#scenario/ids.ts';
import type { VerbRow } from '#scenario/model-types.ts';
import type { Condition, Issue, Option, Question, Scene } from '#scenario/types.ts';
import type { Triple } from './entry.ts';
import type { Play, ScenePlay, State, World } from './state.ts';

/** Thrown when a caller asks for something the case does not have: a fault in the program, never in the play. */
export class NotInCase extends Error {}

export function must<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new NotInCase(what);
  return value;
}

export const triple = <T>(of: (role: Role) => T): Triple<T> => [of('resident'), of('worker'), of('official')];

export const sceneOf = (world: World, issue: Id): Scene => must(world.scenario.scenes[issue], issue);
export const issueOf = (world: World, issue: Id): Issue => must(world.scenario.issues[issue], issue);
export function optionOf(world: World, issue: Id, option: Id): Option | undefined {
  const { options } = sceneOf(world, issue);
  return Object.hasOwn(options, option) ? options[option] : undefined;
}
export const verbOf = (world: World, role: Role, verb: Verb): VerbRow => must(world.model.verbs[role][verb], verb);
export const weight = (world: World, id: Id): number => must(world.model.weights[id], id).value;
export const ruleWeight = (world: World, rule: keyof World['model']['rules'], id: Id): number =>
  must(world.model.rules[rule].weights[id], id);

export function scenePlay(state: State): ScenePlay {
  return must(state.play.scene, 'scene');
}

/** Decided, or stopped before it was: nobody points, picks or shows a hand in it any more. */
export const isOver = (scene: ScenePlay): boolean => scene.decided !== null || scene.stopped;

export function pairOf(a: Role, b: Role): Pair {
  return must(
    PAIRS.find((pair) => pair.includes(a) && pair.includes(b) && a !== b),
    `${a}-${b}`,
  );
}

export const pairsOf = (role: Role): Pair[] => PAIRS.filter((pair) => pair.includes(role));

/** Equal: resident-official, then resident-worker, then worker-official (RULES, head). */
export function thinnest(play: Play): Pair {
  return THIN_ORDER.reduce((thin, pair) => (play.trust[pair] < play.trust[thin] ? pair : thin));
}

/** The thickest ribbon of one role; equal in the same order. */
export function thickest(play: Play, role?: Role): Pair {
  const own = THIN_ORDER.filter((pair) => role === undefined || pair.includes(role));
  return own.reduce((thick, pair) => (play.trust[pair] > play.trust[thick] ? pair : thick));
}

/** The lowest candle; equal: resident, worker, official. */
export function lowestCandle(play: Play): Role {
  return ROLES.reduce((low, role) => (play.energy[role] < play.energy[low] ? role : low));
}

export function factsOf(world: World, role: Role): readonly { id: Id; n: 1 | 2 }[] {
  return world.scenario.roles[role].facts;
}

export function ownerOf(world: World, fact: Id): Role | undefined {
  return ROLES.find((role) => factsOf(world, role).some((own) => own.id === fact));
}

export const isLaid = (state: State, fact: Id): boolean => state.evening.laid.some((laid) => laid.fact === fact);

/** By the own card, whispered, or on the table (RULES 6). */
export function knows(world: World, state: State, { role, fact }: { role: Role; fact: Id }): boolean {
  return ownerOf(world, fact) === role || isLaid(state, fact) || state.evening.whispered.some((w) => w.to === role && w.fact === fact);
}

export const factsLeft = (world: World, state: State, role: Role) => factsOf(world, role).filter((fact) => !isLaid(state, fact.id));

/** Every fact a condition asks for. */
export function factsIn(condition: Condition | undefined): Id[] {
  if (!condition) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.all.flatMap(factsIn);
    case 'not':
      return factsIn(condition.of);
    case 'compare':
      return factsAsked(condition.left);
    case 'holds':
      return factsAsked(condition.of);
  }
}

const factsAsked = (question: Question): Id[] => (question.ask === 'shared' || question.ask === 'knows' ? [question.fact] : []);

/** Remembers what follows from a thing that never changes: a part of the case. */
export function once<Of extends object, What>(work: (of: Of) => What): (of: Of) => What {
  const done = new WeakMap<Of, { what: What }>();
  return (of) => {
    const known = done.get(of);
    if (known) return known.what;
    const what = work(of);
    done.set(of, { what });
    return what;
  };
}

const factsOfOption = once(({ about, if: condition }: Option): readonly Id[] => [...new Set([...about, ...factsIn(condition)])]);

/** The facts one should know to judge an option: its `about` and those of its condition. */
export const factsFor = (option: Option | undefined): readonly Id[] => (option ? factsOfOption(option) : []);

/** The options that are written for a scene, in their order. */
export const writtenOptions = once(({ options }: Scene): readonly Id[] => Object.keys(options));

export const isHouseMeter = (name: string): name is (typeof HOUSE_METERS)[number] => (HOUSE_METERS as readonly string[]).includes(name);
