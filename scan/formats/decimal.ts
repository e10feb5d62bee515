/** Numbers of databases that have more digits than a number of JavaScript. */

/** Of a whole number, `scale` digits stand behind the point. */
export function toDecimal(unscaled: bigint, scale: number): string {
  const sign = unscaled < 0n ? '-' : '';
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return scale > 0 ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}` : sign + digits;
}

/** Two's complement, the highest byte first. */
export function toWhole(bytes: Uint8Array): bigint {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
  return hex === '' ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

/** Scales and sizes beyond this are no numbers that anybody writes. */
const most = { scale: 1_000, bytes: 1_000 };

export function isDecimal(scale: number, size: number): boolean {
  return Number.isInteger(scale) && scale >= 0 && scale <= most.scale && size <= most.bytes;
}
