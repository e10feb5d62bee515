/**
 * The hot loop: proposes the few places of a text where a rule could hold.
 *
 * AssemblyScript, compiled by script/build-prefilter.ts into prefilter-wasm.ts. It reads and writes only the fixed
 * regions of memory.as.ts; it never trusts a byte of the text for anything but its value, and every read is bounded by
 * the end of the text (the caller keeps 64 zero bytes behind it).
 *
 * A text of n bytes costs n look-ups of a four-byte gram, whatever the number of anchors, where it was not seen before;
 * else a hash of it (chunks.as.ts).
 */
import { proposeAnchors } from './anchors.as';
import { proposeEmail } from './addresses.as';
import { closeChunk, giveUpChunk, knownCandidates, openChunk, proposeKnown } from './chunks.as';
import { isEncodedBlock, proposeEncoded, setEncodedDone } from './encoded.as';
import { proposeEscape, setEscapesDone } from './escapes.as';
import { CANDIDATE, CANDIDATES, hasRoom, openText, out, textStart } from './memory.as';
import { proposeNumbers, setNumbersDone } from './numbers.as';

export { measure } from './places.as';

/** Candidates that 16 bytes may lead to. */
const ROOM: usize = 512;

let resume: usize = 0;
let chunkEnd: usize = 0;
let digitsBefore: i32 = 0;

/** Where `scan` has to go on when it ran out of room for candidates; equal to the end when it is done. */
export function resumeAt(): usize {
  return resume;
}

/**
 * Scans [from, end) of the text that starts at `start`. Returns the number of candidates written.
 * `fresh` is not 0 for a new text, 0 when going on at `resumeAt()`; no other text may be scanned in between.
 */
export function scan(start: usize, from: usize, end: usize, fresh: i32): i32 {
  openText(start, end);
  if (fresh) {
    setNumbersDone(start);
    setEncodedDone(start);
    setEscapesDone(start);
    chunkEnd = start;
  }
  resume = from;
  while (resume < end && scanChunk(resume)) resume = chunkEnd;
  return <i32>((out - CANDIDATES) / CANDIDATE);
}

/** Scans what is left of a chunk; false where there is no room. */
function scanChunk(from: usize): bool {
  if (from < chunkEnd) return scanBlocks(from);
  if (!hasRoom(ROOM)) return false;
  const end = openChunk(from);
  const count = knownCandidates();
  if (count >= 0 && !hasRoom(count)) return false;
  chunkEnd = end;
  if (count >= 0) {
    proposeKnown(count);
    return true;
  }
  // Nothing is known of what stands before a chunk: its first digits are looked at.
  digitsBefore = 16;
  if (!scanBlocks(from)) return false;
  closeChunk();
  return true;
}

function scanBlocks(from: usize): bool {
  const limit = chunkEnd;
  for (let p = from; p < limit; p += 16) {
    if (!hasRoom(ROOM)) {
      resume = p;
      giveUpChunk();
      return false;
    }
    scanBlock(p, min(p + 16, limit));
  }
  return true;
}

// @ts-ignore: decorator
@inline
function scanBlock(p: usize, end: usize): void {
  proposeAnchors(p, end);
  const block = v128.load(p);
  const inside = (1 << <i32>(end - p)) - 1;
  let marks = i8x16.bitmask(i8x16.eq(block, i8x16.splat(64))) & inside;
  for (; marks; marks &= marks - 1) proposeEmail(p + ctz(marks));
  const digits = popcnt(i8x16.bitmask(i8x16.lt_u(i8x16.sub(block, i8x16.splat(48)), i8x16.splat(10))) & inside);
  if (digits + digitsBefore >= 8 && digits > 0) proposeNumbers(p, end);
  digitsBefore = digits;
  let escapes = i8x16.bitmask(v128.or(i8x16.eq(block, i8x16.splat(37)), i8x16.eq(block, i8x16.splat(92)))) & inside;
  for (; escapes; escapes &= escapes - 1) proposeEscape(p + ctz(escapes));
  if (isEncodedBlock(block)) proposeEncoded(p);
}
