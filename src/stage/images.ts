import type { Image } from '#rules/command.ts';
import type { Role } from '#scenario/ids.ts';
import { DESIGN, imageX, PUPPET, plinthHeight } from './layout.ts';
import type { PuppetPicture, StagePicture } from './picture.ts';
import { cutOut, joint, type Piece } from './piece.ts';
import { puppet } from './puppet.ts';

/** Where the document lays its buttons: the foot of every plinth, in design pixels. */
const FOOT = 920;

/** Where the document hangs its three frames: the middle of the first, how far apart, and the floor in them. */
const FRAME = { x: 443, apart: 490, floor: 840 };
/** In a frame the puppets are this large, and stand closer together than on the stage: every distance by the same share. */
const IN_FRAME = { scale: 0.46, closer: 0.56 };

/** One image of a team, or three side by side: height is say, distance is closeness, facing is who sees whom (GAME 2). */
export function imagePieces({ images, puppets }: StagePicture): Piece[] {
  if (images.length === 1) return [joint('image', figures('image', images[0] as Image, { puppets, closer: 1 }))];
  const { scale, closer } = IN_FRAME;
  return images.map((image, i) => {
    const x = FRAME.x + FRAME.apart * i - (DESIGN.w / 2) * scale;
    return joint(`image/${i}`, figures(`image/${i}`, image, { puppets, closer }), { x, y: FRAME.floor - FOOT * scale, scale });
  });
}

interface Cast {
  puppets: readonly PuppetPicture[];
  /** 1 as wide as the stage. */
  closer: number;
}

function figures(key: string, image: Image, { puppets, closer }: Cast): Piece[] {
  return [...puppets]
    .sort((a, b) => image.figures[b.role].height - image.figures[a.role].height)
    .flatMap((puppet) => figure(key, image, { ...puppet, closer }));
}

function figure(key: string, image: Image, { role, look, face, closer }: PuppetPicture & Pick<Cast, 'closer'>): Piece[] {
  const { height, x } = image.figures[role];
  const middle = DESIGN.w / 2;
  const at = { x: middle + (imageX(x) - middle) * closer, y: FOOT };
  const look2 = gaze(image, role);
  const posture = {
    face: { ...face, gaze: { x: look2, y: look2 === 0 ? 1 : 0 } },
    hand: null,
    acts: false,
    facing: look2 < 0 ? (-1 as const) : (1 as const),
  };
  return [
    cutOut(`${key}/plinth/${role}`, `plinth-${height}`, { ...at, scale: PUPPET, way: 'grow' }),
    puppet(`${key}/${role}`, { role, look, posture }, { x: at.x, y: at.y - plinthHeight(height), scale: PUPPET }),
  ];
}

/** Direction of the look: -1 left, 1 right, 0 away from everybody. */
function gaze(image: Image, role: Role): -1 | 0 | 1 {
  const { faces, x } = image.figures[role];
  if (faces === 'away' || faces === role) return 0;
  return image.figures[faces].x < x ? -1 : 1;
}
