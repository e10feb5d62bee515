
// scan/formats/decimal.ts
function toDecimal(unscaled, scale) {
  let sign = unscaled < 0n ? "-" : "", digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0"), point = digits.length - scale;
  return scale > 0 ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}` : sign + digits;
}
function toWhole(bytes) {
  let hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
  return hex === "" ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}
var most = { scale: 1e3, bytes: 1e3 };
function isDecimal(scale, size) {
  return Number.isInteger(scale) && scale >= 0 && scale <= most.scale && size <= most.bytes;
}

export {
  toDecimal,
  toWhole,
  isDecimal
};
