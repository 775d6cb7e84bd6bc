import type * as Phaser from 'phaser';
import { DESIGN } from './layout.ts';
import type { Cue } from './staging.ts';
import type { Stand } from './standing.ts';

type Also = NonNullable<Cue['also']>;
/** What the small papers hang in: it stands where the theatre stands, and goes with the last of them. */
type Air = Phaser.GameObjects.Container;

const PASSERS: Record<Also, (air: Air, after: number) => void> = { confetti, scraps, glint, shake };

/** Small papers that cross the stage once and are gone; the picture does not know them. */
export function passBy(scene: Phaser.Scene, cues: readonly Cue[], { x, y, scale }: Stand): void {
  const air = scene.add.container(x, y).setScale(scale);
  for (const { also, after } of cues) if (also) PASSERS[also](air, after);
  if (air.length === 0) air.destroy();
}

/** One thing passes, seen only while it moves. */
function pass(air: Air, thing: Phaser.GameObjects.Image, move: Omit<Phaser.Types.Tweens.TweenBuilderConfig, 'targets'>): void {
  air.add(thing.setVisible(false));
  air.scene.tweens.add({
    ...move,
    targets: thing,
    onStart: () => thing.setVisible(true),
    onComplete: () => {
      thing.destroy();
      if (air.length === 0) air.destroy();
    },
  });
}

/** Spread without chance: the golden section puts every next paper far from the last. */
const spread = (i: number): number => (i * 0.618034) % 1;

interface Fall {
  art: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  turn: number;
  ms: number;
  after: number;
}

function fall(air: Air, { art, from, to, turn, ms, after }: Fall): void {
  pass(air, air.scene.add.image(from.x, from.y, 'props', art).setScale(1.1), {
    x: to.x,
    y: { value: to.y, ease: 'Quad.easeIn' },
    angle: turn,
    alpha: { value: 0, ease: 'Quint.easeIn' },
    duration: ms,
    delay: after,
  });
}

function confetti(air: Air, after: number): void {
  for (let i = 0; i < 40; i++) {
    const x = 320 + spread(i) * 1280;
    const from = { x, y: 90 + spread(i * 3) * 60 };
    const to = { x: x + (spread(i * 7) - 0.5) * 220, y: 860 };
    fall(air, { art: `confetti-${1 + (i % 8)}`, from, to, turn: (i % 2 ? 1 : -1) * 420, ms: 900 + spread(i * 5) * 700, after });
  }
}

function scraps(air: Air, after: number): void {
  for (let i = 0; i < 7; i++) {
    const from = { x: 700 + spread(i) * 420, y: 560 };
    const to = { x: from.x + (spread(i * 3) - 0.5) * 260, y: 880 };
    fall(air, { art: `scrap-${1 + (i % 5)}`, from, to, turn: 200 * (i % 2 ? 1 : -1), ms: 480 + 40 * i, after });
  }
}

function shake({ scene }: Air, after: number): void {
  scene.tweens.add({ targets: scene.cameras.main, scrollY: { from: 9, to: 0 }, duration: 380, delay: after, ease: 'Elastic.easeOut' });
}

/** The light passes over the stage where the hammer slides. */
function glint(air: Air, after: number): void {
  const light = air.scene.add
    .image(DESIGN.w * 0.2, 860, 'props', 'candle-glow')
    .setScale(1.4)
    .setAlpha(0.7);
  pass(air, light, { x: DESIGN.w * 0.8, alpha: 0, duration: 480, delay: after });
}
