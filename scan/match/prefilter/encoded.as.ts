/** Runs of base64 and hex. */
import { isAlphanumeric, isHex, isUpper } from './bytes.as';
import { BASE64, BINARY, HEX, propose, textEnd } from './memory.as';

/** Up to where runs were looked at. */
export let encodedDone: usize = 0;

export function setEncodedDone(position: usize): void {
  encodedDone = position;
}

/** Are all 16 bytes of the base64 or base64url alphabet? */
// @ts-ignore: decorator
@inline
export function isEncodedBlock(block: v128): bool {
  const folded = v128.or(block, i8x16.splat(0x20));
  const letter = i8x16.lt_u(i8x16.sub(folded, i8x16.splat(97)), i8x16.splat(26));
  const digit = i8x16.lt_u(i8x16.sub(block, i8x16.splat(47)), i8x16.splat(11)); // '/' and the digits
  const other = v128.or(
    i8x16.eq(block, i8x16.splat(43)),
    v128.or(i8x16.eq(block, i8x16.splat(45)), i8x16.eq(block, i8x16.splat(95))),
  );
  return i8x16.all_true(v128.or(letter, v128.or(digit, other)));
}

// @ts-ignore: decorator
@inline
function isBase64(byte: u8): bool {
  return isAlphanumeric(byte) || byte == 43 || byte == 47 || byte == 45 || byte == 95;
}

/** Nothing shorter holds a file with something in it: in lines, or as a whole. */
const LEAST_BINARY: usize = 48;

/** The whole run around an encoded block, once: text by its first bytes, or bytes. */
export function proposeEncoded(block: usize): void {
  if (block < encodedDone) return;
  let start = block;
  while (start > encodedDone && isBase64(load<u8>(start - 1))) start--;
  let end = block + 16;
  while (end < textEnd && isBase64(load<u8>(end))) end++;
  encodedDone = end;
  if (end > textEnd) end = textEnd;
  if (end - start < 24) return;
  if (isHexText(start, end)) propose(start, end, HEX);
  else if (isBase64Text(start, end)) propose(start, end, BASE64);
  else if (end - start >= LEAST_BINARY) propose(start, end, BINARY);
}

/** In base64 of ASCII the first sextet of each quartet is below 32: one of A to Z, a to f. Seven of the first eight must be. */
function isBase64Text(start: usize, end: usize): bool {
  let misses = 0;
  const limit = min(end - 4, start + 32);
  for (let p = start; p < limit; p += 4) {
    const byte = load<u8>(p);
    if (!(isUpper(byte) || <u8>(byte - 97) < 6)) misses++;
  }
  return misses <= 1;
}

/** In hex of text the first digit of each pair is 2 to 7, or the pair is a tab or line end. */
function isHexText(start: usize, end: usize): bool {
  if ((end - start) & 1) return false;
  const limit = min(end, start + 32);
  for (let p = start; p < limit; p += 2) {
    if (!isHex(load<u8>(p)) || !isHex(load<u8>(p + 1))) return false;
    const high = load<u8>(p);
    if (high == 48 ? !isHexControl(load<u8>(p + 1)) : high < 50 || high > 55) return false;
  }
  return true;
}

// @ts-ignore: decorator
@inline
function isHexControl(low: u8): bool {
  return low == 57 || (low | 0x20) == 97 || (low | 0x20) == 100; // 09 0a 0d
}

// @ts-ignore: decorator
