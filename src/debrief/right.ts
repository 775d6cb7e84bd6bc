import { type Id, type Mark, ROLES, type Role, TEAMS, type Team } from '#scenario/ids.ts';
import type { Evening } from './evening.ts';

/** Screen 6: was that right? Guesses before and after against the card, and what was given back. */
export interface Right {
  screen: 6;
  guesses: { team: Team; about: Role; guesses: { guess: Id; right: boolean }[]; truth: Id }[];
  giveBacks: { team: Team; about: Role; by: Team | null; words: string | null; mark: Mark | null }[];
}

export const right = (evening: Evening): Right => ({ screen: 6, guesses: guessesOf(evening), giveBacks: giveBacksOf(evening) });

function guessesOf({ world, end }: Evening): Right['guesses'] {
  const { roles } = world.scenario;
  return TEAMS.flatMap((team) => {
    const given = end.evening.guesses.map((round) => round[team]).filter((guess) => guess !== '');
    const about = ROLES.filter((role) => given.some((guess) => roles[role].guesses.some(({ id }) => id === guess)));
    return about.slice(0, 1).map((role) => {
      const own = roles[role].guesses;
      const truth = own.find((each) => each.right)?.id ?? '';
      return { team, about: role, truth, guesses: given.map((guess) => ({ guess, right: guess === truth })) };
    });
  });
}

function giveBacksOf({ moments }: Evening): Right['giveBacks'] {
  const found: Right['giveBacks'] = [];
  for (const entry of moments.flatMap(({ entries }) => entries)) {
    if (entry.kind === 'gave-back') found.push({ team: entry.team, about: entry.about, by: null, words: entry.words ?? null, mark: null });
    const said = entry.kind === 'marked' ? found.findLast(({ team, about }) => team === entry.team && about === entry.about) : undefined;
    if (said && entry.kind === 'marked') Object.assign(said, { by: entry.by, mark: entry.mark });
  }
  return found;
}
