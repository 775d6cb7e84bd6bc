import { DESIGN } from './layout.ts';

/** Where the scene stands before the house: moved and made smaller, in pixels of the design space. */
export interface Stand {
  x: number;
  y: number;
  scale: number;
}

/** The strip of the screen that banner and cards leave free, from line to line of 1080. */
interface Free {
  top: number;
  bottom: number;
}

/** Under the banner, as it lies on most screens. */
const BANNER = 232;

/** From where the papers of a screen lie; what is not named leaves the whole stage free. Earlier rows go first. */
const PAPERS: readonly (Free & { on: RegExp; smallest?: number })[] = [
  { on: /^agenda\.choosing/, top: BANNER, bottom: 538, smallest: 0.45 },
  { on: /^agenda\.pointing/, top: BANNER, bottom: 578, smallest: 0.5 },
  { on: /^(cards|turn\.handing|take\.sound)/, top: 246, bottom: 594 },
  { on: /^value/, top: BANNER, bottom: 620 },
  { on: /^take\.picture/, top: 250, bottom: 874 },
  { on: /^take\.moves/, top: BANNER, bottom: 505 },
  { on: /^take\.talk/, top: BANNER, bottom: 560 },
  { on: /^(take|closing)\.promises/, top: 276, bottom: 760 },
  { on: /^disruption\.shown/, top: BANNER, bottom: 760 },
  { on: /^(say|turn|closing)\.fingers/, top: BANNER, bottom: 670 },
  { on: /^decision\.fallen/, top: BANNER, bottom: 652 },
  { on: /^decision\.readings/, top: 284, bottom: 652, smallest: 0.5 },
  { on: /^decision\.rule\.deciding/, top: BANNER, bottom: 644 },
  { on: /^decision\.rule/, top: BANNER, bottom: 360, smallest: 0.41 },
  { on: /^decision\.(cards|fists)/, top: BANNER, bottom: 610 },
  { on: /^turn\.guess/, top: BANNER, bottom: 400, smallest: 0.41 },
  { on: /^decision\.hands/, top: 262, bottom: 437, smallest: 0.48 },
  { on: /^decision/, top: BANNER, bottom: 500 },
  { on: /^turn\.givingBack/, top: 276, bottom: 690 },
  { on: /^turn\.seats/, top: BANNER, bottom: 710 },
  { on: /^closing\.elsewhere/, top: BANNER, bottom: 730 },
  { on: /^(say|closing|debrief)/, top: BANNER, bottom: 650 },
  { on: /^end/, top: 272, bottom: 856 },
];

/** From the head on the highest plinth, and from the hand it holds up, to under the name boards. */
const HEAD = 342;
const HAND = 292;
const BOARDS = 988;
/** Smaller than this little is seen from the back of the room; a row may go further where the cards lie high. */
const SMALLEST = 0.55;

const NEAR: Stand = { x: 0, y: 0, scale: 1 };
/** Where nothing lies before the stage but the players in the pit. */
const ABOVE_PIT: Stand = { x: 82, y: 0, scale: 0.915 };

/** The theatre steps back until everybody on it stands between the banner and the cards; with cards that lie high, at least their heads. */
export function standing(phase: string, { near }: { near: boolean }): Stand {
  const free = PAPERS.find(({ on }) => on.test(phase));
  if (near) return phase === 'take.sound' ? ABOVE_PIT : NEAR;
  if (!free) return NEAR;
  const highest = handsAreUp(phase) ? HAND : HEAD;
  const scale = Math.min(1, Math.max(free.smallest ?? SMALLEST, (free.bottom - free.top) / (BOARDS - highest)));
  return { x: (DESIGN.w / 2) * (1 - scale), y: free.top - highest * scale, scale };
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
