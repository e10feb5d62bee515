/** LZF, as Redis packs long strings (LibLZF, lzf_d.c). */
import { DecodeError } from '../errors.ts';

/** `size`: bytes that come out, as the file says; the caller has asked its budget. */
export function unpackLzf(packed: Buffer, size: number): Buffer {
  const out = Buffer.alloc(size);
  let length = 0;
  for (let at = 0; at < packed.length;) {
    const control = packed[at++] ?? 0;
    if (control < 32) {
      const end = at + control + 1;
      if (end > packed.length || length + control + 1 > size) throw new DecodeError('damaged');
      length += packed.copy(out, length, at, end);
      at = end;
      continue;
    }
    let count = control >> 5;
    if (count === 7) count += packed[at++] ?? 0;
    const from = length - ((control & 31) << 8) - (packed[at++] ?? 0) - 1;
    if (from < 0 || length + count + 2 > size) throw new DecodeError('damaged');
    for (let step = 0; step < count + 2; step++) out[length + step] = out[from + step] ?? 0;
    length += count + 2;
  }
  return out.subarray(0, length);
}
