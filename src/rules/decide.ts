import { type Id, ROLES, type Role, RULES, type Rule } from '#scenario/ids.ts';
import { chooseIssue } from './agenda.ts';
import { anyCardOpen, closeCards } from './cards.ts';
import type { OwnIdea } from './command.ts';
import { allPoint, fistsDue, handsDue, majority, pickable, pointingAt, pointsDue, proposable, proposers, rulesOpen } from './deciding.ts';
import { layFact } from './facts.ts';
import { isBlank, placeOf } from './options.ts';
import { decideNothing, fall, settle } from './result.ts';
import { type Deals, layerOf, mark, openLetters, type Table, type Verdict } from './table.ts';
import { goesOnAlone, goOnWith } from './turn.ts';
import { factsOf, isOver, must, scenePlay, triple } from './world.ts';

/** Deciding, step by step (RULES 3). */
export const DECIDE_DEALS: Deals<'set-rule' | 'point' | 'pick' | 'own-idea' | 'show-hand' | 'speak-fist'> = {
  'set-rule': {
    may: ({ world, state }, { role, rule }) => {
      const { scene, hammer } = state.play;
      if (!scene?.sounded || scene.rule || isOver(scene)) return 'not-now';
      if (hammer !== role) return 'not-yours';
      return rulesOpen(world, state).includes(rule) ? null : 'not-allowed';
    },
    act: (table, { role, rule }) => setRule(table, rule, { by: role, cause: `rules.${rule}` }),
  },
  point: { may: mayPoint, act: point },
  pick: {
    may: ({ world, state }, { role, option }) => {
      if (!state.play.scene) return 'not-now';
      const by = proposers(world, state);
      if (by.length === 0) return 'not-now';
      if (!by.includes(role)) return 'not-yours';
      return mayChoose({ world, state }, option);
    },
    act: (table, { role, option }) => propose(table, option, role),
  },
  'own-idea': { may: mayIdea, act: addOwnIdea },
  'show-hand': {
    may: ({ state }, { role }) => {
      const { scene } = state.play;
      if (!scene?.proposal || scene.decided) return 'not-now';
      if (scene.hands[role]) return 'answered-already';
      return handsDue(state).includes(role) ? null : 'not-yours';
    },
    act: showHand,
  },
  'speak-fist': {
    may: ({ state }, { role }) => (state.play.scene && fistsDue(state).includes(role) ? null : 'not-now'),
    act: (table, { role, words }) => {
      hasSpoken(table, role);
      table.entries.push({ kind: 'spoke', role, ...(words === undefined ? {} : { words }) });
      settle(table);
    },
  },
};

export function setRule(table: Table, rule: Rule, { by, cause }: { by: Role | 'pointing' | 'time'; cause: string }): void {
  const scene = scenePlay(table.state);
  scene.rule = rule;
  scene.ruleBy = by;
  table.entries.push({ kind: 'rule', rule, by, cause: [cause] });
}

function mayPoint({ world, state }: Table, { role, at }: { role: Role; at: Id }): Verdict {
  const question = pointingAt(state);
  if (question === null) return 'not-now';
  if (!pointsDue(state).includes(role)) return 'answered-already';
  if (question === 'issue') return openLetters(world, state).includes(at) ? null : 'unknown';
  if (question === 'rule') return rulesOpen(world, state).some((rule) => rule === at) ? null : 'not-allowed';
  return mayChoose({ world, state }, at);
}

function mayChoose({ world, state }: Pick<Table, 'world' | 'state'>, option: Id): Verdict {
  if (pickable(world, state, option)) return null;
  if (placeOf(world, state, option) === 'stamped') return 'stamped';
  return proposable(world, state).length > 0 && option === scenePlay(state).lastFell ? 'same-again' : 'face-down';
}

function point(table: Table, { role, at }: { role: Role; at: Id }): void {
  const { state, entries } = table;
  const question = must(pointingAt(state), 'question');
  const points = { ...(question === 'issue' ? state.play.agenda.points : scenePlay(state).points), [role]: at };
  if (question === 'issue') state.play.agenda = { ...state.play.agenda, points };
  else scenePlay(state).points = points;
  if (pointsDue(state).length > 0) return;
  entries.push({ kind: 'pointed', at: triple((each) => points[each] ?? null), question });
  if (question === 'issue') pointedIssue(table, points);
  else if (question === 'rule') pointedRule(table, points);
  else if (allPoint(scenePlay(state))) pointedOption(table, points);
}

/** Two equal choose; else the lowest rule. Asked by a holder, pointing is advice only. */
function pointedIssue(table: Table, points: Partial<Record<Role, Id>>): void {
  if (table.state.play.hammer === 'middle') chooseIssue(table, majority(points));
}

