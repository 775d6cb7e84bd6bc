import type { Deed } from '#rules/command.ts';
import type { State, World } from '#rules/state.ts';
import type { Format, Id } from '#scenario/ids.ts';
import { playEvening } from '../simulate/evening.ts';
import { Stuck } from '../simulate/sitting.ts';
import { linesOf } from './endings.ts';
import type { Witness } from './finding.ts';
import { LEAST_OPEN, writtenOpen } from './moments.ts';

/** What seeded plays of whole evenings met first, each with the way there. */
export interface Met {
  /** `scene/option` that lay open. */
  open: Map<string, Witness>;
  /** A scene with fewer than two written options open when it was to be decided. */
  few: Map<string, Witness>;
  endings: Map<string, Witness>;
  plays: number;
}

const SEED = 1;

/** Plays whole evenings at random with the real kernel. What is met is possible; what is not met proves nothing. */
export function playMany(
  world: World,
  { format, plays }: { format: Format; plays: number },
  onStep: (done: number) => void = () => {},
): Met {
  const met: Met = { open: new Map(), few: new Map(), endings: new Map(), plays };
  const tempers = { resident: 'random', worker: 'random', official: 'random' } as const;
  for (let play = 0; play < plays; play += 1) {
    onStep(play / plays);
    const track = new Track(format, met);
    playOne(world, { format, seed: SEED + play, tempers, watch: (deed, state) => track.see(world, deed, state) });
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

/** One evening as it goes by, told so that it can be played again. */
class Track {
  readonly #format: Format;
  readonly #met: Met;
  #value: Id = '';
  #parts: Witness['parts'] = [];

  constructor(format: Format, met: Met) {
    this.#format = format;
    this.#met = met;
  }

  see(world: World, deed: Deed, state: State): void {
    const { scene, closing } = state.play;
    if (deed.do === 'choose-value') this.#value = deed.value;
    if (scene && this.#parts.at(-1)?.issue !== scene.issue)
      this.#parts.push({ issue: scene.issue, take: this.#parts.length === 0 ? 2 : 1, deeds: [] });
    else this.#parts.at(-1)?.deeds.push(deed);
    if (closing) for (const line of linesOf(state)) this.#note(this.#met.endings, line);
    if (!scene?.sounded || scene.decided) return;
    const open = writtenOpen(world, { state, issue: scene.issue });
    for (const option of open) this.#note(this.#met.open, `${scene.issue}/${option}`);
    if (open.length < LEAST_OPEN && scene.closed.length === 0) this.#note(this.#met.few, scene.issue);
  }

  #note(into: Map<string, Witness>, key: string): void {
    if (into.has(key)) return;
    into.set(key, { format: this.#format, value: this.#value, parts: this.#parts.map((part) => ({ ...part, deeds: [...part.deeds] })) });
  }
}
