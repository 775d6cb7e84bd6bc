import type * as Phaser from 'phaser';
import { KIT } from './kit.ts';
import type { Piece, Place, Way } from './piece.ts';
import type { Cue } from './staging.ts';

export type Node = Phaser.GameObjects.Container | Phaser.GameObjects.Image;

interface Moving {
  still: boolean;
  cue: Cue | null;
}

const EASES: Record<Way, string> = {
  hinge: 'Back.easeOut',
  slide: 'Back.easeOut',
  flip: 'Quad.easeOut',
  drop: 'Bounce.easeOut',
  pop: 'Back.easeOut',
  grow: 'Back.easeOut',
  draw: 'Sine.easeInOut',
  cut: 'Quad.easeOut',
};
const MS = 340;
/** A curtain is heavy, and what stands behind it takes as long. */
const DRAWN_MS = 500;

export function place<T extends Node>(node: T, at: Place): T {
  node.setPosition(at.x, at.y).setAngle(at.angle).setScale(at.sx, at.sy).setAlpha(at.alpha);
  node.setVisible(at.alpha > 0);
  return node;
}

const same = (a: Place, b: Place): boolean =>
  a.x === b.x && a.y === b.y && a.angle === b.angle && a.sx === b.sx && a.sy === b.sy && a.alpha === b.alpha;

/** A piece that is already there: turned, moved, swapped for another sheet. */
export function change(scene: Phaser.Scene, { node, before, after }: { node: Node; before: Piece; after: Piece }, moving: Moving): void {
  const swapped = before.art !== after.art;
  if (!swapped && same(before, after)) return;
  scene.tweens.killTweensOf(node);
  const way = moving.cue?.way ?? after.way;
  if (moving.still) {
    swap(node, after.art);
    place(node, after);
    return;
  }
  if (swapped && way === 'flip') {
    flipOver(scene, { node, after }, moving.cue);
    return;
  }
  if (swapped) {
    const start = swapStart(way, { before, after }, node);
    swap(node, after.art);
    Object.assign(node, start);
  }
  if (swapped || !same(before, after)) moveTo(scene, { node, to: after, way }, moving.cue);
}

/** A new piece comes from where it says it comes from; without that it is simply there. */
export function enter(scene: Phaser.Scene, { node, piece }: { node: Node; piece: Piece }, { still, cue }: Moving): void {
  if (still || piece.from === null) return;
  place(node, { ...piece, ...piece.from });
  moveTo(scene, { node, to: piece, way: cue?.way ?? piece.way }, cue);
}

function moveTo(scene: Phaser.Scene, { node, to, way }: { node: Node; to: Place; way: Way }, cue: Cue | null): void {
  node.setVisible(true);
  const alpha = { value: to.alpha, ease: to.alpha < 0.1 ? 'Quint.easeIn' : 'Quad.easeOut' };
  scene.tweens.add({
    targets: node,
    x: to.x,
    y: to.y,
    angle: to.angle,
    scaleX: to.sx,
    scaleY: to.sy,
    alpha,
    duration: cue?.ms ?? (way === 'draw' ? DRAWN_MS : MS),
    delay: cue?.after ?? 0,
    ease: EASES[way],
    onComplete: () => place(node, to),
  });
}

/** What a swapped sheet starts from, so that the eye sees the paper move and not the picture jump. */
function swapStart(way: Way, { before, after }: { before: Piece; after: Piece }, node: Node): Partial<Node> {
  if (way === 'grow') {
    const height = (art: string | null) => (art ? (KIT.frames[art]?.h ?? 1) : 1);
    return { scaleY: (node.scaleY * height(before.art)) / height(after.art) };
  }
  if (way === 'pop') return { scaleX: after.sx * 0.72, scaleY: after.sy * 0.72 };
  if (way === 'hinge') return { angle: after.angle - 16 };
  if (way === 'drop') return { y: node.y - 80 };
  return {};
}

/** Half a turn, the other sheet, half a turn back. */
function flipOver(scene: Phaser.Scene, { node, after }: { node: Node; after: Piece }, cue: Cue | null): void {
  const half = (cue?.ms ?? MS) / 2;
  const onComplete = () => {
    swap(node, after.art);
    moveTo(scene, { node, to: after, way: 'slide' }, { key: after.key, way: 'slide', ms: half * 1.4, after: 0 });
  };
  scene.tweens.add({ targets: node, scaleX: 0, duration: half, delay: cue?.after ?? 0, ease: 'Quad.easeIn', onComplete });
}

function swap(node: Node, art: string | null): void {
  if (art === null || !('setTexture' in node)) return;
  const frame = KIT.frames[art];
  if (frame) node.setTexture(frame.atlas, art);
  else node.setTexture(art).setOrigin(0, 0);
}
