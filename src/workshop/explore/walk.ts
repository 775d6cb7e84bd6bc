import type { Command, Deed } from '#rules/command.ts';
import { answer } from '#rules/kernel.ts';
import { startState } from '#rules/start.ts';
import type { ScenePlay, State, World } from '#rules/state.ts';
import { type Format, type Id, type Pair, ROLES, type Role, VERBS, type Verb } from '#scenario/ids.ts';
import type { Condition } from '#scenario/types.ts';

const NO_PAST = () => undefined;

/** The state after a command, by the kernel of the game itself; null when it is refused. */
export function after(world: World, state: State, command: Command): State | null {
  const answered = answer({ world, state, past: NO_PAST }, command);
  return 'kind' in answered ? null : answered.state;
}

export function afterAll(world: World, state: State, commands: readonly Command[]): State | null {
  let now: State | null = state;
  for (const command of commands) now = now && after(world, now, command);
  return now;
}

export interface Where {
  format: Format;
  value: Id;
  issue: Id;
  take: 1 | 2;
}

/** Where the teams sit; nothing that is explored depends on it. */
export const SEATS = { star: 'resident', moon: 'worker', sun: 'official' } as const;

export const start = (world: World, format: Format): State =>
  startState(world, { format, secrecy: 'hands', seed: 1, seats: SEATS, puppets: [] });

/** The same state with these fields of its scene written otherwise. */
export function withScene(state: State, fields: Partial<ScenePlay>): State {
  const { scene } = state.play;
  return scene ? { ...state, play: { ...state.play, scene: { ...scene, ...fields } } } : state;
}

/**
 * The first issue of an evening, its talk ended. In take 2 the play is put back to the same moment; all that differs then is that the
 * seats have turned, which opens every rule and the ideas of the group.
 */
export function atMoves(world: World, { format, value, issue, take }: Where): State | null {
  const valued = after(world, start(world, format), { do: 'choose-value', value });
  const opened = valued && openIssue(world, valued, issue);
  const ended = opened && after(world, opened, { do: 'end-talk' });
  if (!ended || take === 1) return ended;
  return withScene({ ...ended, evening: { ...ended.evening, turns: 1 } }, { take: 2 });
}

/** Whoever may choose opens this letter: the holder, or all three by pointing at it. */
export function openIssue(world: World, state: State, issue: Id): State | null {
  return afterAll(world, state, openingDeeds(state, issue));
}

export function openingDeeds({ play }: State, issue: Id): Command[] {
  return play.hammer === 'middle' ? ROLES.map((role) => ({ do: 'point', role, at: issue })) : [{ do: 'choose-issue', issue }];
}

export interface Sounded {
  state: State;
  deeds: Deed[];
  /** The habit that was asked about in take 1 already: open now, and what it gave was put back with that take. */
  askedBefore?: Id;
}

/** All moves together that the candles allow: at most 64. */
export function sounded(world: World, state: State): Sounded[] {
  let all: Sounded[] = [{ state, deeds: [] }];
  for (const role of ROLES) all = all.flatMap((one) => playEach(world, one, role));
  return all;
}

function playEach(world: World, { state, deeds }: Sounded, role: Role): Sounded[] {
  return (VERBS[role] as readonly Verb[]).flatMap((verb) => {
    const deed: Deed = { do: 'play-move', role, verb };
    const next = after(world, state, deed);
    return next ? [{ state: next, deeds: [...deeds, deed] }] : [];
  });
}

/** The same moment with none of the habits asked about, with each, and in take 2 with each asked about in take 1. */
export function withHabits(world: World, one: Sounded): Sounded[] {
  const issue = one.state.play.scene?.issue ?? '';
  const habits = Object.keys(world.scenario.scenes[issue]?.habits ?? {});
  const asked = habits.flatMap((habit) => {
    const deed: Deed = { do: 'question-habit', role: 'resident', habit };
    const next = after(world, one.state, deed);
    return next ? [{ state: next, deeds: [...one.deeds, deed] }] : [];
  });
  const before = one.state.play.scene?.take === 1 ? [] : habits.map((habit) => askedBefore(one, issue, habit));
  return [one, ...asked, ...before];
}

function askedBefore({ state, deeds }: Sounded, issue: Id, habit: Id): Sounded {
  const { questioned, questionedIn } = state.evening;
  const evening = { ...state.evening, questioned: [...questioned, habit], questionedIn: [...questionedIn, issue] };
  return { state: { ...state, evening }, deeds, askedBefore: habit };
}

/**
 * The same moment with each set of promises in own words that a condition of this issue can ask about. One direction stands for both; the
 * official, who cannot always promise, receives.
 */
export function withPromises(world: World, one: Sounded): Sounded[] {
  let all = [one];
  for (const pair of pairsAsked(world, one.state.play.scene?.issue ?? '')) {
    const [a, b] = pair.split('-') as [Role, Role];
    all = all.flatMap((each) => [each, ...promised(world, each, a === 'official' ? [b, a] : [a, b])]);
  }
  return all;
}

function promised(world: World, { state, deeds, ...rest }: Sounded, [from, to]: [Role, Role]): Sounded[] {
  const deed: Deed = { do: 'promise', from, to, words: '' };
  const next = after(world, state, deed);
  return next ? [{ ...rest, state: next, deeds: [...deeds, deed] }] : [];
}

/** Ribbons of which a condition of this issue asks whether something was promised along it. */
export function pairsAsked({ scenario }: World, issue: Id): Pair[] {
  const all = Object.values(scenario.scenes[issue]?.options ?? {}).flatMap((option) => (option.if ? pairsIn(option.if) : []));
  return [...new Set(all)];
}

function pairsIn(condition: Condition): Pair[] {
  if ('all' in condition) return condition.all.flatMap(pairsIn);
  if (condition.kind === 'not') return pairsIn(condition.of);
  const question = condition.kind === 'compare' ? condition.left : condition.of;
  return question.ask === 'promised' || question.ask === 'on-paper' ? [question.pair] : [];
}

/** Everything of a moment that a rule, a condition or an ending can read: equal keys have equal futures. */
export function keyOf({ play, evening }: State): string {
  const { trust, energy, house, hammer, rings, promises, opened, scene, won, cardsUsed } = play;
  const at = scene && [
    scene.issue,
    scene.take,
    scene.moves,
    scene.light,
    scene.refused,
    scene.covered,
    scene.paper,
    scene.net,
    scene.story,
    scene.rule,
    scene.opened,
  ];
  return JSON.stringify([trust, energy, house, hammer, rings, promises, opened, at, won, cardsUsed, evening.questioned]);
}
