import type { HouseLine, Id, Role, RoleLine } from '#scenario/ids.ts';
import type { Change } from '#scenario/types.ts';
import { previewAnswer } from './answers.ts';
import { draw } from './chance.ts';
import { holds } from './conditions.ts';
import { duePromises } from './promises.ts';
import type { Decision, Play, State, World } from './state.ts';
import { addAll, carryOut, newStep, storyEntries } from './step.ts';
import { type Deals, layerOf, type Table } from './table.ts';
import { leaveUndecided } from './turn.ts';
import { issueOf, must, pairsOf, triple, weight } from './world.ts';

/** Disruptions (RULES 9) and the closing of the evening (RULES 4, 14). */
export const CLOSING_DEALS: Deals<'draw' | 'force' | 'hold-back' | 'close' | 'wrap-up'> = {
  draw: {
    may: ({ state }) => mayDisrupt(state),
    act: (table) => {
      const { play } = table.state;
      const drawn = draw(play.chance, play.deck.length);
      play.chance = drawn.state;
      disrupt(table, must(play.deck[drawn.value], 'deck'), false);
    },
  },
  force: {
    may: ({ state }, { disruption }) => mayDisrupt(state) ?? (state.play.deck.includes(disruption) ? null : 'unknown'),
    act: (table, { disruption }) => disrupt(table, disruption, true),
  },
  'hold-back': {
    may: ({ state }) => (mayDisrupt(state) === 'nothing-left' ? null : mayDisrupt(state)),
    act: ({ entries }) => void entries.push({ kind: 'held-back' }),
  },
  close: {
    may: ({ state }) => {
      if (!state.play.scene?.decided) return 'not-yet';
      if (state.play.closing) return 'not-now';
      return duePromises(state).length > 0 ? 'waiting' : null;
    },
    act: close,
  },
  /** The fixed minute has come: straight to the debrief, which is never cut. An issue that was never decided stays so; promises stay open. */
  'wrap-up': {
    may: ({ state }) => (state.play.closing ? 'not-now' : state.evening.value ? null : 'not-yet'),
    act: (table) => {
      leaveUndecided(table);
      close(table);
    },
  },
};

function mayDisrupt(state: State) {
  if (layerOf(state) < 3) return 'not-yet' as const;
  if (!state.play.scene?.decided || state.play.disruption || state.play.closing) return 'not-now' as const;
  return state.play.deck.length === 0 ? ('nothing-left' as const) : null;
}

function disrupt({ world, state, entries }: Table, id: Id, forced: boolean): void {
  const { play } = state;
  const disruption = must(world.scenario.disruptions[id], id);
  const held = holds(world, state, disruption.if);
  play.deck = play.deck.filter((each) => each !== id);
  play.disruption = { id, held };
  entries.push({ kind: 'disrupted', disruption: id, forced, held });
  const step = newStep();
  addAll(step, held ? disruption.change : disruption.else, { state, cause: `disruptions.${id}`, issue: play.scene?.issue });
  entries.push(...carryOut(state, step));
  const last = play.decisions.at(-1);
  if (!last) return;
  entries.push(...storyEntries(step, last.story));
  retell(play, { ...last, story: Math.max(0, Math.min(4, last.story + step.story.by)) });
}

/** The last decision as it now stands, in both places that hold it. */
function retell(play: Play, decision: Decision): void {
  play.decisions = [...play.decisions.slice(0, -1), decision];
  if (play.scene?.decided) play.scene.decided = decision;
}

/** Answers per played issue, what happened elsewhere, and a year later; each answer is a step of its own. */
function close(table: Table): void {
  const { world, state, entries } = table;
  const decided = state.play.played.flatMap((issue) => state.play.decisions.filter((decision) => decision.issue === issue).slice(-1));
  const answers = decided.map((decision) => answer(table, decision));
  for (const issue of state.play.flown) {
    entries.push({ kind: 'elsewhere', issue, cause: [`elsewhere.${issue}`] });
    step(table, issueOf(world, issue).elsewhere, { cause: `elsewhere.${issue}`, issue });
  }
  const yearLater = { roles: triple((role) => roleLine(world, state, role)), house: houseLine(world, state) };
  state.play.closing = { answers, elsewhere: [...state.play.flown], yearLater };
  entries.push({
    kind: 'a-year-later',
    ...yearLater,
    cause: ['weights.year-light-from', 'weights.year-silent-up-to', 'weights.year-closed-up-to', 'weights.year-open-from'],
  });
}

function answer(table: Table, decision: Decision) {
  const { issue, option, own, story, ring } = decision;
  const given = previewAnswer(table.world, decision);
  const row = ring === 'ours' || given === 'no' ? [] : [`weights.answer-${ring}-${given}-from`];
  table.entries.push({ kind: 'answered', issue, answer: given, story, ring, cause: [...row, `answers.${issue}.${given}`] });
  step(table, issueOf(table.world, issue).answers[given], { cause: `answers.${issue}.${given}`, issue });
  return { issue, option, own, answer: given, story };
}

function step({ state, entries }: Table, changes: readonly Change[], { cause, issue }: { cause: string; issue: Id }): void {
  const taken = newStep();
  addAll(taken, changes, { state, cause, issue });
  entries.push(...carryOut(state, taken));
}

/** First that fits (RULES 14). */
function roleLine(world: World, { play }: State, role: Role): RoleLine {
  const ribbons = pairsOf(role).map((pair) => play.trust[pair]);
  const from = weight(world, 'year-light-from');
  if (play.energy[role] === 0) return 'spent';
  if (ribbons.includes(0)) return 'alone';
  return play.energy[role] >= from && ribbons.every((trust) => trust >= from) ? 'light' : 'goes-on';
}

function houseLine(world: World, { play }: State): HouseLine {
  const { reach, inclusion } = play.house;
  if (reach <= weight(world, 'year-silent-up-to')) return 'silent';
  if (inclusion <= weight(world, 'year-closed-up-to')) return 'full-not-for-all';
  const open = weight(world, 'year-open-from');
  return reach >= open && inclusion >= open ? 'open-and-full' : 'half-open';
}
