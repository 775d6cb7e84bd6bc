import type { Role } from '#scenario/ids.ts';
import type { PuppetLook } from '#scenario/types.ts';
import { backSheet, floorSheet } from './compose.ts';
import type { Face } from './faces.ts';
import { housePieces } from './house.ts';
import { cutOut, joint, type Piece } from './piece.ts';
import { curtainPieces, edgeOf } from './proscenium.ts';
import { puppet } from './puppet.ts';
import { sheet } from './sheet.ts';
import type { Stand } from './standing.ts';

const FACE: Face = { eyes: 'open', mouth: 'smile', brows: 'up', gaze: { x: 0, y: 0 } };
const LOOKS: Record<Role, PuppetLook> = {
  resident: { head: 'wavy-grey', skin: 4, wears: 'cardigan', carries: 'key' },
  worker: { head: 'curls', skin: 2, wears: 'lanyard', carries: 'phone', beard: true },
  official: { head: 'hijab', skin: 3, wears: 'jacket', carries: 'folder', glasses: true },
};
const CAST: readonly { role: Role; x: number; facing: 1 | -1; gaze: number }[] = [
  { role: 'resident', x: 440, facing: -1, gaze: 1 },
  { role: 'worker', x: 1180, facing: 1, gaze: -1 },
  { role: 'official', x: 1490, facing: 1, gaze: -1 },
];

/** So that everybody's feet stand above the start button. */
const STAND: Stand = { x: 82, y: 2, scale: 0.915 };

/** Before an evening begins: a house where something was won, and three who wait. They belong to no case. */
export function titlePieces(): Piece[] {
  const house = housePieces({ reach: 4, inclusion: 3, clarity: 4, sharedPicture: 4, bunting: 3, tapes: 0 }, 'hall');
  const scene = [
    backSheet('set/back', 'hall-back', STAND),
    backSheet('set/middle', 'hall-middle', STAND),
    floorSheet('hall', STAND),
    house,
    ...CAST.map(waiting),
  ];
  return [
    joint('scene', [...scene, cutOut('spot', 'spot', { x: 508, y: -49, alpha: 0.85 })], { ...STAND, way: 'draw' }),
    joint('pit', [sheet('pit/rail', 'pit', { y: edgeOf(STAND), way: 'draw' })], { way: 'cut' }),
    joint('proscenium', curtainPieces({ curtain: 'open', before: null, puppets: [] }), { way: 'cut' }),
  ];
}

function waiting({ role, x, facing, gaze }: (typeof CAST)[number]): Piece {
  const posture = { face: { ...FACE, gaze: { x: gaze, y: 0 } }, hand: null, acts: false, facing };
  return puppet(`caller/${role}`, { role, look: LOOKS[role], posture }, { x, y: 918, scale: 1.02, from: { y: 660, alpha: 0 } });
}
