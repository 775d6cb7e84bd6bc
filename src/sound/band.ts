import { Howl, Howler } from 'howler';
import sprites from '../../assets/sounds/rendered/sprites.json';
import type { MotifId, PaperId } from './cues.ts';
import type { StemName } from './mix.ts';

/** Everything that keeps a trio from being heard; each has one sentence, `setup:trouble.sound-<id>`. */
export type Trouble = 'no-device' | 'blocked' | 'not-loaded';

const FILES: Record<string, string> = import.meta.glob('../../assets/sounds/rendered/*.{opus,mp3}', {
  eager: true,
  query: '?url',
  import: 'default',
});
const STEM_NAMES: readonly StemName[] = ['bass-tight', 'bass-loose', 'piano-tight', 'piano-loose', 'drums-tight', 'drums-loose'];

/** Milliseconds in which a stem reaches its new volume. */
const FADE = 600;
/** Milliseconds in which the loop makes way for a motif, and how much of it stays. */
const DUCK = 150;
const DUCKED = 0.1;
/** Milliseconds between paper sounds of one step, so that each is heard. */
const APART = 170;
/** Milliseconds after which a browser that does not answer is taken to refuse. */
const PATIENCE = 1500;

const BEAT = sprites.loop.beatMs;

function howl(name: string, settings: { loop?: boolean; sprite?: Record<string, [number, number]> }): Promise<Howl> {
  const src = ['opus', 'mp3'].map((kind) => FILES[`../../assets/sounds/rendered/${name}.${kind}`] ?? '');
  return new Promise((ready, failed) => {
    const made: Howl = new Howl({
      src,
      format: ['opus', 'mp3'],
      ...settings,
      volume: settings.loop ? 0 : 1,
      onload: () => ready(made),
      onloaderror: () => failed(new Error(name)),
    });
  });
}

type Timer = ReturnType<typeof setTimeout>;
type Sprite = Record<string, [number, number]>;

/** The players themselves: six stems that always run together, a sprite of motifs and one of paper. */
export class Band {
  private wanted: Record<StemName, number> | null = null;
  private ducked = false;
  private playing: number | null = null;
  private coming: Timer | null = null;
  private timers = new Set<Timer>();

  private constructor(
    private readonly stems: Record<StemName, Howl>,
    private readonly motifs: Howl,
    private readonly paper: Howl,
  ) {}

  /** Fetches and decodes everything once. Rejects when a file cannot be had or read. */
  static async load(): Promise<Band> {
    Howler.autoSuspend = false;
    const loops = Promise.all(STEM_NAMES.map(async (name) => [name, await howl(name, { loop: true })] as const));
    const [stems, motifs, paper] = await Promise.all([
      loops,
      howl('motifs', { sprite: sprites.motifs as unknown as Sprite }),
      howl('paper', { sprite: sprites.paper as unknown as Sprite }),
    ]);
    return new Band(Object.fromEntries(stems) as Record<StemName, Howl>, motifs, paper);
  }

  /** All stems at volume 0, while the audio clock stands still: it goes on under a slow page, and would give each its own beginning. */
  async begin(): Promise<void> {
    this.forget();
    await Howler.ctx.suspend();
    for (const stem of Object.values(this.stems)) stem.stop();
    for (const stem of Object.values(this.stems)) stem.volume(0);
    for (const stem of Object.values(this.stems)) stem.play();
    await Howler.ctx.resume();
  }

  /** Stems go to their volumes together. Asking again for what already is changes nothing. */
  balance(wanted: Record<StemName, number>): void {
    this.wanted = wanted;
    this.fade(FADE);
  }

  /** On the next beat of the loop, which steps back until the motif has ended. A newer motif takes over from an older. */
  motif(id: MotifId): void {
    if (this.playing !== null) this.motifs.stop(this.playing);
    if (this.coming !== null) clearTimeout(this.coming);
    this.duck(true, DUCK);
    this.coming = this.later(this.toNextBeat(), () => {
      this.coming = null;
      this.playing = this.motifs.play(id);
      this.motifs.once('end', () => this.duck(false, FADE), this.playing);
    });
  }

  papers(ids: readonly PaperId[]): void {
    ids.forEach((id, at) => {
      this.later(at * APART, () => this.paper.play(id));
    });
  }

  /** Fades out and stops; what was loaded stays loaded. */
  end(): void {
    this.forget();
    this.balance(Object.fromEntries(STEM_NAMES.map((name) => [name, 0])) as Record<StemName, number>);
    this.motifs.stop();
    this.paper.stop();
    this.later(FADE, () => {
      for (const stem of Object.values(this.stems)) stem.stop();
    });
  }

  /** Drops what was still to come. */
  private forget(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.coming = null;
    this.ducked = false;
  }

  private fade(time: number): void {
    for (const [name, stem] of Object.entries(this.stems)) {
      const to = (this.wanted?.[name as StemName] ?? 0) * (this.ducked ? DUCKED : 1);
      if (Math.abs(stem.volume() - to) > 0.001) stem.fade(stem.volume(), to, time);
    }
  }

  private duck(ducked: boolean, time: number): void {
    this.ducked = ducked;
    this.fade(time);
  }

  private toNextBeat(): number {
    const at = this.stems['bass-tight'].seek() * 1000;
    return BEAT - (at % BEAT);
  }

  private later(wait: number, act: () => void): Timer {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, wait);
    this.timers.add(timer);
    return timer;
  }
}

/** 0 to 1, for everything. */
export const loudness = (volume: number): void => {
  Howler.volume(Math.min(1, Math.max(0, volume)));
};

const watched = new WeakSet<AudioContext>();

/** Wakes the browser's sound. Null when it runs; `onLost` is told when the device goes away later. */
export async function wake(onLost: () => void): Promise<Trouble | null> {
  Howler.volume(Howler.volume());
  const ctx = Howler.ctx;
  if (!ctx || Howler.noAudio || !Howler.usingWebAudio) return 'no-device';
  if (!watched.has(ctx)) ctx.addEventListener('error', onLost);
  watched.add(ctx);
  const running = () => ctx.state === 'running';
  if (!running()) await Promise.race([ctx.resume().catch(() => undefined), new Promise((done) => setTimeout(done, PATIENCE))]);
  return running() ? null : 'blocked';
}
