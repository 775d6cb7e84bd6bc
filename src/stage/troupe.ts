import * as Phaser from 'phaser';
import { KIT } from './kit.ts';
import { change, enter, type Node, place } from './motion.ts';
import type { Piece } from './piece.ts';
import { type Cue, cueFor } from './staging.ts';

interface Actor {
  piece: Piece;
  node: Node;
}

/** How a picture is taken up: with which cues, or at once. */
export interface Showing {
  cues: readonly Cue[];
  still: boolean;
}

/** Keeps the cut-outs on the stage equal to a picture: the same key is the same piece of paper, moved. */
export class Troupe {
  readonly root: Phaser.GameObjects.Container;
  readonly #scene: Phaser.Scene;
  readonly #actors = new Map<string, Actor>();
  readonly #order = new WeakMap<object, number>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.root = scene.add.container(0, 0);
  }

  show(pieces: readonly Piece[], showing: Showing): void {
    const first = this.#actors.size === 0;
    const here = new Set<string>();
    this.#showIn(this.root, pieces, { ...showing, still: showing.still || first, here });
    this.#dismiss(here, showing);
  }

  /** Pieces that come alive while people are busy. */
  living(): Actor[] {
    return [...this.#actors.values()].filter(
      ({ piece, node }) => piece.live !== null && node.visible && !this.#scene.tweens.isTweening(node),
    );
  }

  #showIn(parent: Phaser.GameObjects.Container, pieces: readonly Piece[], showing: Showing & { here: Set<string> }): void {
    pieces.forEach((piece, i) => {
      showing.here.add(piece.key);
      const node = this.#take(piece, showing);
      this.#order.set(node, i);
      if (node.parentContainer !== parent) parent.add(node);
      if (node instanceof Phaser.GameObjects.Container) this.#showIn(node, piece.children, showing);
    });
    parent.list.sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }

  #take(piece: Piece, { cues, still }: Showing): Node {
    const known = this.#actors.get(piece.key);
    const cue = still ? null : cueFor(cues, piece.key);
    if (known) {
      change(this.#scene, { node: known.node, before: known.piece, after: piece }, { still, cue });
      known.piece = piece;
      return known.node;
    }
    const node = this.#make(piece);
    this.#actors.set(piece.key, { piece, node });
    enter(this.#scene, { node, piece }, { still, cue });
    return node;
  }

  #make(piece: Piece): Node {
    if (piece.art === null) return place(this.#scene.add.container(0, 0), piece);
    const frame = KIT.frames[piece.art];
    const image = frame ? this.#scene.add.image(0, 0, frame.atlas, piece.art) : this.#scene.add.image(0, 0, piece.art).setOrigin(0, 0);
    return place(image, piece);
  }

  /** Who is not in the picture any more leaves; what hangs on somebody leaves with them. */
  #dismiss(here: ReadonlySet<string>, showing: Showing): void {
    const leaving = [...this.#actors].filter(([key]) => !here.has(key));
    const gone = new Set<object | null>(leaving.map(([, { node }]) => node));
    for (const [key, { node }] of leaving) {
      this.#actors.delete(key);
      this.#scene.tweens.killTweensOf(node);
    }
    for (const [, actor] of leaving) if (!gone.has(actor.node.parentContainer)) this.#leave(actor, showing);
  }

  #leave({ node, piece }: Actor, { still }: Showing): void {
    if (still || piece.from === null) {
      node.destroy();
      return;
    }
    const { x, y, angle, sx: scaleX, sy: scaleY, alpha } = { ...piece, alpha: 0, ...piece.from };
    const onComplete = () => node.destroy();
    this.#scene.tweens.add({ targets: node, x, y, angle, scaleX, scaleY, alpha, duration: 260, ease: 'Quad.easeIn', onComplete });
  }
}
