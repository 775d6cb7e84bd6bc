import { ROLES, type Role, TEAMS, type Team } from '#scenario/ids.ts';
import { type Bookmark, STEPS } from './command.ts';
import { draftPlay } from './draft.ts';
import type { Triple } from './entry.ts';
import { lowest } from './say.ts';
import { noAnswers } from './start.ts';
import type { Got, Play, State } from './state.ts';
import { type Deals, keepAnswers, mark, NEXT_SEAT, type Table, type Verdict } from './table.ts';
import { isOver, must, scenePlay, triple } from './world.ts';

/** The commands that put `play` back to a bookmark (RULES 10). What has been said stays said: `evening` is never put back. */
export const TURN_DEALS: Deals<'turn-seats' | 'choose-take' | 'rewind' | 'snip'> = {
  'turn-seats': {
    may: ({ state, past }) => {
      const { scene } = state.play;
      if (!scene || !isOver(scene)) return 'not-now';
      return scene.chosen || past(`${scene.issue}/1/talk`) ? null : 'no-such-moment';
    },
    act: turnSeats,
  },
  'choose-take': {
    may: ({ state, past }, { role, take }) => {
      const { scene } = state.play;
      if (!scene?.decided || scene.chosen) return 'not-now';
      if (state.evening.got.votes[role] !== undefined) return 'answered-already';
      if (!takesOf(state).some((each) => each.take === take)) return 'unknown';
      return past(`${scene.issue}/${take}/end`) ? null : 'no-such-moment';
    },
    act: voteTake,
  },
  rewind: {
    may: ({ state, past }, { to }) =>
      state.play.scene && !state.play.closing && to.endsWith('/rule') && past(to) ? null : 'no-such-moment',
    act: (table, { to }) => putBack(table, to, { by: 'rewind' }),
  },
  snip: { may: maySnip, act: snip },
};

export const takesOf = ({ play }: State) => play.takes.filter((take) => take.issue === play.scene?.issue);

/** A bookmark is `<issue>/<take>/<step>`; returns null for anything else. */
export function readBookmark(text: string): { issue: string; take: number; step: (typeof STEPS)[number] } | null {
  const [issue, take, name] = text.split('/');
  const step = STEPS.find((each) => each === name);
  return issue && take && step && /^[1-9]\d*$/.test(take) ? { issue, take: Number(take), step } : null;
}

/** Takes that were finished are carried along, but for a rewind, which forgets what came after. */
function restore(table: Table, to: Bookmark, carry: boolean): Play {
  const play = draftPlay(must(table.past(to), to));
  if (carry) play.takes = table.state.play.takes;
  table.state.play = play;
  return play;
}

/** A rewind goes on in the take it goes back to; a snip begins a new one. A question half answered is put to all again. */
function putBack(table: Table, to: Bookmark, { by, take }: { by: 'rewind' | 'snip'; take?: number }): void {
  const scene = must(restore(table, to, by === 'snip').scene, to);
  scene.take = take ?? scene.take;
  table.state.evening.got = noAnswers();
  table.entries.push({ kind: 'put-back', to, by, take: scene.take });
}

/** Seats turn; after the first take the same scene is played again from its talk, else the evening goes on. */
function turnSeats(table: Table): void {
  const { evening, play } = table.state;
  const scene = scenePlay(table.state);
  const again = !scene.chosen;
  const seats = Object.fromEntries(TEAMS.map((team) => [team, NEXT_SEAT[evening.seats[team]]])) as Record<Team, Role>;
  evening.seats = seats;
  evening.turns += 1;
  table.entries.push({ kind: 'turned', seats });
  if (again) replay(table, play.scene?.issue ?? '');
}

function replay(table: Table, issue: string): void {
  const to: Bookmark = `${issue}/1/talk`;
  const take = nextTake(table.state);
  must(restore(table, to, true).scene, to).take = take;
  table.entries.push({ kind: 'put-back', to, by: 'turn', take });
  mark(table, 'talk');
}

