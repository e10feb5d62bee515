/**
 * One zlib stream (RFC 1950) of deflated bytes (RFC 1951), from a place in memory to another one. Nothing is read beyond
 * the input or written beyond the output, whatever the bytes say.
 *
 * Codes of up to 10 bits are looked up in a table; longer ones, which are rare, are read bit by bit.
 */

const TABLE_BITS: u32 = 10;

/** A Huffman code: table (u16: symbol << 4 | length, 0 for longer codes), symbols by code (u16), how many a length (u16). */
const CODE_SIZE: usize = 4096;
const SYMBOLS: usize = 2048;
const COUNTS: usize = 3072;
const literalCode = memory.data(<i32>CODE_SIZE);
const distanceCode = memory.data(<i32>CODE_SIZE);
const lengthCode = memory.data(<i32>CODE_SIZE);
/** Lengths of the codes of a block: 286 and 30 at most, with room. */
const lengths = memory.data(512);
const nextCodes = memory.data(64);
const offsets = memory.data(64);

const LENGTH_BASE = memory.data<u16>([3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]);
const LENGTH_BITS = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]);
const DISTANCE_BASE = memory.data<u16>([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]);
const DISTANCE_BITS = memory.data<u8>([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]);
/** In which order the lengths of the code of lengths are given. */
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/** A symbol that no code has. */
const NONE: u32 = 0xffff;
const END_OF_BLOCK: u32 = 256;

let input: usize = 0;
let inputEnd: usize = 0;
let output: usize = 0;
let outputStart: usize = 0;
let outputEnd: usize = 0;
/** Bits that were read and not taken, the next one lowest. */
let bits: u64 = 0;
/** How many; below 0 where more were taken than there are. */
let held: i32 = 0;

/** Whether [from, end) is a stream of exactly the bytes that fill [to, toEnd), which it then does. */
export function inflate(from: usize, end: usize, to: usize, toEnd: usize): bool {
  if (end < from + 6 || !isZlibHeader(from)) return false;
  input = from + 2;
  inputEnd = end;
  output = outputStart = to;
  outputEnd = toEnd;
  bits = 0;
  held = 0;
  let isLast = false;
  while (!isLast) {
    isLast = take(1) == 1;
    if (!inflateBlock(take(2)) || held < 0) return false;
  }
  return output == toEnd && readChecksum() == adler32(to, toEnd);
}

/** Deflate, a window of at most 32 KB, no dictionary, and a multiple of 31. */
function isZlibHeader(from: usize): bool {
  const method: u32 = load<u8>(from);
  const flags: u32 = load<u8>(from, 1);
  return (method & 15) == 8 && method >> 4 <= 7 && (flags & 32) == 0 && ((method << 8) | flags) % 31 == 0;
}

/** Holds at least 56 bits, as far as there are bytes. */
// @ts-ignore: decorator
@inline
function refill(): void {
  if (held >= 0 && input + 8 <= inputEnd) {
    bits |= load<u64>(input) << held;
    input += <usize>((63 - held) >> 3);
    held |= 56;
  } else refillSlowly();
}

function refillSlowly(): void {
  for (; held >= 0 && held <= 55 && input < inputEnd; input++, held += 8) bits |= <u64>load<u8>(input) << held;
}

/** The next bits, at most 16; zeros where there are none. */
function take(count: i32): u32 {
  if (held < count) refill();
  const taken = <u32>(bits & ((<u64>1 << count) - 1));
  bits >>= count;
  held -= count;
  return held < 0 ? 0 : taken;
}

function inflateBlock(type: u32): bool {
  if (type == 0) return copyStored();
  if (type == 1) return useFixedCodes() && inflateCodes();
  return type == 2 && readCodes() && inflateCodes();
}

function copyStored(): bool {
  take(held & 7);
  const given = take(16);
  if ((given ^ 0xffff) != take(16) || held < 0) return false;
  const length: usize = given;
  // Bytes that were read ahead.
  input -= <usize>(held >> 3);
  bits = 0;
  held = 0;
  if (length > inputEnd - input || length > outputEnd - output) return false;
  memory.copy(output, input, length);
  input += length;
  output += length;
  return true;
}

function inflateCodes(): bool {
  while (true) {
    refill();
    const symbol = decode(literalCode);
    if (symbol < END_OF_BLOCK) {
      if (output >= outputEnd || held < 0) return false;
      store<u8>(output++, <u8>symbol);
      continue;
    }
    if (symbol == END_OF_BLOCK) return held >= 0;
    if (!copyMatch(symbol - 257)) return false;
  }
}

/** A length and how far back it begins: at most 48 bits, which are held. */
function copyMatch(code: u32): bool {
  if (code > 28) return false;
  const length: usize = load<u16>(LENGTH_BASE + (code << 1)) + takeHeld(load<u8>(LENGTH_BITS + code));
  const back = decode(distanceCode);
  if (back > 29) return false;
  const distance: usize = load<u16>(DISTANCE_BASE + (back << 1)) + takeHeld(load<u8>(DISTANCE_BITS + back));
  if (held < 0 || distance > output - outputStart || length > outputEnd - output) return false;
  let from = output - distance;
  const end = output + length;
  if (distance >= 8 && end + 8 <= outputEnd) {
    for (; output < end; output += 8, from += 8) store<u64>(output, load<u64>(from));
    output = end;
  } else for (; output < end; output++, from++) store<u8>(output, load<u8>(from));
  return true;
}

