/** CRC-32C, as LevelDB, RocksDB and TensorFlow keep it beside what they write. */

/** RFC 3720, B.4; the polynomial with its bits reversed. */
const polynomial = 0x82_f6_3b_78;

/** LevelDB, crc32c.h: rotated and shifted, since a sum over bytes that hold a sum is a weak one. */
export function maskedSum(bytes: Uint8Array): number {
  const sum = crc32c(bytes);
  return (((sum >>> 15) | (sum << 17)) + 0xa2_82_ea_d8) >>> 0;
}

function crc32c(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ polynomial : sum >>> 1;
  }
  return ~sum >>> 0;
}
