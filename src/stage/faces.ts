import type { RoleView, View } from '#rules/view.ts';
import type { Role } from '#scenario/ids.ts';

/** Frames of a face and where it looks: -1 left to 1 right, -1 up to 1 down, as the room sees it. */
export interface Face {
  eyes: 'open' | 'half' | 'closed';
  mouth: 'sad' | 'flat' | 'small-smile' | 'smile' | 'laugh';
  brows: 'level' | 'up' | 'worried';
  gaze: { x: number; y: number };
}

const ORDER: readonly Role[] = ['resident', 'worker', 'official'];
const MOUTHS: readonly Face['mouth'][] = ['sad', 'sad', 'flat', 'flat', 'small-smile', 'small-smile', 'smile', 'smile', 'smile'];

/** A face follows the state and nothing else: candle, ribbons, hand shown, small win. */
export function faceOf(view: View, role: RoleView): Face {
  const own = view.ribbons.filter(({ pair }) => pair.split('-').includes(role.role));
  const torn = own.filter(({ trust }) => trust === 0).flatMap(({ pair }) => ORDER.filter((who) => who !== role.role && pair.includes(who)));
  return { eyes: eyesOf(role.energy), mouth: mouthOf(view, role, own), brows: browsOf(role, torn), gaze: gazeOf(view, role.role, torn) };
}

/** A candle that smokes closes the eyes; a stub half closes them. */
const eyesOf = (energy: number): Face['eyes'] => (energy === 0 ? 'closed' : energy === 1 ? 'half' : 'open');

function mouthOf(view: View, role: RoleView, own: View['ribbons']): Face['mouth'] {
  if (view.scene?.won) return 'laugh';
  if (role.hand === 'support') return 'smile';
  if (role.hand === 'object') return 'sad';
  if (role.hand === 'live-with') return 'flat';
  return MOUTHS[own.reduce((sum, { trust }) => sum + trust, 0)] ?? 'flat';
}

function browsOf(role: RoleView, torn: readonly Role[]): Face['brows'] {
  if (torn.length || role.energy === 0) return 'worried';
  return role.hand === 'support' ? 'up' : 'level';
}

/** Looks at who holds the hammer, away from the other end of a torn ribbon, else to the middle. */
function gazeOf(view: View, role: Role, torn: readonly Role[]): Face['gaze'] {
  const side = (other: Role) => Math.sign(ORDER.indexOf(other) - ORDER.indexOf(role));
  if (torn.length > 0) return { x: -side(torn[0] as Role) || 1, y: 0.6 };
  const { hammer } = view;
  if (hammer === role) return { x: 0, y: 0 };
  if (hammer !== 'middle') return { x: side(hammer), y: 0 };
  return { x: { resident: 1, worker: -1, official: -1 }[role], y: 0.8 };
}
