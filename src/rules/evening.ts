import { type Id, ROLES, type Role, TEAMS, type Team } from '#scenario/ids.ts';
import type { Image } from './command.ts';
import type { Got, State, World } from './state.ts';
import { type Deals, keepAnswers, NEXT_SEAT, people, type Table, teamAt } from './table.ts';
import { must, triple } from './world.ts';

/** No format has more debrief screens than this (GAME 7). */
const MOST_PAGES = 12;

/** Answers that every team gives once, and what only grows: value, cards read, say, images, guesses, give-backs (RULES 10). */
export const EVENING_DEALS: Deals<
  'choose-value' | 'read-card' | 'show-say' | 'build-image' | 'guess' | 'give-back' | 'mark' | 'turn-page' | 'time-out' | 'note' | 'finish'
> = {
  'choose-value': {
    may: ({ world, state }, { value }) =>
      state.evening.value ? 'answered-already' : world.scenario.values.includes(value) ? null : 'unknown',
    act: ({ state, entries }, { value }) => {
      state.evening.value = value;
      entries.push({ kind: 'valued', value });
    },
  },
  'read-card': {
    may: ({ state }, { team }) => (readsDue(state).includes(team) ? null : 'answered-already'),
    act: ({ state, entries }, { team }) => {
      keepAnswers(state, { reads: [...state.evening.got.reads, team] });
      entries.push({ kind: 'read', team, role: state.evening.seats[team] });
      if (readsDue(state).length === 0) keepAnswers(state, { reads: [] });
    },
  },
  'show-say': {
    may: ({ state }, { role, fingers }) => {
      if (!Number.isInteger(fingers) || fingers < 0 || fingers > 4) return 'out-of-range';
      return state.evening.got.says[role] === undefined ? null : 'answered-already';
    },
    act: showSay,
  },
  'build-image': {
    may: ({ state }, { role, image }) => (!soundImage(image) ? 'out-of-range' : state.evening.got.images[role] ? 'answered-already' : null),
    act: buildImage,
  },
  guess: {
    may: ({ world, state }, { team, guess }) => {
      if (!people(state).includes(team)) return 'puppet-seat';
      if (state.evening.got.guesses[team]) return 'answered-already';
      return guessesFor(world, state, team).includes(guess) ? null : 'unknown';
    },
    act: addGuess,
  },
  'give-back': {
    may: ({ state }, { team }) => (giveBackOf(state, team) ? 'answered-already' : people(state).includes(team) ? null : 'puppet-seat'),
    act: ({ state, entries }, { team, words }) => {
      const about = NEXT_SEAT[state.evening.seats[team]];
      state.evening.giveBacks = [...state.evening.giveBacks, { team, about, mark: null, turn: state.evening.turns }];
      entries.push({ kind: 'gave-back', team, about, ...(words === undefined ? {} : { words }) });
    },
  },
  mark: {
    may: ({ state }, { team }) => {
      const given = giveBackOf(state, hearing(state, team));
      if (!given) return { why: 'waiting', about: hearing(state, team) };
      return given.mark ? 'answered-already' : null;
    },
    act: ({ state, entries }, { team, mark }) => {
      const about = state.evening.seats[team];
      const of = hearing(state, team);
      const given = must(giveBackOf(state, of), of);
      state.evening.giveBacks = state.evening.giveBacks.map((each) => (each === given ? { ...given, mark } : each));
      entries.push({ kind: 'marked', team: of, about, by: team, mark });
    },
  },
  'turn-page': {
    may: ({ state }, { page }) =>
      !state.play.closing ? 'not-yet' : Number.isInteger(page) && page >= 0 && page <= MOST_PAGES ? null : 'out-of-range',
    act: ({ state, entries }, { page }) => {
      state.evening.page = page;
      entries.push({ kind: 'page', page });
    },
  },
  'time-out': {
    may: (_table, { seconds }) => (Number.isInteger(seconds) && seconds >= 0 ? null : 'out-of-range'),
    act: ({ entries }, { seconds }) => void entries.push({ kind: 'timed-out', seconds }),
  },
  note: {
    may: (_table, { page }) => (page >= 0 && page <= MOST_PAGES ? null : 'out-of-range'),
    act: ({ entries }, { words, page }) => void entries.push({ kind: 'noted', words, page }),
  },
  finish: {
    may: ({ state }) => (state.play.closing ? null : 'not-yet'),
    act: ({ state, entries }) => {
      state.evening.finished = true;
      entries.push({ kind: 'finished' });
    },
  },
};

/** Puppets read nothing. */
export const readsDue = (state: State): Team[] => people(state).filter((team) => !state.evening.got.reads.includes(team));

export const guessesDue = (state: State): Team[] => people(state).filter((team) => !state.evening.got.guesses[team]);

/** The seat a team will not hold before the second guess: the one after the next, seen from where it first sat (RULES 10). */
export function guessAbout(state: State, team: Team): Role {
  const next = NEXT_SEAT[state.evening.seats[team]];
  return state.evening.turns === 0 ? NEXT_SEAT[next] : next;
}

export const guessesFor = ({ scenario }: World, state: State, team: Team): Id[] =>
  scenario.roles[guessAbout(state, team)].guesses.map((guess) => guess.id);

/** The team that is going to sit where `team` sits now. */
function hearing(state: State, team: Team): Team {
  const coming = ROLES.find((role) => NEXT_SEAT[role] === state.evening.seats[team]);
  return teamAt(state, must(coming, team));
}

export function giveBackOf({ evening }: State, team: Team) {
  return evening.giveBacks.find((given) => given.team === team && given.turn === evening.turns);
}

function showSay({ state, entries }: Table, { role, fingers }: { role: Role; fingers: number }): void {
  const says = { ...state.evening.got.says, [role]: fingers };
  keepAnswers(state, { says });
  if (ROLES.some((each) => says[each] === undefined)) return;
  state.evening.felt = triple((each) => says[each] ?? 0);
  keepAnswers(state, { says: {} });
  entries.push({ kind: 'felt', fingers: state.evening.felt });
}

function buildImage({ state, entries }: Table, { role, image }: { role: Role; image: Image }): void {
  const images = { ...state.evening.got.images, [role]: image };
  keepAnswers(state, { images });
  if (ROLES.some((each) => !images[each])) return;
  state.evening.images = triple((each) => must(images[each], each));
  keepAnswers(state, { images: {} });
  entries.push({ kind: 'imaged', images: state.evening.images });
}

function soundImage({ figures }: Image): boolean {
  const whole = (value: number, max: number) => Number.isInteger(value) && value >= 0 && value <= max;
  return ROLES.every((role) => whole(figures[role]?.height, 4) && whole(figures[role]?.x, 10));
}

function addGuess({ state, entries }: Table, { team, guess }: { team: Team; guess: Id }): void {
  const all: Got['guesses'] = { ...state.evening.got.guesses, [team]: guess };
  keepAnswers(state, { guesses: all });
  if (guessesDue(state).length > 0) return;
  const guesses = Object.fromEntries(TEAMS.map((each) => [each, all[each] ?? ''])) as Record<Team, Id>;
  state.evening.guesses = [...state.evening.guesses, guesses];
  keepAnswers(state, { guesses: {} });
  entries.push({ kind: 'guessed', guesses: [all.star ?? '', all.moon ?? '', all.sun ?? ''] });
}
