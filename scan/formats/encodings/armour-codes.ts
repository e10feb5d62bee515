/** The codes of uuencode (POSIX), xxencode, yEnc 1.3 and BinHex 4.0 (RFC 1741). */
import type { Budget } from '../budget.ts';

export type Alphabet = 'uu' | 'xx';

export const xxDigits = '+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const binHex = '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr';

/** Lines that begin with how many bytes they hold. */
export function decodeLines(encoded: Buffer, alphabet: Alphabet): Buffer {
  const digit = (character: string): number =>
    alphabet === 'uu' ? ((character.codePointAt(0) ?? 32) - 32) & 63 : Math.max(0, xxDigits.indexOf(character));
  const lines = encoded.toString('latin1').split(/\r?\n/);
  return Buffer.concat(
    lines.map((line) => {
      const length = line === '' ? 0 : digit(line.charAt(0));
      return sixBits(
        [...line.slice(1).padEnd(Math.ceil(length / 3) * 4, alphabet === 'uu' ? ' ' : '+')].map(digit),
      ).subarray(0, length);
    }),
  );
}

/** Four digits make three bytes. */
function sixBits(digits: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.floor((digits.length * 6) / 8));
  let [bits, width, length] = [0, 0, 0];
  for (const digit of digits) {
    bits = ((bits << 6) | digit) & 0xfff;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    bytes[length++] = (bits >> width) & 255;
  }
  return bytes.subarray(0, length);
}

/** 42 added to each byte; behind `=` another 64. */
export function decodeYenc(encoded: Buffer): Buffer {
  const bytes = Buffer.alloc(encoded.length);
  let length = 0;
  for (let at = 0; at < encoded.length; at++) {
    const byte = encoded[at] ?? 0;
    if (byte === 10 || byte === 13) continue;
    if (byte === 0x3d && encoded[at + 1] === 0x79 && (at === 0 || encoded[at - 1] === 10)) {
      const end = encoded.indexOf(10, at);
      at = end < 0 ? encoded.length : end;
    } else {
      bytes[length++] = byte === 0x3d ? ((encoded[++at] ?? 0) - 106) & 255 : (byte - 42) & 255;
    }
  }
  return bytes.subarray(0, length);
}

/** The data fork: six bits a character, runs folded, behind a header that says how long it is. */
export function decodeBinHex(encoded: Buffer, budget: Budget): Buffer {
  const digits = [...encoded.toString('latin1')]
    .map((character) => binHex.indexOf(character))
    .filter((digit) => digit >= 0);
  const bytes = unfold(sixBits(digits), budget);
  // The name with its length, a NUL, type, creator and flags.
  const sizes = 1 + (bytes[0] ?? 0) + 1 + 4 + 4 + 2;
  // Both lengths and a sum.
  const start = sizes + 4 + 4 + 2;
  return start > bytes.length ? bytes : bytes.subarray(start, start + bytes.readUInt32BE(sizes));
}

const repeat = 0x90;

/** A byte, 0x90 and a number stand for so many of it; 0x90 and 0 for 0x90 itself. */
function unfold(bytes: Buffer, budget: Budget): Buffer {
  const unfolded = Buffer.alloc(unfoldedSize(bytes, budget));
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== repeat) {
      unfolded[length++] = bytes[at] ?? 0;
      continue;
    }
    const count = bytes[++at] ?? 0;
    if (count === 0) unfolded[length++] = repeat;
    else {
      unfolded.fill(unfolded[length - 1] ?? 0, length, length + count - 1);
      length += count - 1;
    }
  }
  return unfolded.subarray(0, length);
}

function unfoldedSize(bytes: Buffer, budget: Budget): number {
  let size = 0;
  for (let at = 0; at < bytes.length; at++) size += bytes[at] === repeat ? Math.max(1, bytes[++at] ?? 0) : 1;
  budget.inflate(size);
  budget.hold(size);
  budget.release(size);
  return size;
}
