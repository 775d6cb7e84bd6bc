import type { Hand, Role } from '#scenario/ids.ts';
import type { PuppetLook } from '#scenario/types.ts';
import type { Face } from './faces.ts';
import { hasArt, KIT, point } from './kit.ts';
import { cutOut, type Extras, joint, type Piece } from './piece.ts';

/** What one puppet shows besides its look. */
export interface Posture {
  face: Face;
  hand: Hand | null;
  acts: boolean;
  facing: 1 | -1;
  /** Bows to the house. */
  bows?: boolean;
}

type Side = 'left' | 'right';

interface Dressed {
  role: Role;
  look: PuppetLook;
  posture: Posture;
}

/** A paper puppet with split pins at shoulders and elbows; its feet are where the joint is. `key` names it among others. */
export function puppet(key: string, { role, look, posture }: Dressed, at: Extras): Piece {
  const name = (part: string) => `${key}/${part}`;
  const part = (id: string, art: string) => (hasArt(art) ? [cutOut(name(id), art, { way: 'cut' })] : []);
  const extra = look.extra ?? 'none';
  const neck = point(KIT.puppets[role].neck);
  const torso = [
    ...hairBack(name('hair-back'), look, neck),
    ...part('body', `body-${role}`),
    ...part('wears', `wears-${look.wears}-${role}`),
    ...part('chair', `extra-${extra}-front`),
    arm(name('arm'), { role, look, posture }, 'left'),
    arm(name('arm'), { role, look, posture }, 'right'),
    head(name('head'), look, { posture, neck }),
  ];
  const bent = posture.bows && extra !== 'wheelchair' ? BENT : {};
  const all = [...part('chair-back', `extra-${extra}-back`), joint(name('torso'), torso, { ...bent, live: 'breathe', way: 'hinge' })];
  const shadow = cutOut(name('shadow'), 'shadow', { y: 2, alpha: 0.8, way: 'cut' });
  return joint(key, [shadow, joint(name('turned'), all, { sx: posture.facing, way: 'flip' })], at);
}

/** A bow, with the side that carries nothing first: somebody in a wheelchair bows with the head. */
const BENT = { angle: -7, sy: 0.95 };
const NOD = -13;

function hairBack(key: string, look: PuppetLook, neck: { x: number; y: number }): Piece[] {
  const art = `hair-${look.head}-back`;
  return hasArt(art) ? [cutOut(key, art, { ...neck, way: 'cut' })] : [];
}

/** The right arm holds what the puppet carries; the left, mirrored, shows the hand to the room. */
function arm(key: string, { role, look, posture }: Dressed, side: Side): Piece {
  const carries = side === 'right' ? KIT.carry[look.carries] : undefined;
  const pose = KIT.poses[carries?.pose ?? leftPose(role, posture)] ?? { upper: -14, lower: -6, hand: 0 };
  const shows = side === 'left' && posture.hand ? posture.hand : carries ? 'hold' : 'rest';
  const id = `${key}-${side}`;
  const grip = point(KIT.limb.grip);
  const inHand: Piece[] = [cutOut(`${id}/hand`, `hand-${shows}-${look.skin}`, { way: 'cut' })];
  const held = carries && (role === 'official' && carries.official ? carries.official : `carry-${look.carries}`);
  if (carries && held) inHand.unshift(cutOut(`${id}/thing`, held, { ...grip, angle: carries.turn - pose.upper - pose.lower, way: 'cut' }));
  if (side === 'left' && posture.hand) inHand.unshift(paddle(id, posture.hand, pose));
  const wrist = joint(`${id}/wrist`, inHand, { ...point(KIT.limb.wrist), angle: pose.hand, way: 'hinge' });
  const lower = joint(`${id}/lower`, [wrist, cutOut(`${id}/sleeve`, `arm-lower-${role}`, { way: 'cut' })], {
    ...point(KIT.limb.elbow),
    angle: pose.lower,
    way: 'hinge',
  });
  const shoulder = point(KIT.puppets[role].shoulders[side]);
  return joint(id, [lower, cutOut(`${id}/upper`, `arm-upper-${role}`, { way: 'cut' })], {
    ...shoulder,
    angle: side === 'left' ? -pose.upper : pose.upper,
    sx: side === 'left' ? -1 : 1,
    way: 'hinge',
  });
}

function leftPose(role: Role, { hand, acts, bows }: Posture): string {
  if (hand) return 'raise';
  if (bows) return 'open';
  return acts ? 'point' : (KIT.stance[role].left ?? 'hang');
}

/** The big hand on a stick that the whole room can read; upright whatever the arm does. */
const paddle = (id: string, hand: Hand, pose: { upper: number; lower: number }): Piece =>
  cutOut(`${id}/paddle`, `sign-${hand}`, { y: 22, angle: -pose.upper - pose.lower, scale: 0.8, from: { sx: 0, sy: 0 }, way: 'pop' });

interface Looking {
  posture: Posture;
  neck: { x: number; y: number };
}

/** Eyes and mouth travel with the gaze; the puppet may be turned round, its gaze is as the room sees it. */
function head(key: string, look: PuppetLook, { posture, neck }: Looking): Piece {
  const { face, facing, bows = false } = posture;
  const eyes = bows ? 'closed' : face.eyes;
  const gaze = { x: face.gaze.x * KIT.face.gaze.x * facing, y: face.gaze.y * KIT.face.gaze.y };
  const still = (id: string, art: string, when: boolean | undefined = true) =>
    when && hasArt(art) ? [cutOut(`${key}/${id}`, art, { way: 'cut' })] : [];
  const moving = (id: string, art: string) => [cutOut(`${key}/${id}`, art, gaze)];
  const children = [
    ...still('skin', `head-${look.skin}`),
    ...still('cheeks', 'cheeks'),
    ...still('beard', `beard-${KIT.beards[look.head] ?? 'dark'}`, look.beard ?? false),
    ...moving('eyes', `eyes-${eyes}`),
    ...moving('brows', `brows-${face.brows}`),
    ...moving('mouth', `mouth-${face.mouth}`),
    ...still('glasses', 'glasses', look.glasses ?? false),
    ...still('hair', `hair-${look.head}-front`),
    ...still('aid', 'hearing-aid', look.extra === 'hearing-aid'),
  ];
  const tilt = bows ? NOD : eyes === 'closed' ? 7 : eyes === 'half' ? 3 : 0;
  return joint(key, children, { ...neck, angle: tilt, way: 'hinge' });
}
