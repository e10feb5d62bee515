/** Binary documents without a magic: known by their structure, or by bytes as even as only what is packed has them. */
import { recogniseStructure, toReason } from './index.ts';

/** Bytes of the beginning that structures are gone through in. */
const walked = 65_536;
/** What is smaller is a key, a hash, a sample; larger ones are looked at in so many pieces of this size. */
export const leastPacked = 16_384;
const pieces = 4;

/**
 * Why a document that is no text is not covered by a search of its bytes; null where it is. `bytes` begin the document,
 * `isWhole` says that there are no more.
 */
export function describeBinary(bytes: Uint8Array, isWhole: boolean): string | null {
  const sample = bytes.subarray(0, walked);
  const known = recogniseStructure(sample, isWhole && sample.length === bytes.length);
  if (known) return known.verdict === 'not-covered' ? toReason(known.kind) : null;
  return looksPacked(bytes) ? 'looks compressed or encrypted, in no format that is known' : null;
}

function looksPacked(bytes: Uint8Array): boolean {
  if (bytes.length < leastPacked) return false;
  const step = Math.floor((bytes.length - leastPacked) / (pieces - 1));
  let even = 0;
  for (let index = 0; index < pieces; index++)
    even += isEven(bytes.subarray(index * step, index * step + leastPacked)) ? 1 : 0;
  return even >= pieces - 1;
}

/** Bits a byte. Deflate, zstd, xz and ciphers give 7.95 and more; code and weights stay below 7.8. */
const leastEntropy = 7.9;
/** Pictures and sounds may be as even, but not what lies between a sample and the next one of 1, 2 or 4 bytes. */
const distances = [0, 1, 2, 4];

function isEven(piece: Uint8Array): boolean {
  return distances.every((distance) => entropyOf(piece, distance) >= leastEntropy);
}

/** Of the differences at a distance; of the bytes themselves at 0. */
function entropyOf(piece: Uint8Array, distance: number): number {
  const counts = new Uint32Array(256);
  for (let at = distance; at < piece.length; at++) {
    const difference = ((piece[at] ?? 0) - (distance > 0 ? (piece[at - distance] ?? 0) : 0)) & 255;
    counts[difference] = (counts[difference] ?? 0) + 1;
  }
  const size = piece.length - distance;
  let sum = 0;
  for (const count of counts) if (count > 0) sum += count * Math.log2(count);
  // What a sample falls short of the source's own entropy by (G. Miller 1955).
  return Math.log2(size) - sum / size + 255 / (2 * size * Math.LN2);
}
