import type { Command, Deed } from '#rules/command.ts';
import type { Entry } from '#rules/entry.ts';
import type { Refusal } from '#rules/refusal.ts';
import type { Audience, View } from '#rules/view.ts';
import type { Format, Language, Role, Secrecy, Team } from '#scenario/ids.ts';
import type { HeardDeed } from './heard.ts';

/** Everything a replay needs to begin; the first line of a save. */
export interface Header {
  journal: 1;
  case: string;
  version: string;
  /** Structure hash of the case and hash of the model. */
  structure: string;
  model: string;
  /** Goes up when the same commands would give other entries. */
  rules: number;
  seed: number;
  format: Format;
  secrecy: Secrecy;
  language: Language;
  seats: Record<Team, Role>;
  /** Teams the game plays itself (RULES 15). */
  puppets: Team[];
}

/** One line of the journal: `n` from 1, the command, its entries in the notation, the chained hash, whole seconds since the start. */
export interface Line {
  n: number;
  do: Deed;
  so: string[];
  h: string;
  at: number;
}

export interface Journal {
  header: Header;
  lines: Line[];
}

/** Interruptions and curtains: not journaled, they leave no trace in the play. */
export type Act =
  | { act: 'lift'; team: Team }
  | { act: 'lower' }
  | { act: 'time-out' }
  | { act: 'pause' }
  /** After a time-out its whole seconds are kept; a pause leaves no trace. */
  | { act: 'carry-on'; seconds?: number };

export interface Heard {
  entries: Entry[];
  /** Null after an interruption or a curtain. */
  deed: HeardDeed | null;
  phase: string;
}

/**
 * One evening being played. The only door for every shell: nobody else changes state.
 * `phase()` is the path of the machine's resting state without the leading `play.` (`take.moves.asking`, `end`).
 */
export interface Session {
  readonly header: Header;
  phase(): string;
  /** Whom the screen is for now: a role only while its curtain is up, else `room`. */
  audience(): Audience;
  /** The team whose curtain is up, or null. */
  lifted(): Team | null;
  /** What this audience may see now. A role's view is `room`'s while its curtain is down. */
  view(audience?: Audience): View;
  /** Null when the command may be now, else why not. */
  may(command: Command): Refusal | null;
  mayAct(act: Act): boolean;
  ask(deed: Deed): Refusal | Entry[];
  act(act: Act): boolean;
  /** Called after every command and act; entries are those this audience may see, a role's only while its curtain is up. Returns how to stop. */
  follow(audience: Audience, on: (heard: Heard) => void): () => void;
  journal(): Journal;
  /** Called for every new line, in order, before `follow`. */
  record(on: (line: Line) => void): () => void;
}
