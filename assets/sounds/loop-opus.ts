/**
 * A loop cut out of the middle of an Ogg Opus stream, packet by packet. A codec begins and ends in silence; a loop does not, and
 * an ear hears that as a tick. So the form is encoded three times in a row and the packets of the second are kept, with half a second
 * before them to let the decoder settle (RFC 7845 calls these samples pre-skip).
 */
const PACKET = 960;
const SETTLE = 25;

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value & 0x80000000 ? 0x04c11db7 : 0);
  return value >>> 0;
});
const checksum = (page: Buffer): number => page.reduce((crc, byte) => ((crc << 8) ^ (CRC[((crc >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0, 0);

/** All packets of a stream that holds nothing else. */
function packets(ogg: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let open: Buffer[] = [];
  for (let page = 0; page < ogg.length; ) {
    const laces = [...ogg.subarray(page + 27, page + 27 + ogg.readUInt8(page + 26))];
    let at = page + 27 + laces.length;
    for (const lace of laces) {
      open.push(ogg.subarray(at, at + lace));
      at += lace;
      if (lace < 255) {
        found.push(Buffer.concat(open));
        open = [];
      }
    }
    page = at;
  }
  return found;
}

const lacing = (length: number): number[] => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255];

interface Page {
  packets: readonly Buffer[];
  /** Samples up to the end of this page, pre-skip included. */
  granule: number;
  /** 2 begins a stream, 4 ends it. */
  flags: number;
  number: number;
}

function page({ packets: held, granule, flags, number }: Page): Buffer {
  const laces = held.flatMap((packet) => lacing(packet.length));
  const head = Buffer.alloc(27);
  head.write('OggS');
  head.writeUInt8(flags, 5);
  head.writeBigInt64LE(BigInt(granule), 6);
  head.writeUInt32LE(1, 14);
  head.writeUInt32LE(number, 18);
  head.writeUInt8(laces.length, 26);
  const whole = Buffer.concat([head, Buffer.from(laces), ...held]);
  whole.writeUInt32LE(checksum(whole), 22);
  return whole;
}

/** `ogg` holds the loop three times, each `length` samples at 48 kHz, a multiple of 960. */
export function middleOfOpus(ogg: Buffer, length: number): Buffer {
  const [head, tags, ...sound] = packets(ogg);
  if (!head || !tags || length % PACKET) throw new Error('no Opus stream, or a loop that is not a whole number of packets');
  const skip = SETTLE * PACKET + head.readUInt16LE(10);
  const begin = Buffer.from(head);
  begin.writeUInt16LE(skip, 10);
  const kept = sound.slice(length / PACKET - SETTLE, (2 * length) / PACKET + 1);
  const pages = [page({ packets: [begin], granule: 0, flags: 2, number: 0 }), page({ packets: [tags], granule: 0, flags: 0, number: 1 })];
  for (let at = 0; at < kept.length; at += 50) {
    const last = at + 50 >= kept.length;
    const granule = last ? skip + length : (at + 50) * PACKET;
    pages.push(page({ packets: kept.slice(at, at + 50), granule, flags: last ? 4 : 0, number: pages.length }));
  }
  return Buffer.concat(pages);
}
