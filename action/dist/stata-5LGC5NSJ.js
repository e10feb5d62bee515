import {
  orSearched
} from "./chunk-IFKJTPV7.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import "./engine.js";

// scan/formats/stata/stata.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");

// scan/formats/stata/stata-layout.ts
var mostColumns = 12e4;
function layoutOf(bytes) {
  return bytes.toString("latin1", 0, 11) === "<stata_dta>" ? taggedLayout(bytes) : plainLayout(bytes);
}
var numbers = [
  { kind: "double", size: 8 },
  { kind: "float", size: 4 },
  { kind: "long", size: 4 },
  { kind: "int", size: 2 },
  { kind: "byte", size: 1 }
];
function toColumns({ types, nameAt, formatAt }) {
  let rowSize = 0, columns = types.map((type, index) => {
    let at = rowSize;
    return rowSize += type.size, { ...type, name: nameAt(index), format: formatAt(index), at };
  });
  if (columns.length === 0 || rowSize === 0) throw new DecodeError("damaged");
  return { columns, rowSize };
}
function textsAt(bytes, start, size) {
  return (index) => bytes.toString("utf8", start + index * size, start + (index + 1) * size).replace(/\0.*$/s, "");
}
function taggedLayout(bytes) {
  let head = bytes.toString("latin1", 0, 1e3), release = Number(/<release>(\d{3})<\/release>/.exec(head)?.[1]), isBig = head.includes("<byteorder>MSF</byteorder>");
  if (!(release >= 117 && release <= 119)) throw new DecodeError("written by a version that is not read");
  let behind = (tag) => {
    let at = bytes.indexOf(`<${tag}>`);
    if (at < 0) throw new DecodeError("ends too early");
    return at + tag.length + 2;
  }, whole = (at, size) => {
    if (at + size > bytes.length) throw new DecodeError("ends too early");
    return isBig ? bytes.readUIntBE(at, size) : bytes.readUIntLE(at, size);
  }, count = whole(behind("K"), release === 119 ? 4 : 2), rows = release === 117 ? whole(behind("N"), 4) : whole(behind("N") + (isBig ? 2 : 0), 6), typesAt = behind("variable_types");
  if (count > mostColumns || typesAt + 2 * count > bytes.length) throw new DecodeError("damaged");
  let types = Array.from({ length: count }, (_, index) => toTaggedType(whole(typesAt + 2 * index, 2))), { columns, rowSize } = toColumns({
    types,
    nameAt: textsAt(bytes, behind("varnames"), release === 117 ? 33 : 129),
    formatAt: textsAt(bytes, behind("formats"), release === 117 ? 49 : 57)
  }), start = behind("data");
  return { release, isBig, columns, rows, rowSize, start, end: Math.min(bytes.length, start + rows * rowSize) };
}
function toTaggedType(code) {
  if (code === 32768) return { kind: "long text", size: 8 };
  let number = numbers[code - 65526];
  if (number) return number;
  if (code < 1 || code > 2045) throw new DecodeError("damaged");
  return { kind: "text", size: code };
}
var oldest = 103, sizesOf = (release) => ({
  name: release > 108 ? 33 : 9,
  format: release > 113 ? 49 : release > 104 ? 12 : 7,
  label: release > 105 ? 81 : 32,
  time: release > 104 ? 18 : 0,
  note: release > 108 ? 4 : 2
});
function plainLayout(bytes) {
  let [release = 0, order = 0] = bytes;
  if (release < oldest || release > 115) throw new DecodeError("written by a version that is not read");
  let sizes = sizesOf(release), isBig = order === 1, typesAt = 10 + sizes.label + sizes.time;
  if (bytes.length < typesAt) throw new DecodeError("ends too early");
  let count = isBig ? bytes.readUInt16BE(4) : bytes.readUInt16LE(4), rows = isBig ? bytes.readUInt32BE(6) : bytes.readUInt32LE(6), namesAt = typesAt + count;
  if (namesAt > bytes.length) throw new DecodeError("ends too early");
  let types = Array.from(bytes.subarray(typesAt, namesAt), release > 110 ? toPlainType : toLetteredType), formatsAt = namesAt + sizes.name * count + 2 * (count + 1), { columns, rowSize } = toColumns({
    types,
    nameAt: textsAt(bytes, namesAt, sizes.name),
    formatAt: textsAt(bytes, formatsAt, sizes.format)
  }), behindLabels = formatsAt + (sizes.format + sizes.name + sizes.label) * count, start = release > 104 ? behindNotes(bytes, behindLabels, { isBig, size: sizes.note }) : behindLabels;
  return { release, isBig, columns, rows, rowSize, start, end: Math.min(bytes.length, start + rows * rowSize) };
}
function toPlainType(code) {
  let number = numbers[255 - code];
  if (number) return number;
  if (code < 1 || code > 244) throw new DecodeError("damaged");
  return { kind: "text", size: code };
}
function toLetteredType(code) {
  let number = numbers["dflib".indexOf(String.fromCharCode(code))];
  if (number) return number;
  if (code < 128) throw new DecodeError("damaged");
  return { kind: "text", size: code - 127 };
}
function behindNotes(bytes, from, { isBig, size }) {
  for (let at = from; at + 1 + size <= bytes.length; ) {
    let length = isBig ? bytes.readUIntBE(at + 1, size) : bytes.readUIntLE(at + 1, size);
    if (at += 1 + size + length, length === 0) return at;
  }
  throw new DecodeError("ends too early");
}

