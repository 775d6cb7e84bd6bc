import type { Bookmark, Command, Deed, OwnIdea } from '#rules/command.ts';
import type { Entry, Triple } from '#rules/entry.ts';
import { guessAbout } from '#rules/evening.ts';
import { answer } from '#rules/kernel.ts';
import { sayOf } from '#rules/say.ts';
import { startState } from '#rules/start.ts';
import type { Play, State, World } from '#rules/state.ts';
import { triple } from '#rules/world.ts';
import type { Id, Role, Team } from '#scenario/ids.ts';
import type { Header, Journal } from '#session/types.ts';
import { type Lacking, lackingAt } from './lacking.ts';
import { type Take, takesOf } from './takes.ts';

/** One line of the journal with what came of it. `live`: it lies on the path the evening went on with, not on a take set aside. */
export interface Moment {
  n: number;
  deed: Deed;
  entries: Entry[];
  /** The issue in play, null before the first letter and after the last decision is closed. */
  issue: Id | null;
  take: number;
  live: boolean;
  seats: Record<Team, Role>;
  /** Own ideas that lay on the table, by their id in this scene. */
  ideas: Record<Id, OwnIdea>;
  /** A promise was due while the candle of its giver was out: keeping it was not to be chosen (RULES 9). */
  powerless?: true;
  /** On a line that decided: the facts each role did not know then. */
  lacking?: Triple<Lacking[]>;
}

/** Fingers a table showed, beside the height of the plinths at that moment. */
export interface Felt {
  n: number;
  fingers: Triple<number>;
  says: Triple<number>;
}

/** One round of guessing: each table's guess about the seat it did not hold. */
export interface Guessed {
  about: Record<Team, Role>;
  guesses: Record<Team, Id>;
}

/** Everything the journal knows about one evening. The screens of the debrief are pure readings of this. */
export interface Evening {
  world: World;
  header: Header;
  moments: Moment[];
  takes: Take[];
  felts: Felt[];
  guessed: Guessed[];
  start: State;
  end: State;
}

interface Walk {
  state: State;
  path: number[];
  marks: { name: Bookmark; play: Play; path: number[] }[];
  moments: Omit<Moment, 'live'>[];
  felts: Felt[];
  guessed: Guessed[];
}

/** Plays the journal again line by line. A line the kernel refuses ends the reading there: what came before still counts. */
export function readEvening(world: World, { header, lines }: Journal): Evening {
  const start = startState(world, header);
  const walk: Walk = { state: start, path: [], marks: [], moments: [], felts: [], guessed: [] };
  for (const line of lines) if (!follow(world, walk, { n: line.n, deed: line.do })) break;
  const live = new Set(walk.path);
  const moments = walk.moments.map((moment) => ({ ...moment, live: live.has(moment.n) }));
  return { world, header, moments, takes: takesOf(moments), felts: walk.felts, guessed: walk.guessed, start, end: walk.state };
}

function follow(world: World, walk: Walk, { n, deed }: { n: number; deed: Deed }): boolean {
  const past = (mark: Bookmark) => walk.marks.findLast(({ name }) => name === mark)?.play;
  const { because: _, ...command } = deed;
  const answered = answer({ world, state: walk.state, past }, command as Command);
  if ('kind' in answered) return false;
  const { state, entries, marks } = answered;
  const powerless = deed.do === 'keep' && !deed.kept && isRefused(answer({ world, state: walk.state, past }, { ...deed, kept: true }));
  walk.state = state;
  walk.path = [...pathBefore(walk, entries), n];
  if (deed.do === 'rewind') walk.marks.splice(1 + walk.marks.findLastIndex(({ name }) => name === deed.to));
  for (const name of marks) walk.marks.push({ name, play: state.play, path: [...walk.path] });
  const { scene, closing } = state.play;
  walk.moments.push({
    n,
    deed,
    entries,
    issue: closing ? null : (scene?.issue ?? null),
    take: scene?.take ?? 0,
    seats: state.evening.seats,
    ideas: Object.fromEntries((scene?.ideas ?? []).map(({ id, own }) => [id, own])),
    ...(powerless ? { powerless } : {}),
    ...lackingIn(world, state, entries),
  });
  for (const entry of entries) tables(world, walk, { n, entry });
  return true;
}

const isRefused = (answered: object): boolean => 'kind' in answered;

function lackingIn(world: World, state: State, entries: readonly Entry[]): Pick<Moment, 'lacking'> {
  const decided = entries.find((entry) => entry.kind === 'decided');
  const issue = state.play.scene?.issue;
  return decided && issue ? { lacking: lackingAt(world, state, { issue, option: decided.option }) } : {};
}

/** What all tables showed at once: fingers beside the plinths of that moment, guesses beside whom they were about. */
function tables(world: World, { state, felts, guessed }: Walk, { n, entry }: { n: number; entry: Entry }): void {
  if (entry.kind === 'felt') felts.push({ n, fingers: entry.fingers, says: triple((role) => sayOf(world, state, role)) });
  const guesses = entry.kind === 'guessed' ? state.evening.guesses.at(-1) : undefined;
  if (guesses)
    guessed.push({ guesses, about: { star: guessAbout(state, 'star'), moon: guessAbout(state, 'moon'), sun: guessAbout(state, 'sun') } });
}

/** A turning of the play goes back to its bookmark; a chosen take goes on from its own end (RULES 10). */
function pathBefore({ path, marks }: Walk, entries: Entry[]): number[] {
  const turning = entries.find((entry) => entry.kind === 'put-back' || entry.kind === 'took');
  if (!turning) return path;
  const to = turning.kind === 'took' ? `${turning.issue}/${turning.take}/end` : (turning as { to: string }).to;
  return marks.findLast(({ name }) => name === to)?.path ?? path;
}
