import { dice } from '../score/feel.ts';
import { type Filter, filtered } from '../signal.ts';

/** Everything here is mono at 48 kHz; times are seconds, levels 0 to 1. */
export type Sound = Float32Array;
/** Level at a moment between 0 (begin) and 1 (end) of a sound. */
export type Shape = (part: number) => number;

const RATE = 48_000;
const samples = (seconds: number) => Math.round(seconds * RATE);

export const silence = (seconds: number): Sound => new Float32Array(samples(seconds));

/** A quick rise and a long fall. */
export const struck =
  (rise: number, fall: number): Shape =>
  (part) =>
    (part < rise ? part / rise : ((1 - part) / (1 - rise)) ** fall) || 0;

/** A slow swell: up, down, nothing at both ends. */
export const swell =
  (power = 1): Shape =>
  (part) =>
    Math.sin(Math.PI * part) ** power;

export function noise(seconds: number, seed: number): Sound {
  const roll = dice(seed);
  return Float32Array.from({ length: samples(seconds) }, () => roll() * 2 - 1);
}

export const shaped = (sound: Sound, shape: Shape): Sound => sound.map((value, at) => value * shape(at / sound.length));

export const passed = (sound: Sound, ...filters: Filter[]): Sound => filters.reduce((signal, filter) => filtered(signal, filter), sound);

/** A band that moves through the sound: paper drawn past an edge. Cut into short overlapping pieces, each with its own filter. */
export function sweeping(sound: Sound, from: number, to: number, q = 1.2): Sound {
  const out = new Float32Array(sound.length);
  const piece = samples(0.02);
  for (let start = -piece; start < sound.length; start += piece) {
    const at = from * (to / from) ** Math.max(0, start / sound.length);
    const part = filtered(sound.slice(Math.max(0, start - piece), start + 2 * piece), { kind: 'bandpass', at, q });
    const lead = start - Math.max(0, start - piece);
    for (let step = 0; step < 2 * piece && start + step < sound.length; step++) {
      if (start + step >= 0)
        out[start + step] = (out[start + step] ?? 0) + (part[lead + step] ?? 0) * Math.sin((Math.PI * step) / (2 * piece)) ** 2;
    }
  }
  return out;
}

export interface Grains {
  seconds: number;
  /** Grains a second at the beginning and the end. */
  rate: readonly [number, number];
  /** Length of a grain in seconds. */
  length: number;
  seed: number;
  /** 0: as regular as a comb, 1: as irregular as fibres. */
  loose: number;
}

/** Fibres that snap: many short bursts, each with its own strength. What makes noise sound like paper and not like rain. */
export function grains({ seconds, rate, length, seed, loose }: Grains): Sound {
  const roll = dice(seed);
  const out = silence(seconds);
  const burst = samples(length);
  for (let at = 0; at < seconds; ) {
    const start = samples(at);
    const level = 0.25 + 0.75 * roll() ** 2;
    for (let step = 0; step < burst && start + step < out.length; step++) {
      out[start + step] = (out[start + step] ?? 0) + (roll() * 2 - 1) * level * (1 - step / burst) ** 3;
    }
    const now = rate[0] + (rate[1] - rate[0]) * (at / seconds);
    at += (1 - loose + loose * -Math.log(1 - roll() * 0.999)) / now;
  }
  return out;
}

/** A body that is struck: each partial is frequency, level, and the seconds in which it falls to a thousandth. */
export function ringing(seconds: number, partials: readonly (readonly [number, number, number])[]): Sound {
  return Float32Array.from({ length: samples(seconds) }, (_, at) => {
    const time = at / RATE;
    return partials.reduce(
      (sum, [hertz, level, fall]) => sum + level * Math.exp((-6.9 * time) / fall) * Math.sin(2 * Math.PI * hertz * time),
      0,
    );
  });
}

/** Layers, each from its own second and with its own level. */
export function layers(...parts: readonly (readonly [from: number, level: number, sound: Sound])[]): Sound {
  const out = new Float32Array(Math.max(...parts.map(([from, , sound]) => samples(from) + sound.length)));
  for (const [from, level, sound] of parts) {
    const start = samples(from);
    sound.forEach((value, at) => {
      out[start + at] = (out[start + at] ?? 0) + value * level;
    });
  }
  return out;
}

/** The loudest sample becomes `level`; three milliseconds of fade keep both ends from clicking. */
export function finished(sound: Sound, level: number): Sound {
  const top = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const edge = samples(0.003);
  return sound.map((value, at) => (value / top) * level * Math.min(1, at / edge, (sound.length - 1 - at) / edge));
}
