import { finished, grains, layers, noise, passed, ringing, type Sound, shaped, silence, struck, sweeping, swell } from './noise.ts';

const high = (at: number) => ({ kind: 'highpass', at }) as const;
const low = (at: number) => ({ kind: 'lowpass', at }) as const;
const band = (at: number, q: number) => ({ kind: 'bandpass', at, q }) as const;

/** One closing of the blades: a slide that rises, a short bite of steel. */
const snip = (seed: number): Sound =>
  layers(
    [
      0,
      0.9,
      shaped(sweeping(grains({ seconds: 0.13, rate: [900, 1500], length: 0.002, seed, loose: 0.7 }), 2600, 5200, 1.1), struck(0.5, 1.2)),
    ],
    [0.12, 0.5, shaped(passed(noise(0.03, seed + 1), high(3500)), struck(0.05, 4))],
    [
      0.12,
      0.1,
      ringing(0.09, [
        [3130, 1, 0.06],
        [5380, 0.7, 0.05],
        [7910, 0.4, 0.04],
      ]),
    ],
  );
const cut = () => layers([0, 1, snip(3)], [0.21, 0.9, snip(8)]);

/** A sheet bent, and a nail along the crease. */
const fold = () =>
  layers(
    [0, 0.8, shaped(passed(grains({ seconds: 0.22, rate: [240, 420], length: 0.004, seed: 21, loose: 1 }), band(1500, 0.6)), swell(1.4))],
    [
      0.2,
      1,
      shaped(
        sweeping(grains({ seconds: 0.16, rate: [1400, 900], length: 0.0015, seed: 22, loose: 0.8 }), 2100, 3900, 0.9),
        struck(0.2, 1.6),
      ),
    ],
  );

/** Fibres that give way faster and faster, and the flap of the half that is left in the hand. */
const tear = () =>
  layers(
    [
      0,
      1,
      shaped(sweeping(grains({ seconds: 0.55, rate: [260, 1500], length: 0.003, seed: 31, loose: 1 }), 1300, 4300, 0.7), struck(0.55, 0.8)),
    ],
    [0, 0.35, shaped(passed(grains({ seconds: 0.5, rate: [60, 190], length: 0.008, seed: 32, loose: 1 }), band(620, 0.8)), swell(1))],
    [0.52, 0.4, shaped(passed(noise(0.12, 33), band(900, 0.7)), struck(0.1, 3))],
  );

/** Tape comes off the roll in even little jerks; then a thumb presses it down. */
const tape = () =>
  layers(
    [
      0,
      1,
      shaped(
        sweeping(grains({ seconds: 0.42, rate: [130, 330], length: 0.0035, seed: 41, loose: 0.22 }), 1700, 3300, 1),
        struck(0.15, 0.5),
      ),
    ],
    [0.42, 0.5, shaped(passed(noise(0.03, 42), high(2200)), struck(0.05, 3))],
    [0.56, 0.8, shaped(passed(noise(0.12, 43), low(420)), struck(0.06, 3))],
    [
      0.57,
      0.3,
      shaped(passed(grains({ seconds: 0.16, rate: [300, 120], length: 0.003, seed: 44, loose: 1 }), band(2400, 0.7)), struck(0.2, 2)),
    ],
  );

/** Heavy cloth, and the rings that run along the rail. */
const drape = (seed: number, way: readonly [number, number]): Sound =>
  layers(
    [0, 1, shaped(sweeping(passed(noise(1.1, seed), low(2600)), way[0], way[1], 0.6), swell(1.3))],
    [0, 0.5, shaped(passed(grains({ seconds: 1.1, rate: [40, 60], length: 0.02, seed: seed + 1, loose: 1 }), band(420, 0.6)), swell(1))],
    [
      0.08,
      0.1,
      shaped(passed(grains({ seconds: 0.9, rate: [26, 12], length: 0.004, seed: seed + 2, loose: 0.9 }), band(4300, 5)), swell(0.7)),
    ],
  );
const curtainOpen = () => drape(51, [500, 1300]);
const curtainClose = () => layers([0, 1, drape(56, [1300, 420])], [0.98, 0.5, shaped(passed(noise(0.16, 59), low(300)), struck(0.1, 3))]);

/** A sheet that beats the air: noise opened and closed like a wing, `from` to `to` times a second. */
function flutter(seconds: number, seed: number, [from, to]: readonly [number, number]): Sound {
  const air = sweeping(noise(seconds, seed), from < to ? 900 : 2100, from < to ? 2300 : 1000, 0.7);
  const crackle = passed(grains({ seconds, rate: [160, 160], length: 0.003, seed: seed + 1, loose: 1 }), band(2600, 0.7));
  return air.map((value, at) => {
    const time = at / 48_000;
    const turns = from * time + ((to - from) * time * time) / (2 * seconds);
    return (value + 0.8 * (crackle[at] ?? 0)) * (0.12 + 0.88 * Math.abs(Math.sin(Math.PI * turns)) ** 2.2);
  });
}
const letterFalls = () =>
  layers(
    [0, 0.9, shaped(flutter(0.85, 61, [9, 5]), struck(0.25, 0.7))],
    [0.86, 1, shaped(passed(noise(0.1, 63), band(720, 0.6)), struck(0.04, 4))],
    [0.87, 0.3, shaped(passed(noise(0.05, 64), high(2500)), struck(0.05, 4))],
  );
const letterFlies = () =>
  layers(
    [0, 0.9, shaped(flutter(1.05, 66, [6, 17]), struck(0.2, 1.3))],
    [0.1, 0.5, shaped(sweeping(noise(0.95, 68), 400, 1900, 0.8), swell(1.5))],
  );

