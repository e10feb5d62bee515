import {
  isDecimal,
  toDecimal,
  toWhole
} from "./chunk-E4QJERPF.js";
import {
  readScalar,
  toArrayType
} from "./chunk-HC674T2V.js";
import {
  unpackLz4
} from "./chunk-GKW72JMN.js";
import "./chunk-YGHFEGCF.js";
import "./chunk-RJFKTF5J.js";
import {
  decompressFrame
} from "./chunk-UNXS5EKZ.js";
import {
  orSearched
} from "./chunk-IFKJTPV7.js";
import {
  toCell
} from "./chunk-PRCUI7QQ.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_ByteReader as ByteReader, from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";

// scan/formats/arrow/arrow-types.ts
var kinds = {
  null: 1,
  int: 2,
  float: 3,
  binary: 4,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  list: 12,
  struct: 13,
  fixedBinary: 15,
  fixedList: 16,
  map: 17,
  duration: 18,
  largeBinary: 19,
  largeUtf8: 20,
  largeList: 21,
  binaryView: 23,
  utf8View: 24
}, deepest = 20;
function toField(table, depth = 0) {
  if (depth > deepest) throw new DecodeError("damaged");
  let dictionary = table.table(4);
  return {
    name: table.text(0),
    kind: table.u8(2),
    type: table.table(3),
    children: table.tables(5).map((child) => toField(child, depth + 1)),
    dictionary: dictionary?.i64(0) ?? null,
    indexType: dictionary?.table(1) ?? null
  };
}
function readColumn(field, parts) {
  if (field.dictionary !== null) return readIndexed(field, parts);
  if (parts.node(), field.kind === kinds.null) return () => null;
  let validity = parts.buffer(), value = readValues(field, parts), isThere = (row) => validity.length === 0 || isSet(validity, row);
  return (row) => isThere(row) ? value(row) : null;
}
function readIndexed({ dictionary, indexType }, parts) {
  let values = parts.dictionaries.get(dictionary ?? -1) ?? [];
  parts.node();
  let validity = parts.buffer(), number = readWhole(indexType, parts.buffer());
  return (row) => validity.length === 0 || isSet(validity, row) ? values[Number(number(row))] ?? null : null;
}
function isSet(bits, at) {
  return ((bits[at >> 3] ?? 0) >> (at & 7) & 1) === 1;
}
function readValues(field, parts) {
  let { kind, type } = field;
  switch (kind) {
    case kinds.int:
      return readWhole(type, parts.buffer());
    case kinds.float:
      return scalars(`<f${[2, 4, 8][type?.i16(0) ?? 0] ?? 8}`, parts.buffer());
    case kinds.bool: {
      let bits = parts.buffer();
      return (row) => isSet(bits, row);
    }
    case kinds.decimal:
      return readDecimal(type, parts.buffer());
    case kinds.date:
      return scalars(type?.i16(0, 1) === 0 ? null : "<M8[ms]", parts.buffer());
    case kinds.timestamp:
      return scalars(`<M8[${["s", "ms", "us", "ns"][type?.i16(0) ?? 0] ?? "s"}]`, parts.buffer());
    case kinds.time:
      return scalars(type?.i32(1) === 64 ? "<i8" : "<i4", parts.buffer());
    case kinds.duration:
      return scalars("<i8", parts.buffer());
    default:
      return readTexts(field, parts) ?? readNested(field, parts);
  }
}
function readWhole(type, bytes) {
  let isSigned = type === null || type.u8(1) === 1;
  return scalars(`<${isSigned ? "i" : "u"}${(type?.i32(0) || 32) / 8}`, bytes);
}
function scalars(text, bytes) {
  let type = toArrayType(text ?? "<i4"), value = (row) => readScalar(bytes, row * type.size, type);
  return text !== null ? value : (row) => {
    let date = new Date(Number(value(row)) * 864e5);
    return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
  };
}
function readDecimal(type, bytes) {
  let [scale, size] = [type?.i32(1) ?? 0, (type?.i32(2) || 128) / 8];
  if (!isDecimal(Math.max(0, scale), size)) throw new DecodeError("damaged");
  return (row) => toDecimal(toWhole(Uint8Array.from(take(bytes, row * size, (row + 1) * size)).toReversed()), Math.max(0, scale));
}
function readTexts({ kind, type }, parts) {
  let isText = kind === kinds.utf8 || kind === kinds.largeUtf8 || kind === kinds.utf8View, toValue = (bytes2) => isText ? bytes2.toString("utf8") : bytes2;
  if (kind === kinds.fixedBinary) {
    let [size, bytes2] = [type?.i32(0) ?? 0, parts.buffer()];
    return (row) => take(bytes2, row * size, (row + 1) * size);
  }
  if (kind === kinds.utf8View || kind === kinds.binaryView) {
    let views = parts.buffer(), others = Array.from({ length: parts.more() }, () => parts.buffer());
    return (row) => toValue(readView(views, row, others));
  }
  if (!isText && kind !== kinds.binary && kind !== kinds.largeBinary) return null;
  let endOf = readEnds(kind === kinds.largeUtf8 || kind === kinds.largeBinary, parts.buffer()), bytes = parts.buffer();
  return (row) => toValue(take(bytes, endOf(row), endOf(row + 1)));
}
function readView(views, row, others) {
  let view = take(views, row * 16, row * 16 + 16), length = view.readUInt32LE(0);
  if (length <= 12) return view.subarray(4, 4 + length);
  let from = view.readUInt32LE(12);
  return take(others[view.readUInt32LE(8)] ?? Buffer.alloc(0), from, from + length);
}
function readNested({ kind, type, children }, parts) {
  if (kind === kinds.struct) {
    let fields = children.map((child2) => [child2.name, readColumn(child2, parts)]);
    return (row) => Object.fromEntries(fields.map(([name, value2]) => [name, value2(row)]));
  }
  let [child] = children, isList = kind === kinds.list || kind === kinds.largeList || kind === kinds.map || kind === kinds.fixedList;
  if (!child || !isList) throw new DecodeError("holds columns of a kind that is not read");
  let size = type?.i32(0) ?? 0, endOf = kind === kinds.fixedList ? (row) => row * size : readEnds(kind === kinds.largeList, parts.buffer()), value = readColumn(child, parts);
  return (row) => {
    let [from, to] = [endOf(row), endOf(row + 1)];
    if (to - from > 1e6) throw new DecodeError("damaged");
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => value(from + at));
  };
}
function readEnds(isLarge, bytes) {
  let value = scalars(isLarge ? "<i8" : "<i4", bytes);
  return (row) => Number(value(row));
}
function take(bytes, from, to) {
  if (from < 0 || to < from || to > bytes.length) throw new DecodeError("damaged");
  return bytes.subarray(from, to);
}

