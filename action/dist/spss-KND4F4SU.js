import {
  inflateZlib
} from "./chunk-UNXS5EKZ.js";
import {
  columnTitle
} from "./chunk-XCAUBEU3.js";
import {
  orSearched
} from "./chunk-IFKJTPV7.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_ByteReader as ByteReader, from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";
import "./engine.js";

// scan/formats/ordered-cursor.ts
var OrderedCursor = class {
  #cursor;
  isBig;
  constructor(bytes, at, isBig) {
    [this.#cursor, this.isBig] = [new ByteCursor(bytes, at), isBig];
  }
  get at() {
    return this.#cursor.at;
  }
  i32() {
    return this.isBig ? this.#cursor.i32be() : this.#cursor.i32();
  }
  /** No size is larger than a number of JavaScript holds. */
  i64() {
    let bytes = this.#cursor.take(8);
    return Number(this.isBig ? bytes.readBigInt64BE() : bytes.readBigInt64LE());
  }
  f64() {
    let bytes = this.#cursor.take(8);
    return this.isBig ? bytes.readDoubleBE() : bytes.readDoubleLE();
  }
  u8() {
    return this.#cursor.u8();
  }
  take(count) {
    return this.#cursor.take(count);
  }
  skip(count) {
    this.#cursor.skip(count);
  }
};

// scan/formats/spss/spss-layout.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var headerSize = 176, mostColumns = 12e4, records = { variable: 2, labels: 3, labelled: 4, notes: 6, extension: 7, end: 999 };
function layoutOf(bytes) {
  if (bytes.length < headerSize) throw new DecodeError("ends too early");
  let isBig = ![2, 3].includes(bytes.readInt32LE(64)), header = new OrderedCursor(bytes, 72, isBig), [compression, , cases, bias] = [header.i32(), header.i32(), header.i32(), header.f64()], dictionary = new Dictionary(new OrderedCursor(bytes, headerSize, isBig));
  dictionary.read();
  let columns = dictionary.columns(), rowSize = 8 * dictionary.slots, notes = [bytes.subarray(109, 173), ...dictionary.notes].map(dictionary.decode), labels = columns.flatMap(({ label, valueLabels }) => [label, ...valueLabels.values()]), said = [.../* @__PURE__ */ new Set([...notes, ...labels])].filter((note) => note.trim() !== ""), { decode, start } = dictionary;
  return { isBig, compression, bias, cases, columns, rowSize, notes: said, decode, start };
}
var Dictionary = class {
  notes = [];
  slots = 0;
  start = 0;
  #cursor;
  #variables = [];
  #labels = [];
  #longNames = /* @__PURE__ */ new Map();
  #widths = /* @__PURE__ */ new Map();
  #encoding = "";
  constructor(cursor) {
    this.#cursor = cursor;
  }
  read() {
    for (; ; ) {
      let kind = this.#cursor.i32();
      if (kind === records.end) break;
      this.#readRecord(kind);
    }
    if (this.#cursor.skip(4), this.start = this.#cursor.at, this.slots === 0) throw new DecodeError("damaged");
  }
  #readRecord(kind) {
    let cursor = this.#cursor;
    if (kind === records.variable) this.#readVariable();
    else if (kind === records.labels) this.#labels = this.#readLabels();
    else if (kind === records.labelled) this.#giveLabels();
    else if (kind === records.notes) this.notes.push(cursor.take(80 * cursor.i32()));
    else if (kind === records.extension) this.#readExtension();
    else throw new DecodeError("damaged");
  }
  #readVariable() {
    let cursor = this.#cursor, [width, hasLabel, missing2, format] = [cursor.i32(), cursor.i32(), cursor.i32(), cursor.i32()];
    cursor.skip(4);
    let name = cursor.take(8).toString("latin1").trimEnd(), label = hasLabel ? this.#padded(cursor.i32()) : Buffer.alloc(0);
    if (cursor.skip(8 * Math.abs(missing2)), width >= 0 && this.#variables.push({
      slot: this.slots,
      name,
      label,
      width,
      format: format >> 16 & 255,
      valueLabels: /* @__PURE__ */ new Map()
    }), this.slots++, width > 255 || this.slots > mostColumns) throw new DecodeError("damaged");
  }
  /** To a multiple of four. */
  #padded(length) {
    let text = this.#cursor.take(length);
    return this.#cursor.skip((4 - length % 4) % 4), text;
  }
  #readLabels() {
    let cursor = this.#cursor, labels = [];
    for (let left = cursor.i32(); left > 0; left--) {
      let value = cursor.take(8).toString("hex"), length = cursor.u8();
      labels.push([value, cursor.take(length)]), cursor.skip((8 - (length + 1) % 8) % 8);
    }
    return labels;
  }
  #giveLabels() {
    let bySlot = new Map(this.#variables.map((variable) => [variable.slot, variable]));
    for (let left = this.#cursor.i32(); left > 0; left--) {
      let labels = bySlot.get(this.#cursor.i32() - 1)?.valueLabels;
      for (let [value, label] of this.#labels) labels?.set(value, label);
    }
  }
  #readExtension() {
    let cursor = this.#cursor, [kind, size, count] = [cursor.i32(), cursor.i32(), cursor.i32()], content = cursor.take(size * count);
    if (kind === 3 && size === 4 && count === 8) {
      let code = new OrderedCursor(content, 28, cursor.isBig).i32();
      this.#encoding ||= codePages[code] ?? (code >= 1250 && code <= 1258 ? `windows-${code}` : "");
    }
    kind === 13 && (this.#longNames = new Map(toPairs(content))), kind === 14 && (this.#widths = new Map(toPairs(content).map(([name, width]) => [name, Number.parseInt(width, 10)]))), kind === 20 && (this.#encoding = content.toString("latin1"));
  }
  decode = (bytes) => (isUtf8(bytes) ? bytes.toString("utf8") : openDecoder(this.#encoding).decode(bytes)).replace(/[\0 ]+$/, "");
  columns() {
    let columns = [];
    for (let index = 0; index < this.#variables.length; ) {
      let first = this.#variables[index];
      if (!first) break;
      let whole = this.#widths.get(first.name) ?? 0, parts = this.#variables.slice(index, index + (whole > 255 ? Math.ceil(whole / 252) : 1));
      columns.push(this.#toColumn(first, parts)), index += parts.length;
    }
    return columns;
  }
  #toColumn({ name, label, width, format, valueLabels }, parts) {
    return {
      name: this.decode(Buffer.from(this.#longNames.get(name) ?? name, "latin1")),
      label: this.decode(label),
      width,
      format,
      stretches: parts.map((part) => ({ at: part.slot * 8, size: part.width })),
      valueLabels: new Map([...valueLabels].map(([value, text]) => [value, this.decode(text)]))
    };
  }
};
function toPairs(bytes) {
  return bytes.toString("latin1").split("	").map((pair) => {
    let at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}
var codePages = { 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5" };
function openDecoder(encoding) {
  try {
    return new TextDecoder(encoding || "windows-1252");
  } catch {
    return new TextDecoder("windows-1252");
  }
}

// scan/formats/spss/spss.ts
var compressions = { none: 0, codes: 1, zlib: 2 }, readSpss = orSearched(partsOf);
async function* partsOf(bytes, budget) {
  let layout = layoutOf(bytes), { columns, compression, notes } = layout;
  if (compression < compressions.none || compression > compressions.zlib)
    throw new DecodeError("packed in a way that is not understood");
  let header = columns.map(({ name, label }) => columnTitle(name, label)), packed = compression === compressions.zlib ? await unpackZlib(bytes, layout, budget) : null;
  try {
    let content = packed?.bytes ?? bytes.subarray(layout.start), rows = compression === compressions.none ? plainRows(content, layout) : codedRows(content, layout);
    yield { kind: "table", name: null, table: "", format: "fixed-width", header, rows: toRows(rows, layout) };
  } finally {
    packed?.release();
  }
  notes.length > 0 && (yield toTextPart("labels", [`${notes.join(`
`)}
`]));
}
function* toRows(rows, { columns, cases, isBig, decode }) {
  let number = 0;
  for (let row of rows)
    yield { number: ++number, cells: columns.map((column) => toCell(row, column, { isBig, decode })) };
  if (number < cases) throw new DecodeError("ends too early");
}
function* plainRows(bytes, { rowSize }) {
  for (let at = 0; at + rowSize <= bytes.length; at += rowSize) yield bytes.subarray(at, at + rowSize);
}
var codes = { nothing: 0, end: 252, asItIs: 253, blanks: 254, missing: 255 };
function* codedRows(bytes, { rowSize, bias, isBig }) {
  let row = Buffer.alloc(rowSize), filled = 0;
  for (let at = 0; at + 8 <= bytes.length; ) {
    let block = bytes.subarray(at, at + 8);
    at += 8;
    for (let code of block)
      if (code !== codes.nothing) {
        if (code === codes.end) return;
        if (code === codes.asItIs) {
          if (at + 8 > bytes.length) throw new DecodeError("ends too early");
          bytes.copy(row, filled, at, at + 8), at += 8;
        } else code === codes.blanks ? row.fill(" ", filled, filled + 8) : writeNumber(row, filled, { value: code === codes.missing ? missing : code - bias, isBig });
        filled += 8, !(filled < rowSize) && (yield row, filled = 0);
      }
  }
  if (filled > 0) throw new DecodeError("ends too early");
}
var missing = -Number.MAX_VALUE;
function writeNumber(row, at, { value, isBig }) {
  isBig ? row.writeDoubleBE(value, at) : row.writeDoubleLE(value, at);
}
async function unpackZlib(bytes, { start, isBig }, budget) {
  let header = new OrderedCursor(bytes, start, isBig);
  header.skip(8);
  let end = header.i64();
  if (end < header.at + 8 || end > bytes.length) throw new DecodeError("ends too early");
  let reader = new ByteReader(inPieces(bytes.subarray(header.at + 8, end)));
  return collect(streamsOf(reader, budget), null, budget);
}
async function* streamsOf(reader, budget) {
  for (; (await reader.peek(1)).length > 0; ) yield* inflateZlib(reader, budget);
}
function toCell(row, column, { isBig, decode }) {
  let [first = { at: 0, size: 0 }] = column.stretches, label = column.valueLabels.get(row.toString("hex", first.at, first.at + 8));
  if (label !== void 0 && label !== "") return label;
  if (column.width > 0)
    return decode(Buffer.concat(column.stretches.map(({ at, size }) => row.subarray(at, at + size))));
  let number = isBig ? row.readDoubleBE(first.at) : row.readDoubleLE(first.at);
  return number === missing || Number.isNaN(number) ? "" : toMoment(number, column.format) ?? String(number);
}
var from1582 = Date.UTC(1582, 9, 14), days = /* @__PURE__ */ new Set([20, 23, 24, 28, 29, 30, 38, 39]), moments = /* @__PURE__ */ new Set([22, 41]);
function toMoment(number, format) {
  if (!days.has(format) && !moments.has(format)) return null;
  let date = new Date(from1582 + number * 1e3);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, days.has(format) ? 10 : 19);
}
export {
  readSpss
};
