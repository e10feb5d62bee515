/**
 * Most text comes again: in the next version of a file, and in files that others copied. A text is cut into chunks at
 * places that its own bytes choose, so that an edit moves no cut but those beside it. What a chunk led to is remembered
 * by a hash of its bytes and of all bytes around it that were looked at.
 *
 * That is exact. A chunk is scanned the same way whether it is remembered or not: it begins behind a byte that no number
 * and no encoded run goes on over, and nothing is carried into it (else it is not looked up). What is proposed for it
 * depends on at most BEFORE bytes before it and BEHIND bytes behind it; where a run went farther, it is not remembered.
 * The hash is NH over 32-bit words, twice with Toeplitz keys (Krovetz, UMAC, RFC 4418), with random keys made for each
 * process: two given chunks look the same with a probability of 2^-64, and nobody can choose them so that they do.
 */
import { encodedDone, setEncodedDone } from './encoded.as';
import { ESCAPED_BEFORE, escapesDone, setEscapesDone } from './escapes.as';
import {
  CANDIDATE,
  KEYS,
  KNOWN,
  out,
  propose,
  RECORD,
  rememberAs,
  RING,
  RING_SIZE,
  textEnd,
  textStart,
} from './memory.as';
import { numbersDone, setNumbersDone } from './numbers.as';

/** Bytes of a chunk: not fewer, seldom more, and never more where it is to be remembered. */
const LEAST: usize = 384;
const USUAL: usize = 8192;
const MOST: usize = 16384;
/** What is looked at before a chunk: nothing begins farther away than a run of escapes. */
const BEFORE: usize = ESCAPED_BEFORE;
/** What is looked at behind it, and how much of that belongs to a candidate of its own. */
const BEHIND: usize = 736;
const OWN_BEHIND: usize = 128;
/** Behind what is proposed a few bytes are looked at; behind digits, those of an account. */
const LOOKED_BEHIND: usize = 96;

/** A chunk: hash (two u64), length, bytes around it (two u16), its first candidate in RING (u64), three marks, their number. */
const ENTRY: usize = 48;
/** Entries with one place of the hash, of which the oldest gives way. */
const WAYS: usize = 4;
const PLACE_BITS: u32 = 14;
/** A candidate: start from the chunk's (i16), length (u16), id (u16), what came of it (u8), 1 where it is the chunk's own (u8). */
const OUTCOME: usize = 6;
const IS_OWN: usize = 7;
/** Nothing came of the candidate. Anything else is said with it where the text comes again. */
const NOTHING: u8 = 1;

/** Bytes that were ever written to RING. */
let written: u64 = 0;
let chunk: usize = 0;
let chunkEnd: usize = 0;
let entry: usize = 0;
/** Where the candidates of the chunk begin; 0 where it is not to be remembered. */
let firstCandidate: usize = 0;
let low: u64 = 0;
let high: u64 = 0;

/** Begins the chunk at `start` and returns its end. */
export function openChunk(start: usize): usize {
  chunk = start;
  chunkEnd = endOfChunk(start);
  const isCarried = numbersDone > start || encodedDone > start || escapesDone > start;
  if (numbersDone < start) setNumbersDone(start);
  if (encodedDone < start) setEncodedDone(start);
  const from = start - bytesBefore();
  const length = chunkEnd + bytesBehind() - from;
  entry = isCarried || length < 32 || length > MOST ? 0 : lookUp(from, length);
  firstCandidate = entry == 0 ? 0 : out;
  return chunkEnd;
}

// @ts-ignore: decorator
@inline
function bytesBefore(): usize {
  return min(BEFORE, chunk - textStart);
}

// @ts-ignore: decorator
@inline
function bytesBehind(): usize {
  return min(BEHIND, textEnd - chunkEnd);
}

/** How many candidates proposing what is known of the chunk takes room for; -1 where nothing is known. */
export function knownCandidates(): i32 {
  if (entry == 0 || load<u64>(entry) != low || load<u64>(entry, 8) != high) return -1;
  if (load<u32>(entry, 16) != <u32>(chunkEnd - chunk)) return -1;
  if (load<u16>(entry, 20) != <u16>bytesBefore() || load<u16>(entry, 22) != <u16>bytesBehind()) return -1;
  const count = load<i32>(entry, 44);
  return count > 0 && written - load<u64>(entry, 24) > <u64>RING_SIZE ? -1 : count;
}

/** Proposes what is known of the chunk, but for what came to nothing. */
export function proposeKnown(count: i32): void {
  let record = placeOf(load<u64>(entry, 24));
  for (let i = 0; i < count; i++, record += RECORD) {
    const outcome = load<u8>(record, OUTCOME);
    if (outcome == NOTHING) continue;
    const start = chunk + load<i16>(record);
    propose(start, start + load<u16>(record, 2), load<u16>(record, 4));
    if (load<u8>(record, IS_OWN)) rememberAs(out - CANDIDATE, record, outcome);
  }
  setNumbersDone(chunk + load<i32>(entry, 32));
  setEncodedDone(chunk + load<i32>(entry, 36));
  setEscapesDone(chunk + load<i32>(entry, 40));
}

/** The candidates of a chunk that is not finished were taken. */
export function giveUpChunk(): void {
  firstCandidate = 0;
}