/** Cardboard and wood over boards: stick and slip, then it stands. */
const slide = (seconds: number, seed: number, pitch: number): Sound =>
  layers(
    [0, 1, shaped(passed(grains({ seconds, rate: [70, 120], length: 0.012, seed, loose: 0.6 }), band(pitch, 0.8)), swell(0.6))],
    [0, 0.5, shaped(passed(noise(seconds, seed + 1), band(pitch * 2.6, 0.7)), swell(0.8))],
  );
const knock = (seed: number): Sound =>
  layers(
    [
      0,
      0.8,
      ringing(0.22, [
        [236, 1, 0.16],
        [418, 0.7, 0.12],
        [803, 0.5, 0.07],
        [1490, 0.35, 0.04],
        [2470, 0.2, 0.025],
      ]),
    ],
    [0, 0.5, shaped(passed(noise(0.02, seed), band(1900, 0.5)), struck(0.02, 4))],
    [0, 0.4, shaped(passed(noise(0.12, seed + 1), low(300)), struck(0.03, 3))],
  );
const hammerSlides = () => layers([0, 0.9, slide(0.48, 71, 480)], [0.47, 0.6, knock(73)]);
const hammerKnocks = () => layers([0, 0.85, knock(75)], [0.24, 1, knock(77)]);
const plinthMoves = () => layers([0, 1, slide(0.55, 81, 260)], [0.54, 0.55, shaped(passed(noise(0.16, 83), low(240)), struck(0.05, 3))]);

/** A hand bell: partials that do not fit, so that it is a thing and not a tone. */
const bell = () =>
  layers(
    [
      0,
      0.6,
      ringing(1.7, [
        [1046, 0.5, 1.9],
        [2083, 1, 1.5],
        [2097, 0.5, 1.4],
        [3260, 0.5, 0.9],
        [4480, 0.35, 0.6],
        [6130, 0.2, 0.35],
        [8210, 0.12, 0.2],
      ]),
    ],
    [0, 0.3, shaped(passed(noise(0.012, 86), high(3000)), struck(0.05, 4))],
    [
      0.34,
      0.35,
      ringing(1.3, [
        [1046, 0.5, 1.7],
        [2083, 1, 1.3],
        [2097, 0.5, 1.2],
        [3260, 0.4, 0.7],
        [4480, 0.25, 0.5],
      ]),
    ],
  );

/** A card put down flat: air under it, then the table. */
const card = () =>
  layers(
    [0, 0.4, shaped(sweeping(noise(0.09, 91), 1200, 2600, 0.8), swell(1.5))],
    [0.085, 1, shaped(passed(noise(0.07, 92), band(1100, 0.5)), struck(0.03, 4))],
    [0.085, 0.5, shaped(passed(noise(0.09, 93), low(350)), struck(0.04, 3))],
  );

/** A sheet made into a ball: a promise that is not kept. */
const crumple = () =>
  layers(
    [
      0,
      1,
      shaped(
        passed(grains({ seconds: 0.7, rate: [150, 60], length: 0.006, seed: 95, loose: 1 }), band(2900, 0.5)),
        (part) => (0.45 + 0.55 * Math.sin(part * 19) ** 2) * (1 - part) ** 0.6,
      ),
    ],
    [0, 0.5, shaped(passed(grains({ seconds: 0.6, rate: [70, 30], length: 0.012, seed: 96, loose: 1 }), band(950, 0.6)), swell(0.8))],
  );

/** Breath over a flame. */
const puff = () =>
  layers([0, 1, shaped(sweeping(passed(noise(0.34, 98), low(3800)), 1500, 480, 0.5), struck(0.18, 1.8))], [0.3, 0.25, silence(0.02)]);

/** The stamp: ink pad, table. */
const stamp = () =>
  layers(
    [0, 1, shaped(passed(noise(0.16, 101), low(520)), struck(0.02, 4))],
    [0, 0.4, shaped(passed(noise(0.04, 102), band(1700, 0.5)), struck(0.03, 4))],
    [0.17, 0.25, shaped(passed(noise(0.08, 103), band(2400, 0.8)), swell(2))],
  );

/** Bunting: a row of paper flags pulled up on a string. */
const bunting = () =>
  layers(
    [0, 0.9, shaped(flutter(0.7, 106, [7, 13]), swell(0.8))],
    [
      0.05,
      0.35,
      shaped(passed(grains({ seconds: 0.6, rate: [90, 190], length: 0.002, seed: 108, loose: 0.3 }), band(3600, 1.2)), swell(1)),
    ],
  );

/** Every short sound of the theatre with the level it is played at: what happens often is quiet. */
export const PAPER = {
  cut: finished(cut(), 0.55),
  fold: finished(fold(), 0.5),
  tear: finished(tear(), 0.7),
  tape: finished(tape(), 0.55),
  'curtain-open': finished(curtainOpen(), 0.5),
  'curtain-close': finished(curtainClose(), 0.5),
  'letter-falls': finished(letterFalls(), 0.55),
  'letter-flies': finished(letterFlies(), 0.55),
  'hammer-slides': finished(hammerSlides(), 0.5),
  'hammer-knocks': finished(hammerKnocks(), 0.65),
  'plinth-moves': finished(plinthMoves(), 0.45),
  bell: finished(bell(), 0.5),
  card: finished(card(), 0.5),
  crumple: finished(crumple(), 0.55),
  puff: finished(puff(), 0.4),
  stamp: finished(stamp(), 0.65),
  bunting: finished(bunting(), 0.45),
} as const;
export type PaperName = keyof typeof PAPER;
