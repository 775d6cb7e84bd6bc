import { describe, expect, test } from 'vitest';
import { HANDS, ROLES } from '#scenario/ids.ts';
import { RESTING } from '#session/machine.ts';
import { hasArt } from '#stage/kit.ts';
import { curtainOf, pictureOf } from '#stage/picture.ts';
import { allPieces } from '#stage/piece.ts';
import { titlePieces } from '#stage/title.ts';
import { drawn, pieceOf } from './draw.ts';
import { viewWith } from './fixture.ts';

const image = (faces: 'official' | 'away') => ({
  figures: {
    resident: { height: 0, x: 1, faces },
    worker: { height: 2, x: 5, faces: 'resident' as const },
    official: { height: 4, x: 9, faces: 'worker' as const },
  },
});
const FIRST = viewWith();
const PICTURES = {
  talk: drawn(FIRST),
  poor: drawn(viewWith({ house: { reach: 0, inclusion: 0, clarity: 0, sharedPicture: 0 }, trust: { 'resident-worker': 0 } })),
  rich: drawn(viewWith({ house: { reach: 4, inclusion: 4, clarity: 4, sharedPicture: 4, bunting: 3 }, taped: true })),
  agenda: drawn(FIRST, 'agenda.choosing'),
  sound: drawn(FIRST, 'take.sound', { pit: { bass: true, piano: true, drums: false } }),
  frozen: drawn(FIRST, 'decision.hands.asking', { frozen: true }),
  image: drawn(FIRST, 'say.image.asking', { image: image('official') }),
  images: drawn(viewWith({ view: { images: [image('official'), image('away'), image('official')] } }), 'say.images'),
  disruption: drawn(viewWith({ view: { disruption: { id: 'press-at-the-door', held: false, prop: 'microphone' } } }), 'disruption.shown'),
  answers: drawn(FIRST, 'closing.answers'),
  street: drawn(viewWith({ view: { case: { ...FIRST.case, set: 'street' } } })),
  townHall: drawn(viewWith({ view: { case: { ...FIRST.case, set: 'town-hall' } } })),
  debrief: drawn(FIRST, 'debrief'),
  title: allPieces(titlePieces()),
};

