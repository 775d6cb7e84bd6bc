import type { Role } from '#scenario/ids.ts';
import type { PuppetLook } from '#scenario/types.ts';
import { curtainPieces, sheet } from './compose.ts';
import type { Face } from './faces.ts';
import { housePieces } from './house.ts';
import { cutOut, joint, type Piece } from './piece.ts';
import { puppetPieces } from './puppet.ts';

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

/** Before an evening begins: a house where something was won, and three who wait. They belong to no case. */
export function titlePieces(): Piece[] {
  const house = housePieces({ reach: 4, inclusion: 3, clarity: 4, sharedPicture: 4, bunting: 3, tapes: 0 }, 'hall');
  const scene = [
    sheet('set/back', 'hall-back'),
    sheet('set/middle', 'hall-middle'),
    sheet('set/floor', 'hall-floor'),
    house,
    ...CAST.map(waiting),
  ];
  return [
    joint('scene', [...scene, cutOut('spot', 'spot', { x: 508, y: -49, alpha: 0.85 })], { way: 'cut' }),
    joint('pit', [sheet('pit/rail', 'pit')], { way: 'cut' }),
    joint('proscenium', curtainPieces({ curtain: 'open', before: null, puppets: [] }), { way: 'cut' }),
  ];
}

function waiting({ role, x, facing, gaze }: (typeof CAST)[number]): Piece {
  const posture = { face: { ...FACE, gaze: { x: gaze, y: 0 } }, hand: null, acts: false, facing };
  return joint(`puppet/${role}`, puppetPieces(`puppet/${role}`, role, { look: LOOKS[role], posture }), { x, y: 918, scale: 1.02 });
}
