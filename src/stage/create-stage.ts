import * as Phaser from 'phaser';
import type { Entry } from '#rules/entry.ts';
import type { View } from '#rules/view.ts';
import type { Session } from '#session/types.ts';
import { composed } from './compose.ts';
import { Heartbeat } from './heartbeat.ts';
import { DESIGN } from './layout.ts';
import { passBy } from './passers.ts';
import { type PictureOptions, type Pit, pictureOf } from './picture.ts';
import { type Cue, staged } from './staging.ts';
import { loadAtlases, loadLarge, missing } from './textures.ts';
import { Troupe } from './troupe.ts';

export type StageState = 'loading' | 'ready' | 'asleep' | 'lost';

export interface StageOptions {
  renderer: 'webgl' | 'canvas' | 'auto';
  /** No tweens and no ambient life: cuts only. Reduced motion of the machine counts as well. */
  still: boolean;
}

/** The theatre behind the document. It says what the view says; nobody reads it, nobody touches it. */
export interface Stage {
  /** The picture of this view; movements for what changed. */
  show(view: View, phase: string, options?: { image?: PictureOptions['image'] }): void;
  /** The same, told by what came of a command. */
  play(entries: readonly Entry[], view: View, phase: string): void;
  /** Lights in the pit: which instruments play now. */
  setPit(pit: Pit): void;
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
  /** Follows a session as the room sees it. Returns how to stop. */
  attach(session: Pick<Session, 'view' | 'follow' | 'phase' | 'audience'>): () => void;
}

/** Builds the theatre once in `parent`; resolves when the first picture can be drawn. Rejects when its pictures cannot be read. */
export async function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const game = await opened(parent, rendererFor(options.renderer));
  const theatre = new Theatre(game, options.still || reducedMotion());
  await loadAtlases(game.textures);
  return theatre;
}

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Software WebGL is five times slower than the canvas: `auto` takes WebGL only from a real graphics card. */
function rendererFor(wish: StageOptions['renderer']): number {
  const has = (caveat: boolean) => document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: caveat }) !== null;
  if (wish === 'canvas') return Phaser.CANVAS;
  return has(wish === 'auto') ? Phaser.WEBGL : Phaser.CANVAS;
}

/** How large the drawing is: the design space times this, never more than 1920 by 1080 pixels. */
function sharpness(): number {
  const ratio = Math.min(window.innerWidth / DESIGN.w, window.innerHeight / DESIGN.h) * (window.devicePixelRatio || 1);
  return Math.min(1, Math.max(0.25, ratio));
}

function opened(parent: HTMLElement, type: number): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const scene = { key: 'theatre', create: () => resolve(game) };
    const size = { width: Math.round(DESIGN.w * sharpness()), height: Math.round(DESIGN.h * sharpness()) };
    const game: Phaser.Game = new Phaser.Game({
      type,
      parent,
      scene,
      backgroundColor: '#2F2D4F',
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      scale: { mode: Phaser.Scale.FIT, autoCenter: Phaser.Scale.CENTER_BOTH, ...size },
    });
  });
}

class Theatre implements Stage {
  readonly #game: Phaser.Game;
  readonly #scene: Phaser.Scene;
  readonly #troupe: Troupe;
  readonly #heart: Heartbeat;
  readonly #told = new Set<(state: StageState) => void>();
  #options: PictureOptions = {};
  #last: { view: View; phase: string } | null = null;
  #cues: Cue[] = [];
  #still: boolean;
  #drawn = false;
  #lost = false;
  #state: StageState = 'loading';

  constructor(game: Phaser.Game, still: boolean) {
    this.#game = game;
    this.#still = still;
    this.#scene = game.scene.getScene('theatre');
    this.#troupe = new Troupe(this.#scene);
    game.canvas.setAttribute('aria-hidden', 'true');
    const isSoftware = game.config.renderType === Phaser.WEBGL && rendererFor('auto') === Phaser.CANVAS;
    this.#heart = new Heartbeat({
      frame: () => this.#frame(),
      living: () => this.#troupe.living(),
      running: () => game.loop.running || this.#lost,
      changed: () => this.#tell(),
      still: still || isSoftware,
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

  setPit(pit: Pit): void {
    this.#set({ pit });
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

  attach(session: Pick<Session, 'view' | 'follow' | 'phase' | 'audience'>): () => void {
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
    const pieces = composed(pictureOf(this.#last.view, this.#last.phase, this.#options));
    const lacking = missing(this.#game.textures, pieces);
    if (lacking.length > 0) {
      void loadLarge(this.#game.textures, lacking).then(() => this.#draw());
      return;
    }
    const cues = this.#cues.splice(0);
    const still = this.#still || document.hidden;
    this.#troupe.show(pieces, { cues, still });
    if (!still) for (const { also, after } of cues) if (also) passBy(this.#scene, also, after);
    this.#drawn = true;
    this.#wake();
  }

  #wake(): void {
    if (!this.#game.loop.running) this.#game.loop.wake();
    this.#tell();
  }

  /** After each frame: when nothing moves any more, the loop sleeps. */
  #rest(): void {
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
    if (this.#lost) return 'lost';
    if (!this.#drawn) return 'loading';
    return this.sleeping() && (this.#still || !this.#heart.busy()) ? 'asleep' : 'ready';
  }
}
