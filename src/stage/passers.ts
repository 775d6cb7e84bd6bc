import type * as Phaser from 'phaser';
import { DESIGN } from './layout.ts';
import type { Cue } from './staging.ts';

type Also = NonNullable<Cue['also']>;

/** Small papers that cross the stage once and are gone; the picture does not know them. */
export function passBy(scene: Phaser.Scene, also: Also, after: number): void {
  if (also === 'confetti') confetti(scene, after);
  if (also === 'scraps') scraps(scene, after);
  if (also === 'shake') shake(scene, after);
  if (also === 'glint') glint(scene, after);
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

function fall(scene: Phaser.Scene, { art, from, to, turn, ms, after }: Fall): void {
  const paper = scene.add.image(from.x, from.y, 'props', art).setScale(1.1);
  const onComplete = () => paper.destroy();
  scene.tweens.add({
    targets: paper,
    x: to.x,
    y: { value: to.y, ease: 'Quad.easeIn' },
    angle: turn,
    alpha: { value: 0, ease: 'Quint.easeIn' },
    duration: ms,
    delay: after,
    onComplete,
  });
}

function confetti(scene: Phaser.Scene, after: number): void {
  for (let i = 0; i < 40; i++) {
    const x = 320 + spread(i) * 1280;
    const from = { x, y: 90 + spread(i * 3) * 60 };
    const to = { x: x + (spread(i * 7) - 0.5) * 220, y: 860 };
    fall(scene, { art: `confetti-${1 + (i % 8)}`, from, to, turn: (i % 2 ? 1 : -1) * 420, ms: 900 + spread(i * 5) * 700, after });
  }
}

function scraps(scene: Phaser.Scene, after: number): void {
  for (let i = 0; i < 7; i++) {
    const from = { x: 700 + spread(i) * 420, y: 560 };
    const to = { x: from.x + (spread(i * 3) - 0.5) * 260, y: 880 };
    fall(scene, { art: `scrap-${1 + (i % 5)}`, from, to, turn: 200 * (i % 2 ? 1 : -1), ms: 480 + 40 * i, after });
  }
}

const shake = (scene: Phaser.Scene, after: number): void => {
  scene.tweens.add({ targets: scene.cameras.main, scrollY: { from: 9, to: 0 }, duration: 380, delay: after, ease: 'Elastic.easeOut' });
};

/** The light passes over the stage where the hammer slides. */
function glint(scene: Phaser.Scene, after: number): void {
  const light = scene.add
    .image(DESIGN.w * 0.2, 860, 'props', 'candle-glow')
    .setScale(1.4)
    .setAlpha(0.7);
  const onComplete = () => light.destroy();
  scene.tweens.add({ targets: light, x: DESIGN.w * 0.8, alpha: 0, duration: 480, delay: after, onComplete });
}
