import type { Deed } from '#rules/command.ts';
import type { State, World } from '#rules/state.ts';
import type { Format, Id } from '#scenario/ids.ts';
import { playEvening } from '../simulate/evening.ts';
import { Stuck } from '../simulate/sitting.ts';
import { linesOf } from './endings.ts';
import type { Witness } from './finding.ts';
import { LEAST_OPEN, writtenOpen } from './moments.ts';

/**
 * What is looked for in an evening: `open scene/option`, an option that lies open; `few scene`, fewer than two written options when it is to be
 * decided; `ending worker-light`, a line of a year later.
 */
export type Thing = string;

export interface Met {
  /** What was met, each with the way there. */
  things: Map<Thing, Witness>;
  plays: number;
}

interface Asked {
  format: Format;
  wanted: readonly Thing[];
  /** At most so many evenings. */
  most: number;
}

const SEED = 1;

/**
 * Plays whole evenings by dice with the real kernel, until everything that is wanted was met. What is met is possible; what is not met
 * proves nothing.
 */
export function playFor(world: World, { format, wanted, most }: Asked, onPlay: (plays: number) => void): Met {
  const left = new Set(wanted);
  const met: Met = { things: new Map(), plays: 0 };
  const tempers = { resident: 'random', worker: 'random', official: 'random' } as const;
  while (left.size > 0 && met.plays < most) {
    const track = new Track(format, left, met.things);
    playOne(world, { format, seed: SEED + met.plays, tempers, watch: (deed, state) => track.see(world, deed, state) });
    met.plays += 1;
    onPlay(met.plays);
  }
  return met;
}

/** An evening that cannot go on has met what it met: too few options open, and that is noted. */
function playOne(...asked: Parameters<typeof playEvening>): void {
  try {
    playEvening(...asked);
  } catch (error) {
    if (!(error instanceof Stuck)) throw error;
  }
}

/** Commands between two issues: whoever plays the witness comes to the second by its own way. */
const BETWEEN: readonly Deed['do'][] = ['choose-take', 'turn-seats'];

/** What was drawn by this seed is put on the table by hand under another. */
function asDrawn(deed: Deed, { play }: State): Deed {
  return deed.do === 'draw' && play.disruption ? { do: 'force', disruption: play.disruption.id } : deed;
}

/** One evening as it goes by, told so that it can be played again. */
class Track {
  readonly #format: Format;
  readonly #left: Set<Thing>;
  readonly #met: Map<Thing, Witness>;
  #value: Id = '';
  #parts: Witness['parts'] = [];

  constructor(format: Format, left: Set<Thing>, met: Map<Thing, Witness>) {
    this.#format = format;
    this.#left = left;
    this.#met = met;
  }

  see(world: World, deed: Deed, state: State): void {
    const { scene, closing } = state.play;
    if (deed.do === 'choose-value') this.#value = deed.value;
    if (scene && this.#parts.at(-1)?.issue !== scene.issue)
      this.#parts.push({ issue: scene.issue, take: this.#parts.length === 0 ? 2 : 1, deeds: [] });
    else if (!BETWEEN.includes(deed.do) && !scene?.chosen) this.#parts.at(-1)?.deeds.push(asDrawn(deed, state));
    if (closing) for (const line of linesOf(state)) this.#note(`ending ${line}`);
    if (!scene?.sounded || scene.decided) return;
    const open = writtenOpen(world, { state, issue: scene.issue });
    for (const option of open) this.#note(`open ${scene.issue}/${option}`);
    if (open.length < LEAST_OPEN && scene.closed.length === 0) this.#note(`few ${scene.issue}`);
  }

  #note(thing: Thing): void {
    if (!this.#left.delete(thing)) return;
    const parts = this.#parts.map((part) => ({ ...part, deeds: [...part.deeds] }));
    this.#met.set(thing, { format: this.#format, value: this.#value, parts });
  }
}
