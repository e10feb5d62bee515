/** Words of rules: an anchor is looked up by four of its bytes, then compared as a whole with what it wants around it. */
import { isAlphanumeric, isDigit, isQuote, isUpper } from './bytes.as';
import { ANCHORS, byteAt, FIRST_ANCHOR, GRAMS, HEADS, LISTS, propose, textEnd, textStart } from './memory.as';

const FOLD: u8 = 1;
const ASSIGNED: u8 = 2;
const BOUNDARY: u8 = 4;
const RUN: u8 = 8;

// @ts-ignore: decorator
@inline
function productOf(gram: u32): u32 {
  return (gram | 0x20202020) * 0x9e3779b1;
}

/** Bit 0 says whether some anchor may have the gram at `position`. */
// @ts-ignore: decorator
@inline
function mayBegin(position: usize): u32 {
  const product = productOf(load<u32>(position));
  return <u32>load<u8>(GRAMS + (product >>> 15)) >>> ((product >>> 12) & 7);
}

/** Anchors whose gram stands in the 16 bytes from `block` and before `end`. */
// @ts-ignore: decorator
@inline
export function proposeAnchors(block: usize, end: usize): void {
  if ((mayBegin(block) | mayBegin(block + 1) | mayBegin(block + 2) | mayBegin(block + 3)) & 1) tryFour(block, end);
  if ((mayBegin(block + 4) | mayBegin(block + 5) | mayBegin(block + 6) | mayBegin(block + 7)) & 1) tryFour(block + 4, end);
  if ((mayBegin(block + 8) | mayBegin(block + 9) | mayBegin(block + 10) | mayBegin(block + 11)) & 1) tryFour(block + 8, end);
  if ((mayBegin(block + 12) | mayBegin(block + 13) | mayBegin(block + 14) | mayBegin(block + 15)) & 1) tryFour(block + 12, end);
}

function tryFour(from: usize, end: usize): void {
  for (let p = from; p < from + 4 && p < end; p++) {
    if (!(mayBegin(p) & 1)) continue;
    const hash = productOf(load<u32>(p)) >>> 15;
    let list: usize = LISTS + load<u32>(HEADS + (hash << 2));
    for (let id = load<u16>(list); id != 0xffff; list += 2, id = load<u16>(list)) tryAnchor(p, id);
  }
}

function tryAnchor(gram: usize, id: u32): void {
  const anchor: usize = ANCHORS + id * 80;
  const length: usize = load<u8>(anchor);
  const flags = load<u8>(anchor, 1);
  const start = gram - load<u8>(anchor, 2);
  if (start < textStart || start + length > textEnd) return;
  const fold: u8 = flags & FOLD;
  for (let i: usize = 0; i < length; i++) {
    let byte = load<u8>(start + i);
    if (fold && isUpper(byte)) byte |= 0x20;
    if (byte != load<u8>(anchor + 4 + i)) return;
  }
  if (flags & BOUNDARY && !isBoundary(start)) return;
  if (flags & ASSIGNED && !isAssigned(start + length)) return;
  if (flags & RUN && !isBeforeRun(start + length)) return;
  if (!isFollowed(anchor, start + length)) return;
  propose(start, start + length, FIRST_ANCHOR + id);
}

/** No letter or digit before, or one that ends an escape: `\\n`, `\\r`, `\\t`, `ESC[93m`, `%3D`. */
function isBoundary(start: usize): bool {
  const before = byteAt(start - 1);
  if (!isAlphanumeric(before)) return true;
  if (before == 110 || before == 114 || before == 116) return byteAt(start - 2) == 92;
  if (before == 109) return isDigit(byteAt(start - 2)) || byteAt(start - 2) == 91;
  return false;
}

/** Do as many bytes of the anchor's class follow as it wants? */
function isFollowed(anchor: usize, from: usize): bool {
  const count: usize = load<u8>(anchor, 3);
  if (from + count > textEnd) return false;
  for (let i: usize = 0; i < count; i++) {
    const byte = load<u8>(from + i);
    if (!(load<u8>(anchor + 48 + (byte >> 3)) & (1 << (byte & 7)))) return false;
  }
  return true;
}

