import { CHORDS, type Chord, type Hammer, type MoveId, RINGS, ROLES, type Role, VERBS, type Verb } from '#scenario/ids.ts';
import type { ChordRow, HammerRow, ModelDoing } from '#scenario/model-types.ts';
import { holds } from './conditions.ts';
import { layFact } from './facts.ts';
import type { ScenePlay, State, World } from './state.ts';
import { add, addAll, CANDLE, carryOut, newStep, type Step, storyEntries } from './step.ts';
import { type Deals, layerOf, mark, type Table } from './table.ts';
import { factsLeft, must, sceneOf, scenePlay, triple, verbOf, weight } from './world.ts';

export interface RoleVerb {
  role: Role;
  verb: Verb;
}

const MOVES = Object.fromEntries(ROLES.flatMap((role) => VERBS[role].map((verb) => [verb, `${role}.${verb}`]))) as Record<Verb, MoveId>;

/** What a verb does to the own candle now, after the scene's own prices; rust only while the candle is low (RULES 1). */
export function candleOf(world: World, state: State, { role, verb }: RoleVerb): number {
  const row = verbOf(world, role, verb);
  const issue = state.play.scene?.issue;
  const candle = (issue ? sceneOf(world, issue).costs[MOVES[verb]] : undefined) ?? row.candle;
  return row.rest && candle > 0 && state.play.energy[role] > weight(world, 'rest-up-to') ? 0 : candle;
}

export function verbIsOpen(world: World, state: State, { role, verb }: RoleVerb): boolean {
  return candleOf(world, state, { role, verb }) >= 0 || state.play.energy[role] >= 1;
}

export const MOVE_DEALS: Deals<'play-move' | 'end-talk'> = {
  'end-talk': {
    may: ({ state }) => (state.play.scene && !state.play.scene.talked && !state.play.scene.sounded ? null : 'not-now'),
    act: (table) => {
      scenePlay(table.state).talked = true;
      mark(table, 'moves');
    },
  },
  'play-move': {
    may: ({ world, state }, { role, verb, words }) => {
      const { scene } = state.play;
      if (!scene?.talked || scene.sounded) return 'not-now';
      if (!(VERBS[role] as readonly Verb[]).includes(verb)) return 'not-yours';
      if (scene.moves[role]) return 'answered-already';
      if (words !== undefined && layerOf(state) < 2) return 'not-yet';
      return verbIsOpen(world, state, { role, verb }) ? null : 'candle-out';
    },
    act: (table, { role, verb, words, n }) => {
      const scene = scenePlay(table.state);
      const move = { verb, ...(words === undefined ? {} : { words }), ...(n === undefined ? {} : { n }) };
      scene.moves = { ...scene.moves, [role]: move };
      if (ROLES.every((each) => scene.moves[each])) sound(table);
    },
  },
};

type Played = Record<Role, Verb>;

/** The first chord row that fits, judged at the start of the step (RULES 2). */
export function chordOf(world: World, state: State, played: Played): ChordRow | undefined {
  const fits = (shape: ChordRow['shapes'][number]) => ROLES.every((role) => shape[role]?.includes(played[role]) ?? true);
  return world.model.chords.find((row) => row.shapes.some(fits) && holds(world, state, row.if));
}

function hammerRow(world: World, played: Played, chord: string | undefined): HammerRow | undefined {
  const fits = (row: HammerRow) =>
    (row.chord === undefined || row.chord === chord) && ROLES.every((role) => row[role]?.includes(played[role]) ?? true);
  return world.model.hammer.find(fits);
}

/** The three moves sound together: one step, everything computed from the state at its start. */
function sound(table: Table): void {
  const { world, state, entries } = table;
  const scene = scenePlay(state);
  const move = (role: Role) => must(scene.moves[role], role);
  const played: Played = { resident: move('resident').verb, worker: move('worker').verb, official: move('official').verb };
  const row = chordOf(world, state, played);
  const step = newStep();
  addVerbs(table, { step, played, row });
  if (row) addChord(table, step, row);
  const hammer = hammerRow(world, played, row?.id);
  if (hammer) step.hammer = { to: hammer.to, cause: `hammer.${hammer.id}` };
  remember(scene, played, row);
  entries.push({ kind: 'sounded', chord: scene.chord, moves: triple((role) => playedMove(move(role))), light: scene.light });
  tellFacts(table, played);
  entries.push(...carryOut(state, step), ...storyEntries(step, scene.story));
  scene.story += step.story.by;
  if (played.official === 'push' && !row?.doings.includes('push-fails')) setRuleByPush(table);
  mark(table, 'rule');
}

const playedMove = ({ verb, words }: { verb: Verb; words?: string }) => (words === undefined ? { verb } : { verb, words });

function addVerbs({ world, state }: Table, { step, played, row }: { step: Step; played: Played; row: ChordRow | undefined }): void {
  const doings: readonly ModelDoing[] = row?.doings ?? [];
  for (const role of ROLES) {
    const cause = `verbs.${role}.${played[role]}`;
    const candle = candleOf(world, state, { role, verb: played[role] });
    const isRest = candle > 0;
    const given = isRest ? role !== 'resident' || !doings.includes('no-rest') : !row?.light;
    if (given) add(step, { thing: CANDLE[role], by: candle }, cause);
    const effect = verbOf(world, role, played[role]).effect;
    const kept = role === 'resident' && doings.includes('no-ribbon') ? effect.filter((change) => change.kind !== 'trust') : effect;
    addAll(step, kept, { state, cause, issue: scenePlay(state).issue });
  }
}

function addChord({ world, state }: Table, step: Step, row: ChordRow): void {
  const { issue } = scenePlay(state);
  const from = { state, cause: `chords.${row.id}`, issue };
  addAll(step, row.effect, from);
  const ours = state.play.rings[issue] === RINGS[0];
  if (row.doings.includes('ring-closer') && !ours) addAll(step, [{ kind: 'ring', by: -1 }], from);
  if (row.doings.includes('ring-further')) addAll(step, [{ kind: 'ring', by: 1 }], from);
  if (row.doings.includes('picture-if-ours') && ours)
    add(step, { thing: 'sharedPicture', by: weight(world, 'pull-together-picture') }, from.cause);
}

function remember(scene: ScenePlay, played: Played, row: ChordRow | undefined): void {
  scene.sounded = true;
  scene.chord = CHORDS.find((chord): chord is Chord => chord === row?.id) ?? null;
  scene.light = row?.light ?? false;
  scene.net = row?.doings.includes('plank') ?? false;
  scene.paper = row?.doings.includes('paper') ?? false;
  scene.refused = played.resident === 'refuse';
  scene.covered = played.official === 'cover';
}

/** *Vertellen* puts one own fact on the table: the one asked for, else the first that is left. */
function tellFacts(table: Table, played: Played): void {
  if (played.resident !== 'tell') return;
  const scene = scenePlay(table.state);
  const left = factsLeft(table.world, table.state, 'resident');
  const fact = left.find((own) => own.n === scene.moves.resident?.n) ?? left[0];
  if (fact) layFact(table, 'resident', fact.n);
  else scene.told = [...scene.told, 'resident'];
}

function setRuleByPush({ state, entries }: Table): void {
  const scene = scenePlay(state);
  const by: Hammer | 'push' = 'push';
  scene.rule = 'top-down';
  scene.ruleBy = by;
  entries.push({ kind: 'rule', rule: 'top-down', by, cause: ['verbs.official.push'] });
}
