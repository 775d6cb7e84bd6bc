import type { Evening } from '#debrief/evening.ts';
import type { Image } from '#rules/command.ts';
import type { Entry } from '#rules/entry.ts';
import type { Complaint } from '#scenario/complaint.ts';
import type { Format, Language } from '#scenario/ids.ts';
import type { Minutes } from '#scenario/model-types.ts';
import type { OpeningShow } from '#session/opening.ts';
import type { Session } from '#session/types.ts';
import type { RowCounts } from '#words/rows.ts';
import type { Words } from '#words/words.ts';
import type { Free } from './free.ts';
import type { Choices, Preferences } from './settings.ts';

/** What the document asks of the rest of the house. `main.ts` introduces them. */
export interface Doors {
  words: Words;
  preferences: Preferences;
  /** Address parameters, read once. */
  wishes: Wishes;
  shelf: readonly ShelfCase[];
  /** What is wrong before anything is pressed; null when all is well. */
  notice: Notice | null;
  /** People like something else from now on, and next time too. Returns everything they like now. */
  prefer(change: Partial<Preferences>): Preferences;
  /** The evenings that are kept on this machine, the one begun last first. */
  kept(): Promise<Resumable[]>;
  /** Throws a kept evening away for good. */
  forget(which: Resumable): Promise<void>;
  begin(choices: Choices): Promise<Begun>;
  resume(which: Resumable): Promise<Begun>;
  /** An evening from a file, or what is said when it cannot be read. */
  fromFile(file: Blob): Promise<Resumable | { trouble: Notice }>;
  own: OwnDoors;
  /** What is heard, as keys of the words, for who does not hear it. */
  onCaption(on: (keys: readonly string[]) => void): void;
  /** Trouble with keeping, as a key of `setup:trouble.`; called when it begins. */
  onTrouble(on: (trouble: string) => void): void;
}

/** A case of one's own that was well once, and is not for the game of now. */
export class OutOfDate extends Error {}

/** One clear sentence: a key of `setup:` and what stands in its gaps. */
export interface Notice {
  key: string;
  gaps?: Record<string, string | number>;
}

export interface Wishes {
  scenario: string | null;
  format: Format | null;
  secrecy: 'hands' | 'curtain' | null;
  still: boolean;
}

export interface ShelfCase {
  id: string;
  formats: readonly Format[];
  title: Partial<Record<Language, string>>;
  says: Partial<Record<Language, string>>;
  /** Somebody wrote it and brought it here. */
  isOwn?: boolean;
  /** It goes with the page: this browser keeps nothing, and no other page has it. */
  isPassing?: boolean;
}

/** Cases of one's own: brought here, looked through, put on the shelf, thrown away. */
export interface OwnDoors {
  all(): Promise<ShelfCase[]>;
  look(brought: readonly { path: string; blob: Blob }[]): Promise<CaseLook>;
  /** As `check` says them: mistakes first, the first few hundred. */
  tell(complaints: readonly Complaint[], language: Language): Promise<ToldComplaint[]>;
  /** False when it could not be thrown away: it is still here. */
  forget(id: string): Promise<boolean>;
}

/** What came of looking through a case: why it was not read at all, a key of `setup:own.refused.`; or what there is to say about it. */
export type CaseLook =
  | { refused: { why: string; file: string } }
  | {
      refused: null;
      sheets: CaseSheet[];
      complaints: readonly Complaint[];
      /** Puts it on the shelf; null when something must be mended first. */
      put: (() => Promise<PutCase>) | null;
    };

/** One file of a case: as complaints call it, as its author calls it, and its text. */
export interface CaseSheet {
  name: string;
  shown: string;
  text: string;
}

export interface PutCase {
  item: ShelfCase;
  /** False: this browser keeps nothing, and the case goes with the page. */
  isKept: boolean;
  /** The case with the same id that was there before. */
  instead: ShelfCase | null;
}

export interface ToldComplaint extends Pick<Complaint, 'code' | 'severity' | 'file' | 'line' | 'column' | 'length'> {
  /** The word for its severity. */
  kind: string;
  says: string;
  hint: string | null;
}

/** An evening to go on with. */
export interface Resumable {
  scenario: string;
  format: Format;
  /** When it began, in milliseconds since 1970; null when it comes from a file. */
  began: number | null;
  /** It was played to the end: what opens is its debrief. */
  isOver: boolean;
  /** What the author called the case, when that was thrown away: without it nothing opens. */
  gone: string | null;
}

/** Keeps what stands half answered, so that a reload loses nothing that was tapped in. */
export interface Taps {
  read(place: string): string | null;
  keep(place: string, text: string | null): void;
}

/** An evening in play, with what the document needs beside the session. */
export interface Begun {
  session: Session;
  before: readonly Entry[];
  /** How long each step of the play may take, as the model has it. */
  minutes: Minutes;
  /** Seconds of play so far, with those of earlier sittings; it stands still in a time-out and a pause. */
  seconds(): number;
  why(row: string): { name: string; source: string; counts: RowCounts };
  /** The show of the letter, from its beginning; null when the case has none that can be played. */
  show(): OpeningShow | null;
  /** What was heard in that show so far. */
  showed(): readonly Entry[];
  /** The image a team is placing now, for the stage; null when it is done. */
  draft(image: Image | null): void;
  /** What the papers of the screen leave free for the theatre; null: all of it. */
  free(free: Free | null): void;
  /** The evening as the debrief reads it, from the journal of now. */
  evening(): Evening;
  /** What is tapped in on a screen and not yet sent: as text, by the screen it stands on. */
  taps: Taps;
  save(): void;
  /** For who leads, when an evening did not come back as it was. */
  notice: Notice | null;
}
