/** A delta of Git (gitformat-pack, "Deltified representation"): copies from its base, and bytes of its own. */

/**
 * Whether [delta, deltaEnd), behind its two sizes, makes exactly the bytes that fill [to, toEnd) of the base
 * [base, baseEnd); then it does. Nothing is read or written elsewhere.
 */
export function applyDelta(base: usize, baseEnd: usize, delta: usize, deltaEnd: usize, to: usize, toEnd: usize): bool {
  let p = delta;
  let out = to;
  while (p < deltaEnd) {
    const code: u32 = load<u8>(p++);
    if (code == 0) return false;
    if (code < 128) {
      if (<usize>code > deltaEnd - p || <usize>code > toEnd - out) return false;
      memory.copy(out, p, code);
      p += code;
      out += code;
      continue;
    }
    if (<usize>popcnt(code & 127) > deltaEnd - p) return false;
    let offset: usize = 0;
    let size: usize = 0;
    for (let byte = 0; byte < 4; byte++) if (code & (1 << byte)) offset |= <usize>load<u8>(p++) << (byte << 3);
    for (let byte = 0; byte < 3; byte++) if (code & (16 << byte)) size |= <usize>load<u8>(p++) << (byte << 3);
    if (size == 0) size = 0x10000;
    if (offset > baseEnd - base || size > baseEnd - base - offset || size > toEnd - out) return false;
    memory.copy(out, base + offset, size);
    out += size;
  }
  return out == toEnd;
}
