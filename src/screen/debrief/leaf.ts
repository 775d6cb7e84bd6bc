import type { JSX } from 'preact';
import type { Evening } from '#debrief/evening.ts';
import type { DebriefScreen } from '#debrief/path.ts';
import type { ScreenData } from '#debrief/screens.ts';

/** What was filled in and not yet written down: whoever leaves, saves or prints calls it first. */
export interface Unwritten {
  keep: () => void;
}

/** What a screen of the debrief gets: its own reading, the whole evening for the keepsake, and whether the professional layer is on. */
export interface PageProps<S extends DebriefScreen = DebriefScreen> {
  data: Extract<ScreenData, { screen: S }>;
  evening: Evening;
  more: boolean;
  unwritten: Unwritten;
}

/** As much of a screen as fits the wall. Without the script beside it, a leaf has the whole width. */
export interface Leaf {
  sheet: JSX.Element;
  script: boolean;
  /** The main button passes here too; other leaves lie behind "more". */
  main?: true;
  /** It shows what the game made of the evening, without the script: the banner says that the group may see it otherwise. */
  measures?: true;
}
