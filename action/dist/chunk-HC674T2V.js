import { from12_DecodeError as DecodeError } from "./engine.js";

// scan/formats/objects/numpy-array.ts
function toArrayType(text) {
  let [, order = "", kind = "", count = "", unit = ""] = /^([<>|=]?)([a-zA-Z?])(\d{0,9})(?:\[(\d{0,6}[a-zA-Z]{1,2})\])?$/.exec(text) ?? [];
  if (kind === "") throw new DecodeError("holds arrays of a kind that is not read");
  let size = Number(count || 1) * (kind === "U" ? 4 : 1);
  if ("iuM".includes(kind) && ![1, 2, 4, 8].includes(size)) throw new DecodeError("damaged");
  return { kind: kind === "?" ? "b" : kind, size, isBig: order === ">", unit, fields: null };
}
function toStructure(fields) {
  let size = 0, placed = fields.map(({ name, type }) => {
    let offset = size;
    return size += type.size, { name, type, offset };
  });
  return { kind: "V", size, isBig: !1, unit: "", fields: placed };
}
function readScalar(bytes, at, type) {
  if (at < 0 || at + type.size > bytes.length) throw new DecodeError("ends too early");
  let { kind, size, isBig } = type;
  switch (kind) {
    case "S":
      return withoutEnd(bytes.toString("utf8", at, at + size));
    case "U":
      return readWide(bytes, at, type);
    case "b":
      return bytes[at] !== 0;
    case "i":
      return size === 8 ? readLong(bytes, at, isBig, !0) : isBig ? bytes.readIntBE(at, size) : bytes.readIntLE(at, size);
    case "u":
      return size === 8 ? readLong(bytes, at, isBig, !1) : isBig ? bytes.readUIntBE(at, size) : bytes.readUIntLE(at, size);
    case "f":
      return readFloat(bytes, at, type);
    case "M":
      return size === 8 ? readTime(readLong(bytes, at, isBig, !0), type.unit) : null;
    default:
      return null;
  }
}
function withoutEnd(text) {
  let end = text.search(/\0+$/);
  return end < 0 ? text : text.slice(0, end);
}
function readWide(bytes, at, { size, isBig }) {
  let text = "";
  for (let next = at; next < at + size; next += 4) {
    let code = isBig ? bytes.readUInt32BE(next) : bytes.readUInt32LE(next);
    text += code > 1114111 ? "\uFFFD" : String.fromCodePoint(code);
  }
  return withoutEnd(text);
}
function readLong(bytes, at, isBig, isSigned) {
  let long = isSigned ? isBig ? bytes.readBigInt64BE(at) : bytes.readBigInt64LE(at) : isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at);
  return Number.isSafeInteger(Number(long)) ? Number(long) : long;
}
function readFloat(bytes, at, { size, isBig }) {
  if (size !== 4 && size !== 8) return null;
  let number = size === 4 ? isBig ? bytes.readFloatBE(at) : bytes.readFloatLE(at) : isBig ? bytes.readDoubleBE(at) : bytes.readDoubleLE(at);
  return Number.isNaN(number) ? null : number;
}
var secondsOf = {
  W: 604800,
  D: 86400,
  h: 3600,
  m: 60,
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  ns: 1e-9
};
function readTime(count, unit) {
  let [, times = "", name = ""] = /^(\d*)([a-zA-Z]+)$/.exec(unit) ?? [], seconds = Number(count) * Number(times || 1) * (secondsOf[name] ?? Number.NaN), date = new Date(Math.round(seconds * 1e3));
  if (Number.isNaN(date.getTime())) return null;
  let text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}

export {
  toArrayType,
  toStructure,
  readScalar
};
