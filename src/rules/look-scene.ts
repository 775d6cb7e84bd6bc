import { CARDS_OF, ROLES, USES } from '#scenario/ids.ts';
import { cardIsOpen } from './cards.ts';
import { asksOutside, fistsDue, handsDue, pointingAt, proposers, rulesOpen } from './deciding.ts';
import { ideaOf, optionIds, originOf, placeOf } from './options.ts';
import { promisesWith } from './promises.ts';
import type { Decision, ScenePlay, State, World } from './state.ts';
import { layerOf } from './table.ts';
import type { DecisionView, HabitView, OptionView, SceneView } from './view.ts';
import { sceneOf } from './world.ts';

/** The scene in play as everybody may see it: moves, hands and points only when the last is in. */
export function sceneView(world: World, state: State): SceneView | null {
  const { scene } = state.play;
  if (!scene) return null;
  const pointing = pointingAt(state);
  return {
    issue: scene.issue,
    set: sceneOf(world, scene.issue).set,
    take: scene.take,
    chord: scene.sounded ? scene.chord : null,
    sounded: scene.sounded,
    light: scene.light,
    rules: rulesOpen(world, state),
    rule: scene.rule,
    ruleBy: scene.ruleBy,
    picker: proposers(world, state)[0] ?? null,
    pointing: pointing === 'issue' ? null : pointing,
    round: Math.min(scene.falls + 1, 3),
    toOutside: asksOutside(scene),
    options: optionIds(world, scene).map((option) => optionView(world, state, option)),
    habits: habits(world, state, scene),
    proposal: scene.proposal ? { ...scene.proposal, own: ideaOf(scene, scene.proposal.option) ?? null } : null,
    handsDue: handsDue(state),
    fistsDue: fistsDue(state),
    cards: cards(world, state, scene),
    cardsOpen: scene.cardsOpen,
    decided: scene.decided ? decisionView(scene.decided) : null,
    fell: scene.fell,
    won: scene.won,
  };
}

/** A face-down option has no id and no origin: its sentence is sealed until it opens. */
function optionView(world: World, state: State, option: string): OptionView {
  const place = placeOf(world, state, option);
  const scene = state.play.scene;
  if (place === 'face-down' || !scene) return { id: null, place, from: null, own: null, promises: [] };
  // Under a stamp they would tell what the habit is.
  const promises = place === 'open' ? promisesWith(world, state, option) : [];
  return { id: option, place, from: originOf(world, scene, option), own: ideaOf(scene, option) ?? null, promises };
}

function habits(world: World, state: State, scene: ScenePlay): HabitView[] {
  const { questioned, questionedIn } = state.evening;
  return Object.entries(sceneOf(world, scene.issue).habits).map(([id, habit]) => ({
    id,
    state: questioned.includes(id) ? habit.truth : 'stamped',
    wiggles: scene.take > 1 && !questionedIn.includes(scene.issue),
    closes: habit.closes.filter((option) => placeOf(world, state, option) !== 'face-down'),
  }));
}

function cards(world: World, state: State, scene: ScenePlay): SceneView['cards'] {
  if (layerOf(state) < 3 || !scene.cardsOpen) return [];
  return ROLES.flatMap((role) =>
    CARDS_OF[role].flatMap((card) => USES.map((use) => ({ role, card, use, open: cardIsOpen(world, state, { card, use, role }) }))),
  );
}

export function decisionView({ option, own, rule, round, outside, hands, by, story }: Decision): DecisionView {
  return { option, own, rule, round, outside, hands, by, story };
}
