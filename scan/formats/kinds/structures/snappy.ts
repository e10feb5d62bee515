/** Snappy without a frame. Source: github.com/google/snappy, format_description.txt. */
import { byteAt, u16le, u32le } from '../bytes.ts';

const largest = 2 ** 32;
/** Pieces that have to hold together; random bytes copy from in front of the beginning long before. */
const least = 12;

/** The size, then literals and copies that never copy from in front of the beginning nor write beyond the end. */
export function isSnappy(bytes: Uint8Array, isWhole: boolean): boolean {
  const header = readVarint(bytes);
  if (!header || header.value < 8 || (isWhole && header.value > bytes.length * 25)) return false;
  let [at, written, pieces, literals] = [header.length, 0, 0, 0];
  while (at < bytes.length) {
    const piece = readPiece(bytes, at);
    if (!piece || piece.offset > written || (piece.offset === 0 && !piece.isLiteral)) return false;
    at += piece.length;
    written += piece.written;
    pieces++;
    literals += piece.isLiteral ? 1 : 0;
    if (written > header.value) return false;
  }
  const isDone = written === header.value && at === bytes.length;
  return isWhole ? isDone && pieces > literals && header.value > bytes.length : pieces >= least && pieces > literals;
}

interface Piece {
  readonly length: number;
  readonly written: number;
  readonly offset: number;
  readonly isLiteral: boolean;
}

function readPiece(bytes: Uint8Array, at: number): Piece | null {
  const tag = byteAt(bytes, at);
  const [type, upper] = [tag & 3, tag >> 2];
  if (type === 0) return readLiteral(bytes, at, upper);
  if (type === 1)
    return { length: 2, written: 4 + (upper & 7), offset: ((tag >> 5) << 8) | byteAt(bytes, at + 1), isLiteral: false };
  const offset = type === 2 ? u16le(bytes, at + 1) : u32le(bytes, at + 1);
  return { length: type === 2 ? 3 : 5, written: upper + 1, offset, isLiteral: false };
}

function readLiteral(bytes: Uint8Array, at: number, upper: number): Piece | null {
  if (upper < 60) return { length: upper + 2, written: upper + 1, offset: 0, isLiteral: true };
  const size = upper - 59;
  let length = 1;
  for (let index = 0; index < size; index++) length += Math.max(0, byteAt(bytes, at + 1 + index)) * 256 ** index;
  return { length: 1 + size + length, written: length, offset: 0, isLiteral: true };
}

function readVarint(bytes: Uint8Array): { readonly value: number; readonly length: number } | null {
  let value = 0;
  for (let at = 0; at < 5; at++) {
    const byte = byteAt(bytes, at);
    if (byte < 0) return null;
    value += (byte & 127) * 2 ** (7 * at);
    if (byte < 128) return value < largest ? { value, length: at + 1 } : null;
  }
  return null;
}
