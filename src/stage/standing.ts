import { DESIGN } from './layout.ts';

/** Where the scene stands before the house: moved and made smaller, in pixels of the design space. */
export interface Stand {
  x: number;
  y: number;
  scale: number;
}

/** The strip of the screen that the papers leave free for the theatre, from line to line of the 1080 of the design space. */
export interface Free {
  top: number;
  bottom: number;
}

/** From the head on the highest plinth, and from the hand it holds up, to under the name boards. */
const HEAD = 342;
const HAND = 292;
const BOARDS = 988;
/** Under the plinths: where there is little room the name boards may be covered. */
const PLINTHS = 916;
/** At this size everything is seen from the back of the room; then the boards go first. */
const ROOMY = 0.41;
/** Smaller than this nothing is seen: then the cards may cover plinths, never heads. */
const SMALLEST = 0.29;

const NEAR: Stand = { x: 0, y: 0, scale: 1 };
/** Where nothing lies before the stage but the players in the pit. */
const ABOVE_PIT: Stand = { x: 82, y: 0, scale: 0.915 };

/** The theatre steps back until everybody on it stands between the banner and the cards; where there is too little room, their heads do. */
export function standing(phase: string, { near, free }: { near: boolean; free: Free | null }): Stand {
  if (near) return phase === 'take.sound' ? ABOVE_PIT : NEAR;
  if (!free) return NEAR;
  const highest = handsAreUp(phase) ? HAND : HEAD;
  const scale = fitting(free, highest);
  const y = scale === 1 ? Math.min(0, free.bottom - BOARDS) : free.top - highest * scale;
  return { x: (DESIGN.w / 2) * (1 - scale), y, scale };
}

/** How large everybody can be between these lines; `highest` is the line of the topmost head or hand. */
function fitting({ top, bottom }: Free, highest: number): number {
  const whole = (bottom - top) / (BOARDS - highest);
  if (whole >= ROOMY) return Math.min(1, whole);
  return Math.max(SMALLEST, Math.min(ROOMY, (bottom - top) / (PLINTHS - highest)));
}

/** Hands are held up while there is a decision; then they go down. */
export const handsAreUp = (phase: string): boolean => phase.startsWith('decision');

/** Line of the design space where the backdrop meets the floor. */
const HORIZON = 800;
/** Of its own width a backdrop has to fill this much of the screen, to reach behind both open curtains. */
const OPENING = 0.9;

/**
 * What is far away grows less small than what is near when the theatre steps back, and so still fills the opening:
 * how much larger than the rest it is drawn, from the horizon.
 */
export const farness = ({ scale, y }: Stand): number => Math.max(1, OPENING / scale, 1 + y / (scale * HORIZON));

/** Place and size of what belongs to the backdrop. */
export function farAway(at: { x: number; y: number; scale?: number }, stand: Stand): { x: number; y: number; scale: number } {
  const grow = farness(stand);
  const middle = DESIGN.w / 2;
  return { x: middle + (at.x - middle) * grow, y: HORIZON + (at.y - HORIZON) * grow, scale: (at.scale ?? 1) * grow };
}
