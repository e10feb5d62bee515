import {
  inflateWhole
} from "./chunk-ITR7N3RI.js";
import {
  isDecimal,
  toDecimal
} from "./chunk-E4QJERPF.js";
import {
  unpackLz4Block
} from "./chunk-YGHFEGCF.js";
import {
  orSearched
} from "./chunk-IFKJTPV7.js";
import {
  toCell
} from "./chunk-PRCUI7QQ.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";

// scan/formats/orc/orc.ts
function zstdDecompressSync(...all) { return globalThis.process.getBuiltinModule("node:zlib").zstdDecompressSync(...all); }

// scan/formats/orc/protobuf.ts
var mostValues = 1e6, ProtobufMessage = class _ProtobufMessage {
  #fields = /* @__PURE__ */ new Map();
  constructor(bytes) {
    for (let at = 0; at < bytes.length; ) {
      let tag = readVarint(bytes, at), [value, next] = readField(bytes, tag.next, Number(tag.value & 7n)), field = Number(tag.value >> 3n), values = this.#fields.get(field) ?? [];
      if (values.push(value) === 1 && this.#fields.set(field, values), values.length > mostValues) throw new DecodeError("damaged");
      at = next;
    }
  }
  /** No size is larger than a number of JavaScript holds. */
  number(field) {
    let value = this.#fields.get(field)?.at(-1);
    return typeof value == "bigint" ? Number(value) : 0;
  }
  /** Packed into one field, or a field each. */
  numbers(field) {
    return (this.#fields.get(field) ?? []).flatMap((value) => {
      if (typeof value == "bigint") return [Number(value)];
      let numbers = [];
      for (let at = 0; at < value.length && numbers.length <= mostValues; ) {
        let read = readVarint(value, at);
        numbers.push(Number(read.value)), at = read.next;
      }
      return numbers;
    });
  }
  messages(field) {
    return this.#buffers(field).map((bytes) => new _ProtobufMessage(bytes));
  }
  texts(field) {
    return this.#buffers(field).map((bytes) => bytes.toString("utf8"));
  }
  #buffers(field) {
    return (this.#fields.get(field) ?? []).filter((value) => typeof value != "bigint");
  }
}, wires = { varint: 0, eight: 1, bytes: 2, four: 5 };
function readField(bytes, at, wire) {
  if (wire === wires.varint) {
    let { value, next } = readVarint(bytes, at);
    return [value, next];
  }
  let length = wire === wires.bytes ? readVarint(bytes, at) : { value: wire === wires.eight ? 8n : 4n, next: at };
  if (wire !== wires.bytes && wire !== wires.eight && wire !== wires.four) throw new DecodeError("damaged");
  let end = length.next + Number(length.value);
  if (end > bytes.length) throw new DecodeError("ends too early");
  return [bytes.subarray(length.next, end), end];
}
function readVarint(bytes, at, longest = 10) {
  let value = 0n;
  for (let index = 0; index < longest; index++) {
    let byte = bytes[at + index];
    if (byte === void 0) throw new DecodeError("ends too early");
    if (value |= BigInt(byte & 127) << BigInt(7 * index), byte < 128) return { value, next: at + index + 1 };
  }
  throw new DecodeError("damaged");
}

