import type { SetId } from '#scenario/types.ts';
import {
  boardPieces,
  boxPiece,
  candlePiece,
  eventPiece,
  figurePiece,
  hammerPieces,
  letterPieces,
  newsPiece,
  plinthPieces,
  ringPieces,
  saysOf,
} from './floor.ts';
import { buntingString, housePieces, signPiece } from './house.ts';
import { imagePieces } from './images.ts';
import { DESIGN, HOUSES, SEATS } from './layout.ts';
import type { StagePicture } from './picture.ts';
import { cutOut, joint, type Piece } from './piece.ts';
import { curtainPieces, footlightPieces, freezePieces, pitPieces } from './proscenium.ts';
import { ribbonPieces } from './ribbon.ts';
import { cornerOf, sheet } from './sheet.ts';
import { farAway, farness, type Stand } from './standing.ts';

/** The whole theatre, back to front. The same picture gives the same pieces; that is the claim "the stage says the state". */
export function composed(picture: StagePicture): Piece[] {
  return [
    joint('scene', sceneOf(picture), { ...picture.stand, way: 'draw' }),
    joint('footlights', footlightPieces(picture), { way: 'cut' }),
    joint('pit', pitPieces(picture), { way: 'cut' }),
    joint('freeze', freezePieces(picture), { way: 'cut' }),
    joint('proscenium', curtainPieces(picture), { way: 'cut' }),
  ];
}

/** The floor reaches behind both curtains, also when the theatre steps back. */
export function floorSheet(set: SetId, stand: Stand): Piece {
  const wide = farness(stand) * 1.04;
  return sheet('set/floor', `${set}-floor`, { x: (DESIGN.w / 2) * (1 - wide), sx: wide, way: 'draw' });
}

/** A part of the backdrop, as far away as it is. */
export const backSheet = (key: string, name: string, stand: Stand): Piece =>
  sheet(key, name, { ...farAway(cornerOf(name), stand), way: 'draw' });

function sceneOf(picture: StagePicture): Piece[] {
  const { scenery, set, stand } = picture;
  if (scenery === 'back-room' || set === 'back-room')
    return [sheet('set/back', 'back-room-back'), sheet('set/lamp', 'back-room-lamp'), sheet('set/floor', 'back-room-floor')];
  const backdrop = [backSheet('set/back', `${set}-back`, stand), ...shadowPieces(picture)];
  const middle = backSheet('set/middle', `${set}-middle`, stand);
  const floor = floorSheet(set, stand);
  if (scenery !== 'theatre') return [...backdrop, middle, floor, ...imagePieces(picture)];
  const house = housePieces(picture.house, set, stand);
  const built = HOUSES[set].behind ? [house, middle] : [middle];
  const front = HOUSES[set].behind ? [] : [house];
  return [
    ...backdrop,
    ...built,
    floor,
    ...ringPieces(picture),
    ...front,
    spotPiece(picture),
    ...flagPieces(picture),
    ...castPieces(picture),
  ];
}

function castPieces(picture: StagePicture): Piece[] {
  const says = saysOf(picture);
  return [
    signPiece(picture.house),
    ...picture.puppets.flatMap(plinthPieces),
    ...picture.puppets.map(figurePiece),
    ...picture.ribbons.flatMap((ribbon) => ribbonPieces(ribbon, says)),
    ...picture.puppets.map(candlePiece),
    ...boxPiece(picture),
    ...letterPieces(picture),
    ...boardPieces(picture),
    ...hammerPieces(picture),
    ...eventPiece(picture),
    ...newsPiece(picture),
  ];
}

/** Decided elsewhere: somebody large moves behind the backdrop. */
function shadowPieces({ above }: StagePicture): Piece[] {
  if (!above) return [];
  const arm = cutOut('above/arm', 'above-arm', { x: -118, y: -318, angle: 62, way: 'hinge', live: 'sway' });
  const all = [arm, cutOut('above/body', 'above-body', { way: 'cut' })];
  return [joint('above', all, { x: 1390, y: 800, scale: 1.15, alpha: 0.5, from: { x: 1760, alpha: 0 } })];
}

/** The light stands on the seat of the first team: it changes side when the seats turn. For the bow it is there for all. */
function spotPiece({ light, over }: StagePicture): Piece {
  if (over) return cutOut('spot', 'spot', { x: 960 - 307 * 2.6, y: -49, sx: 2.6, alpha: 0.6 });
  return cutOut('spot', 'spot', { x: SEATS[light].x - 307, y: -49, alpha: 0.85 });
}

/** The evening is over: a string of flags behind everybody. */
function flagPieces({ over, stand }: StagePicture): Piece[] {
  const y = (238 - stand.y) / stand.scale;
  return over ? buntingString('parting/flag', { from: { x: 150, y }, to: { x: 1770, y }, sag: 80, flags: 28 }) : [];
}
