import { type Hand, type Id, ROLES, type Role } from '#scenario/ids.ts';
import type { Scenario, Scene } from '#scenario/types.ts';
import type { State, World } from './state.ts';
import { factsFor, knows, must, once, sceneOf } from './world.ts';

export interface SayPoints {
  agenda: boolean;
  information: boolean;
  block: boolean;
  lastWord: boolean;
}

/** Say, 0 to 4, one point each: agenda, information, block, last word (RULES 11). Derived with every entry, never stored. */
export function sayPoints(world: World, state: State, role: Role): SayPoints {
  return {
    agenda: state.play.hammer === role || state.play.hammer === 'middle',
    information: issueFacts(world, state).every((fact) => knows(world, state, { role, fact })),
    block: canBlock(state, role),
    lastWord: hasLastWord(state, role),
  };
}

export const countPoints = ({ agenda, information, block, lastWord }: SayPoints): number =>
  Number(agenda) + Number(information) + Number(block) + Number(lastWord);

export const sayOf = (world: World, state: State, role: Role): number => countPoints(sayPoints(world, state, role));

/** The facts of the issue in play: those its options are about; all six if none are named, or before an issue is chosen. */
function issueFacts(world: World, state: State): readonly Id[] {
  const { scene } = state.play;
  const named = scene ? factsNamed(sceneOf(world, scene.issue)) : [];
  return named.length > 0 ? named : allFacts(world.scenario.roles);
}

const factsNamed = once(({ options }: Scene): readonly Id[] => [...new Set(Object.values(options).flatMap(factsFor))]);
const allFacts = once((roles: Scenario['roles']): readonly Id[] => ROLES.flatMap((role) => roles[role].facts.map((fact) => fact.id)));

/** Who picks alone under the rule in force; null when it is shared, asked outside, or not known. */
export function soleHolder({ play }: State): Role | null {
  const { scene, hammer } = play;
  if (!scene?.rule || scene.toOutside) return null;
  if (scene.rule === 'handover') return 'resident';
  return (scene.rule === 'top-down' || scene.rule === 'advice') && hammer !== 'middle' ? hammer : null;
}

const SHARED = ['vote', 'consent', 'unanimity'];

export function hasLastWord(state: State, role: Role): boolean {
  const { scene, hammer } = state.play;
  if (!scene?.rule) return hammer === role;
  return soleHolder(state) === role || (!scene.toOutside && SHARED.includes(scene.rule));
}

/** Whether the role's fist alone would stop a proposal under the rule in force. */
export function canBlock(state: State, role: Role): boolean {
  const { scene, hammer } = state.play;
  if (!scene?.rule) return hammer === role;
  if (scene.toOutside || scene.rule === 'escalate') return false;
  if (scene.rule === 'consent' || scene.rule === 'unanimity' || soleHolder(state) === role) return true;
  return role === 'resident' && (fistCounts(state) || scene.cards.some((card) => card.card === 'neighbourhood' && card.use === 'over'));
}

/** After *weigeren* the resident's fist counts under top-down, advice and vote too (RULES 1, B4). */
function fistCounts({ play }: State): boolean {
  return play.scene?.refused === true && play.scene.rule !== 'handover' && play.scene.rule !== 'escalate';
}

/** The lowest rule: the role with the lowest plinth chooses; equal: resident, worker, official (RULES, head). */
export function lowest(world: World, state: State): Role {
  const says = ROLES.map((role) => sayOf(world, state, role));
  return must(ROLES[says.indexOf(Math.min(...says))], 'role');
}

/** From the highest plinth to the lowest; equal: resident, worker, official (RULES 7). */
export function byPlinth(world: World, state: State): Role[] {
  return [...ROLES].sort((a, b) => sayOf(world, state, b) - sayOf(world, state, a));
}

export const fists = (hands: Partial<Record<Role, Hand>>): Role[] => ROLES.filter((role) => hands[role] === 'object');
