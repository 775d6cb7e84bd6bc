import { Unzip, UnzipInflate } from 'fflate';

/** Bytes in a zip when it is unpacked, all its files together. */
const MOST_UNPACKED = 20_000_000;
/** Bytes that are unpacked between two looks at the count: zeros pack a thousand to one. */
const STEP = 4096;

export interface Unpacked {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Why a zip was not unpacked: larger than {@link MOST_UNPACKED}, or no zip that can be read. */
export type ZipTrouble = 'too-full' | 'bad-zip';

/**
 * Unpacks the wanted files of a zip. What a zip says about its sizes counts, and so does what really comes out of it: a zip may lie.
 * Every name is given to `wanted` once, also of what is not unpacked.
 */
export function unzip(zip: Uint8Array, wanted: (path: string) => boolean): Unpacked[] | ZipTrouble {
  const unpacking = new Unpacking(wanted);
  for (let at = 0; at < zip.length && unpacking.trouble === null; at += STEP) unpacking.push(zip, at);
  return unpacking.trouble ?? unpacking.all();
}

class Unpacking {
  trouble: ZipTrouble | null = null;
  private readonly zip = new Unzip((file) => {
    this.met += 1;
    this.count('said', file.originalSize ?? 0);
    if (this.trouble !== null || file.name.endsWith('/') || !this.wanted(file.name)) return;
    const one = { path: file.name, pieces: [] as Uint8Array[], isWhole: false };
    this.found.push(one);
    file.ondata = (error, piece, final) => {
      if (error) this.trouble ??= 'bad-zip';
      if (error || this.trouble !== null) return;
      this.count('out', piece.length);
      one.pieces.push(piece);
      one.isWhole = final;
    };
    file.start();
  });
  private readonly found: { path: string; pieces: Uint8Array[]; isWhole: boolean }[] = [];
  /** Bytes as the zip says them, and bytes that came out. */
  private readonly bytes = { said: 0, out: 0 };
  private met = 0;

  constructor(private readonly wanted: (path: string) => boolean) {
    this.zip.register(UnzipInflate);
  }

  push(zip: Uint8Array, at: number): void {
    try {
      this.zip.push(zip.subarray(at, at + STEP), at + STEP >= zip.length);
    } catch {
      this.trouble ??= 'bad-zip';
    }
  }

  all(): Unpacked[] | ZipTrouble {
    if (this.met === 0 || this.found.some(({ isWhole }) => !isWhole)) return 'bad-zip';
    return this.found.map(({ path, pieces }) => ({ path, bytes: joined(pieces) }));
  }

  private count(which: 'said' | 'out', bytes: number): void {
    this.bytes[which] += bytes;
    if (this.bytes[which] > MOST_UNPACKED) this.trouble ??= 'too-full';
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