describe('what the theatre is made of', () => {
  test.each(Object.entries(PICTURES))('every sheet of %s has been drawn, and every name is given once', (_, pieces) => {
    expect(pieces.filter(({ art }) => art !== null && !hasArt(art)).map(({ art }) => art)).toEqual([]);
    const keys = pieces.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('every hand is held up on its own sign', () => {
    const signs = HANDS.map(
      (hand) => pieceOf(drawn(viewWith({ roles: { worker: { hand } } }), 'decision.readings'), 'puppet/worker/arm-left/paddle').art,
    );
    expect(signs).toEqual(['sign-support', 'sign-live-with', 'sign-object']);
  });

  test('what is decided elsewhere has a shadow behind the backdrop', () => {
    expect(PICTURES.answers.some(({ key }) => key === 'above')).toBe(true);
    expect(PICTURES.talk.some(({ key }) => key === 'above')).toBe(false);
  });

  test('in an image height is the plinth, place the floor, and facing the face', () => {
    expect(pieceOf(PICTURES.image, 'image/plinth/official').art).toBe('plinth-4');
    expect(pieceOf(PICTURES.image, 'image/resident').x).toBeLessThan(pieceOf(PICTURES.image, 'image/worker').x);
    expect(pieceOf(PICTURES.image, 'image/resident/turned').sx).toBe(1);
    expect(pieceOf(PICTURES.image, 'image/official/turned').sx).toBe(-1);
  });

  test('the images of three teams hang side by side', () => {
    expect([0, 1, 2].map((i) => pieceOf(PICTURES.images, `image/${i}`).x)).toEqual(
      [...[0, 1, 2].map((i) => pieceOf(PICTURES.images, `image/${i}`).x)].sort((a, b) => a - b),
    );
  });

  test('instruments that play are lit, and the silent one is dark', () => {
    expect(['bass', 'piano', 'drums'].map((name) => pieceOf(PICTURES.sound, `pit/${name}`).art)).toEqual([
      'bass-lit',
      'piano-lit',
      'drums-unlit',
    ]);
  });
});

describe('the theatre steps back', () => {
  const scene = (phase: string) => pieceOf(drawn(FIRST, phase), 'scene');

  test('while cards lie before it, and comes near for the opening show', () => {
    const sizes = ['agenda.choosing', 'take.moves.asking', 'turn.seats', 'take.picture', 'opening'].map((phase) => scene(phase).sx);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(1);
    expect(pieceOf(drawn(FIRST, 'take.moves.asking', { near: true }), 'scene').sx).toBe(1);
  });

  test.each(RESTING)(
    'at %s the head on the highest plinth stays under the banner, and the backdrop reaches behind both curtains',
    (phase) => {
      const { x, y, sx } = scene(phase);
      if (sx < 1) expect(y + sx * 342).toBeGreaterThanOrEqual(230);
      const back = drawn(FIRST, phase).find(({ key }) => key === 'set/back');
      if (!back) return;
      expect(x + sx * back.x).toBeLessThanOrEqual(230);
      expect(x + sx * (back.x + back.sx * 1920)).toBeGreaterThanOrEqual(1700);
      expect(y + sx * back.y).toBeLessThanOrEqual(131);
    },
  );
});

describe('at the end', () => {
  const END = drawn(FIRST, 'end');

  test('everybody bows before the house, between half-closed curtains, as the evening left it', () => {
    expect(END.some(({ key }) => key === 'house/hall')).toBe(true);
    expect(ROLES.map((role) => pieceOf(END, `puppet/${role}/head/eyes`).art)).toEqual(['eyes-closed', 'eyes-closed', 'eyes-closed']);
    expect(pieceOf(END, 'curtain/closed-left').x).toBeGreaterThan(pieceOf(PICTURES.talk, 'curtain/closed-left').x);
    expect(ROLES.map((role) => pieceOf(END, `plinth/${role}`).art)).toEqual(
      ROLES.map((role) => pieceOf(PICTURES.talk, `plinth/${role}`).art),
    );
  });

  test('the debrief before it is in the plain back room', () => {
    expect(PICTURES.debrief.some(({ key }) => key.startsWith('puppet'))).toBe(false);
  });
});

test('hands go down when the decision is over', () => {
  const shown = viewWith({ roles: { worker: { hand: 'object' } } });
  const paddles = ['decision.readings', 'turn.givingBack', 'closing.answers'].map((phase) =>
    drawn(shown, phase).some(({ key }) => key.endsWith('paddle')),
  );
  expect(paddles).toEqual([true, false, false]);
});

describe('the curtain', () => {
  test('is closed for a team and for a pause, calm for a time-out, else open', () => {
    const phases = ['take.moves.closed', 'cards.open', 'paused', 'timeOut', 'take.moves.asking', 'decision.readings'];
    expect(phases.map(curtainOf)).toEqual(['closed', 'closed', 'closed', 'calm', 'open', 'open']);
  });

  test('is open for the image a team is placing, also where only that team looks', () => {
    const own = { role: 'worker', team: 'moon', facts: [], whispered: [], move: null, hand: null } as const;
    const view = viewWith({ view: { own: { ...own, facts: [], whispered: [] } } });
    const placing = drawn(view, 'say.image.open', { image: image('official') });
    expect(pieceOf(placing, 'curtain/closed-left').x).toBeLessThan(-900);
    expect(placing.some(({ key }) => key === 'image/worker')).toBe(true);
    expect(placing.some(({ key }) => key.startsWith('reader'))).toBe(false);
    expect(pieceOf(drawn(view, 'say.image.open'), 'curtain/closed-left').x).toBe(0);
  });

  test('hides everything but the puppet of the team that reads', () => {
    const own = { role: 'worker', team: 'moon', facts: [], whispered: [], move: { verb: 'connect' }, hand: 'object' } as const;
    const up = drawn(viewWith({ view: { own: { ...own, facts: [], whispered: [] } } }), 'cards.open');
    expect(pieceOf(up, 'curtain/closed-left').x).toBe(0);
    expect(up.some(({ key }) => key === 'reader/worker')).toBe(true);
    expect(up.some(({ key }) => key.includes('paddle'))).toBe(false);
  });
});

describe('faces follow the state', () => {
  const faceOf = (seen: Parameters<typeof viewWith>[0], role = 0) => pictureOf(viewWith(seen), 'take.talk').puppets[role]?.face;

  test('a candle that smokes closes the eyes, a stub half closes them', () => {
    expect([0, 1, 2].map((energy) => faceOf({ roles: { resident: { energy } } })?.eyes)).toEqual(['closed', 'half', 'open']);
  });

  test('who has a torn ribbon looks away from the other end', () => {
    expect(faceOf({ trust: { 'resident-official': 0 } })?.gaze.x).toBe(-1);
    expect(faceOf({ trust: { 'resident-official': 0 } }, 2)?.gaze.x).toBe(1);
  });

  test('support smiles, a fist does not', () => {
    expect(faceOf({ roles: { resident: { hand: 'support' } } })?.mouth).toBe('smile');
    expect(faceOf({ roles: { resident: { hand: 'object' } } })?.mouth).toBe('sad');
  });
});

describe('when the seats turn', () => {
  test('the boards walk and the puppets stay', () => {
    const turned = viewWith({ roles: { resident: { team: 'sun' }, worker: { team: 'star' }, official: { team: 'moon' } } });
    expect(pieceOf(drawn(turned), 'board/star').x).toBe(pieceOf(PICTURES.talk, 'board/moon').x);
    expect(pieceOf(drawn(turned), 'puppet/worker').x).toBe(pieceOf(PICTURES.talk, 'puppet/worker').x);
  });

  test('the light changes side', () => {
    const [star, ...others] = FIRST.teams;
    const turned = viewWith({ view: { teams: [{ ...star, role: 'official' } as never, ...others] } });
    expect(pieceOf(drawn(turned), 'spot').x).not.toBe(pieceOf(PICTURES.talk, 'spot').x);
  });
});
