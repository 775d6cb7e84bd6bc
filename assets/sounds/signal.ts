/** Sound as numbers: one array a channel, -1 to 1, at 48 kHz. */
export type Channels = Float32Array[];

/** A filter of second order (Audio EQ Cookbook, R. Bristow-Johnson). */
export interface Filter {
  kind: 'lowpass' | 'highpass' | 'bandpass' | 'peak';
  /** Hertz. */
  at: number;
  q?: number;
  /** Decibels, for `peak` only. */
  gain?: number;
}

type Coefficients = readonly [b0: number, b1: number, b2: number, a0: number, a1: number, a2: number];

function coefficients({ kind, at, q = Math.SQRT1_2, gain = 0 }: Filter, rate: number): Coefficients {
  const w = (2 * Math.PI * at) / rate;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const a = 10 ** (gain / 40);
  if (kind === 'lowpass') return [(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha];
  if (kind === 'highpass') return [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha];
  if (kind === 'bandpass') return [alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha];
  return [1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a];
}

export function filtered(input: Float32Array, filter: Filter, rate = 48_000): Float32Array {
  const [b0, b1, b2, a0, a1, a2] = coefficients(filter, rate).map(Number) as unknown as Coefficients;
  const output = new Float32Array(input.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let at = 0; at < input.length; at++) {
    const x = input[at] ?? 0;
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    output[at] = y;
  }
  return output;
}

export const through = (sound: Channels, filters: readonly Filter[]): Channels =>
  sound.map((channel) => filters.reduce((signal, filter) => filtered(signal, filter), channel));

export const louder = (sound: Channels, factor: number): Channels => sound.map((channel) => channel.map((value) => value * factor));

export const cut = (sound: Channels, from: number, length: number): Channels => sound.map((channel) => channel.slice(from, from + length));

export function mixed(sounds: readonly Channels[]): Channels {
  return [0, 1].map((side) => {
    const longest = Math.max(...sounds.map((sound) => sound[0]?.length ?? 0));
    const out = new Float32Array(longest);
    for (const sound of sounds)
      (sound[side] ?? sound[0])?.forEach((value, at) => {
        out[at] = (out[at] ?? 0) + value;
      });
    return out;
  });
}

export const peak = (sound: Channels): number =>
  sound.reduce((most, channel) => channel.reduce((top, value) => Math.max(top, Math.abs(value)), most), 0);

export const rms = (sound: Channels, from = 0, to = Number.POSITIVE_INFINITY): number => {
  const parts = sound.map((channel) => channel.subarray(from, Math.min(to, channel.length)));
  const energy = parts.reduce((sum, part) => sum + part.reduce((more, value) => more + value * value, 0), 0);
  return Math.sqrt(
    energy /
      Math.max(
        1,
        parts.reduce((count, part) => count + part.length, 0),
      ),
  );
};

export const decibel = (ratio: number): number => 20 * Math.log10(Math.max(ratio, 1e-9));

/** The weighting of ITU-R BS.1770 as two filters; close enough at 48 kHz to set levels by. */
const WEIGHTING: readonly Filter[] = [
  { kind: 'highpass', at: 38, q: 0.5 },
  { kind: 'peak', at: 6500, q: 0.4, gain: 4 },
];

/** Integrated loudness in LUFS, with both gates (-70 absolute, -10 relative) over blocks of 400 ms. */
export function loudness(sound: Channels): number {
  const weighted = through(sound, WEIGHTING);
  const block = 19_200;
  const powers: number[] = [];
  for (let from = 0; from + block <= (weighted[0]?.length ?? 0); from += block / 4) {
    powers.push(weighted.reduce((sum, channel) => sum + rms([channel], from, from + block) ** 2, 0));
  }
  const lufs = (power: number) => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
  const mean = (kept: number[]) => kept.reduce((sum, power) => sum + power, 0) / Math.max(1, kept.length);
  const heard = powers.filter((power) => lufs(power) > -70);
  return lufs(mean(heard.filter((power) => lufs(power) > lufs(mean(heard)) - 10)));
}

/** 32-bit float, interleaved, as the renderer and the encoders speak it. */
export function interleaved(sound: Channels): Buffer {
  const length = sound[0]?.length ?? 0;
  const out = Buffer.alloc(length * sound.length * 4);
  for (let at = 0; at < length; at++)
    sound.forEach((channel, side) => {
      out.writeFloatLE(channel[at] ?? 0, (at * sound.length + side) * 4);
    });
  return out;
}

export function separated(raw: Buffer, channels: number): Channels {
  const length = Math.floor(raw.length / 4 / channels);
  return Array.from({ length: channels }, (_, side) =>
    Float32Array.from({ length }, (_, at) => raw.readFloatLE((at * channels + side) * 4)),
  );
}
