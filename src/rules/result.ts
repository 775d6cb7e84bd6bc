import { RINGS, type Ring, ROLES, type Role } from '#scenario/ids.ts';
import { previewAnswer } from './answers.ts';
import { asksOutside, counted, fistsDue, handsDue, stopping } from './deciding.ts';
import { addIdea } from './ideas.ts';
import { ideaOf } from './options.ts';
import { makePromises } from './promises.ts';
import { rungsOf } from './rungs.ts';
import { fists, sayOf, soleHolder } from './say.ts';
import type { Decision, State } from './state.ts';
import { add, addAll, carryOut, newStep, type Step } from './step.ts';
import { mark, type Table } from './table.ts';
import { must, optionOf, pairOf, ruleWeight, sceneOf, scenePlay, thickest, thinnest, triple, weight } from './world.ts';

/** Goes on to the result when hands, cards and fists are all in: the proposal falls or is decided (RULES 3.5). */
export function settle(table: Table): void {
  const { state } = table;
  const scene = scenePlay(state);
  if (!scene.proposal || scene.decided || scene.cardsOpen) return;
  if (handsDue(state).length > 0 || fistsDue(state).length > 0) return;
  const stopped = stopping(state).length > 0 || (!asksOutside(scene) && scene.rule === 'unanimity' && !allSupport(state));
  if (stopped) fall(table, [`rules.${scene.rule}`]);
  else decide(table);
}

const allSupport = (state: State): boolean => ROLES.every((role) => counted(state)[role] === 'support');

/**
 * The proposal falls: a round is over. After the second fall the question goes outside, where all point once: a request that a card
 * stops there leaves nothing to ask for (RULES 3, two rounds).
 */
export function fall(table: Table, cause: string[]): void {
  const { state, entries } = table;
  const scene = scenePlay(state);
  const option = scene.proposal?.option ?? null;
  if (!scene.toOutside) scene.falls += 1;
  scene.fell = { option, round: scene.falls };
  entries.push({ kind: 'fell', option, round: scene.falls, cause });
  Object.assign(scene, { lastFell: option ?? scene.lastFell, proposal: null, hands: {}, spoken: [], cardsOpen: false });
  if (scene.toOutside) {
    decideNothing(table);
    return;
  }
  if (scene.falls >= 2) scene.toOutside = true;
  if (scene.rule !== 'advice' || scene.toOutside) scene.points = {};
}

/** Carries the decision out: rule, option and small win are one step. */
export function decide(table: Table): void {
  const { world, state, entries } = table;
  const scene = scenePlay(state);
  const decision = decisionNow(table);
  const step = newStep();
  addRule(table, step, decision);
  const option = decision.option ? optionOf(world, scene.issue, decision.option) : undefined;
  const cause = `options.${decision.option}`;
  if (option) addAll(step, option.change, { state, cause, issue: scene.issue });
  if (decision.own) addIdea(table, step, decision.own);
  const win = isSmallWin(table, decision);
  if (win) add(step, { thing: `trust ${thinnest(state.play)}`, by: weight(world, 'small-win-thinnest') }, 'weights.small-win-thinnest');
  entries.push({ kind: 'decided', ...publicOf(decision) });
  scene.decided = decision;
  state.play.decisions = [...state.play.decisions, decision];
  entries.push(...carryOut(state, step));
  if (decision.option)
    entries.push({ kind: 'story', of: scene.issue, thumbs: thumbs(decision), total: decision.story, cause: storyCause(table) });
  makePromises(table, decision.option);
  if (win) celebrate(table);
  finishTake(table, decision);
}

function publicOf({ option, own, rule, round, outside, hands, by, rungs }: Decision) {
  return { option, rule, round, outside, ...(own ? { own } : {}), hands, by, rungs };
}

function decisionNow(table: Table): Decision {
  const { world, state } = table;
  const scene = scenePlay(state);
  const option = scene.proposal?.option ?? null;
  const outside = asksOutside(scene);
  const own = ideaOf(scene, option) ?? null;
  const hands = triple((role) => counted(state)[role] ?? null);
  const decision: Decision = {
    issue: scene.issue,
    take: scene.take,
    option,
    own,
    rule: scene.toOutside ? 'escalate' : must(scene.rule, 'rule'),
    round: scene.falls + 1,
    outside,
    by: scene.proposal?.by ?? 'all',
    hands,
    ring: countedRing(table, outside, own?.works === 'outside'),
    story: 0,
    rungs: [3, 3, 3],
    moves: { resident: moveOf(state, 'resident'), worker: moveOf(state, 'worker'), official: moveOf(state, 'official') },
  };
  decision.story = option ? storyOf(table, decision) : 0;
  decision.rungs = triple((role) => rungsOf(world, state, { role, decision }));
  return decision;
}

const moveOf = (state: State, role: Role) => {
  const { verb, words } = must(scenePlay(state).moves[role], role);
  return words === undefined ? { verb } : { verb, words };
};

