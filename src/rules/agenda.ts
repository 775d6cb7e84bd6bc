import type { Id } from '#scenario/ids.ts';
import { lowest } from './say.ts';
import { newScene } from './start.ts';
import { addAll, carryOut, newStep } from './step.ts';
import { type Deals, mark, openLetters, picksLeft, type Table } from './table.ts';
import { must } from './world.ts';

/** The letters (RULES 5): whoever holds the hammer picks, and may ask first; in the middle all point. */
export const AGENDA_DEALS: Deals<'ask' | 'choose-issue'> = {
  ask: {
    may: ({ state }, { role }) => {
      if (!agendaOpen(state.play.scene)) return 'not-now';
      if (state.play.hammer !== role) return 'not-yours';
      return state.play.agenda.asked ? 'asked-already' : null;
    },
    act: ({ state, entries }, { role }) => {
      state.play.agenda = { asked: true, points: {} };
      entries.push({ kind: 'asked', role });
    },
  },
  'choose-issue': {
    may: ({ world, state }, { issue }) => {
      if (!agendaOpen(state.play.scene) || picksLeft(world, state) === 0) return 'not-now';
      if (state.play.hammer === 'middle') return 'not-yours';
      return openLetters(world, state).includes(issue) ? null : 'unknown';
    },
    act: (table, { issue }) => chooseIssue(table, issue),
  },
};

/** Between scenes: nothing is played yet, or the take of the last issue is chosen. */
const agendaOpen = (scene: Table['state']['play']['scene']): boolean => scene === null || scene.chosen;

/** Takes a letter; null means nobody agreed, and the lowest plinth chooses. After the last pick the rest fly out of the window. */
export function chooseIssue(table: Table, chosen: Id | null): void {
  const { world, state, entries } = table;
  const { play } = state;
  const issue = chosen ?? must(play.agenda.points[lowest(world, state)], 'issue');
  const by = play.hammer;
  play.played = [...play.played, issue];
  play.agenda = { asked: false, points: {} };
  play.scene = newScene(issue, 1);
  entries.push({ kind: 'issue', issue, by });
  if (picksLeft(world, state) === 0) flyOut(table);
  mark(table, 'talk');
}

function flyOut({ world, state, entries }: Table): void {
  const step = newStep();
  for (const issue of openLetters(world, state)) {
    addAll(step, [{ kind: 'ring', by: 1 }], { state, cause: 'agenda.not-picked', issue });
    entries.push({ kind: 'flew', issue });
    state.play.flown = [...state.play.flown, issue];
  }
  entries.push(...carryOut(state, step));
}
