import type { State, World } from '#rules/state.ts';
import { isHouseMeter } from '#rules/world.ts';
import { HAMMERS, type Id, RINGS, type Ring, type Role, VERBS } from '#scenario/ids.ts';
import type { Condition, Question } from '#scenario/types.ts';
import { withScene } from './walk.ts';

/** More moments than this are not looked at one by one: the pass is then not complete, and says so. */
const MOST = 200_000;

interface Variable {
  values: readonly unknown[];
  set: (state: State, value: never) => State;
}

/**
 * The decision of a scene from every value of what its conditions read, whether or not any evening reaches it. What holds for all of
 * them holds in every play. Facts and habits are left as they are: they are free choices, and both only open.
 *
 * @returns null when there are more than 200,000.
 */
export function everyValue(world: World, issue: Id, from: State): Iterable<State> | null {
  const read = new Map<string, Variable>();
  for (const { if: condition } of Object.values(world.scenario.scenes[issue]?.options ?? {})) if (condition) collect(condition, read);
  const variables = [...read.values()];
  const count = variables.reduce((product, { values }) => product * values.length, 1);
  return count > MOST ? null : assign(from, variables);
}

function* assign(from: State, [first, ...rest]: Variable[]): Iterable<State> {
  if (!first) {
    yield from;
    return;
  }
  for (const value of first.values) yield* assign(first.set(from, value as never), rest);
}

function collect(condition: Condition, into: Map<string, Variable>): void {
  if ('all' in condition) for (const part of condition.all) collect(part, into);
  else if (condition.kind === 'not') collect(condition.of, into);
  else {
    const question = condition.kind === 'compare' ? condition.left : condition.of;
    const variable = variableOf(question);
    if (variable) into.set(nameOf(question), variable);
  }
}

/** `hammer(middle)` and `hammer(resident)` read one thing. */
const nameOf = (question: Question): string => (question.ask === 'hammer' ? 'hammer' : JSON.stringify(question));

const LEVELS = [0, 1, 2, 3, 4] as const;
const EITHER = [false, true] as const;

/** Facts and habits are no variables: they are free choices. */
function variableOf(question: Question): Variable | null {
  return levelOf(question) ?? placeOf(question) ?? deedOf(question);
}

type Play = State['play'];

const playing = (state: State, play: Partial<Play>): State => ({ ...state, play: { ...state.play, ...play } });

function levelOf(question: Question): Variable | null {
  if (question.ask === 'trust') {
    const set = (state: State, value: number) => playing(state, { trust: { ...state.play.trust, [question.pair]: value } });
    return { values: LEVELS, set };
  }
  if (question.ask === 'energy') {
    const set = (state: State, value: number) => playing(state, { energy: { ...state.play.energy, [question.role]: value } });
    return { values: LEVELS, set };
  }
  if (!isHouseMeter(question.ask)) return null;
  const set = (state: State, value: number) => playing(state, { house: { ...state.play.house, [question.ask]: value } });
  return { values: LEVELS, set };
}

function placeOf(question: Question): Variable | null {
  if (question.ask === 'hammer') return { values: HAMMERS, set: (state, hammer: Play['hammer']) => playing(state, { hammer }) };
  if (question.ask !== 'ring') return null;
  const set = (state: State, value: Ring) => playing(state, { rings: { ...state.play.rings, [question.issue]: value } });
  return { values: RINGS, set };
}

function deedOf(question: Question): Variable | null {
  switch (question.ask) {
    case 'played':
      return { values: EITHER, set: (state, value: boolean) => playedAs(state, question, value) };
    case 'chose':
      return { values: EITHER, set: (state, value: boolean) => (value ? chosen(state, question) : state) };
    case 'promised':
    case 'kept':
    case 'on-paper':
      return { values: EITHER, set: (state, value: boolean) => (value ? promised(state, question) : state) };
    default:
      return null;
  }
}

function playedAs(state: State, { role, verb }: Extract<Question, { ask: 'played' }>, value: boolean): State {
  const other = VERBS[role].find((each) => each !== verb) ?? verb;
  return withScene(state, { moves: { ...state.play.scene?.moves, [role]: { verb: value ? verb : other } } });
}

function chosen(state: State, { scene, option }: Extract<Question, { ask: 'chose' }>): State {
  return playing(state, { decisions: [...state.play.decisions, { issue: scene, option } as Play['decisions'][number]] });
}

function promised(state: State, { ask, pair }: Extract<Question, { ask: 'promised' | 'kept' | 'on-paper' }>): State {
  const [from, to] = pair.split('-') as [Role, Role];
  const promise = { from, to, words: '', paper: ask === 'on-paper', issue: '', state: ask === 'kept' ? 'kept' : 'open' } as const;
  return playing(state, { promises: [...state.play.promises, promise] });
}
