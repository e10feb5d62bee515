/**
 * Where things lie in memory, what text is being looked at, and what was proposed. All regions but that of candidates
 * and those of known chunks are filled by prefilter.ts, and fixed.
 */

/** One byte per gram hash, one bit of it per further three bits of the hash: set where an anchor has this gram. */
export const GRAMS: usize = 0x10000;
/** One u32 per gram hash: where in LISTS its anchors stand. */
export const HEADS: usize = 0x40000;
/** u16 anchor numbers, each list ended by 0xffff. */
export const LISTS: usize = 0xc0000;
/** 80 bytes per anchor: length, flags, offset of its gram, how many bytes follow, text; from 48 the bits of what follows. */
export const ANCHORS: usize = 0x100000;
/** 16 bytes per candidate: start, end, id, and which record of RING it is (from 1; 0: none) with what came of it in the highest byte. */
export const CANDIDATES: usize = 0x140000;
export const CANDIDATES_END: usize = 0x200000;
export const CANDIDATE: usize = 16;
/** Known chunks by their hash. */
export const KNOWN: usize = 0xc10000;
/** Candidates of known chunks, the oldest overwritten: those of a table of some 40 MB have room. */
export const RING: usize = 0x1000000;
export const RING_SIZE: usize = 0x1000000;
/** A candidate in it. */
export const RECORD: usize = 8;
/** Random bytes. */
export const KEYS: usize = 0xfe0000;

/** Ids of what is found by shape; anchors count from 16. Keep in step with prefilter.ts. */
export const EMAIL: u32 = 0;
export const CARD: u32 = 1;
export const IBAN: u32 = 2;
export const SSN: u32 = 3;
export const PHONE: u32 = 4;
export const BASE64: u32 = 5;
export const HEX: u32 = 6;
export const PERCENT: u32 = 7;
export const ESCAPE: u32 = 8;
/** Base64 or hex that begins with no text: bytes of a file, if anything. */
export const BINARY: u32 = 9;
export const FIRST_ANCHOR: u32 = 16;

export let textStart: usize = 0;
export let textEnd: usize = 0;
/** Where the next candidate is written. */
export let out: usize = 0;

export function openText(start: usize, end: usize): void {
  textStart = start;
  textEnd = end;
  out = CANDIDATES;
}

/** Is there room for so many candidates? */
// @ts-ignore: decorator
@inline
export function hasRoom(count: usize): bool {
  return out + CANDIDATE * count <= CANDIDATES_END;
}

// @ts-ignore: decorator
@inline
export function propose(start: usize, end: usize, id: u32): void {
  store<u32>(out, <u32>start);
  store<u32>(out, <u32>end, 4);
  store<u32>(out, id, 8);
  store<u32>(out, 0, 12);
  out += CANDIDATE;
}

/** Of a candidate: its record, and what came of it before. */
// @ts-ignore: decorator
@inline
export function rememberAs(candidate: usize, record: usize, outcome: u8): void {
  store<u32>(candidate, (<u32>((record - RING) / RECORD) + 1) | ((<u32>outcome) << 24), 12);
}

// @ts-ignore: decorator
@inline
export function byteAt(position: usize): u8 {
  return position >= textStart && position < textEnd ? load<u8>(position) : 0;
}
