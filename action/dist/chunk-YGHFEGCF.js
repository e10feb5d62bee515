import { from12_DecodeError as DecodeError } from "./engine.js";

// scan/formats/compression/lz4-block.ts
function unpackLz4Block(packed, out, start) {
  let length = start;
  for (let at = 0; at < packed.length; ) {
    let token = packed[at++] ?? 0, literals = token >> 4;
    if (literals === 15 && ([literals, at] = addLength(packed, at, literals)), at + literals > packed.length || length + literals > out.length) throw new DecodeError("damaged");
    if (out.set(packed.subarray(at, at + literals), length), at += literals, length += literals, at >= packed.length) return length;
    let offset = (packed[at] ?? 0) | (packed[at + 1] ?? 0) << 8;
    at += 2;
    let count = token & 15;
    if (count === 15 && ([count, at] = addLength(packed, at, count)), count += 4, offset === 0 || offset > length || length + count > out.length) throw new DecodeError("damaged");
    for (let step = 0; step < count; step++, length++) out[length] = out[length - offset] ?? 0;
  }
  return length;
}
function addLength(packed, from, base) {
  let [length, at] = [base, from];
  for (; ; ) {
    let byte = packed[at++];
    if (byte === void 0) throw new DecodeError("ends too early");
    if (length += byte, byte !== 255) return [length, at];
  }
}

export {
  unpackLz4Block
};
