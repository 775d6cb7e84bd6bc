import * as Phaser from 'phaser';
import { DESIGN } from './layout.ts';

export type Renderer = 'webgl' | 'canvas' | 'auto';

/** Names of graphics cards that are no cards. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** `none`, or WebGL by a `card` or by `software`: five times slower than the canvas renderer. */
export function webglBy(): 'none' | 'software' | 'card' {
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) return 'none';
  const asked = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(asked?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'software' : 'card';
}

/** `auto` takes WebGL only from a real graphics card. */
function rendererFor(wish: Renderer): number {
  if (wish === 'canvas') return Phaser.CANVAS;
  const by = webglBy();
  return by === 'card' || (by === 'software' && wish === 'webgl') ? Phaser.WEBGL : Phaser.CANVAS;
}

/** How large the drawing is: the design space times this, never more than 1920 by 1080 pixels. */
export function sharpness(): number {
  const ratio = Math.min(window.innerWidth / DESIGN.w, window.innerHeight / DESIGN.h) * (window.devicePixelRatio || 1);
  return Math.min(1, Math.max(0.25, ratio));
}

/** The one game of a page, never destroyed and made again; resolves when its scene stands. */
export function opened(parent: HTMLElement, wish: Renderer): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const scene = { key: 'theatre', create: () => resolve(game) };
    const size = { width: Math.round(DESIGN.w * sharpness()), height: Math.round(DESIGN.h * sharpness()) };
    const game: Phaser.Game = new Phaser.Game({
      type: rendererFor(wish),
      parent,
      scene,
      backgroundColor: '#2F2D4F',
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // One texture a batch: several in one let software renderers mix them up where paper lies aslant.
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
      scale: { mode: Phaser.Scale.FIT, autoCenter: Phaser.Scale.CENTER_BOTH, ...size },
    });
  });
}
