import type { Bookmark, Command } from '#rules/command.ts';
import type { Entry } from '#rules/entry.ts';
import { answer, judge } from '#rules/kernel.ts';
import type { Why } from '#rules/refusal.ts';
import { newScene } from '#rules/start.ts';
import type { Evening, Play, ScenePlay, State, World } from '#rules/state.ts';
import type { Hammer, HouseMeter, Id, Pair, Ring, Role, Rule, Verb } from '#scenario/ids.ts';
import type { Option, Scene } from '#scenario/types.ts';
import { readDeed } from '#session/notation.ts';
import { writeEntry } from '#session/notation-entries.ts';
import { newState, type Wish, world } from '../play/world.ts';

/** How a table should stand; what is not wished is the start of De brief. */
export interface Wished extends Wish {
  world?: World;
  issue?: Id;
  take?: number;
  turns?: number;
  hammer?: Hammer;
  ring?: Ring;
  trust?: Partial<Record<Pair, number>>;
  energy?: Partial<Record<Role, number>>;
  house?: Partial<Record<HouseMeter, number>>;
  moves?: Partial<Record<Role, Verb>>;
  rule?: Rule;
  evening?: Partial<Evening>;
  play?: Partial<Play>;
  scene?: Partial<ScenePlay>;
}

/** A table that plays by the kernel alone: commands go in as lines of the notation, and so come out what happened. */
export class Table {
  readonly world: World;
  state: State;
  /** Everything since the last `does`. */
  entries: Entry[] = [];
  private readonly kept = new Map<Bookmark, Play>();

  constructor(of: World, state: State) {
    this.world = of;
    this.state = state;
  }

  get play(): Play {
    return this.state.play;
  }

  get scene(): ScenePlay {
    if (!this.state.play.scene) throw new Error('no scene');
    return this.state.play.scene;
  }

  /** What happened, in the notation. */
  get happened(): string[] {
    return this.entries.map(writeEntry);
  }

  does(...lines: string[]): this {
    this.entries = [];
    for (const line of lines) this.one(read(line));
    return this;
  }

  /** Null when it may be. */
  why(line: string): Why | null {
    return judge({ world: this.world, state: this.state, past: this.past }, read(line))?.why ?? null;
  }

  private one(command: Command): void {
    const answered = answer({ world: this.world, state: this.state, past: this.past }, command);
    if ('kind' in answered) throw new Error(`${JSON.stringify(command)}: ${answered.why}`);
    this.state = answered.state;
    this.entries.push(...answered.entries);
    for (const name of answered.marks) this.kept.set(name, structuredClone(answered.state.play));
  }

  private readonly past = (name: Bookmark): Play | undefined => this.kept.get(name);
}

function read(line: string): Command {
  const deed = readDeed(line);
  if (!deed) throw new Error(`no such command: ${line}`);
  return deed;
}

const NEUTRAL = { resident: 'do', worker: 'translate', official: 'cover' } as const;

/** Between scenes: the letters lie open. */
export function atAgenda(wish: Wished = {}): Table {
  const of = wish.world ?? world;
  const state = newState(wish);
  Object.assign(state.play.trust, wish.trust);
  Object.assign(state.play.energy, wish.energy);
  Object.assign(state.play.house, wish.house);
  Object.assign(state.play, { hammer: wish.hammer ?? state.play.hammer }, wish.play);
  Object.assign(state.evening, { turns: wish.turns ?? 0 }, wish.evening);
  return new Table(of, state);
}

/** The talk is over: the moves are to be played. */
export function atMoves(wish: Wished = {}): Table {
  const table = atAgenda(wish);
  const issue = wish.issue ?? 'date';
  const { play } = table;
  if (!wish.play?.played) play.played = [issue];
  if (wish.ring) play.rings = { ...play.rings, [issue]: wish.ring };
  play.scene = { ...newScene(issue, wish.take ?? 1), talked: true, ...wish.scene };
  return table;
}

/** The moves have sounded and left everything as wished: the rule is to be chosen, or is `rule` already. */
export function atRule(wish: Wished = {}): Table {
  const table = atMoves(wish);
  const verbs = { ...NEUTRAL, ...wish.moves };
  const moves = { resident: { verb: verbs.resident }, worker: { verb: verbs.worker }, official: { verb: verbs.official } };
  const rule = wish.rule ? { rule: wish.rule, ruleBy: table.play.hammer === 'middle' ? ('pointing' as const) : table.play.hammer } : {};
  Object.assign(table.scene, { sounded: true, moves, refused: verbs.resident === 'refuse', ...rule }, wish.scene);
  return table;
}

const option = (from: Option['from'], more: Partial<Option> = {}): Option => ({
  from,
  about: [],
  fits: [],
  for: { resident: 1, worker: 1, official: 1 },
  change: [],
  promises: {},
  ...more,
});

/** One scene (`date`, ring *influence*) whose options change nothing, so that only the rule under test speaks. */
const PLAIN: Scene = {
  set: 'hall',
  costs: {},
  habits: {
    'always-so': { closes: ['stamped'], truth: 'habit' },
    'by-law': { closes: ['lawful'], truth: 'rule', source: 'subsidy-law' },
    'half-so': { closes: ['halved'], truth: 'half', source: 'subsidy-law', with: { from: 'worker', to: 'resident' } },
  },
  rules: ['advice', 'vote', 'unanimity', 'handover', 'escalate'],
  options: {
    tea: option('resident', { fits: ['calm-place'], for: { resident: 2, worker: 1, official: 0 } }),
    walk: option('worker', { for: { resident: 1, worker: 2, official: 1 } }),
    sign: option('official', { for: { resident: 0, worker: 1, official: 2 } }),
    hidden: option('all', { if: { kind: 'holds', of: { ask: 'shared', fact: 'visits' } } }),
    stamped: option('resident'),
    lawful: option('resident'),
    halved: option('resident'),
  },
};

/** De brief with that plain scene as its date; `change` may write the scene or the rest otherwise. */
export function plain(change: (scene: Scene, copy: World) => void = () => {}): World {
  const copy = structuredClone(world);
  const scene = structuredClone(PLAIN);
  copy.scenario.scenes.date = scene;
  change(scene, copy);
  return copy;
}

/** One option of a scene, to be written otherwise. */
export function write(scene: Scene, id: Id, change: Partial<Option>): void {
  scene.options[id] = option('all', { ...scene.options[id], ...change });
}

/** De brief or the plain case with something written otherwise. */
export function rewritten(of: World, change: (copy: World) => void): World {
  const copy = structuredClone(of);
  change(copy);
  return copy;
}

const PLAINLY = plain();

/** At the rule in the plain scene. */
export const plainly = (wish: Wished = {}): Table => atRule({ world: PLAINLY, ...wish });