// scan/formats/arrow/flat-table.ts
var mostElements = 1e5, FlatTable = class _FlatTable {
  bytes;
  #at;
  #fields;
  #end;
  constructor(bytes, at) {
    [this.bytes, this.#at] = [bytes, at], this.#fields = at - bytes.readInt32LE(at), this.#end = bytes.readUInt16LE(this.#fields);
  }
  static root(bytes) {
    return new _FlatTable(bytes, bytes.readUInt32LE(0));
  }
  /** Where the field stands; 0 where it is absent. */
  placeOf(field) {
    let slot = 4 + 2 * field, offset = slot + 2 <= this.#end ? this.bytes.readUInt16LE(this.#fields + slot) : 0;
    return offset === 0 ? 0 : this.#at + offset;
  }
  u8(field) {
    let at = this.placeOf(field);
    return at === 0 ? 0 : this.bytes.readUInt8(at);
  }
  i16(field, absent = 0) {
    let at = this.placeOf(field);
    return at === 0 ? absent : this.bytes.readInt16LE(at);
  }
  i32(field) {
    let at = this.placeOf(field);
    return at === 0 ? 0 : this.bytes.readInt32LE(at);
  }
  /** No size is larger than a number of JavaScript holds. */
  i64(field) {
    let at = this.placeOf(field);
    return at === 0 ? 0 : Number(this.bytes.readBigInt64LE(at));
  }
  table(field) {
    let at = this.placeOf(field);
    return at === 0 ? null : new _FlatTable(this.bytes, at + this.bytes.readUInt32LE(at));
  }
  text(field) {
    let at = this.placeOf(field);
    if (at === 0) return "";
    let start = at + this.bytes.readUInt32LE(at);
    return this.bytes.toString("utf8", start + 4, start + 4 + this.bytes.readUInt32LE(start));
  }
  /** Where each element stands. */
  elements(field, size) {
    let at = this.placeOf(field);
    if (at === 0) return [];
    let start = at + this.bytes.readUInt32LE(at), length = this.bytes.readUInt32LE(start);
    if (length > mostElements || start + 4 + length * size > this.bytes.length) throw new DecodeError("damaged");
    return Array.from({ length }, (_, index) => start + 4 + index * size);
  }
  tables(field) {
    return this.elements(field, 4).map((at) => new _FlatTable(this.bytes, at + this.bytes.readUInt32LE(at)));
  }
};

// scan/formats/arrow/arrow.ts
var magic = "ARROW1\0\0", headers = { schema: 1, dictionary: 2, batch: 3 }, readArrow = orSearched(partsOf);
async function* partsOf(bytes, budget) {
  let messages = guarded(() => new Messages(bytes)), schema = guarded(() => messages.next());
  if (schema?.kind !== headers.schema || schema.header.i16(0) !== 0) throw new DecodeError("damaged");
  let fields = guarded(() => schema.header.tables(1).map((field) => toField(field))), rows = new Rows(messages, fields, budget).read();
  yield { kind: "table", name: null, table: "", format: "parquet", header: fields.map(({ name }) => name), rows };
}
function guarded(read) {
  try {
    return read();
  } catch (error) {
    throw error instanceof DecodeError ? error : new DecodeError("damaged, or ends too early");
  }
}
var Messages = class {
  #bytes;
  #at;
  constructor(bytes) {
    this.#bytes = bytes, this.#at = bytes.toString("latin1", 0, magic.length) === magic ? magic.length : 0;
  }
  /** Null at the end, which a stream need not say. */
  next() {
    if (this.#at === this.#bytes.length) return null;
    let isMarked = this.#bytes.readUInt32LE(this.#at) === 4294967295, start = this.#at + (isMarked ? 8 : 4), length = this.#bytes.readUInt32LE(start - 4);
    if (length === 0) return null;
    let message = FlatTable.root(this.#bytes.subarray(start, start + length)), [header, end] = [message.table(2), start + length + message.i64(3)];
    if (!header || end > this.#bytes.length || end < start) throw new DecodeError("ends too early");
    return this.#at = end, { kind: message.u8(1), header, body: this.#bytes.subarray(start + length, end) };
  }
}, Rows = class {
  #messages;
  #fields;
  #budget;
  #dictionaries = /* @__PURE__ */ new Map();
  #number = 0;
  constructor(messages, fields, budget) {
    [this.#messages, this.#fields, this.#budget] = [messages, fields, budget];
  }
  async *read() {
    for (let message = guarded(() => this.#messages.next()); message; message = guarded(() => this.#messages.next()))
      message.kind === headers.dictionary ? await this.#takeDictionary(message) : message.kind === headers.batch && (yield* this.#rowsOf(message.header, message.body));
  }
  async *#rowsOf(header, body) {
    let batch = await Batch.open(header, body, this.#budget);
    try {
      let columns = guarded(() => this.#fields.map((field) => readColumn(field, batch.parts(this.#dictionaries))));
      for (let row = 0; row < batch.length; row++) {
        let cells = guarded(() => columns.map((column) => toCell(column(row))));
        yield { number: ++this.#number, cells };
      }
    } finally {
      batch.release();
    }
  }
  async #takeDictionary({ header, body }) {
    let id = guarded(() => header.i64(0)), field = findDictionary(this.#fields, id), inner = guarded(() => header.table(1));
    if (!field || !inner) throw new DecodeError("damaged");
    let batch = await Batch.open(inner, body, this.#budget);
    try {
      let value = guarded(() => readColumn({ ...field, dictionary: null }, batch.parts(this.#dictionaries)));
      this.#budget.cells(batch.length);
      let values = guarded(() => Array.from({ length: batch.length }, (_, row) => value(row))), isDelta = guarded(() => header.u8(2)) === 1;
      this.#dictionaries.set(id, isDelta ? [...this.#dictionaries.get(id) ?? [], ...values] : values);
    } finally {
      batch.release();
    }
  }
};
function findDictionary(fields, id) {
  for (let field of fields) {
    let found = field.dictionary === id ? field : findDictionary(field.children, id);
    if (found) return found;
  }
  return null;
}
var mostRows = 1e8, Batch = class _Batch {
  length;
  #lengths;
  #buffers;
  #views;
  #release;
  #node = 0;
  #buffer = 0;
  #view = 0;
  constructor(header, buffers, release) {
    if (this.length = header.i64(0), this.#lengths = header.elements(1, 16).map((at) => Number(header.bytes.readBigInt64LE(at))), this.#views = header.elements(4, 8).map((at) => Number(header.bytes.readBigInt64LE(at))), [this.#buffers, this.#release] = [buffers, release], !(this.length >= 0 && this.length <= mostRows)) throw new DecodeError("damaged");
  }
  static async open(header, body, budget) {
    let codec = guarded(() => header.table(3)?.u8(0) ?? null), places = guarded(
      () => header.elements(2, 16).map((at) => {
        let from = Number(header.bytes.readBigInt64LE(at));
        return { from, to: from + Number(header.bytes.readBigInt64LE(at + 8)) };
      })
    ), held = [], release = () => {
      for (let each of held.splice(0)) each.release();
    };
    try {
      let buffers = [];
      for (let { from, to } of places) {
        if (from < 0 || to < from || to > body.length) throw new DecodeError("ends too early");
        let opened = await unpack(body.subarray(from, to), codec, budget);
        held.push(opened), buffers.push(opened.bytes);
      }
      return guarded(() => new _Batch(header, buffers, release));
    } catch (error) {
      throw release(), error;
    }
  }
  /** From its first column on. */
  parts(dictionaries) {
    return {
      node: () => ({ length: this.#lengths[this.#node++] ?? 0 }),
      buffer: () => this.#buffers[this.#buffer++] ?? Buffer.alloc(0),
      more: () => Math.min(this.#views[this.#view++] ?? 0, this.#buffers.length),
      dictionaries
    };
  }
  release() {
    this.#release();
  }
}, codecs = { lz4: 0, zstandard: 1 };
async function unpack(bytes, codec, budget) {
  let plain = (own) => ({ bytes: own, release() {
  } });
  if (codec === null || bytes.length === 0) return plain(bytes);
  if (bytes.length < 8) throw new DecodeError("damaged");
  let packed = bytes.subarray(8);
  if (bytes.readBigInt64LE(0) === -1n) return plain(packed);
  let reader = new ByteReader(inPieces(packed));
  if (codec !== codecs.lz4 && codec !== codecs.zstandard)
    throw new DecodeError("packed in a way that is not understood");
  return collect(codec === codecs.lz4 ? unpackLz4(reader, budget) : decompressFrame(reader, budget), null, budget);
}
export {
  readArrow
};
