import * as Phaser from 'phaser';
import type { Entry } from '#rules/entry.ts';
import type { View } from '#rules/view.ts';
import type { Session } from '#session/types.ts';
import { composed } from './compose.ts';
import type { Stage, StageState } from './create-stage.ts';
import { Heartbeat } from './heartbeat.ts';
import { DESIGN } from './layout.ts';
import { passBy } from './passers.ts';
import { type PictureOptions, type Pit, pictureOf } from './picture.ts';
import { sharpness, webglBy } from './renderer.ts';
import { type Cue, staged } from './staging.ts';
import type { Free } from './standing.ts';
import { loadLarge, missing } from './textures.ts';
import { titlePieces } from './title.ts';
import { Troupe } from './troupe.ts';

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The theatre that stands: one game, one scene, one troupe. Draws the newest picture and sleeps when nothing moves. */
export class Theatre implements Stage {
  readonly #game: Phaser.Game;
  readonly #scene: Phaser.Scene;
  readonly #troupe: Troupe;
  readonly #heart: Heartbeat;
  readonly #told = new Set<(state: StageState) => void>();
  #options: PictureOptions = {};
  #last: { view: View; phase: string } | 'title' | null = null;
  #cues: Cue[] = [];
  #still: boolean;
  #hung = false;
  #drawn = false;
  #lost = false;
  #lacks = false;
  #state: StageState = 'loading';

  constructor(game: Phaser.Game, still: boolean) {
    this.#game = game;
    this.#still = still || reducedMotion();
    this.#scene = game.scene.getScene('theatre');
    this.#troupe = new Troupe(this.#scene);
    game.canvas.setAttribute('aria-hidden', 'true');
    const isSlow = game.config.renderType === Phaser.WEBGL && webglBy() === 'software';
    this.#heart = new Heartbeat({
      frame: () => this.#frame(),
      living: () => this.#troupe.living(),
      running: () => game.loop.running || this.#lost,
      changed: () => this.#tell(),
      still: () => this.#still || isSlow,
    });
    game.events.on(Phaser.Core.Events.POST_RENDER, () => this.#rest());
    game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => this.#lose(true));
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => this.#lose(false));
    window.addEventListener('resize', () => this.resize());
    this.resize();
  }

  show(view: View, phase: string, options: { image?: PictureOptions['image'] } = {}): void {
    this.#last = { view, phase };
    this.#options = { ...this.#options, image: options.image ?? null };
    this.#draw();
  }

  play(entries: readonly Entry[], view: View, phase: string): void {
    this.#cues.push(...staged(entries));
    this.show(view, phase);
  }

  title(): void {
    this.#last = 'title';
    this.#draw();
  }

  setPit(pit: Pit | null): void {
    this.#set({ pit });
  }

  setFree(free: Free | null): void {
    this.#set({ free });
  }

  freeze(on = true): void {
    this.#set({ frozen: on });
  }

  calm(on = true): void {
    this.#set({ calm: on });
  }

  setStill(still: boolean): void {
    this.#still = still || reducedMotion();
  }

  resize(): void {
    const scale = sharpness();
    this.#game.scale.setGameSize(Math.round(DESIGN.w * scale), Math.round(DESIGN.h * scale));
    this.#game.scale.refresh();
    this.#scene.cameras.main.setOrigin(0, 0).setZoom(scale);
    this.#wake();
  }

  sleeping(): boolean {
    return !this.#game.loop.running;
  }

  onState(told: (state: StageState) => void): () => void {
    this.#told.add(told);
    told(this.#state);
    return () => this.#told.delete(told);
  }

  attach(
    session: Pick<Session, 'view' | 'follow' | 'phase' | 'audience'>,
    { near = false, home }: Pick<PictureOptions, 'near' | 'home'> = {},
  ): () => void {
    this.#options = { ...this.#options, near, ...(home && { home }) };
    const view = () => session.view(session.audience());
    this.show(view(), session.phase());
    return session.follow('room', ({ entries }) => this.play(entries, view(), session.phase()));
  }

  #set(options: PictureOptions): void {
    this.#options = { ...this.#options, ...options };
    this.#draw();
  }

  /** Draws the newest picture; when a large sheet is still on its way, as soon as it is there. */
  #draw(): void {
    if (!this.#last) return;
    const picture = this.#last === 'title' ? null : pictureOf(this.#last.view, this.#last.phase, this.#options);
    const pieces = picture ? composed(picture) : titlePieces();
    const lacking = missing(this.#game.textures, pieces);
    if (lacking.length > 0) {
      void loadLarge(this.#game.textures, lacking).then(
        () => this.#draw(),
        () => this.#lack(true),
      );
      return;
    }
    const cues = this.#cues.splice(0);
    const still = this.#still || document.hidden;
    this.#troupe.show(pieces, { cues, still });
    if (!still && picture) passBy(this.#scene, cues, picture.stand);
    this.#hung = true;
    this.#lack(false);
    this.#wake();
  }

  /** A large sheet cannot be read: the old picture stays, the next one tries again. */
  #lack(lacking: boolean): void {
    this.#lacks = lacking;
    this.#tell();
  }

  #wake(): void {
    if (!this.#game.loop.running) this.#game.loop.wake();
    this.#tell();
  }

  /** After each frame: what hung is drawn now; when nothing moves any more, the loop sleeps. */
  #rest(): void {
    this.#drawn = this.#hung;
    if (this.#lost || this.#scene.tweens.getTweens().length > 0) return;
    if (this.#game.loop.running) this.#game.loop.sleep();
    this.#tell();
  }

  #frame(): void {
    this.#game.step(performance.now(), 16);
  }

  #lose(lost: boolean): void {
    this.#lost = lost;
    if (!lost) this.#game.loop.wake();
    this.#tell();
  }

  #tell(): void {
    const state = this.#stateNow();
    if (state === this.#state) return;
    this.#state = state;
    for (const told of this.#told) told(state);
  }

  #stateNow(): StageState {
    if (this.#lost || this.#lacks) return 'lost';
    if (!this.#drawn) return 'loading';
    return this.sleeping() && (this.#still || !this.#heart.busy()) ? 'asleep' : 'ready';
  }
}