// scan/formats/orc/runs.ts
var ended = () => {
  throw new DecodeError("ends too early");
};
function flatten(runs) {
  let [run, at] = [[], 0];
  return () => {
    for (; at >= run.length; ) {
      let { done, value: value2 } = runs.next();
      if (done) return ended();
      [run, at] = [value2, 0];
    }
    let value = run[at++];
    return value === void 0 ? ended() : value;
  };
}
function bytesOf(stream) {
  return flatten(byteRuns(stream));
}
function* byteRuns(stream) {
  for (let at = 0; at < stream.length; ) {
    let control = stream[at++] ?? 0;
    if (control < 128) {
      if (at >= stream.length) return;
      let value = stream[at++] ?? 0;
      yield Array.from({ length: control + 3 }, () => value);
    } else {
      let count = 256 - control;
      yield [...stream.subarray(at, at + count)], at += count;
    }
  }
}
function truthsOf(stream) {
  let byte = bytesOf(stream), [bits, left] = [0, 0];
  return () => (left === 0 && ([bits, left] = [byte(), 8]), left--, (bits >> left & 1) === 1);
}
function wholesOf(stream, { version, isSigned }) {
  return flatten(version === 1 ? firstRuns(stream, isSigned) : secondRuns(stream, isSigned));
}
function fromZigzag(value) {
  return value & 1n ? -(value + 1n >> 1n) : value >> 1n;
}
function* firstRuns(stream, isSigned) {
  let whole = (from) => {
    let { value, next } = readVarint(stream, from);
    return { value: isSigned ? fromZigzag(value) : value, next };
  };
  for (let at = 0; at < stream.length; ) {
    let control = stream.readInt8(at++);
    if (control < 0) {
      let values = [];
      for (let left = -control; left > 0; left--) {
        let { value, next } = whole(at);
        values.push(value), at = next;
      }
      yield values;
    } else {
      if (at >= stream.length) return;
      let delta = BigInt(stream.readInt8(at)), { value, next } = whole(at + 1);
      at = next, yield Array.from({ length: control + 3 }, (_, index) => value + delta * BigInt(index));
    }
  }
}
function* secondRuns(stream, isSigned) {
  let kinds2 = [repeated, direct, patched, growing];
  for (let at = 0; at < stream.length; ) {
    let read = kinds2[(stream[at] ?? 0) >> 6];
    if (!read) return;
    let { values, next } = read(stream, at, isSigned);
    yield values, at = next;
  }
}
function repeated(stream, at, isSigned) {
  let first = stream[at] ?? 0, size = (first >> 3 & 7) + 1, written = readBytes(stream, at + 1, size), value = isSigned ? fromZigzag(written) : written;
  return { values: Array.from({ length: (first & 7) + 3 }, () => value), next: at + 1 + size };
}
function direct(stream, at, isSigned) {
  let { code, count } = headOf(stream, at), { values, next } = readBits(stream, at + 2, { width: toWidth(code), count });
  return { values: isSigned ? values.map(fromZigzag) : values, next };
}
function patched(stream, at) {
  let { code, count } = headOf(stream, at), [third = 0, fourth = 0] = stream.subarray(at + 2, at + 4), [baseSize, patchWidth] = [(third >> 5) + 1, toWidth(third & 31)], [gapWidth, patches] = [(fourth >> 5) + 1, fourth & 31], width = toWidth(code), written = readBytes(stream, at + 4, baseSize), sign = 1n << BigInt(baseSize * 8 - 1), base = written & sign ? -(written & sign - 1n) : written, low = readBits(stream, at + 4 + baseSize, { width, count }), list = readBits(stream, low.next, { width: toNextWidth(gapWidth + patchWidth), count: patches }), values = [...low.values], place = 0;
  for (let entry of list.values) {
    place += Number(entry >> BigInt(patchWidth));
    let before = values[place], patch = entry & (1n << BigInt(patchWidth)) - 1n;
    before !== void 0 && (values[place] = before | patch << BigInt(width));
  }
  return { values: values.map((value) => base + value), next: list.next };
}
function growing(stream, at, isSigned) {
  let { code, count } = headOf(stream, at), first = readVarint(stream, at + 2), step = readVarint(stream, first.next), delta = fromZigzag(step.value), base = isSigned ? fromZigzag(first.value) : first.value;
  if (code === 0)
    return { values: Array.from({ length: count }, (_, index) => base + delta * BigInt(index)), next: step.next };
  let { values: steps, next } = readBits(stream, step.next, { width: toWidth(code), count: Math.max(0, count - 2) }), values = [base, base + delta], last = base + delta;
  for (let each of steps)
    last += delta < 0n ? -each : each, values.push(last);
  return { values: values.slice(0, count), next };
}
function headOf(stream, at) {
  let [first = 0, second = 0] = stream.subarray(at, at + 2);
  return { code: first >> 1 & 31, count: ((first & 1) << 8 | second) + 1 };
}
var wide = [26, 28, 30, 32, 40, 48, 56, 64];
function toWidth(code) {
  return code < 24 ? code + 1 : wide[code - 24] ?? 64;
}
function toNextWidth(width) {
  return width <= 24 ? width : wide.find((each) => each >= width) ?? 64;
}
function readBytes(stream, at, size) {
  return at + size > stream.length ? ended() : BigInt(`0x${stream.toString("hex", at, at + size)}`);
}
function readBits(stream, at, { width, count }) {
  let size = Math.ceil(width * count / 8);
  if (at + size > stream.length) return ended();
  let values = [], [bits, held, from] = [0n, 0, at];
  for (let index = 0; index < count; index++) {
    for (; held < width; held += 8) bits = bits << 8n | BigInt(stream[from++] ?? 0);
    held -= width, values.push(bits >> BigInt(held)), bits &= (1n << BigInt(held)) - 1n;
  }
  return { values, next: at + size };
}

