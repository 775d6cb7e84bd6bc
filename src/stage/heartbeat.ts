import type { Node } from './motion.ts';
import type { Piece } from './piece.ts';

/** The stage counts as watched this long after the last touch or key. */
export const BUSY_MS = 10_000;
const TICK_MS = 160;
/** Then at most one small thing moves, at most this often. */
const REST_MS = 12_000;
const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'touchstart'] as const;

interface Pulse {
  /** Draws one frame without waking the loop. */
  frame: () => void;
  living: () => { piece: Piece; node: Node }[];
  /** True while the loop runs by itself. */
  running: () => boolean;
  /** Told when people become busy or stop being so. */
  changed: () => void;
  /** No life at all: reduced motion, `?still`, or a renderer that costs too much. */
  still: () => boolean;
}

/** Slow life without a running loop: a timer draws single frames while people are busy, and almost none after. */
export class Heartbeat {
  readonly #pulse: Pulse;
  #lastInput = performance.now();
  #timer = 0;
  #turn = 0;

  constructor(pulse: Pulse) {
    this.#pulse = pulse;
    for (const kind of INPUTS) window.addEventListener(kind, this.#touched, { passive: true });
    this.#wait();
  }

  busy(): boolean {
    return performance.now() - this.#lastInput < BUSY_MS;
  }

  stop(): void {
    window.clearTimeout(this.#timer);
    for (const kind of INPUTS) window.removeEventListener(kind, this.#touched);
  }

  #touched = (): void => {
    const wasBusy = this.busy();
    this.#lastInput = performance.now();
    if (wasBusy) return;
    this.#pulse.changed();
    this.#wait();
  };

  #wait(): void {
    window.clearTimeout(this.#timer);
    const left = this.#lastInput + BUSY_MS - performance.now();
    const next = this.#pulse.still() ? Math.max(0, left) + 1 : this.busy() ? Math.min(TICK_MS, Math.max(1, left)) : REST_MS;
    if (this.#pulse.still() && left < 0) return;
    this.#timer = window.setTimeout(this.#beat, next);
  }

  #beat = (): void => {
    const busy = this.busy();
    if (!busy && this.#turn >= 0) this.#pulse.changed();
    this.#turn = busy ? Math.abs(this.#turn) + 1 : -Math.abs(this.#turn) - 1;
    if (!this.#pulse.still() && !this.#pulse.running() && !document.hidden) this.#live(busy);
    this.#wait();
  };

  #live(busy: boolean): void {
    const all = this.#pulse.living();
    const now = performance.now() / 1000;
    if (busy) for (const one of all) animate(one, now);
    else {
      const candles = all.filter(({ piece }) => piece.live === 'flicker');
      const one = candles[Math.abs(this.#turn) % Math.max(1, candles.length)];
      if (!one) return;
      animate(one, now);
    }
    this.#pulse.frame();
  }
}

/** Amplitudes are small on purpose: paper that breathes, not paper that dances. */
function animate({ piece, node }: { piece: Piece; node: Node }, now: number): void {
  const phase = (piece.key.length * 1.7) % 6.28;
  const wave = Math.sin(now * 2.1 + phase);
  if (piece.live === 'breathe') node.scaleY = piece.sy * (1 + 0.008 * wave);
  if (piece.live === 'flicker') node.scaleY = piece.sy * (1 + 0.018 * Math.sin(now * 9 + phase));
  if (piece.live === 'sway') node.angle = piece.angle + (piece.key.startsWith('curtain') ? 0.16 : 0.9) * wave;
  if (piece.live === 'drift') node.x = piece.x + 4 * wave;
}
