import { previewAnswer } from '#rules/answers.ts';
import type { Decision, State, World } from '#rules/state.ts';
import { must } from '#rules/world.ts';
import type { Answer, Id } from '#scenario/ids.ts';
import type { Choice } from './choices.ts';
import { BARE, bare, withOptions } from './deciding-table.ts';
import type { Moment } from './moments.ts';
import type { Left } from './promise-phase.ts';
import { decidedBy, type RuleEffect } from './rule-effects.ts';

/** One way to a decision: from which moment, by which course, for what. */
export interface Way {
  moment: Moment;
  effect: RuleEffect;
  choice: Choice;
  /** The shared value of the evening. */
  value: Id;
  /** Promises in own words that must have been made before it, and that may not: a set of bits each. */
  made: number;
  never: number;
  /** How many commands it takes. */
  cost: number;
}

/** All decisions of an issue that are answered alike from outside. */
export interface Given {
  issue: Id;
  answer: Answer;
  /** One of them, as it stood when it was decided: what is closed from it is closed alike from all. */
  decided: State;
  /** The shortest way to each state of the house. */
  houses: Map<number, Way>;
  joint: Set<number>;
}

/** Those of one `given` that leave the same promises behind. */
export interface Group extends Left {
  given: Given;
  /** The shortest way to each state of people. */
  ways: Map<number, Way>;
}

/** A way before it is known what is decided. */
export type From = Pick<Way, 'moment' | 'effect' | 'made' | 'never'>;

/** What was gathered so far, by name. */
export interface Gathered {
  world: World;
  givens: Map<string, Given>;
  groups: Map<string, Group>;
}

function givenOf(gathered: Gathered, { moment, effect }: From, choice: Choice): Given {
  const option = effect.course.option === null ? null : (choice.option ?? 'own-1');
  const judged = { option, story: effect.judged.story, ring: choice.outside ? ('outside' as const) : effect.judged.ring };
  const answer = previewAnswer(gathered.world, judged);
  const key = `${moment.issue} ${answer}`;
  const known = gathered.givens.get(key);
  if (known) return known;
  const decided = decidedAs(gathered.world, { moment, effect }, judged);
  const given = { issue: moment.issue, answer, decided, houses: new Map(), joint: new Set<number>() };
  gathered.givens.set(key, given);
  return given;
}

/** A decision of this moment, with what it is judged by. */
function decidedAs(world: World, { moment, effect }: Pick<Way, 'moment' | 'effect'>, judged: Partial<Decision>): State {
  const choices = withOptions(world, moment.issue, Object.fromEntries(BARE.map((id) => [id, bare()])));
  const { course } = effect;
  const state = must(decidedBy(choices, moment.state, { course, option: course.option ?? '' }), 'decision');
  const decision = { ...must(state.play.scene?.decided, 'decision'), ...judged };
  const scene = state.play.scene && { ...state.play.scene, decided: decision };
  return { ...state, play: { ...state.play, scene, decisions: [decision], promises: [] } };
}

/** The group of what is decided so: with its answer from outside, and the promises that lie open after it. */
export function groupOf(gathered: Gathered, from: From, choice: Choice): Group {
  const given = givenOf(gathered, from, choice);
  const open = from.made | choice.open;
  const never = from.never & ~open;
  const key = `${given.issue} ${given.answer} ${open} ${never}`;
  const known = gathered.groups.get(key);
  if (known) return known;
  const group: Group = { given, must: open, never, costs: new Map(), ways: new Map() };
  gathered.groups.set(key, group);
  return group;
}