// @ts-ignore: decorator
@inline
function takeHeld(count: u32): u32 {
  const taken = <u32>(bits & ((<u64>1 << count) - 1));
  bits >>= count;
  held -= count;
  return taken;
}

// ---------------------------------------------------------------- codes

// @ts-ignore: decorator
@inline
function decode(code: usize): u32 {
  const entry: u32 = load<u16>(code + <usize>((bits & ((1 << TABLE_BITS) - 1)) << 1));
  if (entry == 0) return decodeSlowly(code);
  takeHeld(entry & 15);
  return entry >> 4;
}

/** Canonical codes of one length follow one another (RFC 1951, 3.2.2). */
function decodeSlowly(code: usize): u32 {
  let value: u32 = 0;
  let first: u32 = 0;
  let index: u32 = 0;
  for (let length = 1; length <= 15; length++) {
    value |= takeHeld(1);
    const count: u32 = load<u16>(code + COUNTS + (length << 1));
    if (value < first + count) return load<u16>(code + SYMBOLS + ((index + value - first) << 1));
    index += count;
    first = (first + count) << 1;
    value <<= 1;
  }
  return NONE;
}

/** Of the lengths that stand at `from`; false where more codes are given than there can be. */
function buildCode(code: usize, from: usize, symbols: u32): bool {
  memory.fill(code, 0, CODE_SIZE);
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const count = code + COUNTS + (<usize>load<u8>(from + symbol) << 1);
    store<u16>(count, load<u16>(count) + 1);
  }
  store<u16>(code + COUNTS, 0);
  let next: u32 = 0;
  let offset: u32 = 0;
  for (let length: u32 = 1; length <= 15; length++) {
    const count: u32 = load<u16>(code + COUNTS + (length << 1));
    next <<= 1;
    store<u16>(nextCodes + (length << 1), <u16>next);
    store<u16>(offsets + (length << 1), <u16>offset);
    next += count;
    offset += count;
    if (next > <u32>1 << length) return false;
  }
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length: u32 = load<u8>(from + symbol);
    if (length > 0) enter(code, symbol, length);
  }
  return true;
}

function enter(code: usize, symbol: u32, length: u32): void {
  const offset = offsets + (length << 1);
  store<u16>(code + SYMBOLS + (<usize>load<u16>(offset) << 1), <u16>symbol);
  store<u16>(offset, load<u16>(offset) + 1);
  const next = nextCodes + (length << 1);
  const value: u32 = load<u16>(next);
  store<u16>(next, <u16>(value + 1));
  if (length > TABLE_BITS) return;
  for (let at = reverse(value, length); at < 1 << TABLE_BITS; at += 1 << length)
    store<u16>(code + <usize>(at << 1), <u16>((symbol << 4) | length));
}

function reverse(value: u32, length: u32): u32 {
  let reversed: u32 = 0;
  for (let bit: u32 = 0; bit < length; bit++) reversed |= ((value >> bit) & 1) << (length - 1 - bit);
  return reversed;
}

function useFixedCodes(): bool {
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  if (!buildCode(literalCode, lengths, 288)) return false;
  memory.fill(lengths, 5, 30);
  return buildCode(distanceCode, lengths, 30);
}

function readCodes(): bool {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const given = take(4) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(lengths, 0, 19);
  for (let i: u32 = 0; i < given; i++) store<u8>(lengths + load<u8>(ORDER + i), <u8>take(3));
  if (!buildCode(lengthCode, lengths, 19)) return false;
  return readLengths(literals + distances) && buildCode(literalCode, lengths, literals) && buildCode(distanceCode, lengths + literals, distances);
}

/** Lengths of both codes, those that come again written as runs. */
function readLengths(total: u32): bool {
  let at: u32 = 0;
  while (at < total) {
    refill();
    const symbol = decode(lengthCode);
    if (symbol > 18 || held < 0) return false;
    if (symbol < 16) {
      store<u8>(lengths + at++, <u8>symbol);
      continue;
    }
    if (symbol == 16 && at == 0) return false;
    const value: u8 = symbol == 16 ? load<u8>(lengths + at - 1) : 0;
    const times: u32 = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
    if (times > total - at || held < 0) return false;
    memory.fill(lengths + at, value, times);
    at += times;
  }
  return true;
}

// ---------------------------------------------------------------- checksum

/** Behind the last block, from the next whole byte on, the highest byte first; 0 where it is cut. */
function readChecksum(): u32 {
  take(held & 7);
  const high = (take(8) << 8) | take(8);
  const checksum = (high << 16) | (take(8) << 8) | take(8);
  return held < 0 ? 0 : checksum;
}

/** RFC 1950, section 9; sums are reduced before they can be too large. */
function adler32(from: usize, end: usize): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  for (let p = from; p < end; ) {
    const stop = min(end, p + 5552);
    for (; p < stop; p++) {
      a += load<u8>(p);
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return (b << 16) | a;
}
