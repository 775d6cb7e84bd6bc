import type { Command, Deed } from '#rules/command.ts';
import { draft } from '#rules/draft.ts';
import { answer } from '#rules/kernel.ts';
import { startState } from '#rules/start.ts';
import type { State, World } from '#rules/state.ts';
import { type Format, type Id, ROLES, type Role, VERBS, type Verb } from '#scenario/ids.ts';

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

/**
 * The first issue of an evening, its talk ended. In take 2 the play is put back to the same moment; all that differs then is that the
 * seats have turned, which opens every rule.
 */
export function atMoves(world: World, { format, value, issue, take }: Where): State | null {
  const valued = after(world, start(world, format), { do: 'choose-value', value });
  const opened = valued && openIssue(world, valued, issue);
  const ended = opened && after(world, opened, { do: 'end-talk' });
  if (!ended || take === 1) return ended;
  const turned = draft(ended);
  turned.evening.turns = 1;
  if (turned.play.scene) turned.play.scene.take = 2;
  return turned;
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

/** The same moment with one habit asked about, for each habit of the scene, and with none. */
export function withHabits(world: World, one: Sounded): Sounded[] {
  const issue = one.state.play.scene?.issue ?? '';
  const habits = Object.keys(world.scenario.scenes[issue]?.habits ?? {});
  const asked = habits.flatMap((habit) => {
    const deed: Deed = { do: 'question-habit', role: 'resident', habit };
    const next = after(world, one.state, deed);
    return next ? [{ state: next, deeds: [...one.deeds, deed] }] : [];
  });
  return [one, ...asked];
}

/** Everything of a moment that a rule, a condition or an ending can read: equal keys have equal futures. */
export function keyOf({ play, evening }: State): string {
  const { trust, energy, house, hammer, rings, promises, opened, scene, won, cardsUsed } = play;
  const at = scene && [
    scene.issue,
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
