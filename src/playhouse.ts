import type { Image } from '#rules/command.ts';
import type { Free } from '#screen/free.ts';
import type { Preferences } from '#screen/settings.ts';
import type { PlayedSession } from '#session/session.ts';
import type { Trio } from '#sound/trio.ts';
import type { Stage, StageState } from '#stage/create-stage.ts';

/** What stage and trio have to say to the screen, as keys of the words. */
interface Tells {
  trouble(key: string): void;
  caption(keys: readonly string[]): void;
}

type Likes = Pick<Preferences, 'stage' | 'sound' | 'motion'>;

/** How long the stage stands frozen when somebody says KNIP!, in milliseconds. */
const FROZEN = 1400;

/** Stage and trio: they come after the first screen can be used, and only when they are wanted. */
export class Playhouse {
  #likes: Likes | null = null;
  #stage: Stage | null = null;
  #state: StageState = 'loading';
  /** The renderer that was asked for when the stage was built: one page builds one. */
  #builtAs: Preferences['stage'] | null = null;
  #trio: Trio | null = null;
  /** What the stage shows now, and how to stop; `near` while the opening show plays, before which nothing lies. */
  #shown: { session: PlayedSession; near: boolean; stop: () => void } | null = null;
  /** The image a team is placing, until it is built. */
  #drafted: Image | null = null;
  /** What the papers of the screen leave free for the stage, in lines of 1080; null is all of it. */
  #free: Free | null = null;

  constructor(
    private readonly still: boolean,
    private readonly tell: Tells,
  ) {}

  /** What people like, where it is more than letters on the page. What did not change is left alone. */
  obey(likes: Likes): void {
    const before = this.#likes;
    this.#likes = likes;
    if (before?.stage !== likes.stage) this.#obeyStage(likes.stage);
    if (before?.motion !== likes.motion) this.#stage?.setStill(this.still || !likes.motion);
    if (before?.sound !== likes.sound) this.#obeySound(likes.sound);
  }

  /** An evening begins or goes on: it is seen, and heard when sound is on. */
  async open(session: PlayedSession): Promise<void> {
    const { createTrio } = await import('#sound/trio.ts');
    this.#put(session);
    this.#freezeAtCut(session);
    this.#trio = createTrio(session, {
      onCaption: (keys) => this.tell.caption(keys),
      onPlayers: (players) => this.#stage?.setPit(players),
      onTrouble: (why) => this.tell.trouble(`trouble.sound-${why}`),
    });
    if (this.#likes?.sound) this.#obeySound(true);
  }

  /** Another session plays for a while, until the evening itself goes on. */
  show(show: PlayedSession, evening: PlayedSession): void {
    this.#put(show, true);
    const stop = evening.follow('room', () => {
      stop();
      this.#put(evening);
    });
  }

  /** The image a team is placing now; null when it is done. */
  draft(session: PlayedSession, image: Image | null): void {
    this.#drafted = image;
    this.#stage?.show(session.view(session.audience()), session.phase(), { image });
  }

  /** The papers of the screen lie otherwise: the theatre fits itself in between; null: it has the whole stage. */
  free(free: Free | null): void {
    this.#free = free;
    this.#stage?.setFree(free);
  }

  #obeySound(on: boolean): void {
    if (on) void this.#trio?.on();
    else this.#trio?.off();
  }

  #obeyStage(wish: Preferences['stage']): void {
    document.getElementById('stage')?.toggleAttribute('hidden', wish === 'none');
    if (wish === 'none') this.#says('off');
    else if (this.#builtAs === null) void this.#build(wish);
    else this.#says(this.#state === 'lost' ? 'off' : this.#state);
    if (wish !== 'none' && this.#builtAs !== null && wish !== this.#builtAs) this.tell.trouble('trouble.stage-later');
  }

  async #build(wish: Exclude<Preferences['stage'], 'none'>): Promise<void> {
    const parent = document.getElementById('stage');
    if (!parent) return;
    this.#builtAs = wish;
    this.#says('loading');
    try {
      const { createStage } = await import('#stage/create-stage.ts');
      this.#stage = await createStage(parent, { renderer: wish, still: this.still || !this.#likes?.motion });
      this.#stage.onState((state) => this.#hear(state));
      this.#stage.setFree(this.#free);
      if (this.#shown) this.#put(this.#shown.session, this.#shown.near);
    } catch {
      this.#hear('lost');
    }
  }

  #hear(state: StageState): void {
    this.#state = state;
    if (this.#likes?.stage === 'none') return;
    this.#says(state === 'lost' ? 'off' : state);
    if (state === 'lost') this.tell.trouble('trouble.stage');
  }

  #says(state: Exclude<StageState, 'lost'> | 'off'): void {
    document.documentElement.dataset.stage = state;
  }

  #put(session: PlayedSession, near = false): void {
    this.#shown?.stop();
    this.#shown = { session, near, stop: this.#stage?.attach(session, { near, home: session.header.seats }) ?? (() => undefined) };
    if (this.#drafted) this.draft(session, this.#drafted);
  }

  #freezeAtCut(session: PlayedSession): void {
    session.follow('room', ({ entries }) => {
      if (!entries.some((entry) => entry.kind === 'put-back' && entry.by === 'snip')) return;
      this.#stage?.freeze(true);
      window.setTimeout(() => this.#stage?.freeze(false), FROZEN);
    });
  }
}
