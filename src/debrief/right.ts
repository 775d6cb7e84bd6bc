import { type Id, type Mark, type Role, TEAMS, type Team } from '#scenario/ids.ts';
import type { Evening } from './evening.ts';

/** Screen 6: was that right? Guesses before and after against the card, and what was given back. */
export interface Right {
  screen: 6;
  /** `right` and `truth` are null where the card is blank: only who sat there knows. */
  guesses: { team: Team; about: Role; guesses: { guess: Id; right: boolean | null }[]; truth: Id | null }[];
  giveBacks: { team: Team; about: Role; by: Team | null; words: string | null; mark: Mark | null }[];
}

export const right = (evening: Evening): Right => ({ screen: 6, guesses: guessesOf(evening), giveBacks: giveBacksOf(evening) });

function guessesOf({ world, guessed }: Evening): Right['guesses'] {
  const found: Right['guesses'] = [];
  for (const round of guessed)
    for (const team of TEAMS) {
      const [guess, about] = [round.guesses[team], round.about[team]];
      if (!guess) continue;
      const truth = world.scenario.roles[about].guesses.find((each) => each.right)?.id ?? null;
      const isRight = truth === null ? null : guess === truth;
      const known = found.find((each) => each.team === team && each.about === about);
      if (known) known.guesses.push({ guess, right: isRight });
      else found.push({ team, about, truth, guesses: [{ guess, right: isRight }] });
    }
  return found;
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
