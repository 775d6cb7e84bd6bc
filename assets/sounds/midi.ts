import { BEAT_MICROSECONDS, type Note } from './score/feel.ts';

/** Ticks a quarter note; one tick is under half a millisecond at this tempo. */
export const TICKS = 960;

export interface Part {
  /** 0 to 15; 9 is the kit. */
  channel: number;
  /** General MIDI program, from 0. */
  program: number;
  notes: readonly Note[];
}

interface Event {
  tick: number;
  bytes: readonly number[];
}

/** MIDI's number of variable length: seven bits a byte, the last without its top bit. */
function variable(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

const word = (value: number, size: number) => Array.from({ length: size }, (_, at) => (value >> (8 * (size - 1 - at))) & 0xff);
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

function events({ channel, notes }: Part): Event[] {
  return notes.flatMap((note) => {
    const on = Math.max(0, Math.round(note.beat * TICKS));
    const off = Math.max(on + 1, Math.round((note.beat + note.length) * TICKS));
    return [
      { tick: on, bytes: [0x90 | channel, note.pitch, note.velocity] },
      { tick: off, bytes: [0x80 | channel, note.pitch, 0] },
    ];
  });
}

/** Note-offs go before note-ons of the same tick, so that a repeated pitch is struck again. */
const inOrder = (a: Event, b: Event) => a.tick - b.tick || (a.bytes[0] ?? 0) - (b.bytes[0] ?? 0);

/** A Standard MIDI File of format 0, `beats` long. */
export function midiFile(parts: readonly Part[], beats: number): Uint8Array {
  const track: number[] = [0, 0xff, 0x51, 3, ...word(BEAT_MICROSECONDS, 3)];
  for (const { channel, program } of parts) track.push(0, 0xc0 | channel, program);
  let now = 0;
  for (const event of parts.flatMap(events).sort(inOrder)) {
    track.push(...variable(event.tick - now), ...event.bytes);
    now = event.tick;
  }
  track.push(...variable(Math.max(0, beats * TICKS - now)), 0xff, 0x2f, 0);
  const head = [...letters('MThd'), ...word(6, 4), ...word(0, 2), ...word(1, 2), ...word(TICKS, 2)];
  return Uint8Array.from([...head, ...letters('MTrk'), ...word(track.length, 4), ...track]);
}
