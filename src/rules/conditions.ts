import type { Condition, Question } from '#scenario/types.ts';
import type { State, World } from './state.ts';
import { isHouseMeter, isLaid, knows, pairOf } from './world.ts';

/** Total: cannot fail, loop or reach anything but the state (SCENARIO, conditions). */
export function holds(world: World, state: State, condition: Condition | undefined): boolean {
  if (!condition) return true;
  switch (condition.kind) {
    case 'and':
      return condition.all.every((part) => holds(world, state, part));
    case 'or':
      return condition.all.some((part) => holds(world, state, part));
    case 'not':
      return !holds(world, state, condition.of);
    case 'holds':
      return value(world, state, condition.of) === true;
    case 'compare':
      return compare(value(world, state, condition.left), condition.op, condition.right);
  }
}

type Value = number | string | boolean;

function compare(left: Value, op: string, right: number | string): boolean {
  if (op === '=') return left === right;
  if (op === '!=') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  return op === '<' ? left < right : op === '<=' ? left <= right : op === '>' ? left > right : left >= right;
}

function value(world: World, state: State, question: Question): Value {
  const { play } = state;
  if (isHouseMeter(question.ask)) return play.house[question.ask];
  switch (question.ask) {
    case 'trust':
      return play.trust[question.pair];
    case 'energy':
      return play.energy[question.role];
    case 'hammer':
      return play.hammer === question.at;
    case 'ring':
      return play.rings[question.issue] ?? 'outside';
    case 'shared':
      return isLaid(state, question.fact);
    case 'knows':
      return knows(world, state, question);
    case 'questioned':
      return state.evening.questioned.includes(question.habit);
    default:
      return happened(state, question);
  }
}

function happened({ play }: State, question: Question): boolean {
  switch (question.ask) {
    case 'chose':
      return play.decisions.some((decision) => decision.issue === question.scene && decision.option === question.option);
    case 'played':
      return (play.scene?.moves ?? play.decisions.at(-1)?.moves)?.[question.role]?.verb === question.verb;
    case 'promised':
      return play.promises.some((promise) => pairOf(promise.from, promise.to) === question.pair && promise.state !== 'broken');
    case 'kept':
      return play.promises.some((promise) => pairOf(promise.from, promise.to) === question.pair && promise.state === 'kept');
    case 'on-paper':
      return play.promises.some((promise) => pairOf(promise.from, promise.to) === question.pair && promise.paper);
    default:
      return false;
  }
}
