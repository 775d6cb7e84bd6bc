import type { Role } from '#scenario/ids.ts';
import { KIT } from './kit.ts';
import { feetOf, hammerAt, letterAt, PUPPET, plinthHeight, RINGS_AT, SEATS, WINDOW_OUT } from './layout.ts';
import type { LetterPicture, PuppetPicture, StagePicture } from './picture.ts';
import { cutOut, type Piece } from './piece.ts';
import { puppet } from './puppet.ts';

const SEAT_ORDER: readonly Role[] = ['resident', 'worker', 'official'];

/** Three rings on the floor; quiet during a scene, bright when letters are chosen. */
export function ringPieces({ choosing }: StagePicture): Piece[] {
  const alpha = choosing ? 1 : 0.6;
  return (['outside', 'influence', 'ours'] as const).map((ring) => {
    const { w, h } = KIT.images[`ring-${ring}`] ?? { w: 0, h: 0 };
    const sy = FLAT[ring];
    return cutOut(`ring/${ring}`, `ring-${ring}`, { x: RINGS_AT.x - w / 2, y: RINGS_AT.y - (h / 2) * sy, sy, alpha });
  });
}

/** How flat each ring lies, so that all three stay on the floor. */
const FLAT = { ours: 0.85, influence: 0.66, outside: 0.5 } as const;

const LETTER_ART: Record<LetterPicture['place'], string> = {
  open: 'letter-closed',
  playing: 'letter-open',
  played: 'letter-open',
  flown: 'letter-winged-up',
};

/** The letters of the issues on their rings. What is being played is large, what was played is pale, what flew is gone through the window. */
export function letterPieces({ letters, choosing }: StagePicture): Piece[] {
  return letters.map(({ issue, ring, place, of }) => {
    const key = `letter/${issue}`;
    if (place === 'flown') return cutOut(key, LETTER_ART.flown, { ...WINDOW_OUT, scale: 0.3, alpha: 0, way: 'hinge' });
    const scale = choosing ? 0.8 : place === 'playing' ? 0.62 : 0.46;
    const alpha = place === 'played' ? 0.55 : 1;
    return cutOut(key, LETTER_ART[place], {
      ...letterAt(ring, of),
      scale,
      alpha,
      angle: of % 2 ? 6 : -5,
      from: { y: -160, angle: 40 },
      way: 'drop',
    });
  });
}

/** How the plinths stand: the say of each role. */
export const saysOf = ({ puppets }: StagePicture): Record<Role, number> =>
  Object.fromEntries(puppets.map(({ role, say }) => [role, say])) as Record<Role, number>;

/**
 * Plinth by say, and the chalk mark of what the team felt, which never moves the plinth: a line across its front. What was felt higher
 * than it is stands behind as a pale plinth, so that the line has something to lie on.
 */
export function plinthPieces({ role, say, felt }: PuppetPicture): Piece[] {
  const { x, y } = SEATS[role];
  const plinth = cutOut(`plinth/${role}`, `plinth-${say}`, { x, y, scale: PUPPET, way: 'grow' });
  if (felt === null) return [plinth];
  const mark = { x, y: y - plinthHeight(felt) + 12, scale: 1.15, from: { sx: 0 }, way: 'slide' } as const;
  const pale = felt > say ? [cutOut(`chalk/${role}/pale`, `plinth-${felt}`, { x, y, scale: PUPPET, alpha: 0.3, way: 'grow' })] : [];
  return [...pale, plinth, cutOut(`chalk/${role}`, 'chalk-mark', mark)];
}

/** The puppet on its plinth. */
export function figurePiece({ role, look, face, hand, acts, bows, say }: PuppetPicture): Piece {
  const feet = feetOf(role, say);
  const posture = { face, hand, acts, bows, facing: SEATS[role].facing };
  return puppet(`puppet/${role}`, { role, look, posture }, { ...feet, scale: PUPPET, from: { y: feet.y - 260, alpha: 0 } });
}

/** The candle before its feet, in front of every ribbon. */
export function candlePiece({ role, say, energy }: PuppetPicture): Piece {
  const { x, y } = feetOf(role, say);
  return cutOut(`candle/${role}`, `candle-${energy}`, { x: x + 84, y: y + 8, scale: 0.94, way: 'pop', live: 'flicker' });
}

/** The gavel with its block: on the holder's plinth, or before the house. */
export function hammerPieces(picture: StagePicture): Piece[] {
  const { hammer } = picture;
  const at = hammerAt(hammer, hammer === 'middle' ? 0 : saysOf(picture)[hammer]);
  const block = hammer === 'middle' ? { x: at.x + 62, y: at.y + 18, alpha: 1 } : { x: at.x + 40, y: at.y + 12, alpha: 0 };
  return [
    cutOut('hammer/block', 'hammer-block', { ...block, scale: at.scale }),
    cutOut('hammer/light', 'candle-glow', { x: at.x + 24 * at.scale, y: at.y - 50 * at.scale, scale: 0.84 }),
    cutOut('hammer', 'hammer', { x: at.x - 40 * at.scale, y: at.y, scale: at.scale, way: 'slide' }),
  ];
}

/** The boards of the teams stand under the puppets; when the seats turn, the boards walk and the puppets stay. */
export function boardPieces({ puppets }: StagePicture): Piece[] {
  const order = [...puppets].sort((a, b) => a.team.localeCompare(b.team));
  return order.map(({ role, team }) => {
    const lean = [-3, 2, -2][SEAT_ORDER.indexOf(role)] ?? 0;
    return cutOut(`board/${team}`, `board-${team}`, { x: SEATS[role].x, y: SEATS[role].y + 40, angle: lean, scale: 0.72, way: 'hinge' });
  });
}

/** What a disruption brings in from the wings; without a prop of its own it tears the backdrop. */
export function eventPiece({ event }: StagePicture): Piece[] {
  if (!event) return [];
  const art = `event-${event}`;
  const isTear = event === 'tear';
  const place = isTear ? { x: 815, y: 300, scale: 1.3 } : { x: 815, y: 880, scale: 1.35 };
  return [cutOut('event', art, { ...place, from: isTear ? { sy: 0 } : { x: 2000, angle: 200 }, way: isTear ? 'hinge' : 'drop' })];
}

/** The letter with which the story begins, large before the house. */
export function newsPiece({ news }: StagePicture): Piece[] {
  return news ? [cutOut('news', 'letter-open', { x: 815, y: 520, scale: 1.9, angle: -4, from: { y: -260, angle: 30 }, way: 'drop' })] : [];
}

/** The box that the group fills, between the resident and the door; while it is what breaks in, it is there already. */
export function boxPiece({ box, event }: StagePicture): Piece[] {
  if (!box || event === BOX) return [];
  return [cutOut('box', `event-${BOX}`, { x: 588, y: 918, scale: 0.82, from: { y: -200, angle: -30 }, way: 'drop' })];
}

const BOX = 'empty-box';