// scan/formats/stata/stata.ts
var readStata = orSearched(partsOf);
async function* partsOf(bytes) {
  let layout = layoutOf(bytes), { columns, rows, rowSize, start, end } = layout;
  if (yield { kind: "table", name: null, table: "", format: "fixed-width", header: columns.map(({ name }) => name), rows: rowsOf(bytes, layout) }, start + rows * rowSize > end) throw new DecodeError("ends too early");
}
function* rowsOf(bytes, layout) {
  let { columns, rows, rowSize, start, end } = layout, long = new LongTexts(bytes, layout);
  for (let row = 0, at = start; row < rows && at + rowSize <= end; row++, at += rowSize)
    yield { number: row + 1, cells: columns.map((column) => toCell(bytes, at + column.at, column, layout, long)) };
}
function toCell(bytes, at, column, layout, long) {
  if (column.kind === "text") return toText(bytes.subarray(at, at + column.size));
  if (column.kind === "long text") return long.at(at);
  let number = readNumber(bytes, at, column, layout);
  return number === null ? "" : toMoment(number, column.format) ?? String(number);
}
function toText(bytes) {
  let end = bytes.indexOf(0), text = end < 0 ? bytes : bytes.subarray(0, end);
  return isUtf8(text) ? text.toString("utf8") : text.toString("latin1");
}
var highest = { byte: 100, int: 32740, long: 2147483620, float: 17014e34, double: 89884e303 }, formerlyHighest = { ...highest, byte: 126, int: 32766, long: 2147483646 };
function readNumber(bytes, at, { kind }, { isBig, release }) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (kind === "text" || kind === "long text") return null;
  let number = {
    byte: () => view.getInt8(at),
    int: () => view.getInt16(at, !isBig),
    long: () => view.getInt32(at, !isBig),
    float: () => view.getFloat32(at, !isBig),
    double: () => view.getFloat64(at, !isBig)
  }[kind](), most = release < 113 ? formerlyHighest : highest;
  return number > most[kind] || Number.isNaN(number) ? null : number;
}
var from1960 = Date.UTC(1960, 0, 1);
function toMoment(number, format) {
  let isDay = /^%-?(?:td|d)/.test(format);
  if (!isDay && !/^%-?t[cC]/.test(format)) return null;
  let date = new Date(from1960 + number * (isDay ? 864e5 : 1));
  return Number.isNaN(date.getTime()) ? null : isDay ? date.toISOString().slice(0, 10) : date.toISOString().slice(0, 19);
}
var LongTexts = class {
  #bytes;
  #layout;
  #places = null;
  constructor(bytes, layout) {
    [this.#bytes, this.#layout] = [bytes, layout];
  }
  at(offset) {
    let { release, isBig } = this.#layout, widths = release === 117 ? [4, 4] : release === 118 ? [2, 6] : [3, 5], [first = 0, second = 0] = widths, key = `${readWhole(this.#bytes, offset, first, isBig)} ${readWhole(this.#bytes, offset + first, second, isBig)}`;
    this.#places ??= this.#find();
    let place = this.#places.get(key);
    return place ? toText(this.#bytes.subarray(place.from, place.to)) : "";
  }
  #find() {
    let { release, isBig, end } = this.#layout, places = /* @__PURE__ */ new Map(), wide = release === 117 ? 4 : 8, bytes = this.#bytes;
    for (let at = bytes.indexOf("GSO", end); at >= 0 && bytes.toString("latin1", at, at + 3) === "GSO"; ) {
      if (at + 12 + wide > bytes.length) throw new DecodeError("ends too early");
      let [v, o] = [readWhole(bytes, at + 3, 4, isBig), readWhole(bytes, at + 7, Math.min(wide, 6), isBig)], from = at + 12 + wide, to = from + readWhole(bytes, from - 4, 4, isBig);
      places.set(`${v} ${o}`, { from, to }), at = to;
    }
    return places;
  }
};
function readWhole(bytes, at, size, isBig) {
  if (at + size > bytes.length) throw new DecodeError("ends too early");
  return isBig ? bytes.readUIntBE(at, size) : bytes.readUIntLE(at, size);
}
export {
  readStata
};
