import { draft } from '#rules/draft.ts';
import type { State, World } from '#rules/state.ts';
import { isHouseMeter } from '#rules/world.ts';
import { HAMMERS, type Id, RINGS } from '#scenario/ids.ts';
import type { Condition, Question } from '#scenario/types.ts';

/** More moments than this are not looked at one by one: the pass is then not complete, and says so. */
const MOST = 200_000;

interface Variable {
  values: readonly unknown[];
  set: (state: State, value: never) => void;
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
  for (const value of first.values) {
    const next = draft(from);
    first.set(next, value as never);
    yield* assign(next, rest);
  }
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

const holding = <T>(values: readonly T[], record: (state: State) => Record<string, unknown>, key: string): Variable => ({
  values,
  set: (state, value) => {
    record(state)[key] = value;
  },
});

function levelOf(question: Question): Variable | null {
  if (question.ask === 'trust') return holding(LEVELS, ({ play }) => play.trust, question.pair);
  if (question.ask === 'energy') return holding(LEVELS, ({ play }) => play.energy, question.role);
  return isHouseMeter(question.ask) ? holding(LEVELS, ({ play }) => play.house, question.ask) : null;
}

function placeOf(question: Question): Variable | null {
  if (question.ask === 'hammer') return holding(HAMMERS, ({ play }) => play as unknown as Record<string, unknown>, 'hammer');
  return question.ask === 'ring' ? holding(RINGS, ({ play }) => play.rings, question.issue) : null;
}

function deedOf(question: Question): Variable | null {
  switch (question.ask) {
    case 'played':
      return { values: EITHER, set: (state, value: boolean) => playedAs(state, question, value) };
    case 'chose':
      return { values: EITHER, set: (state, value: boolean) => value && chosen(state, question) };
    case 'promised':
    case 'kept':
    case 'on-paper':
      return { values: EITHER, set: (state, value: boolean) => value && promised(state, question) };
    default:
      return null;
  }
}

function playedAs({ play: { scene } }: State, { role, verb }: Extract<Question, { ask: 'played' }>, value: boolean): void {
  const other = role === 'resident' ? 'refuse' : role === 'worker' ? 'let-go' : 'cover';
  const instead = other === verb ? (role === 'resident' ? 'tell' : role === 'worker' ? 'translate' : 'make-room') : other;
  if (scene) scene.moves = { ...scene.moves, [role]: { verb: value ? verb : instead } };
}

function chosen({ play }: State, { scene, option }: Extract<Question, { ask: 'chose' }>): void {
  play.decisions = [...play.decisions, { issue: scene, option } as State['play']['decisions'][number]];
}

function promised({ play }: State, { ask, pair }: Extract<Question, { ask: 'promised' | 'kept' | 'on-paper' }>): void {
  const [from, to] = pair.split('-') as [never, never];
  const state = ask === 'kept' ? 'kept' : 'open';
  play.promises = [...play.promises, { from, to, words: '', paper: ask === 'on-paper', issue: '', state }];
}
