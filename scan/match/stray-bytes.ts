/** Bytes that are no UTF-8, as in texts of other encodings and in binary files: expressions see no character in them. */
import { isUtf8 } from 'node:buffer';

const blank = 0x20;

/** The same bytes, a blank in the place of each that belongs to no character: a boundary may stand there. */
export function withoutStrayBytes(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes;
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length;) {
    const length = lengthOfCharacter(copy, at);
    if (length === 0) copy[at] = blank;
    at += Math.max(1, length);
  }
  return copy;
}

/** 0: none begins here. */
function lengthOfCharacter(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (first >= 0xf5 || length === 0 || at + length > bytes.length) return 0;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
