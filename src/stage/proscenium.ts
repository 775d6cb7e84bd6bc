import type { Curtain, Pit, StagePicture } from './picture.ts';
import { cutOut, joint, type Piece } from './piece.ts';
import { puppet } from './puppet.ts';
import { cornerOf, sheet } from './sheet.ts';
import type { Stand } from './standing.ts';

/** Footlights along the edge of the floor, when the evening is over. */
export function footlightPieces({ over, stand }: StagePicture): Piece[] {
  const y = edgeOf(stand);
  const light = (i: number) =>
    cutOut(`parting/light/${i}`, 'candle-glow', { x: 300 + i * 188, y, scale: 1.1, from: { alpha: 0 }, live: 'flicker' });
  return over ? [0, 1, 2, 3, 4, 5, 6, 7].map(light) : [];
}

/** Line of the screen where the floor ends and the pit begins. */
export const edgeOf = ({ y, scale }: Stand): number => y + scale * cornerOf('pit').y;

/** The pit follows the edge of the floor; its three players come up when they play. */
export function pitPieces({ pit, stand }: StagePicture): Piece[] {
  const lit = (on: boolean) => (on ? 'lit' : 'unlit');
  const y = pit.up ? 1066 : stand.scale < 1 ? 1150 : 1196;
  const player = (name: keyof Pit, x: number) => cutOut(`pit/${name}`, `${name}-${lit(pit[name])}`, { x, y, scale: 0.62 });
  const edge = edgeOf(stand);
  const top = pit.up ? Math.min(edge, 920) : edge;
  return [sheet('pit/rail', 'pit', { y: top, way: 'draw' }), player('bass', 500), player('piano', 960), player('drums', 1420)];
}

/** KNIP!: everything stands still on blueprint, and scissors come in. */
export function freezePieces({ frozen }: StagePicture): Piece[] {
  if (!frozen) return [];
  const tiles = Array.from({ length: 12 }, (_, i) =>
    cutOut(`freeze/${i}`, 'blueprint', { x: (i % 4) * 512, y: Math.floor(i / 4) * 512, alpha: 0.66, from: { alpha: 0 } }),
  );
  const blade = (which: 'upper' | 'lower', angle: number) =>
    cutOut(`freeze/blade-${which}`, `scissors-blade-${which}`, { angle, scale: 1.6, from: { angle: 0 }, way: 'hinge' });
  const scissors = [blade('lower', 14), blade('upper', -14), cutOut('freeze/screw', 'scissors-screw', { scale: 1.6, way: 'cut' })];
  return [...tiles, joint('freeze/scissors', scissors, { x: 660, y: 470, from: { x: -300 }, way: 'slide' })];
}

/** Open curtains hang at the sides; closed ones meet in the middle. In a time-out the house lights are on. */
export function curtainPieces(picture: Pick<StagePicture, 'curtain' | 'before' | 'puppets'>): Piece[] {
  const { curtain, before, puppets } = picture;
  const apart = APART[curtain];
  const closed = [
    sheet('curtain/closed-left', 'curtain-closed-left', { x: cornerOf('curtain-closed-left').x - apart, way: 'draw' }),
    sheet('curtain/closed-right', 'curtain-closed-right', { x: cornerOf('curtain-closed-right').x + apart, way: 'draw' }),
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

const APART: Record<Curtain, number> = { open: 1010, half: 700, closed: 0, calm: 0 };

/** The puppet of the team that reads now stands before the curtain. */
function readerPieces({ role, look, face, energy, team }: StagePicture['puppets'][number]): Piece[] {
  const key = `reader/${role}`;
  const posture = { face, hand: null, acts: false, facing: -1 as const };
  const figure = puppet(key, { role, look, posture }, { x: 262, y: 958, scale: 0.9, from: { y: 1420 }, way: 'drop' });
  const candle = cutOut(`${key}/candle`, `candle-${energy}`, { x: 352, y: 968, scale: 0.94, live: 'flicker' });
  return [figure, candle, cutOut(`${key}/board`, `board-${team}`, { x: 262, y: 990, scale: 0.62, angle: -2, way: 'cut' })];
}
