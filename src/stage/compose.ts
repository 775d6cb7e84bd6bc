import { boardPieces, eventPiece, figurePieces, hammerPieces, letterPieces, newsPiece, plinthPieces, ringPieces, saysOf } from './floor.ts';
import { housePieces, signPiece } from './house.ts';
import { imagePieces } from './images.ts';
import { KIT } from './kit.ts';
import { DESIGN, FAR, HOUSES, SEATS } from './layout.ts';
import type { Curtain, Pit, StagePicture } from './picture.ts';
import { cutOut, joint, type Piece } from './piece.ts';
import { puppetPieces } from './puppet.ts';
import { ribbonPieces } from './ribbon.ts';

/** A large picture at the place its sheet says. */
export function sheet(key: string, name: string, extras: Parameters<typeof cutOut>[2] = {}): Piece {
  const at = KIT.images[name] ?? { x: 0, y: 0 };
  return cutOut(key, name, { x: at.x, y: at.y, way: 'cut', ...extras });
}

/** The whole theatre, back to front. The same picture gives the same pieces; that is the claim "the stage says the state". */
export function composed(picture: StagePicture): Piece[] {
  return [
    joint('scene', sceneOf(picture), picture.far ? FAR : {}),
    ...freezePieces(picture),
    joint('pit', pitPieces(picture), { way: 'cut' }),
    joint('proscenium', curtainPieces(picture), { way: 'cut' }),
  ];
}

/** The floor reaches behind both curtains, also when the theatre steps back. */
const FLOOR = { x: DESIGN.w * -0.1, sx: 1.2 };

function sceneOf(picture: StagePicture): Piece[] {
  const { scenery, set } = picture;
  if (scenery === 'back-room' || set === 'back-room')
    return [sheet('set/back', 'back-room-back'), sheet('set/lamp', 'back-room-lamp'), sheet('set/floor', 'back-room-floor')];
  const backdrop = [sheet('set/back', `${set}-back`), ...shadowPieces(picture)];
  const middle = sheet('set/middle', `${set}-middle`);
  const floor = sheet('set/floor', `${set}-floor`, FLOOR);
  if (scenery !== 'theatre') return [...backdrop, middle, floor, ...imagePieces(picture)];
  const house = housePieces(picture.house, set);
  const built = HOUSES[set].behind ? [house, middle] : [middle];
  const front = HOUSES[set].behind ? [] : [house];
  return [...backdrop, ...built, floor, ...ringPieces(picture), ...front, spotPiece(picture), ...castPieces(picture)];
}

function castPieces(picture: StagePicture): Piece[] {
  const says = saysOf(picture);
  return [
    signPiece(picture.house),
    ...picture.puppets.flatMap(plinthPieces),
    ...picture.puppets.flatMap(figurePieces),
    ...picture.ribbons.flatMap((ribbon) => ribbonPieces(ribbon, says)),
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

/** The light stands on the seat of the first team: it changes side when the seats turn. */
function spotPiece({ light }: StagePicture): Piece {
  return cutOut('spot', 'spot', { x: SEATS[light].x - 307, y: -49, alpha: 0.85 });
}

/** The pit follows the edge of the floor; its three players come up when they play. */
function pitPieces({ pit, far }: StagePicture): Piece[] {
  const lit = (on: boolean) => (on ? 'lit' : 'unlit');
  const y = pit.up ? 1066 : far ? 1150 : 1196;
  const player = (name: keyof Pit, x: number) => cutOut(`pit/${name}`, `${name}-${lit(pit[name])}`, { x, y, scale: 0.62 });
  const top = far ? 790 : pit.up ? 920 : (KIT.images.pit?.y ?? 0);
  return [sheet('pit/rail', 'pit', { y: top, way: 'slide' }), player('bass', 500), player('piano', 960), player('drums', 1420)];
}

/** KNIP!: everything stands still on blueprint, and scissors come in. */
function freezePieces({ frozen }: StagePicture): Piece[] {
  if (!frozen) return [];
  const tiles = Array.from({ length: 12 }, (_, i) =>
    cutOut(`freeze/${i}`, 'blueprint', { x: (i % 4) * 512, y: Math.floor(i / 4) * 512, alpha: 0.66, from: { alpha: 0 } }),
  );
  const blade = (which: 'upper' | 'lower', angle: number) =>
    cutOut(`freeze/blade-${which}`, `scissors-blade-${which}`, { angle, scale: 1.6, from: { angle: 0 }, way: 'hinge' });
  const scissors = [blade('lower', 14), blade('upper', -14), cutOut('freeze/screw', 'scissors-screw', { scale: 1.6, way: 'cut' })];
  return [...tiles, joint('freeze/scissors', scissors, { x: 660, y: 470, from: { x: -300 }, way: 'slide' })];
}

const HALF = DESIGN.w / 2;

/** Open curtains hang at the sides; closed ones meet in the middle. In a time-out the house lights are on. */
export function curtainPieces(picture: Pick<StagePicture, 'curtain' | 'before' | 'puppets'>): Piece[] {
  const { curtain, before, puppets } = picture;
  const apart = APART[curtain];
  const left = KIT.images['curtain-closed-left'] ?? { x: 0, y: 0 };
  const right = KIT.images['curtain-closed-right'] ?? { x: HALF, y: 0 };
  const closed = [
    sheet('curtain/closed-left', 'curtain-closed-left', { x: left.x - apart, way: 'slide' }),
    sheet('curtain/closed-right', 'curtain-closed-right', { x: right.x + apart, way: 'slide' }),
  ];
  const sides = [
    sheet('curtain/left', 'curtain-open-left', { live: 'sway' }),
    sheet('curtain/right', 'curtain-open-right', { live: 'sway' }),
  ];
  const warm =
    curtain === 'calm' ? [sheet('curtain/light', 'spot', { x: 346, y: -49, sx: 2, alpha: 1, from: { alpha: 0 }, way: 'slide' })] : [];
  const reader = puppets.find(({ role }) => role === before);
  return [...closed, ...sides, ...warm, ...(reader ? readerPieces(reader) : []), sheet('curtain/valance', 'valance')];
}

const APART: Record<Curtain, number> = { open: 1010, closed: 0, calm: 0 };

/** The puppet of the team that reads now stands before the curtain. */
function readerPieces({ role, look, face, energy, team }: StagePicture['puppets'][number]): Piece[] {
  const key = `reader/${role}`;
  const posture = { face, hand: null, acts: false, facing: -1 as const };
  const figure = joint(key, puppetPieces(key, role, { look, posture }), { x: 262, y: 1000, scale: 0.9, from: { y: 1420 }, way: 'drop' });
  const candle = cutOut(`${key}/candle`, `candle-${energy}`, { x: 352, y: 1010, scale: 0.94, live: 'flicker' });
  return [figure, candle, cutOut(`${key}/board`, `board-${team}`, { x: 262, y: 1040, scale: 0.62, angle: -2, way: 'cut' })];
}
