import {
  inflateWhole
} from "./chunk-ITR7N3RI.js";
import {
  isDecimal,
  toDecimal,
  toWhole
} from "./chunk-E4QJERPF.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_ByteReader as ByteReader, from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";
import "./engine.js";

// scan/formats/avro/avro.ts
function crc32(...all) { return globalThis.process.getBuiltinModule("node:zlib").crc32(...all); }
function zstdDecompressSync(...all) { return globalThis.process.getBuiltinModule("node:zlib").zstdDecompressSync(...all); }

// scan/formats/avro/avro-values.ts
var mostSteps = 1e6, AvroReader = class {
  steps = 0;
  #bytes;
  #at = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  step() {
    if (++this.steps > mostSteps) throw new DecodeError("damaged");
  }
  get isAtEnd() {
    return this.#at === this.#bytes.length;
  }
  /** Seven bits a byte, the lowest first. */
  unsigned() {
    let [value, factor] = [0, 1];
    for (let count = 0; count < 10; count++) {
      let byte = this.take(1)[0] ?? 0;
      if (value += (byte & 127) * factor, byte < 128) return value;
      factor *= 128;
    }
    throw new DecodeError("damaged");
  }
  /** Zigzag: the lowest bit is the sign. Beyond 53 bits the last digits are lost. */
  long() {
    let value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
  /** The same with all its digits: as text where it has too many for a number. */
  integer() {
    let from = this.#at, value = this.long();
    if (Number.isSafeInteger(value * 2)) return value;
    let exact = this.#bytes.subarray(from, this.#at).reduceRight((sum, byte) => sum * 128n + BigInt(byte & 127), 0n);
    return String(exact >> 1n ^ -(exact & 1n));
  }
  take(count) {
    if (!(count >= 0 && this.#at + count <= this.#bytes.length)) throw new DecodeError("damaged");
    return this.#at += count, this.#bytes.subarray(this.#at - count, this.#at);
  }
};
function toDecoder(schema) {
  let types = /* @__PURE__ */ new Map(), root = asRecord(schema);
  if (root?.type !== "record") {
    let read = toRead(schema, types, 0);
    return { name: "", fields: ["value"], read: (values) => [toText(read(values))] };
  }
  let fields = toFields(root, types, 0), names = fields.map(({ name }) => name);
  return {
    name: typeof root.name == "string" ? root.name : "",
    fields: names,
    read: (values) => fields.map(({ read }) => toText(read(values)))
  };
}
var deepest = 24, mostFields = 4096;
function toFields(record, types, depth) {
  let list = record.fields;
  if (!Array.isArray(list) || list.length > mostFields) throw new DecodeError("damaged");
  let fields = [];
  remember(record, types, (values) => toObject(fields.map(({ name, read }) => [name, read(values)])));
  for (let each of list) {
    let field = asRecord(each);
    fields.push({ name: String(field?.name ?? ""), read: toRead(field?.type, types, depth + 1) });
  }
  return fields;
}
function remember(schema, types, read) {
  let { name, namespace } = schema;
  return typeof name == "string" && (types.set(name, read), typeof namespace == "string" && types.set(`${namespace}.${name}`, read)), read;
}
function toRead(schema, types, depth) {
  if (depth > deepest) throw new DecodeError("nested too deep");
  if (typeof schema == "string") return primitives[schema] ?? laterType(schema, types);
  if (Array.isArray(schema)) return toUnion(schema.map((each) => toRead(each, types, depth + 1)));
  let complex = asRecord(schema), type = complex?.type;
  if (!complex) throw new DecodeError("damaged");
  if (type === "record" || type === "error") {
    let fields = toFields(complex, types, depth);
    return deepGuarded((values) => toObject(fields.map(({ name, read }) => [name, read(values)])));
  }
  return type === "enum" ? remember(complex, types, toEnum(complex.symbols)) : type === "fixed" ? remember(complex, types, toFixed(complex)) : type === "array" ? toArray(toRead(complex.items, types, depth + 1)) : type === "map" ? toMap(toRead(complex.values, types, depth + 1)) : complex.logicalType === "decimal" && type === "bytes" ? toDecimals(complex, (values) => values.long()) : withLogicalType(toRead(type, types, depth + 1), complex.logicalType);
}
var primitives = {
  null: () => null,
  boolean: (values) => values.take(1)[0] === 1,
  int: (values) => values.integer(),
  long: (values) => values.integer(),
  float: (values) => values.take(4).readFloatLE(),
  double: (values) => values.take(8).readDoubleLE(),
  bytes: (values) => values.take(values.long()).toString("latin1"),
  string: (values) => values.take(values.long()).toString("utf8")
};
function laterType(name, types) {
  return deepGuarded((values) => {
    let read = types.get(name) ?? types.get(name.slice(name.lastIndexOf(".") + 1));
    if (!read) throw new DecodeError("damaged");
    return read(values);
  });
}
function deepGuarded(read) {
  let level = 0;
  return (values) => {
    if (values.step(), ++level > 200) throw new DecodeError("nested too deep");
    try {
      return read(values);
    } finally {
      level--;
    }
  };
}
function toUnion(branches) {
  return (values) => {
    let read = branches[values.long()];
    if (!read) throw new DecodeError("damaged");
    return read(values);
  };
}
function toEnum(symbols) {
  if (!Array.isArray(symbols)) throw new DecodeError("damaged");
  return (values) => symbols[values.long()];
}
function toFixed(complex) {
  let size = Number(complex.size);
  return complex.logicalType === "decimal" ? toDecimals(complex, () => size) : (values) => values.take(size).toString("latin1");
}
function toDecimals({ scale = 0 }, sizeOf) {
  return (values) => {
    let bytes = values.take(sizeOf(values));
    return isDecimal(Number(scale), bytes.length) ? toDecimal(toWhole(bytes), Number(scale)) : bytes.toString("latin1");
  };
}
function readItems(values, take) {
  for (let count = values.long(); count !== 0; count = values.long()) {
    count < 0 && values.long();
    for (let index = 0; index < Math.abs(count); index++)
      values.step(), take();
  }
}
function toArray(read) {
  return (values) => {
    let items = [];
    return readItems(values, () => items.push(read(values))), items;
  };
}
function toMap(read) {
  return (values) => {
    let entries = [];
    return readItems(values, () => entries.push([String(primitives.string?.(values)), read(values)])), toObject(entries);
  };
}
function toObject(entries) {
  let values = /* @__PURE__ */ Object.create(null);
  for (let [name, value] of entries) {
    let free = name;
    for (let count = 2; free in values; count++) free = `${name} ${count}`;
    values[free] = value;
  }
  return values;
}
var toMilliseconds = {
  date: 864e5,
  "timestamp-millis": 1,
  "timestamp-micros": 1e-3,
  "local-timestamp-millis": 1,
  "local-timestamp-micros": 1e-3,
  "timestamp-nanos": 1e-6,
  "local-timestamp-nanos": 1e-6
};
function withLogicalType(read, type) {
  let factor = typeof type == "string" ? toMilliseconds[type] : void 0;
  return factor === void 0 ? read : (values) => {
    let value = read(values), date = new Date(typeof value == "object" ? Number.NaN : Number(value) * factor);
    return Number.isNaN(date.getTime()) ? value : type === "date" ? date.toISOString().slice(0, 10) : date.toISOString();
  };
}
function toText(value) {
  return value == null ? "" : typeof value == "object" ? JSON.stringify(value) : String(value);
}
function asRecord(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value) ? value : null;
}

// scan/formats/avro/avro.ts
async function* readAvro({ bytes, budget }) {
  let reader = new ByteReader(bytes);
  await reader.skip(4);
  let { schema, codec, notes } = await readHeader(reader), sync = await reader.take(16);
  if (!sync) throw new DecodeError("ends too early");
  let decoder = toDecoder(parse(schema)), blocks = new Blocks(reader, sync, { codec, budget }), { name, fields } = decoder;
  yield { kind: "table", name: null, table: name, format: "avro", header: fields, rows: rowsOf(blocks, decoder) }, notes.length > 0 && (yield toTextPart("metadata", notes));
}
function parse(schema) {
  try {
    return JSON.parse(schema);
  } catch {
    throw new DecodeError("damaged");
  }
}
var longestHeader = 1e6;
async function readHeader(reader) {
  let entries = /* @__PURE__ */ new Map();
  for (let count = await readLong(reader); count !== 0; count = await readLong(reader)) {
    if (count < 0 && await readLong(reader), Math.abs(count) > 1e3) throw new DecodeError("damaged");
    for (let index = 0; index < Math.abs(count); index++) {
      let key = await readText(reader);
      entries.set(key, await readText(reader));
    }
  }
  let notes = [...entries].filter(([key]) => key !== "avro.codec").map(([key, value]) => `${key}: ${value}
`);
  return { schema: entries.get("avro.schema") ?? "", codec: entries.get("avro.codec") ?? "null", notes };
}
async function readText(reader) {
  let length = await readLong(reader), bytes = length >= 0 && length <= longestHeader ? await reader.take(length) : null;
  if (!bytes) throw new DecodeError("damaged");
  return bytes.toString("utf8");
}
async function readLong(reader) {
  let bytes = [];
  for (; ; ) {
    let byte = (await reader.take(1))?.[0];
    if (byte === void 0 || bytes.length > 9) throw new DecodeError("ends too early");
    if (bytes.push(byte), byte < 128) return new AvroReader(Buffer.from(bytes)).long();
  }
}
async function* rowsOf(blocks, { read }) {
  let number = 0;
  for await (let { count, content } of blocks.read()) {
    let values = new AvroReader(content);
    for (let index = 0; index < count; index++)
      values.steps = 0, yield { number: ++number, cells: read(values) };
    if (!values.isAtEnd) throw new DecodeError("damaged");
  }
}
var Blocks = class {
  #reader;
  #sync;
  #means;
  constructor(reader, sync, means) {
    [this.#reader, this.#sync, this.#means] = [reader, sync, means];
  }
  async *read() {
    let { codec, budget } = this.#means;
    for (; ; ) {
      let first = await this.#reader.take(1);
      if (!first) return;
      let count = await this.#longBehind(first[0] ?? 0), size = await readLong(this.#reader);
      if (count < 0 || size < 0) throw new DecodeError("damaged");
      budget.hold(size);
      try {
        let packed = await this.#reader.take(size), mark = packed && await this.#reader.take(16);
        if (!mark) throw new DecodeError("ends too early");
        if (!mark.equals(this.#sync)) throw new DecodeError("damaged");
        yield { count, content: await unpack(packed, codec, budget) };
      } finally {
        budget.release(size);
      }
    }
  }
  async #longBehind(first) {
    let bytes = [first];
    for (; (bytes.at(-1) ?? 0) >= 128; ) {
      let byte = (await this.#reader.take(1))?.[0];
      if (byte === void 0 || bytes.length > 9) throw new DecodeError("ends too early");
      bytes.push(byte);
    }
    return new AvroReader(Buffer.from(bytes)).long();
  }
};
async function unpack(packed, codec, budget) {
  if (codec === "null") return packed;
  if (codec === "bzip2" || codec === "xz") return decompress(packed, codec, budget);
  let content = await inflate(packed, codec, Math.min(budget.room, 1e8));
  return budget.inflate(content.length), content;
}
async function decompress(packed, codec, budget) {
  let unpackWith = codec === "xz" ? (await import("./xz-SPVUCYWT.js")).unpackXz : (await import("./bzip2-JVDCRR2A.js")).unpackBzip2, { bytes, release } = await collect(unpackWith(inPieces(packed), budget), null, budget);
  return release(), bytes;
}
async function inflate(packed, codec, maxOutputLength) {
  if (codec === "deflate") return inflateWhole("raw", packed, maxOutputLength).content;
  if (codec === "zstandard") return zstdDecompressSync(packed, { maxOutputLength });
  if (codec !== "snappy") throw new DecodeError("compressed by a codec that is not opened");
  let size = new AvroReader(packed).unsigned();
  if (size > maxOutputLength || size > packed.length * 64) throw new DecodeError("damaged");
  let { snappyUncompress } = await import("./node-A33TSAO3.js"), content = Buffer.alloc(size);
  if (snappyUncompress(packed.subarray(0, -4), content), packed.length < 4 || packed.readUInt32BE(packed.length - 4) !== crc32(content)) throw new DecodeError("damaged");
  return content;
}
export {
  readAvro
};
