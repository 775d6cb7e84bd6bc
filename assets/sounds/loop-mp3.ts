/**
 * The same for MP3: the frames of the second of three passes, one frame before them, and an Info frame that says how many samples
 * to drop at both ends. Encoded without a bit reservoir, so that each frame stands on its own but for its overlap.
 */
const FRAME = 1152;
/** Samples that every decoder of this format is late. */
const DECODER = 529;

const KBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

function frames(mp3: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let at = mp3.toString('latin1', 0, 3) === 'ID3' ? 10 + [6, 7, 8, 9].reduce((size, byte) => size * 128 + mp3.readUInt8(byte), 0) : 0;
  while (at + 4 <= mp3.length && mp3.readUInt8(at) === 0xff) {
    const header = mp3.readUInt8(at + 2);
    const size = (144 * (KBITS[header >> 4] ?? 0)) / 48 + ((header >> 1) & 1);
    found.push(mp3.subarray(at, at + size));
    at += size;
  }
  return found;
}

/** `mp3` holds the loop three times, each `length` samples at 48 kHz, a multiple of 1152. */
export function middleOfMp3(mp3: Buffer, length: number): Buffer {
  const [first, ...sound] = frames(mp3);
  const mark = first?.indexOf('Info') ?? -1;
  if (!first || mark < 0 || length % FRAME) throw new Error('no Info frame, or a loop that is not a whole number of frames');
  const info = Buffer.from(first);
  // Behind "Info": flags, frames, bytes, 100 of seeking, quality, 9 of the encoder's name, 12 more; then 12 bits begin, 12 bits end.
  const gap = mark + 4 + 4 + 4 + 4 + 100 + 4 + 9 + 12;
  const late = info.readUInt8(gap) * 16 + (info.readUInt8(gap + 1) >> 4);
  const from = length / FRAME - 1;
  const skip = late + FRAME;
  const kept = sound.slice(from, from + Math.ceil((skip + DECODER + length) / FRAME) + 1);
  const rest = kept.length * FRAME - skip - length;
  info.writeUInt32BE(kept.length, mark + 8);
  info.writeUInt32BE(
    kept.reduce((sum, frame) => sum + frame.length, info.length),
    mark + 12,
  );
  info.writeUIntBE(skip * 4096 + rest, gap, 3);
  return Buffer.concat([info, ...kept]);
}