/** Chosen to go outside counts one ring further out; work done by somebody outside counts as *buiten ons* (RULES 3, 8). */
function countedRing({ world, state }: Table, outside: boolean, worksOutside: boolean): Ring {
  if (worksOutside) return 'outside';
  const ring = must(state.play.rings[scenePlay(state).issue], 'ring');
  const further = outside ? ruleWeight(world, 'escalate', 'ring-further') : 0;
  return must(RINGS[Math.min(2, RINGS.indexOf(ring) + further)], 'ring');
}

const thumbs = (decision: Decision): number => decision.hands.filter((hand) => hand === 'support').length;

/** Joint story, 0 to 4: thumbs, the shared picture, mediating, "with" cards (RULES 4). */
function storyOf({ world, state }: Table, decision: Decision): number {
  const picture = state.play.house.sharedPicture >= weight(world, 'story-picture-from') ? weight(world, 'story-picture') : 0;
  return Math.max(0, Math.min(4, thumbs(decision) + picture + scenePlay(state).story));
}

function storyCause({ state }: Table): string[] {
  const scene = scenePlay(state);
  const mediated = scene.moves.official?.verb === 'mediate' ? ['verbs.official.mediate'] : [];
  const cards = scene.cards
    .filter((card) => card.card === 'we-stop' && card.use === 'with')
    .map((card) => `powerCards.${card.card}.${card.use}`);
  return ['weights.story-picture', ...mediated, ...cards];
}

/** What the rule itself costs or gives (RULES 3, last column). */
function addRule(table: Table, step: Step, { outside, rule, hands, round }: Decision): void {
  if (outside) return;
  const { world, state } = table;
  const cause = `rules.${rule}`;
  const shown = fists(Object.fromEntries(ROLES.map((role, place) => [role, hands[place] ?? undefined])));
  const trust = (pair: string, id: string) => add(step, { thing: `trust ${pair}`, by: ruleWeight(world, rule, id) }, cause);
  const meter = (thing: string, id: string) => add(step, { thing, by: ruleWeight(world, rule, id) }, cause);
  const holder = soleHolder(state);
  if (holder && (rule === 'top-down' || rule === 'advice'))
    for (const role of shown) if (role !== holder) trust(pairOf(role, holder), 'fist-ribbon');
  if (rule === 'advice' && shown.length === 0) meter('clarity', 'no-fist-clarity');
  if (rule === 'vote') for (const role of shown) trust(thickest(state.play, role), 'fist-thickest');
  if (rule === 'consent' && round === 2) meter('sharedPicture', 'round-two-picture');
  if (rule === 'unanimity') {
    meter('sharedPicture', 'picture');
    trust(thinnest(state.play), 'thinnest');
  }
  if (rule === 'handover') addHandover(table, step);
}

/** Three planks of *overdragen*: clear roles, help, strength (De Goede: preconditions). */
function addHandover({ world, state }: Table, step: Step): void {
  const { play } = state;
  const at = (id: string) => ruleWeight(world, 'handover', id);
  const clear = play.house.clarity >= at('plank-clarity');
  const help = scenePlay(state).net || play.promises.some((promise) => promise.to === 'resident' && promise.state !== 'broken');
  const strong = play.energy.resident >= at('plank-candle');
  const missing = [clear, help, strong].filter((plank) => !plank).length;
  const cause = 'rules.handover';
  if (missing === 0) add(step, { thing: 'trust resident-official', by: at('all-ribbon') }, cause);
  else add(step, { thing: 'energy resident', by: missing === 1 ? at('one-candle') : at('more-candle') }, cause);
}

function isSmallWin({ world, state }: Table, { outside, option, hands, issue }: Decision): boolean {
  const { value } = state.evening;
  if (outside || !option || !value || hands.includes('object') || state.play.won.includes(issue)) return false;
  return sceneOf(world, issue).options[option]?.fits.includes(value) ?? false;
}

function celebrate({ state, entries }: Table): void {
  const scene = scenePlay(state);
  scene.won = true;
  state.play.won = [...state.play.won, scene.issue];
  entries.push({ kind: 'won', issue: scene.issue, cause: ['weights.small-win-thinnest'] });
}

/** Keeps what left / right shows of a finished take; the latest of its number counts. */
function finishTake(table: Table, decision: Decision): void {
  const { world, state } = table;
  const { play } = state;
  const summary = {
    issue: decision.issue,
    take: decision.take,
    chord: scenePlay(state).chord,
    rule: decision.rule,
    option: decision.option,
    own: decision.own,
    answer: decision.ring === 'ours' ? null : previewAnswer(world, decision),
    says: triple((role) => sayOf(world, state, role)),
    energy: play.energy,
  };
  play.takes = [...play.takes.filter((take) => take.issue !== decision.issue || take.take !== decision.take), summary];
  mark(table, 'end');
}

/** Nobody points at the same request: it goes out without one, and the answer is no. */
export function decideNothing(table: Table): void {
  scenePlay(table.state).proposal = null;
  decide(table);
}
