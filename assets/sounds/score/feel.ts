/** One note of a part. Beats are quarter notes from the start; in the score they are written straight and swung later. */
export interface Note {
  beat: number;
  /** In quarter notes. */
  length: number;
  /** MIDI number: 60 is middle C; for the kit the General MIDI drum. */
  pitch: number;
  /** 1 to 127. */
  velocity: number;
}

export interface Feel {
  seed: number;
  /** Milliseconds behind (+) or ahead of (-) the beat. */
  push: number;
  /** Milliseconds of scatter around it, both ways. */
  scatter: number;
  /** Scatter of velocity, both ways. */
  touch: number;
  /** Plain eighths: no swing. */
  straight?: boolean;
}

/** Microseconds a quarter note: about 132 a minute, chosen so that a beat is exactly 21,840 samples at 48 kHz. */
export const BEAT_MICROSECONDS = 455_000;
export const RATE = 48_000;
export const BEAT_SAMPLES = 21_840;
/** Where the second eighth falls in its beat: between a triplet (0.667) and even (0.5), as players do at this tempo. */
const SWING = 0.645;

/** mulberry32: the same seed plays the same evening. */
export function dice(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bends straight eighths into swung ones; whole beats stay where they are. */
export function swung(beat: number): number {
  const whole = Math.floor(beat);
  const part = beat - whole;
  return whole + (part < 0.5 ? part * 2 * SWING : SWING + (part - 0.5) * 2 * (1 - SWING));
}

/** Two throws added: most notes fall close to where they are meant. */
const around = (roll: () => number) => roll() + roll() - 1;

/** Notes as a player would place them. Notes written on the same beat share their place, so that a chord stays one hand. */
export function played(notes: readonly Note[], feel: Feel): Note[] {
  const roll = dice(feel.seed);
  const beats = new Map<number, number>();
  const place = (beat: number) => {
    if (!beats.has(beat)) beats.set(beat, feel.push + around(roll) * feel.scatter);
    return (beats.get(beat) ?? 0) / (BEAT_MICROSECONDS / 1000);
  };
  return notes.map((note) => ({
    ...note,
    beat: (feel.straight ? note.beat : swung(note.beat)) + place(note.beat) + roll() * 0.006,
    velocity: Math.max(1, Math.min(127, Math.round(note.velocity + around(roll) * feel.touch))),
  }));
}
