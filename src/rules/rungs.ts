import { ROLES, type Role } from '#scenario/ids.ts';
import { previewAnswer } from './answers.ts';
import type { Rung } from './entry.ts';
import { originOf } from './options.ts';
import { canBlock, soleHolder } from './say.ts';
import type { Decision, State, World } from './state.ts';
import { factsFor, knows, optionOf, scenePlay } from './world.ts';

/** Arnstein's rung of one role for one decision, first row that fits (RULES 12). Judged by the state in which it was decided. */
export function rungsOf(world: World, state: State, { role, decision }: { role: Role; decision: Decision }): Rung {
  const alone = !decision.outside && soleHolder(state) === role;
  if (alone) return state.play.hammer === role && decision.ring === 'ours' ? 8 : 7;
  const asked = handCounted(state, role) || spoke(state, role);
  if (!knew(world, state, { role, decision })) return asked ? 2 : 1;
  const shared = !decision.outside && ['vote', 'consent', 'unanimity'].includes(decision.rule);
  const hand = decision.hands[ROLES.indexOf(role)];
  if (shared && (canBlock(state, role) || won(state, role, decision))) return 6;
  if (shared || (asked && ownChosen(world, state, { role, decision }))) return 5;
  if (asked && answered(world, decision, hand)) return 4;
  return 3;
}

const won = (state: State, role: Role, decision: Decision): boolean =>
  decision.option !== null && scenePlay(state).points[role] === decision.option;

function knew(world: World, state: State, { role, decision }: { role: Role; decision: Decision }): boolean {
  const option = decision.option ? optionOf(world, decision.issue, decision.option) : undefined;
  return factsFor(option).every((fact) => knows(world, state, { role, fact }));
}

/** Its finger or hand counted before the result. A hand shown after another has decided (top-down, handover) asks nobody anything. */
function handCounted(state: State, role: Role): boolean {
  const scene = scenePlay(state);
  return scene.points[role] !== undefined || (scene.hands[role] !== undefined && canBlock(state, role));
}

/** It told or laid a fact in this scene: under any rule that makes it asked (RULES 12). */
const spoke = (state: State, role: Role): boolean => scenePlay(state).told.includes(role);

function ownChosen(world: World, state: State, { role, decision }: { role: Role; decision: Decision }): boolean {
  if (decision.option === null) return false;
  const scene = scenePlay(state);
  return originOf(world, scene, decision.option) === role || scene.points[role] === decision.option;
}

/** No fist at the end, or a real answer; decided outside, *ja* and *half* are an answer. */
function answered(world: World, decision: Decision, hand: string | null | undefined): boolean {
  return decision.outside ? previewAnswer(world, decision) !== 'no' : hand !== 'object';
}
