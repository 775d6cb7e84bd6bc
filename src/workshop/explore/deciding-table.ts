import type { Command, Deed } from '#rules/command.ts';
import { fistsDue, handsDue, pointingAt, pointsDue, proposable, proposers, rulesOpen } from '#rules/deciding.ts';
import type { Decision, ScenePlay, State, World } from '#rules/state.ts';
import { must, scenePlay } from '#rules/world.ts';
import { HANDS, type Id, ROLES, type Rule } from '#scenario/ids.ts';
import type { Option } from '#scenario/types.ts';
import { after, withScene } from './walk.ts';

/** One way in which a rule, fingers and hands come to a decision, with the fewest commands that bring it there. */
export interface Course {
  rule: Rule;
  decided: Decision;
  /** The scene just before the last of the commands. */
  before: ScenePlay;
  option: Id | null;
  deeds: Deed[];
}

/** Choices that only a table knows: one and another, and a third to differ from both. More tell a decision nothing new. */
export const BARE = ['bare-1', 'bare-2', 'bare-3'] as const;

const NOTHING: Option = {
  from: 'all',
  about: [],
  fits: [],
  for: { resident: 1, worker: 1, official: 1 },
  change: [],
  promises: {},
};

/** The world in which the options of one scene are these. */
export function withOptions(world: World, issue: Id, options: Record<Id, Option>): World {
  const { scenario } = world;
  const scene = scenario.scenes[issue];
  if (!scene) return world;
  return { ...world, scenario: { ...scenario, scenes: { ...scenario.scenes, [issue]: { ...scene, habits: {}, options } } } };
}

export const bare = (fields: Partial<Option> = {}): Option => ({ ...NOTHING, ...fields });

/** Every way to decide from a state, among so many choices that lie open: 1, 2 or 3. */
export type Tables = (from: State, choices: number) => Course[];

/**
 * Every way to come to a decision, by the kernel, walked completely over rules, fingers, picks, hands and rounds. It does not depend on the
 * meters nor on what the choices do, so one table serves every state with the same hammer, the same rules and the same refusal.
 */
export function tablesOf(world: World): Tables {
  const known = new Map<string, Course[]>();
  return (from, choices) => {
    const { scene, hammer } = from.play;
    const issue = scene?.issue ?? '';
    const rules = world.scenario.scenes[issue]?.rules ?? [];
    const key = [hammer, scene?.refused, scene?.rule, from.evening.turns > 0, choices, [...rules].sort()].join();
    const found = known.get(key) ?? walked(withOptions(world, issue, some(choices)), from);
    known.set(key, found);
    return found;
  };
}

const some = (choices: number): Record<Id, Option> => Object.fromEntries(BARE.slice(0, choices).map((id) => [id, bare()]));

function walked(world: World, from: State): Course[] {
  const seen = new Set<string>();
  const found: Course[] = [];
  let edge: { state: State; deeds: Deed[] }[] = [{ state: withScene(from, { ideas: [] }), deeds: [] }];
  while (edge.length > 0) {
    const next: typeof edge = [];
    for (const { state, deeds } of edge) {
      for (const command of choices(world, state)) {
        const then = after(world, state, command);
        if (!then || isKnown(seen, then)) continue;
        const scene = then.play.scene;
        if (scene?.decided) found.push(courseOf(state, scene, [...deeds, command]));
        else next.push({ state: then, deeds: [...deeds, command] });
      }
    }
    edge = next;
  }
  return found;
}

function courseOf(before: State, { rule, decided }: ScenePlay, deeds: Deed[]): Course {
  const decision = must(decided, 'decision');
  return { rule: rule ?? 'consent', decided: decision, before: scenePlay(before), option: decision.option, deeds };
}

function isKnown(seen: Set<string>, { play: { scene } }: State): boolean {
  if (!scene) return true;
  const { rule, points, proposal, hands, spoken, falls, lastFell, toOutside, fell, decided } = scene;
  const answers = ROLES.map((role) => `${points[role]} ${hands[role]} ${spoken.includes(role)}`);
  const key = [rule, ...answers, proposal?.option, proposal?.by, falls, lastFell, toOutside, fell !== null, decided !== null].join();
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
  const [pointer] = pointsDue(state);
  if (pointer) {
    const at = pointingAt(state) === 'rule' ? rulesOpen(world, state) : proposable(world, state);
    return at.map((each) => ({ do: 'point', role: pointer, at: each }));
  }
  const by = proposers(world, state);
  if (by.length > 0) return by.flatMap((role) => proposable(world, state).map((option): Command => ({ do: 'pick', role, option })));
  const [shower] = handsDue(state);
  if (shower) return HANDS.map((hand) => ({ do: 'show-hand', role: shower, hand }));
  const [speaker] = fistsDue(state);
  return speaker ? [{ do: 'speak-fist', role: speaker }] : [];
}
