import type { Entry } from '#rules/entry.ts';
import type { View } from '#rules/view.ts';
import type { Session } from '#session/types.ts';
import type { PictureOptions, Pit } from './picture.ts';
import { opened, type Renderer } from './renderer.ts';
import type { Free } from './standing.ts';
import { loadAtlases } from './textures.ts';
import { Theatre } from './theatre.ts';

export type StageState = 'loading' | 'ready' | 'asleep' | 'lost';

export interface StageOptions {
  renderer: Renderer;
  /** No tweens and no ambient life: cuts only. Reduced motion of the machine counts as well. */
  still: boolean;
  /** Told from the first moment on. */
  onState?: (state: StageState) => void;
}

/** The theatre behind the document. It says what the view says; nobody reads it, nobody touches it. */
export interface Stage {
  /** The picture of this view; movements for what changed. */
  show(view: View, phase: string, options?: { image?: PictureOptions['image'] }): void;
  /** The same, told by what came of a command. */
  play(entries: readonly Entry[], view: View, phase: string): void;
  /** The picture before an evening begins: nobody's case. */
  title(): void;
  /** Lights in the pit: which instruments are heard now; null while sound is off. */
  setPit(pit: Pit | null): void;
  /** What the papers of the screen leave free: the theatre fits itself in between; null: it has the whole screen. */
  setFree(free: Free | null): void;
  /** KNIP!: blueprint and scissors, until released with `false`. */
  freeze(on?: boolean): void;
  /** The curtain of a time-out, until released with `false`. */
  calm(on?: boolean): void;
  /** Motion switched off or on by the people. */
  setStill(still: boolean): void;
  resize(): void;
  sleeping(): boolean;
  /** Told now and at every change. Returns how to stop. */
  onState(told: (state: StageState) => void): () => void;
  /** Follows a session as the room sees it; `near` for the opening show, before which no cards lie. Returns how to stop. */
  attach(session: Pick<Session, 'view' | 'follow' | 'phase' | 'audience'>, options?: Pick<PictureOptions, 'near' | 'home'>): () => void;
}

/** Builds the theatre once in `parent`; resolves when the first picture can be drawn. Rejects when its pictures cannot be read. */
export async function createStage(parent: HTMLElement, { renderer, still, onState }: StageOptions): Promise<Stage> {
  onState?.('loading');
  const game = await opened(parent, renderer);
  await loadAtlases(game.textures);
  const theatre = new Theatre(game, still);
  theatre.title();
  if (onState) theatre.onState(onState);
  return theatre;
}
