import type { Command, Deed } from '#rules/command.ts';
import { fistsDue, handsDue, pointingAt, pointsDue, proposable, proposers, rulesOpen } from '#rules/deciding.ts';
import type { ScenePlay, State, World } from '#rules/state.ts';
import { HANDS, type Id, ROLES, type Rule } from '#scenario/ids.ts';
import { after } from './walk.ts';

/** One way in which a rule, fingers and hands come to a decision, with the fewest commands that bring it there. */
export interface Course {
  rule: Rule;
  /** The scene as it stood when it was decided. */
  scene: ScenePlay;
  option: Id | null;
  deeds: Deed[];
}

/** More options than this tell a decision nothing new: that of one, that of another, and a third to differ from both. */
const TOLD_APART = 3;

/**
 * Every way to come to a decision from here, by the kernel, walked completely over rules, fingers, picks, hands and rounds. It does not
 * depend on the meters, so one table serves every state with the same hammer and the same refusal.
 */
export function courses(world: World, from: State): Course[] {
  const seen = new Set<string>();
  const found: Course[] = [];
  let edge: { state: State; deeds: Deed[] }[] = [{ state: from, deeds: [] }];
  while (edge.length > 0) {
    const next: typeof edge = [];
    for (const { state, deeds } of edge) {
      for (const command of choices(world, state)) {
        const then = after(world, state, command);
        if (!then || isKnown(seen, then)) continue;
        const scene = then.play.scene;
        if (scene?.decided) found.push({ rule: scene.rule ?? 'consent', scene, option: scene.decided.option, deeds: [...deeds, command] });
        else next.push({ state: then, deeds: [...deeds, command] });
      }
    }
    edge = next;
  }
  return found;
}

function isKnown(seen: Set<string>, { play: { scene } }: State): boolean {
  if (!scene) return true;
  const { rule, points, proposal, hands, spoken, falls, lastFell, toOutside, fell, decided } = scene;
  const key = JSON.stringify([
    rule,
    ROLES.map((role) => [points[role], hands[role], spoken.includes(role)]),
    proposal,
    falls,
    lastFell,
    toOutside,
    fell,
    !!decided,
  ]);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** What may be done next; only one role at a time, for the order in which roles answer changes nothing. */
function choices(world: World, state: State): Command[] {
  const { scene, hammer } = state.play;
  if (!scene) return [];
  if (scene.fell) return [{ do: 'go-on' }];
  if (!scene.rule && hammer !== 'middle') return rulesOpen(world, state).map((rule) => ({ do: 'set-rule', role: hammer, rule }));
  const options = proposable(world, state).slice(0, TOLD_APART);
  const [pointer] = pointsDue(state);
  if (pointer) return (pointingAt(state) === 'rule' ? rulesOpen(world, state) : options).map((at) => ({ do: 'point', role: pointer, at }));
  const by = proposers(world, state);
  if (by.length > 0) return by.flatMap((role) => options.map((option): Command => ({ do: 'pick', role, option })));
  const [shower] = handsDue(state);
  if (shower) return HANDS.map((hand) => ({ do: 'show-hand', role: shower, hand }));
  const [speaker] = fistsDue(state);
  return speaker ? [{ do: 'speak-fist', role: speaker }] : [];
}
