import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evening as DebriefEvening } from '#debrief/evening.ts';
import type { Command, Deed, Image } from '#rules/command.ts';
import type { Entry } from '#rules/entry.ts';
import type { Refusal, Why } from '#rules/refusal.ts';
import type { View } from '#rules/view.ts';
import type { Role } from '#scenario/ids.ts';
import type { OpeningShow } from '#session/opening.ts';
import type { Act, Session } from '#session/types.ts';
import type { RowCounts } from '#words/rows.ts';
import type { Words } from '#words/words.ts';
import type { Taps } from './doors.ts';
import type { Free } from './free.ts';
import type { Told } from './news.tsx';
import type { Plan } from './plan.ts';
import type { Preferences } from './settings.ts';

export type PanelId = 'menu' | 'settings' | 'rewind' | 'behind' | 'why' | 'journal' | 'table' | 'lay' | 'promise' | 'snip' | 'force';

/** What every screen of the evening gets: what may be seen, the voice, and the one door for asking. */
export interface Play {
  session: Session;
  words: Words;
  view: View;
  phase: string;
  preferences: Preferences;
  still: boolean;
  /** Everything the room heard so far, oldest first. */
  heard: readonly Entry[];
  /** What has just changed, in a sentence or two, for some seconds. */
  news: Told;
  /** The sentence of the last refusal, until something succeeds. */
  refused: string | null;
  panel: PanelId | null;
  /** A panel or a stop lies over this screen: it hears no keys, and what leads on is over there. */
  covered: boolean;
  /** How long everything may take this evening. */
  plan: Plan;
  /** Minutes of play so far; null while clocks are off. */
  minute(): number | null;
  /** The fixed minute has come: what leads on goes to the debrief (GAME 7). */
  late: boolean;
  ask(deed: Deed): boolean;
  act(act: Act): boolean;
  open(panel: PanelId | null): void;
  may(command: Command): boolean;
  /** The last reason a puppet gave for what it did, by role: a key of `puppets:`. */
  reasons: Partial<Record<Role, string>>;
  /** The show of the letter, once per evening. */
  show(): OpeningShow | null;
  /** What was heard in that show so far. */
  showed(): readonly Entry[];
  /** The image a team is placing now, for the stage; null when it is done. */
  draft(image: Image | null): void;
  /** What the papers of the screen leave free for the theatre; null: all of it. */
  free(free: Free | null): void;
  /** A row of the model by its id: its name in words and the source of its number. */
  why(row: string): { name: string; source: string; counts: RowCounts };
  /** The evening as the debrief reads it, from the journal of now. */
  evening(): DebriefEvening;
  /** What is tapped in on this screen and not yet sent. */
  taps: Taps;
  /** Saves the evening as a file. */
  save(): void;
  prefer(change: Partial<Preferences>): void;
}

export const PlayContext = createContext<Play | null>(null);

export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (!play) throw new Error('a screen of the evening stands outside an evening');
  return play;
}

/** The sentence that belongs to a refusal. */
export function refusalLine(words: Words, refusal: Refusal): string {
  const about = refusal.about ? whoLine(words, refusal.about) : '';
  return words.t(`refusals:${refusal.why satisfies Why}`, { about });
}

function whoLine(words: Words, id: string): string {
  for (const list of ['theRole', 'theTeam']) if (words.has(`common:${list}.${id}`)) return words.t(`common:${list}.${id}`);
  return '';
}