/** Do an operator, or a quote behind a blank, and at least four bytes of a value follow, on this line or the next? */
function isAssigned(from: usize): bool {
  const limit = min(textEnd, from + 48);
  for (let p = from; p < limit; p++) {
    const byte = load<u8>(p);
    // A property of C# ends its accessors with a semicolon: { get; set; } = "…"
    if (byte == 0 || (byte == 59 && load<u8>(p - 1) != 116)) return false;
    // The first operator may only introduce a type: `password: str = "…"`
    if ((isOperator(byte) || (isQuote(byte) && p > from && isBeforeLiteral(load<u8>(p - 1)))) && isValueBehind(p)) return true;
  }
  return false;
}

/** A blank, or the sign of a string in Objective-C: `#define PASSWORD @"…"`. */
function isBeforeLiteral(byte: u8): bool {
  return byte == 32 || byte == 64;
}

/** Does a word of ten letters, digits and signs, a digit among them, stand behind? Digits are rarer than words. */
function isBeforeRun(from: usize): bool {
  const limit = min(textEnd, from + 200);
  const ten = i8x16.splat(10);
  const zero = i8x16.splat(48);
  for (let p = from; p < limit; p += 16) {
    let digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(p), zero), ten));
    while (digits) {
      const digit = p + ctz(digits);
      if (digit >= limit) return false;
      if (isOfRun(digit, from, limit)) return true;
      digits &= digits - 1;
    }
  }
  return false;
}

function isOfRun(digit: usize, from: usize, limit: usize): bool {
  let start = digit;
  while (start > from && digit - start < 9 && isInWord(load<u8>(start - 1))) start--;
  let end = digit + 1;
  while (end < limit && end - start < 10 && isInWord(load<u8>(end))) end++;
  return end - start >= 10;
}

/** Letters, digits, and - _ . + = : which stand inside of tokens. */
// @ts-ignore: decorator
@inline
function isInWord(byte: u8): bool {
  return isAlphanumeric(byte) || byte == 45 || byte == 95 || byte == 46 || byte == 43 || byte == 61 || byte == 58;
}

// @ts-ignore: decorator
@inline
function isOperator(byte: u8): bool {
  return byte == 61 || byte == 58 || byte == 62 || byte == 44 || byte == 40 || byte == 123 || byte == 124 || byte == 63; // = : > , ( { | ?
}

function isValueBehind(from: usize): bool {
  let p = from;
  const valueLimit = min(textEnd, p + 48);
  let quote: u8 = 0;
  for (; p < valueLimit && isBeforeValue(load<u8>(p)); p++) if (isQuote(load<u8>(p))) quote = load<u8>(p);
  if (quote == 0 && p + 3 < valueLimit) {
    const behind = behindPrefix(p);
    if (behind > p) quote = load<u8>(behind - 1);
    p = behind;
  }
  let length = 0;
  for (; p < valueLimit && length < 4; p++, length++) {
    const byte = load<u8>(p);
    if (quote != 0 ? byte == quote || byte < 32 : isValueEnd(byte)) return false;
  }
  return length == 4;
}

/** Behind the quote that opens a string with a prefix of one or two signs, as `b"…"`, `@"…"` and `$@"…"` have; else where it was. */
function behindPrefix(p: usize): usize {
  for (let i: usize = 1; i <= 2; i++) {
    const sign = load<u8>(p + i - 1);
    if (!isAlphanumeric(sign) && sign != 64 && sign != 36) return p; // @ $
    if (isQuote(load<u8>(p + i))) return p + i + 1;
  }
  return p;
}

// @ts-ignore: decorator
@inline
function isBeforeValue(byte: u8): bool {
  // space, tab, line ends, quotes, = : > ( [ { , - | ? and the backslash of an escaped quote
  return byte == 32 || byte == 9 || byte == 10 || byte == 13 || byte == 124 || byte == 63 || byte == 34 || byte == 39 || byte == 96 || byte == 61 || byte == 58 || byte == 62 ||
    byte == 40 || byte == 91 || byte == 123 || byte == 44 || byte == 45 || byte == 92;
}

// @ts-ignore: decorator
@inline
function isValueEnd(byte: u8): bool {
  return byte <= 32 || byte == 34 || byte == 39 || byte == 96 || byte == 59 || byte == 44 || byte == 41;
}
