import type { View } from '#rules/view.ts';
import type { Role } from '#scenario/ids.ts';
import type { Heard, Session } from '#session/types.ts';
import type { Band, Trouble } from './band.ts';
import { type Cue, cuesOf, type PaperId } from './cues.ts';
import { type Mix, mixOf } from './mix.ts';

export type { Trouble };

export interface TrioOptions {
  /** Keys of the words (`sound:motif.heard`) for what is heard from now on, the most telling first. */
  onCaption?: (keys: readonly string[]) => void;
  /** Which instruments are heard now; null once the sound is off. The light in the pit is their visible twin. */
  onPlayers?: (players: Players | null) => void;
  /** Why nothing is heard; once for each time it is tried. */
  onTrouble?: (trouble: Trouble) => void;
}

/** Who in the pit is heard. */
export type Players = Record<'bass' | 'piano' | 'drums', boolean>;

/** The trio in the pit. Nothing is fetched before {@link Trio.on}; nothing here ever throws. */
export interface Trio {
  /** Resolves when music plays, or when it is known why it does not. */
  on(): Promise<boolean>;
  off(): void;
}

/** What a trio needs of a session. */
export type TrioSession = Pick<Session, 'follow' | 'view' | 'phase'>;

export const createTrio = (session: TrioSession, options: TrioOptions = {}): Trio => new Pit(session, options);

type House = typeof import('./band.ts');

/** 0 to 1; what is louder than talk is too loud. */
const VOLUME = 0.8;

class Pit implements Trio {
  private house: House | null = null;
  private band: Band | null = null;
  private unfollow: (() => void) | null = null;
  /** Counts on and off: an answer that comes after the next press is for nobody. */
  private turn = 0;
  private before: View | null = null;
  private phase = '';
  private silent: Role[] = [];

  constructor(
    private readonly session: TrioSession,
    private readonly options: TrioOptions,
  ) {}

  async on(): Promise<boolean> {
    if (this.unfollow) return true;
    this.turn += 1;
    const turn = this.turn;
    const trouble = await this.prepare();
    if (turn !== this.turn) return false;
    if (trouble) this.options.onTrouble?.(trouble);
    if (trouble === 'blocked') this.retryAtTouch(turn);
    if (trouble || !this.band) return false;
    await this.band.begin();
    if (turn !== this.turn) return false;
    this.play(this.band);
    return true;
  }

  off(): void {
    this.turn += 1;
    this.unfollow?.();
    this.unfollow = null;
    this.band?.end();
    this.options.onPlayers?.(null);
  }

  private async prepare(): Promise<Trouble | null> {
    try {
      this.house ??= await import('./band.ts');
      const trouble = await this.house.wake(() => this.options.onTrouble?.('no-device'));
      if (trouble) return trouble;
      this.band ??= await this.house.Band.load();
      return null;
    } catch {
      return 'not-loaded';
    }
  }

  /** A browser that refused may agree after the next touch or key. */
  private retryAtTouch(turn: number): void {
    const again = () => {
      for (const kind of ['pointerdown', 'keydown']) removeEventListener(kind, again);
      if (turn === this.turn) void this.on();
    };
    for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, again);
  }

  private play(band: Band): void {
    this.unfollow?.();
    this.house?.loudness(VOLUME);
    this.before = this.session.view('room');
    this.phase = this.session.phase();
    this.silent = [];
    this.options.onCaption?.(['sound:trio.plays', ...this.balance(band, this.before)]);
    this.unfollow = this.session.follow('room', (heard) => this.heard(band, heard));
  }

  private heard(band: Band, heard: Heard): void {
    const now = this.session.view('room');
    const before = this.before ?? now;
    const cues = cuesOf({ entries: heard.entries, from: this.phase, to: heard.phase, before, now });
    this.before = now;
    this.phase = heard.phase;
    const balance = this.balance(band, now);
    const captions = [...this.sound(band, cues), ...balance];
    if (captions.length > 0) this.options.onCaption?.(captions);
  }

  /** In words: the motif, and of the paper only what is heard last. */
  private sound(band: Band, cues: readonly Cue[]): string[] {
    const papers: PaperId[] = [];
    const motifs: string[] = [];
    for (const cue of cues) {
      if (cue.kind === 'paper') papers.push(cue.id);
      else {
        band.motif(cue.id);
        motifs.push(`sound:motif.${cue.id}`);
      }
    }
    band.papers(papers);
    return [...motifs, ...papers.slice(-1).map((id) => `sound:paper.${id}`)];
  }

  /** An instrument that stops or comes back, in words. */
  private balance(band: Band, view: View): string[] {
    const mix = mixOf(view, this.phase);
    band.balance(mix.stems);
    this.options.onPlayers?.(playersOf(mix));
    const stopped = mix.silent.filter((role) => !this.silent.includes(role)).map((role) => `sound:silent.${role}`);
    const back = this.silent.filter((role) => !mix.silent.includes(role)).map((role) => `sound:back.${role}`);
    this.silent = mix.silent;
    return [...stopped, ...back];
  }
}

function playersOf({ stems }: Mix): Players {
  const heard = (player: keyof Players) => stems[`${player}-tight`] > 0 || stems[`${player}-loose`] > 0;
  return { bass: heard('bass'), piano: heard('piano'), drums: heard('drums') };
}
