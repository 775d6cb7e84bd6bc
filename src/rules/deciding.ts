import { type Hammer, type Hand, type Id, ROLES, type Role, RULES, type Rule } from '#scenario/ids.ts';
import { isOpen, openOptions } from './options.ts';
import { canBlock, fists, lowest, soleHolder } from './say.ts';
import type { ScenePlay, State, World } from './state.ts';
import { isPuppet, layerOf } from './table.ts';
import { isOver, sceneOf, scenePlay } from './world.ts';

/** Where the hammer must lie for a rule to be chosen (RULES 3; the resident's own hammer hands over to itself, as layer 1 says). */
const HAMMER_FOR: Record<Rule, readonly Hammer[]> = {
  'top-down': ['official', 'worker'],
  advice: ['official', 'worker', 'resident'],
  vote: ['official', 'worker', 'resident', 'middle'],
  consent: ['official', 'worker', 'resident', 'middle'],
  unanimity: ['official', 'worker', 'resident', 'middle'],
  handover: ['official', 'worker', 'resident'],
  escalate: ['official', 'worker', 'resident', 'middle'],
};
const EVERY_SCENE: readonly Rule[] = ['top-down', 'consent'];

/** The rules that may be chosen now: allowed by the scene, by the place of the hammer and, in take 1, by the layer. */
export function rulesOpen(world: World, state: State): Rule[] {
  const { scene, hammer } = state.play;
  if (!scene?.sounded || scene.rule || isOver(scene)) return [];
  const allowed = [...EVERY_SCENE, ...sceneOf(world, scene.issue).rules];
  const layer1: readonly Rule[] = [hammer === 'resident' ? 'handover' : 'top-down', 'vote', 'consent'];
  const open = RULES.filter((rule) => allowed.includes(rule) && HAMMER_FOR[rule].includes(hammer));
  return layerOf(state) === 1 ? open.filter((rule) => layer1.includes(rule)) : open;
}

/** What all are asked to point at now. *Advies* asks the other two first. */
export function pointingAt({ play }: State): 'issue' | 'rule' | 'option' | null {
  const { scene, hammer } = play;
  if (!scene || scene.chosen) return hammer === 'middle' || play.agenda.asked ? 'issue' : null;
  if (!scene.sounded || scene.proposal || isOver(scene) || scene.fell) return null;
  if (!scene.rule) return hammer === 'middle' ? 'rule' : null;
  return allPoint(scene) || scene.rule === 'advice' ? 'option' : null;
}

export const allPoint = (scene: ScenePlay): boolean => scene.toOutside || scene.rule === 'vote' || scene.rule === 'escalate';

export const asksOutside = (scene: ScenePlay): boolean => scene.toOutside || scene.rule === 'escalate';

/** Roles that still have to point. */
export function pointsDue(state: State): Role[] {
  const question = pointingAt(state);
  const { scene, agenda, hammer } = state.play;
  if (question === null) return [];
  if (question === 'issue') return ROLES.filter((role) => role !== hammer && !agenda.points[role]);
  const given = scene?.points ?? {};
  const holder = question === 'option' && scene && !allPoint(scene) ? soleHolder(state) : null;
  return ROLES.filter((role) => role !== holder && !given[role]);
}

/** What two or three point at; null when all differ. */
export function majority(points: Partial<Record<Role, Id>>): Id | null {
  const all = Object.values(points);
  return all.find((at, place) => all.indexOf(at) !== place) ?? null;
}

/**
 * Who may propose: one holder; with the hammer in the middle whoever speaks first (a puppet only when it is the lowest plinth).
 * Empty while others still have to point, or when all point.
 */
export function proposers(world: World, state: State): Role[] {
  const scene = scenePlay(state);
  if (!scene.rule || scene.proposal || isOver(scene) || scene.fell || allPoint(scene)) return [];
  if (scene.rule === 'advice' && pointsDue(state).length > 0) return [];
  const sole = soleHolder(state) ?? (state.play.hammer === 'middle' ? null : state.play.hammer);
  if (sole) return [sole];
  const low = lowest(world, state);
  const people = ROLES.filter((role) => role === low || !isPuppet(state, role));
  return [low, ...people.filter((role) => role !== low)];
}

/** Options that may be proposed or pointed at: after a fall not the same again, unless a promise was added or nothing else is open. */
export function proposable(world: World, state: State): Id[] {
  const { lastFell, promised, toOutside } = scenePlay(state);
  const open = openOptions(world, state);
  const other = open.filter((option) => option !== lastFell);
  return promised || toOutside || other.length === 0 ? open : other;
}

/** Whose choice the proposal visibly is: these count as a thumb up and are not asked for a hand. */
export function choosers(state: State): Role[] {
  const scene = scenePlay(state);
  const option = scene.proposal?.option;
  if (!option) return [];
  if (allPoint(scene)) return ROLES.filter((role) => scene.points[role] === option);
  const sole = soleHolder(state);
  if (!sole) return [];
  const followed = scene.rule === 'advice' ? ROLES.filter((role) => role !== sole && scene.points[role] === option) : [];
  return [sole, ...followed];
}

export function handsDue(state: State): Role[] {
  const scene = scenePlay(state);
  if (!scene.proposal || scene.decided) return [];
  const chose = choosers(state);
  return ROLES.filter((role) => !chose.includes(role) && !scene.hands[role]);
}

/** Hands as they count: a chooser is a thumb up. */
export function counted(state: State): Partial<Record<Role, Hand>> {
  const all: Partial<Record<Role, Hand>> = { ...scenePlay(state).hands };
  for (const role of choosers(state)) all[role] ??= 'support';
  return all;
}

/** Fists that stop the proposal under the rule in force. */
export function stopping(state: State): Role[] {
  const scene = scenePlay(state);
  if (asksOutside(scene)) return [];
  const shown = fists(counted(state));
  return shown.filter((role) => canBlock(state, role));
}

/** Fists that still have to say what must be different. */
export function fistsDue(state: State): Role[] {
  const scene = scenePlay(state);
  if (!scene.proposal || scene.decided || scene.cardsOpen || handsDue(state).length > 0) return [];
  return stopping(state).filter((role) => !scene.spoken.includes(role));
}

export const pickable = (world: World, state: State, option: Id): boolean =>
  isOpen(world, state, option) && proposable(world, state).includes(option);
