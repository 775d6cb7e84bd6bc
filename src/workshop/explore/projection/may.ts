import type { World } from '#rules/state.ts';
import { isHouseMeter, ownerOf } from '#rules/world.ts';
import { HAMMERS, type Id, RINGS } from '#scenario/ids.ts';
import type { Condition, Question } from '#scenario/types.ts';

/** A thing that can be kept in a projection: a meter under the name a step gives it, `hammer`, `ring date`, `chose date delay`. */
export type Variable = string;

/** What a question reads; null for what is a free choice: facts, habits, promises, moves. */
export function variableOf(question: Question): Variable | null {
  if (isHouseMeter(question.ask)) return question.ask;
  switch (question.ask) {
    case 'trust':
      return `trust ${question.pair}`;
    case 'energy':
      return `energy ${question.role}`;
    case 'hammer':
      return 'hammer';
    case 'ring':
      return `ring ${question.issue}`;
    case 'chose':
      return `chose ${question.scene} ${question.option}`;
    default:
      return null;
  }
}

export function variablesIn(condition: Condition): Variable[] {
  if ('all' in condition) return condition.all.flatMap(variablesIn);
  if (condition.kind === 'not') return variablesIn(condition.of);
  const variable = variableOf(condition.kind === 'compare' ? condition.left : condition.of);
  return variable ? [variable] : [];
}

/** The value of a variable as a whole number (a place in `HAMMERS`, in `RINGS`, 0 or 1); undefined when it is not kept. */
export type Known = (variable: Variable) => number | undefined;

export interface Ask {
  known: Known;
  /** Who knows what when nothing is laid; without it every fact may be known or not. */
  nothingLaid?: World;
}

/** What a condition can be when only some things are known. */
export interface May {
  hold: boolean;
  fail: boolean;
}

const EITHER: May = { hold: true, fail: true };
const is = (truth: boolean): May => ({ hold: truth, fail: !truth });

/** Whether a condition may hold and may fail. What is not known may be anything, each time it is asked: too much, never too little. */
export function may(condition: Condition, ask: Ask): May {
  switch (condition.kind) {
    case 'and': {
      const all = condition.all.map((part) => may(part, ask));
      return { hold: all.every(({ hold }) => hold), fail: all.some(({ fail }) => fail) };
    }
    case 'or': {
      const all = condition.all.map((part) => may(part, ask));
      return { hold: all.some(({ hold }) => hold), fail: all.every(({ fail }) => fail) };
    }
    case 'not': {
      const { hold, fail } = may(condition.of, ask);
      return { hold: fail, fail: hold };
    }
    case 'holds':
      return holds(condition.of, ask);
    case 'compare':
      return compared(condition, ask);
  }
}

function holds(question: Question, { known, nothingLaid }: Ask): May {
  if (nothingLaid && question.ask === 'shared') return is(false);
  if (nothingLaid && question.ask === 'knows') return is(ownerOf(nothingLaid, question.fact) === question.role);
  const variable = variableOf(question);
  const value = variable === null ? undefined : known(variable);
  if (value === undefined) return EITHER;
  return is(question.ask === 'hammer' ? HAMMERS[value] === question.at : value === 1);
}

type Compare = Extract<Condition, { kind: 'compare' }>;

function compared({ left, op, right }: Compare, { known }: Ask): May {
  const variable = variableOf(left);
  const value = variable === null ? undefined : known(variable);
  if (value === undefined) return EITHER;
  const named = left.ask === 'ring' ? RINGS[value] : value;
  if (op === '=') return is(named === right);
  if (op === '!=') return is(named !== right);
  if (typeof named !== 'number' || typeof right !== 'number') return is(false);
  return is(op === '<' ? named < right : op === '<=' ? named <= right : op === '>' ? named > right : named >= right);
}

export const and = (...all: Condition[]): Condition => ({ kind: 'and', all });
export const or = (...all: Condition[]): Condition => ({ kind: 'or', all });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const atLeast = (left: Question, right: number): Condition => ({ kind: 'compare', left, op: '>=', right });
export const atMost = (left: Question, right: number): Condition => ({ kind: 'compare', left, op: '<=', right });
export const isOurs = (issue: Id): Condition => ({ kind: 'compare', left: { ask: 'ring', issue }, op: '=', right: RINGS[0] });