const nextTake = (state: State): number => 1 + Math.max(scenePlay(state).take, ...takesOf(state).map((take) => take.take));

/** Teams point left or right; two of three win, else the lowest plinth. The chosen take's state goes on whole. */
function voteTake(table: Table, { role, take }: { role: Role; take: number }): void {
  const { world, state } = table;
  const votes: Got['votes'] = { ...state.evening.got.votes, [role]: take };
  keepAnswers(state, { votes });
  if (ROLES.some((each) => votes[each] === undefined)) return;
  const given = triple((each) => votes[each] ?? 1);
  const twice = given.find((vote, place) => given.indexOf(vote) !== place);
  const chosen = twice ?? must(votes[lowest(world, state)], 'vote');
  goOnWith(table, chosen, given);
}

/** One take goes on, from its own end and whole. */
export function goOnWith(table: Table, take: number, votes: Triple<number | null> = [null, null, null]): void {
  const { issue } = scenePlay(table.state);
  keepAnswers(table.state, { votes: {} });
  must(restore(table, `${issue}/${take}/end`, true).scene, issue).chosen = true;
  table.entries.push({ kind: 'took', issue, take, votes });
}

/** Take 1 was stopped, so there is nothing to compare: the take that was decided goes on by itself. */
export function goesOnAlone({ state, past }: Table): boolean {
  const { scene, played } = state.play;
  if (!scene?.decided || scene.chosen || scene.take === 1 || played.length > 1) return false;
  return takesOf(state).length === 1 && past(`${scene.issue}/${scene.take}/end`) !== undefined;
}

/** An evening that ends in the middle of a take goes on with the last take of that issue that was decided, whole. */
export function leaveUndecided(table: Table): void {
  const { scene } = table.state.play;
  if (!scene || scene.decided) return;
  const endOf = (take: number): Bookmark => `${scene.issue}/${take}/end`;
  const last = takesOf(table.state).findLast(({ take }) => table.past(endOf(take)));
  if (!last) return;
  restore(table, endOf(last.take), true);
  table.entries.push({ kind: 'put-back', to: endOf(last.take), by: 'take', take: last.take });
}

/** KNIP!: from take 2, at most once per issue (RULES 10). */
const CUTS_AN_ISSUE = 1;

function maySnip({ state, past }: Table, { step, swap }: { step: 'moves' | 'rule' | 'hands'; swap?: [Role, Role] }): Verdict {
  const { scene } = state.play;
  if (!scene || scene.decided || scene.chosen) return 'not-now';
  if (state.evening.turns === 0) return 'not-yet';
  if ((state.evening.cuts[scene.issue] ?? 0) >= CUTS_AN_ISSUE) return 'cut-already';
  if (swap && swap[0] === swap[1]) return 'unknown';
  return past(`${scene.issue}/${scene.take}/${step}`) ? null : 'no-such-moment';
}

/** Back to the start of this step as a new take; who sits may change. */
function snip(table: Table, { step, swap }: { step: 'moves' | 'rule' | 'hands'; swap?: [Role, Role] }): void {
  const { evening } = table.state;
  const { issue, take } = scenePlay(table.state);
  evening.cuts = { ...evening.cuts, [issue]: (evening.cuts[issue] ?? 0) + 1 };
  putBack(table, `${issue}/${take}/${step}`, { by: 'snip', take: nextTake(table.state) });
  if (swap) swapSeats(table, swap);
  mark(table, step);
}

function swapSeats({ state, entries }: Table, [a, b]: [Role, Role]): void {
  const other = (role: Role): Role => (role === a ? b : role === b ? a : role);
  state.evening.seats = Object.fromEntries(TEAMS.map((team) => [team, other(state.evening.seats[team])])) as Record<Team, Role>;
  entries.push({ kind: 'turned', seats: state.evening.seats });
}