/** Remembers what was proposed since the chunk was begun. */
export function closeChunk(): void {
  if (firstCandidate == 0 || !isWithinReach()) return;
  const size = <u64>(((out - firstCandidate) / CANDIDATE) * RECORD);
  const left = <u64>RING_SIZE - (written % <u64>RING_SIZE);
  if (size > left) written += left;
  const begin = written;
  let record = placeOf(begin);
  for (let candidate = firstCandidate; candidate < out; candidate += CANDIDATE, record += RECORD) remember(candidate, record);
  written += size;
  store<u64>(entry, low);
  store<u64>(entry, high, 8);
  store<u32>(entry, <u32>(chunkEnd - chunk), 16);
  store<u16>(entry, <u16>bytesBefore(), 20);
  store<u16>(entry, <u16>bytesBehind(), 22);
  store<u64>(entry, begin, 24);
  store<i32>(entry, <i32>(numbersDone - chunk), 32);
  store<i32>(entry, <i32>(encodedDone - chunk), 36);
  store<i32>(entry, <i32>(max(escapesDone, chunk) - chunk), 40);
  store<i32>(entry, <i32>(size / <u64>RECORD), 44);
}

function remember(candidate: usize, record: usize): void {
  const start: usize = load<u32>(candidate);
  const end: usize = load<u32>(candidate, 4);
  const isOwn = start >= chunk && end <= chunkEnd + OWN_BEHIND;
  store<i16>(record, <i16>(<i32>start - <i32>chunk));
  store<u16>(record, <u16>(end - start), 2);
  store<u16>(record, <u16>load<u32>(candidate, 8), 4);
  store<u8>(record, 0, OUTCOME);
  store<u8>(record, u8(isOwn), IS_OWN);
  if (isOwn) rememberAs(candidate, record, 0);
}

// @ts-ignore: decorator
@inline
function placeOf(begin: u64): usize {
  return RING + <usize>(begin % <u64>RING_SIZE);
}

/** Does all that was looked at lie in what the hash is of? */
function isWithinReach(): bool {
  const end = max(max(numbersDone, encodedDone), escapesDone);
  return end + LOOKED_BEHIND <= chunkEnd + BEHIND;
}

// ---------------------------------------------------------------- cuts

/** Behind a line end, comma or semicolon that what follows makes a cut. */
function endOfChunk(start: usize): usize {
  const lineEnd = i8x16.splat(10);
  const comma = i8x16.splat(44);
  const semicolon = i8x16.splat(59);
  for (let p = start + LEAST; p < textEnd; p += 16) {
    const block = v128.load(p);
    const signs = v128.or(i8x16.eq(block, comma), i8x16.eq(block, semicolon));
    let marks = i8x16.bitmask(v128.or(i8x16.eq(block, lineEnd), signs));
    for (; marks; marks &= marks - 1) {
      const mark = p + ctz(marks);
      if (mark >= start + USUAL || isCut(mark)) return min(mark + 1, textEnd);
    }
  }
  return textEnd;
}

/** Every 16th line, and every 256th sign. */
// @ts-ignore: decorator
@inline
function isCut(mark: usize): bool {
  const product = (load<u64>(mark + 1) ^ (load<u64>(mark + 9) * 0x9e3779b97f4a7c15)) * 0xd6e8feb86659fd93;
  return load<u8>(mark) == 10 ? product >>> 60 == 0 : product >>> 56 == 0;
}

// ---------------------------------------------------------------- hash

/** Hashes the bytes and returns the entry where they stand or would stand. */
function lookUp(from: usize, length: usize): usize {
  let first = i64x2.splat(0);
  let second = i64x2.splat(0);
  let key = KEYS;
  let p = from;
  for (const last = from + length - 32; ; p += 32, key += 32) {
    // The last 32 bytes may overlap those before them.
    if (p > last) p = last;
    const a = v128.load(p);
    const b = v128.load(p, 16);
    const x = i32x4.add(a, v128.load(key));
    const y = i32x4.add(b, v128.load(key, 16));
    first = i64x2.add(first, i64x2.add(i64x2.extmul_low_i32x4_u(x, y), i64x2.extmul_high_i32x4_u(x, y)));
    const z = i32x4.add(a, v128.load(key, 32));
    const w = i32x4.add(b, v128.load(key, 48));
    second = i64x2.add(second, i64x2.add(i64x2.extmul_low_i32x4_u(z, w), i64x2.extmul_high_i32x4_u(z, w)));
    if (p == last) break;
  }
  low = i64x2.extract_lane(first, 0) + i64x2.extract_lane(first, 1);
  high = i64x2.extract_lane(second, 0) + i64x2.extract_lane(second, 1);
  const mixed = ((low ^ (low >>> 32)) + length) * 0x9e3779b97f4a7c15;
  return findEntry(KNOWN + <usize>(mixed >>> (64 - PLACE_BITS)) * (WAYS * ENTRY));
}

/** The one of the hash, or else the one that was written first. */
function findEntry(first: usize): usize {
  let oldest = first;
  for (let way = first; way < first + WAYS * ENTRY; way += ENTRY) {
    if (load<u64>(way) == low && load<u64>(way, 8) == high) return way;
    if (load<u64>(way, 24) < load<u64>(oldest, 24)) oldest = way;
  }
  return oldest;
}