/** Two equal = that rule, otherwise *instemmen* (RULES 3.2). */
function pointedRule(table: Table, points: Partial<Record<Role, Id>>): void {
  const chosen = majority(points);
  const rule = RULES.find((each) => each === chosen) ?? 'consent';
  scenePlay(table.state).points = {};
  setRule(table, rule, { by: 'pointing', cause: `rules.${rule}` });
}

function pointedOption(table: Table, points: Partial<Record<Role, Id>>): void {
  const chosen = majority(points);
  const scene = scenePlay(table.state);
  if (chosen) propose(table, chosen, 'all');
  else if (scene.rule === 'vote' && !scene.toOutside) fall(table, ['rules.vote']);
  else decideNothing(table);
}

function propose(table: Table, option: Id, by: Role | 'all'): void {
  const { state, entries } = table;
  const scene = scenePlay(state);
  const own = scene.ideas.find((idea) => idea.id === option)?.own;
  scene.proposal = { option, by };
  scene.promised = false;
  scene.fell = null;
  entries.push({ kind: 'picked', option, by, ...(own ? { own } : {}) });
  mark(table, 'hands');
  if (handsDue(state).length === 0) handsIn(table);
}

function showHand(table: Table, { role, hand }: { role: Role; hand: 'support' | 'live-with' | 'object' }): void {
  const scene = scenePlay(table.state);
  scene.hands = { ...scene.hands, [role]: hand };
  if (handsDue(table.state).length === 0) handsIn(table);
}

/** All hands are shown: power cards may be played now (layer 3), else on to the fists. */
function handsIn(table: Table): void {
  const { world, state, entries } = table;
  const scene = scenePlay(state);
  if (ROLES.some((role) => scene.hands[role])) entries.push({ kind: 'hands', hands: triple((role) => scene.hands[role] ?? null) });
  scene.cardsOpen = layerOf(state) >= 3 && anyCardOpen(world, state);
  settle(table);
}

const IDEAS_A_TAKE = 3;
/** Where nothing is written: as many as a case may write options. */
const IDEAS_ON_BLANK = 6;

function mayIdea({ world, state }: Table, { idea }: { role: Role; idea: OwnIdea }): Verdict {
  const { scene } = state.play;
  if (!scene?.rule || scene.proposal || isOver(scene)) return 'not-now';
  const blank = isBlank(world, scene);
  if (layerOf(state) < 2 && !blank) return 'not-yet';
  if (scene.ideas.length >= (blank ? IDEAS_ON_BLANK : IDEAS_A_TAKE)) return 'nothing-left';
  const { works } = idea;
  const worker = ROLES.find((role) => role === works);
  return worker && state.play.energy[worker] < 1 ? 'candle-out' : null;
}

/** An idea of the group lies on the table like any option, under `own-1`, `own-2`, ... */
function addOwnIdea({ state, entries }: Table, { role, idea }: { role: Role; idea: OwnIdea }): void {
  const scene = scenePlay(state);
  const id = `own-${scene.ideas.length + 1}`;
  scene.ideas = [...scene.ideas, { id, by: role, own: idea }];
  entries.push({ kind: 'idea', option: id, by: role, own: idea });
}

function hasSpoken({ state }: Table, role: Role): void {
  const scene = scenePlay(state);
  scene.spoken = [...scene.spoken, role];
}

/** A fist that lays a fact has spoken (RULES 3, consent). */
export function spokeByLaying(table: Table, role: Role, n: 1 | 2): void {
  const { world, state, entries } = table;
  const speaks = state.play.scene !== null && fistsDue(state).includes(role);
  layFact(table, role, n);
  if (!speaks) return;
  const fact = must(
    factsOf(world, role).find((own) => own.n === n),
    'fact',
  );
  hasSpoken(table, role);
  entries.push({ kind: 'spoke', role, fact: fact.id });
  settle(table);
}

/** "Verder": the table closes the cards, goes on after a fall, or with the only take there is. */
export const GO_ON_DEALS: Deals<'go-on'> = {
  'go-on': {
    may: ({ state }) => {
      const { scene } = state.play;
      if (!scene || scene.decided || scene.fell || scene.cardsOpen) return null;
      const due = scene.proposal ? [...handsDue(state), ...fistsDue(state)][0] : undefined;
      return due ? { why: 'waiting', about: due } : null;
    },
    act: (table) => {
      const { scene } = table.state.play;
      if (scene?.fell) scene.fell = null;
      else if (scene?.cardsOpen) closeCards(table);
      else if (goesOnAlone(table)) goOnWith(table, scenePlay(table.state).take);
    },
  },
};
