/** One block of LZ4 (lz4_Block_format.md). */
import { DecodeError } from '../errors.ts';

/**
 * Unpacks into `out` from `start` on; what stands before it may be referred to. Returns where it ends. What does not fit
 * is damage: whoever writes a block says how large it may be.
 */
export function unpackLz4Block(packed: Uint8Array, out: Buffer, start: number): number {
  let length = start;
  for (let at = 0; at < packed.length;) {
    const token = packed[at++] ?? 0;
    let literals = token >> 4;
    if (literals === 15) [literals, at] = addLength(packed, at, literals);
    if (at + literals > packed.length || length + literals > out.length) throw new DecodeError('damaged');
    out.set(packed.subarray(at, at + literals), length);
    at += literals;
    length += literals;
    // The last sequence has nothing but literals.
    if (at >= packed.length) return length;
    const offset = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
    at += 2;
    let count = token & 15;
    if (count === 15) [count, at] = addLength(packed, at, count);
    count += 4;
    if (offset === 0 || offset > length || length + count > out.length) throw new DecodeError('damaged');
    for (let step = 0; step < count; step++, length++) out[length] = out[length - offset] ?? 0;
  }
  return length;
}

function addLength(packed: Uint8Array, from: number, base: number): [length: number, at: number] {
  let [length, at] = [base, from];
  for (;;) {
    const byte = packed[at++];
    if (byte === undefined) throw new DecodeError('ends too early');
    length += byte;
    if (byte !== 255) return [length, at];
  }
}
