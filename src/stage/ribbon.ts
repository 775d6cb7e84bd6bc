import type { Pair, Role } from '#scenario/ids.ts';
import { hanging, ribbonEnds } from './layout.ts';
import type { StagePicture } from './picture.ts';
import { cutOut, type Piece } from './piece.ts';

/** Pieces of each ribbon: the same number in every picture, so that it bends with the plinths. */
const COUNT: Record<Pair, number> = { 'resident-worker': 26, 'worker-official': 10, 'resident-official': 34 };
const STRIPS = ['torn', 'dashed', 'thin', 'thick', 'double'] as const;
/** How broad each strip is laid, so that thin is never taken for dashed. */
const BROAD = [1, 0.9, 1.3, 1.15, 1.1] as const;
/** Length of one strip in its sheet, without its soft edge. */
const LONG = 30;

type Ribbon = StagePicture['ribbons'][number];
type Says = Record<Role, number>;

/** A ribbon of paper: torn 0, dashed 1, thin 2, thick 3, double 4; a tear that mended keeps its tape (RULES 13). */
export function ribbonPieces(ribbon: Ribbon, says: Says): Piece[] {
  const { pair, trust, taped } = ribbon;
  const ends = ribbonEnds(pair, says);
  const key = `ribbon/${pair}`;
  const all = hanging(ends, COUNT[pair]);
  if (trust === 0) return tornPieces(key, ends);
  const strips = all.map(({ x, y, turn, long }, i) =>
    cutOut(`${key}/${i}`, `ribbon-piece-${STRIPS[trust]}`, {
      x,
      y,
      angle: turn,
      sx: long / LONG,
      sy: BROAD[trust] ?? 1,
      way: 'cut',
      from: { alpha: 0, y: y + 40 },
    }),
  );
  const middle = all[Math.floor(COUNT[pair] * 0.44)];
  if (!taped || !middle) return strips;
  const tape = { x: middle.x, y: middle.y, angle: middle.turn - 64, scale: 0.95 };
  return [...strips, cutOut(`${key}/tape`, 'tape-1', { ...tape, way: 'pop', from: { sx: 2, sy: 2, alpha: 0 } })];
}

/** What is left of a torn ribbon: an end at each hip and a scrap on the floor between them. */
function tornPieces(key: string, { from, to }: ReturnType<typeof ribbonEnds>): Piece[] {
  const x = (from.x + to.x) / 2;
  return [
    cutOut(`${key}/end-left`, 'ribbon-end-left', { ...from, angle: 28, scale: 1.25, way: 'hinge', from: { angle: -10 }, live: 'sway' }),
    cutOut(`${key}/end-right`, 'ribbon-end-right', { ...to, angle: -28, scale: 1.25, way: 'hinge', from: { angle: 10 }, live: 'sway' }),
    cutOut(`${key}/scrap-1`, 'scrap-1', { x: x - 20, y: 888, angle: 20, from: { y: 620, angle: -60 }, way: 'drop' }),
    cutOut(`${key}/scrap-2`, 'scrap-4', { x: x + 24, y: 896, angle: -30, scale: 0.8, from: { y: 600, angle: 70 }, way: 'drop' }),
  ];
}