// scan/formats/orc/columns.ts
var kinds = {
  boolean: 0,
  byte: 1,
  short: 2,
  int: 3,
  long: 4,
  float: 5,
  double: 6,
  string: 7,
  binary: 8,
  timestamp: 9,
  list: 10,
  map: 11,
  struct: 12,
  union: 13,
  decimal: 14,
  date: 15,
  varchar: 16,
  char: 17,
  instant: 18
}, streams = { present: 0, data: 1, length: 2, dictionary: 3, secondary: 5 }, nothing = Buffer.alloc(0);
function readOrcColumn(type, of) {
  let present = of.stream(type.id, streams.present), value = readValues(type, of);
  if (!present) return value;
  let isPresent = truthsOf(present);
  return () => isPresent() ? value() : null;
}
function readValues(type, of) {
  let { id, kind } = type, data = of.stream(id, streams.data) ?? nothing;
  switch (kind) {
    case kinds.boolean:
      return truthsOf(data);
    case kinds.byte: {
      let byte = bytesOf(data);
      return () => byte() << 24 >> 24;
    }
    case kinds.short:
    case kinds.int:
    case kinds.long:
      return readWholes(type, of, { kind: streams.data, isSigned: !0 });
    case kinds.float:
    case kinds.double:
      return floatsOf(data, kind === kinds.float ? 4 : 8);
    case kinds.decimal:
      return readDecimals(type, of);
    case kinds.date: {
      let day = readWholes(type, of, { kind: streams.data, isSigned: !0 });
      return () => toIso(Number(day()) * 864e5)?.slice(0, 10) ?? null;
    }
    case kinds.timestamp:
    case kinds.instant:
      return readMoments(type, of);
    case kinds.string:
    case kinds.varchar:
    case kinds.char:
    case kinds.binary:
      return readTexts(type, of);
    default:
      return readNested(type, of);
  }
}
function readWholes({ id }, of, { kind, isSigned }) {
  let version = of.encoding(id) >= 2 ? 2 : 1;
  return wholesOf(of.stream(id, kind) ?? nothing, { version, isSigned });
}
function floatsOf(data, size) {
  let at = 0;
  return () => {
    if (at + size > data.length) throw new DecodeError("ends too early");
    return at += size, size === 4 ? data.readFloatLE(at - size) : data.readDoubleLE(at - size);
  };
}
var longestDecimal = 20;
function readDecimals(type, of) {
  let data = of.stream(type.id, streams.data) ?? nothing, scale = readWholes(type, of, { kind: streams.secondary, isSigned: !0 }), at = 0;
  return () => {
    let { value, next } = readVarint(data, at, longestDecimal);
    at = next;
    let digits = Number(scale());
    if (!isDecimal(digits, longestDecimal)) throw new DecodeError("damaged");
    return toDecimal(fromZigzag(value), digits);
  };
}
var from2015 = Date.UTC(2015, 0, 1);
function readMoments(type, of) {
  let second = readWholes(type, of, { kind: streams.data, isSigned: !0 }), rest = readWholes(type, of, { kind: streams.secondary, isSigned: !1 });
  return () => {
    let [seconds, packed] = [Number(second()), Number(rest())], zeros = packed % 8, billionths = Math.floor(packed / 8) * (zeros === 0 ? 1 : 10 ** (zeros + 1));
    return toIso(from2015 + seconds * 1e3 + billionths / 1e6);
  };
}
function toIso(milliseconds) {
  let date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
function readTexts(type, of) {
  let { id, kind } = type, isDictionary = of.encoding(id) % 2 === 1, length = readWholes(type, of, { kind: streams.length, isSigned: !1 }), bytes = of.stream(id, isDictionary ? streams.dictionary : streams.data) ?? nothing, toValue = (text) => kind === kinds.binary ? text : kind === kinds.char ? text.toString("utf8").trimEnd() : text.toString("utf8"), at = 0, next = () => {
    let end = at + Number(length());
    if (end > bytes.length) throw new DecodeError("ends too early");
    let text = bytes.subarray(at, end);
    return at = end, text;
  };
  if (!isDictionary) return () => toValue(next());
  let place = readWholes(type, of, { kind: streams.data, isSigned: !1 }), entries = [];
  return () => {
    let index = Number(place());
    for (; entries.length <= index; ) entries.push(next());
    return toValue(entries[index] ?? nothing);
  };
}
var longestList = 1e6;
function readNested(type, of) {
  let { id, kind, children, names } = type;
  if (children.length === 0) throw new DecodeError("holds columns of a kind that is not read");
  let values = children.map((child) => readOrcColumn(child, of));
  if (kind === kinds.struct)
    return () => Object.fromEntries(values.map((value, index) => [names[index] ?? String(index), value()]));
  if (kind === kinds.union) {
    let tag = bytesOf(of.stream(id, streams.data) ?? nothing);
    return () => values[tag()]?.() ?? null;
  }
  if (kind !== kinds.list && kind !== kinds.map) throw new DecodeError("holds columns of a kind that is not read");
  let length = readWholes(type, of, { kind: streams.length, isSigned: !1 });
  return () => {
    let count = Number(length());
    if (count > longestList) throw new DecodeError("damaged");
    of.count(count);
    let elements = Array.from({ length: count }, () => values.map((value) => value()));
    return kind === kinds.list ? elements.map(([element]) => element ?? null) : elements;
  };
}

// scan/formats/orc/orc.ts
var readOrc = orSearched(partsOf);
async function* partsOf(bytes, budget) {
  let { footer, unpack } = await readTail(bytes, budget), root = toTypes(footer.messages(4)), stripes = footer.messages(3).map(toStripe), header = root.names, rows = rowsOf({ bytes, stripes, root, unpack, budget });
  yield { kind: "table", name: null, table: "", format: "parquet", header, rows };
  let notes = footer.messages(5).map((note) => `${note.texts(1).join("")}: ${note.texts(2).join("")}
`);
  notes.length > 0 && (yield toTextPart("metadata", notes));
}
async function readTail(bytes, budget) {
  let end = bytes.length - 1 - (bytes.at(-1) ?? 0);
  if (end < 3 || bytes.toString("latin1", bytes.length - 4, bytes.length - 1) !== "ORC")
    throw new DecodeError("ends too early");
  let postscript = new ProtobufMessage(bytes.subarray(end, bytes.length - 1)), [length, codec, blockSize] = [postscript.number(1), postscript.number(2), postscript.number(3)];
  if (length > end) throw new DecodeError("damaged");
  let unpack = await openCodec(codec, blockSize || usualBlock, budget);
  return { footer: new ProtobufMessage(unpack(bytes.subarray(end - length, end))), unpack };
}
var usualBlock = 262144, largestBlock = 1 << 26;
async function openCodec(codec, blockSize, budget) {
  if (codec === 0) return (packed) => packed;
  if (blockSize > largestBlock) throw new DecodeError("damaged");
  let piece = await toPieceCodec(codec, blockSize);
  return (packed) => {
    let pieces = [];
    for (let at = 0; at + 3 <= packed.length; ) {
      let head = packed.readUIntLE(at, 3), end = at + 3 + (head >> 1);
      if (end > packed.length) throw new DecodeError("ends too early");
      let content = packed.subarray(at + 3, end), opened = head & 1 ? content : tryOpen(piece, content);
      budget.inflate(opened.length), pieces.push(opened), at = end;
    }
    return Buffer.concat(pieces);
  };
}
function tryOpen(open, packed) {
  try {
    return open(packed);
  } catch {
    throw new DecodeError("damaged");
  }
}
async function toPieceCodec(codec, maxOutputLength) {
  switch (codec) {
    case 1:
      return (packed) => inflateWhole("raw", packed, maxOutputLength).content;
    case 2: {
      let { snappyUncompress } = await import("./node-A33TSAO3.js");
      return (packed) => {
        let size = Number(readVarint(packed, 0).value);
        if (size > maxOutputLength || size > packed.length * 64) throw new DecodeError("damaged");
        let opened = Buffer.alloc(size);
        return snappyUncompress(packed, opened), opened;
      };
    }
    case 4:
      return (packed) => {
        let opened = Buffer.alloc(Math.min(maxOutputLength, packed.length * 256));
        return opened.subarray(0, unpackLz4Block(packed, opened, 0));
      };
    case 5:
      return (packed) => zstdDecompressSync(packed, { maxOutputLength });
    default:
      throw new DecodeError("packed in a way that is not understood");
  }
}
var deepest = 20, mostTypes = 1e5;
function toTypes(types) {
  let used = /* @__PURE__ */ new Set(), toType = (id, depth) => {
    let type = types[id];
    if (!type || used.has(id) || depth > deepest || types.length > mostTypes) throw new DecodeError("damaged");
    used.add(id);
    let children = type.numbers(2).map((child) => toType(child, depth + 1));
    return { id, kind: type.number(1), children, names: type.texts(3) };
  }, root = toType(0, 0);
  if (root.kind !== structure) return { id: -1, kind: structure, children: [root], names: ["value"] };
  if (root.children.length === 0) throw new DecodeError("damaged");
  return root;
}
var structure = 12;
function toStripe(stripe) {
  let start = stripe.number(1), footerAt = start + stripe.number(2) + stripe.number(3);
  return { start, footerAt, footerEnd: footerAt + stripe.number(4), rows: stripe.number(5) };
}
function* rowsOf(file) {
  let { bytes, stripes, root, unpack, budget } = file, number = 0;
  for (let { start, footerAt, footerEnd, rows } of stripes) {
    if (footerEnd > bytes.length) throw new DecodeError("ends too early");
    let footer = new ProtobufMessage(unpack(bytes.subarray(footerAt, footerEnd))), streams2 = new Streams(footer, bytes.subarray(start, footerAt), file);
    try {
      let of = {
        stream: (column, kind) => streams2.at(column, kind),
        encoding: (column) => streams2.encodings[column] ?? 0,
        count: (elements) => budget.cells(elements)
      }, columns = root.children.map((child) => readOrcColumn(child, of));
      for (let row = 0; row < rows; row++) yield { number: ++number, cells: columns.map((column) => toCell(column())) };
    } finally {
      streams2.release();
    }
  }
}
var Streams = class {
  encodings;
  #places = /* @__PURE__ */ new Map();
  #bytes;
  #file;
  #held = 0;
  constructor(footer, bytes, file) {
    [this.#bytes, this.#file] = [bytes, file], this.encodings = footer.messages(2).map((encoding) => encoding.number(1));
    let from = 0;
    for (let stream of footer.messages(1)) {
      let to = from + stream.number(3);
      this.#places.set(`${stream.number(2)} ${stream.number(1)}`, { from, to }), from = to;
    }
  }
  at(column, kind) {
    let place = this.#places.get(`${column} ${kind}`);
    if (!place) return null;
    if (place.to > this.#bytes.length) throw new DecodeError("ends too early");
    let { unpack, budget } = this.#file, opened = unpack(this.#bytes.subarray(place.from, place.to));
    return opened.buffer === this.#bytes.buffer || (budget.hold(opened.length), this.#held += opened.length), opened;
  }
  release() {
    this.#file.budget.release(this.#held);
  }
};
export {
  readOrc
};
