// Where things are joined and where they stand, in pixels of the 1920x1080 design space. Everything here goes into manifest.json.
// Angles are degrees, clockwise, as Phaser counts them; an arm at 0 hangs straight down.

/** Joints of the puppets. Body frames pivot at the middle of the feet, head frames at the neck, limbs at the pin above them. */
export const puppets = {
  resident: { height: 262, neck: [0, -246], shoulders: { left: [-60, -204], right: [60, -204] }, shape: 'round' },
  worker: { height: 262, neck: [0, -248], shoulders: { left: [-70, -208], right: [70, -208] }, shape: 'arch' },
  official: { height: 290, neck: [0, -280], shoulders: { left: [-64, -250], right: [64, -250] }, shape: 'tower' },
};

/** Elbow below the shoulder pin, wrist below the elbow pin, grip of a carried thing below the wrist. */
export const limb = { elbow: [0, 66], wrist: [0, 62], grip: [0, 17] };

/** Middle of the face above the neck; eyes and mouth may travel this far when the gaze moves. */
export const face = { centre: [0, -56], gaze: { x: 7, y: 4 } };

/** Back to front. `arm-left` and `arm-right` are containers at the shoulders, the left one with scaleX -1, holding lower under upper. */
export const order = [
  'extra-*-back',
  'hair-*-back',
  'body-*',
  'wears-*',
  'extra-*-front',
  'arm-left',
  'arm-right',
  'head-*',
  'cheeks',
  'beard-*',
  'eyes-*',
  'brows-*',
  'mouth-*',
  'glasses',
  'hair-*-front',
  'hearing-aid',
];

/** Arm poses for the right arm; the left container is mirrored, so the same numbers serve both. */
export const poses = {
  hang: { upper: -14, lower: -6, hand: 0 },
  open: { upper: -52, lower: -18, hand: 0 },
  hip: { upper: -48, lower: 82, hand: 0 },
  hold: { upper: -28, lower: -96, hand: 0 },
  carry: { upper: -20, lower: -42, hand: 0 },
  present: { upper: -22, lower: 74, hand: 0 },
  raise: { upper: -74, lower: -72, hand: 0 },
  show: { upper: -44, lower: -124, hand: 0 },
  point: { upper: -84, lower: -4, hand: 0 },
  lean: { upper: -24, lower: 10, hand: 0 },
  support: { upper: -38, lower: -62, hand: 0 },
  'live-with': { upper: -40, lower: -48, hand: 0 },
  object: { upper: -50, lower: -118, hand: 0 },
};
/** How each thing is held: the pose of the right arm and the turn of the thing itself on stage (the arm's own turn taken out). */
export const carry = {
  ladle: { pose: 'hold', turn: 12 },
  key: { pose: 'hold', turn: 14 },
  folder: { pose: 'present', turn: 8 },
  phone: { pose: 'present', turn: -6 },
  letter: { pose: 'hold', turn: -4 },
  cane: { pose: 'lean', turn: 0, official: 'carry-cane-official' },
  'watering-can': { pose: 'carry', turn: 4 },
  clipboard: { pose: 'present', turn: 6 },
};
/** Which beard goes with which hair. */
export const beards = {
  'short-grey': 'grey',
  bald: 'grey',
  bun: 'brown',
  curls: 'dark',
  long: 'brown',
  hijab: 'dark',
  bob: 'dark',
  cap: 'brown',
  locs: 'dark',
  'wavy-grey': 'grey',
  crop: 'dark',
  braid: 'dark',
  turban: 'dark',
  'swept-white': 'grey',
  'dyed-short': 'dark',
};
/** How a role stands when nothing else is asked of it. */
export const stance = {
  resident: { left: 'hang', right: 'hold' },
  worker: { left: 'open', right: 'open' },
  official: { left: 'hang', right: 'present' },
};

/** Say 0 to 4 as the height of a plinth; each course of boards is one step. The puppet stands this high above the plinth's foot. */
export const plinth = { step: 50, heights: [22, 72, 122, 172, 222], width: 256 };
/** Energy 0 to 4: length of the wax, size of the flame. */
export const candle = { wax: [5, 12, 34, 62, 62], flame: [0, 0.72, 0.86, 1, 1.12] };

/** The house pivots at the middle of its doorstep. Windows and door are given from that point. */
export const house = {
  at: [960, 806],
  windows: [
    [-254, -258],
    [-154, -258],
    [154, -258],
    [254, -258],
    [-254, -138],
    [-154, -138],
    [154, -138],
    [254, -138],
  ],
  lit: { 0: [], 1: [5, 6], 2: [1, 2, 5, 6], 3: [1, 2, 4, 5, 6, 7], 4: [0, 1, 2, 3, 4, 5, 6, 7] },
  /** Behind each lit window somebody is at home (`lit`) or something grows (`lit-2`). */
  panes: ['lit', 'lit-2', 'lit', 'lit-2', 'lit-2', 'lit', 'lit-2', 'lit'],
  door: [0, 0],
  sign: [0, -347],
  signSize: [380, 58],
  chimney: [206, -548],
  picture: [0, -240],
  bunting: [
    [-330, -378],
    [0, -318],
    [330, -378],
  ],
};

/** Where the house stands in each set, between `back` and `middle` (behind) or in front of `middle`. */
export const sets = {
  hall: { layers: ['hall-back', 'hall-middle', 'hall-floor'], house: { x: 960, y: 806, scale: 1, behindMiddle: false } },
  'town-hall': {
    layers: ['town-hall-back', 'town-hall-middle', 'town-hall-floor'],
    house: { x: 960, y: 716, scale: 0.58, behindMiddle: true },
  },
  street: { layers: ['street-back', 'street-middle', 'street-floor'], house: { x: 960, y: 806, scale: 0.86, behindMiddle: false } },
  'back-room': { layers: ['back-room-back', 'back-room-lamp', 'back-room-floor'] },
};

/** Floor of every set: back edge, front edge, and the ellipses of the rings round one middle. */
export const floor = { back: 800, front: 1010, ringCentre: [960, 905] };
export const stage = { width: 1920, height: 1080, opening: { left: 200, right: 1720 }, pitTop: 1006 };
export const trio = { bass: [520, 1010], piano: [960, 1010], drums: [1400, 1010] };
