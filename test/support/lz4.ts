/** A frame of LZ4 (lz4_Frame_format.md): blocks as they are, or one of literals with a copy of what came before. */

const header = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]);

function block(bytes: Buffer, isPacked: boolean): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(isPacked ? bytes.length : bytes.length + 0x8000_0000);
  return Buffer.concat([size, bytes]);
}

export function storeLz4(content: Buffer): Buffer {
  return Buffer.concat([header, block(content, false), Buffer.alloc(4)]);
}

/** One block: literals, then `count` bytes from `offset` bytes before, then literals. */
export function repeatLz4(first: string, [offset, count]: readonly [number, number], last: string): Buffer {
  const lengths = (length: number): number[] =>
    length < 15 ? [] : [...Array.from({ length: Math.floor((length - 15) / 255) }, () => 255), (length - 15) % 255];
  const token = (literals: number, match: number): number => (Math.min(literals, 15) << 4) | Math.min(match, 15);
  const packed = Buffer.concat([
    Buffer.of(token(first.length, count - 4), ...lengths(first.length)),
    Buffer.from(first),
    Buffer.of(offset & 255, offset >> 8, ...lengths(count - 4)),
    Buffer.of(token(last.length, 0), ...lengths(last.length)),
    Buffer.from(last),
  ]);
  return Buffer.concat([header, block(packed, true), Buffer.alloc(4)]);
}
