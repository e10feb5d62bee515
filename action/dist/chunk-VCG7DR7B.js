import {
  readScalar,
  toArrayType
} from "./chunk-HC674T2V.js";
import {
  flatten,
  toBytes,
  toObject
} from "./chunk-F6EIENLH.js";
import {
  readingValues
} from "./chunk-JLSH754P.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import { from12_DecodeError as DecodeError } from "./engine.js";

// scan/formats/objects/pickle-machine.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var PyDict = class {
  pairs = [];
}, PyObject = class {
  name;
  args = null;
  state = null;
  /** What subclasses of lists and dicts hold. */
  items = [];
  pairs = [];
  constructor(name) {
    this.name = name;
  }
}, mostKept = 5e6, PickleMachine = class {
  #cursor;
  #stack = [];
  #marks = [];
  #memo = /* @__PURE__ */ new Map();
  constructor(cursor) {
    this.#cursor = cursor;
  }
  /** Up to the end of one pickle; another one may stand behind it. */
  run() {
    for (; ; ) {
      let opcode = String.fromCharCode(this.#cursor.u8());
      if (opcode === ".") return this.#pop();
      let step = steps.get(opcode);
      if (!step) throw new DecodeError("damaged");
      if (step(this), this.#stack.length > mostKept || this.#memo.size > mostKept) throw new DecodeError("damaged");
    }
  }
  get cursor() {
    return this.#cursor;
  }
  push(value) {
    this.#stack.push(value);
  }
  pop() {
    return this.#pop();
  }
  top() {
    return this.#stack.at(-1) ?? null;
  }
  mark() {
    this.#marks.push(this.#stack), this.#stack = [];
  }
  /** What was put on the stack since the mark. */
  takeMarked() {
    let values = this.#stack, before = this.#marks.pop();
    if (!before) throw new DecodeError("damaged");
    return this.#stack = before, values;
  }
  /** The last ones, in their order. */
  takeLast(count) {
    if (count > this.#stack.length) throw new DecodeError("damaged");
    return this.#stack.splice(this.#stack.length - count);
  }
  remember(at) {
    this.#memo.set(at, this.top());
  }
  rememberNext() {
    this.remember(this.#memo.size);
  }
  recall(at) {
    let value = this.#memo.get(at);
    if (value === void 0) throw new DecodeError("damaged");
    this.push(value);
  }
  line() {
    return this.#cursor.until(10).toString("utf8").trimEnd();
  }
  #pop() {
    let value = this.#stack.pop();
    if (value === void 0) throw new DecodeError("damaged");
    return value;
  }
};
function append(target, values) {
  let list = Array.isArray(target) ? target : target instanceof PyObject ? target.items : null;
  if (!list) throw new DecodeError("damaged");
  for (let value of values) list.push(value);
}
function setItems(target, values) {
  if (!(target instanceof PyDict || target instanceof PyObject)) throw new DecodeError("damaged");
  for (let at = 0; at + 1 < values.length; at += 2) target.pairs.push([values[at] ?? null, values[at + 1] ?? null]);
}
function call(machine, count) {
  let [callee = null, args = null] = machine.takeLast(count), made = new PyObject(callee instanceof PyObject ? callee.name : "");
  made.args = args, machine.push(made);
}
function pushText(machine, length) {
  machine.push(machine.cursor.text(length));
}
function pushOld(machine, length) {
  let bytes = machine.cursor.take(length);
  machine.push(bytes.toString(isUtf8(bytes) ? "utf8" : "latin1"));
}
function pushBytes(machine, length) {
  machine.push(toBytes(machine.cursor.take(length)));
}
function long(bytes) {
  let value = bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return bytes.length > 0 && (bytes.at(-1) ?? 0) >= 128 ? value - (1n << BigInt(bytes.length * 8)) : value;
}
var longestNumber = 1024;
function pushLong(machine, length) {
  if (length > longestNumber) throw new DecodeError("damaged");
  let value = long(machine.cursor.take(length));
  machine.push(
    value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
  );
}
function pushWhole(machine) {
  let text = machine.line().replace(/L$/, "");
  if (text === "00" || text === "01") return machine.push(text === "01");
  if (!/^-?\d{1,1000}$/.test(text)) throw new DecodeError("damaged");
  machine.push(text.length < 16 ? Number(text) : BigInt(text));
}
function unquote(text) {
  return text.slice(1, -1).replace(
    /\\(?:x([0-9a-f]{2})|(.))/g,
    (_, hex, sign = "") => hex === void 0 ? { n: `
`, t: "	", r: "\r" }[String(sign)] ?? String(sign) : String.fromCharCode(Number.parseInt(hex, 16))
  );
}
function unescape(text) {
  return text.replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8}))/gi, (all, short, wide) => {
    let code = Number.parseInt(short ?? wide ?? "", 16);
    return code <= 1114111 ? String.fromCodePoint(code) : all;
  });
}
var size = (machine) => Number(machine.cursor.i64()), steps = /* @__PURE__ */ new Map([
  ["\x80", (machine) => machine.cursor.skip(1)],
  ["\x95", (machine) => machine.cursor.skip(8)],
  ["(", (machine) => machine.mark()],
  ["0", (machine) => {
    machine.pop();
  }],
  ["1", (machine) => {
    machine.takeMarked();
  }],
  ["2", (machine) => machine.push(machine.top())],
  ["N", (machine) => machine.push(null)],
  ["\x88", (machine) => machine.push(!0)],
  ["\x89", (machine) => machine.push(!1)],
  ["I", pushWhole],
  ["L", pushWhole],
  ["F", (machine) => machine.push(Number(machine.line()))],
  ["J", (machine) => machine.push(machine.cursor.i32())],
  ["K", (machine) => machine.push(machine.cursor.u8())],
  ["M", (machine) => machine.push(machine.cursor.u16())],
  ["G", (machine) => machine.push(machine.cursor.take(8).readDoubleBE())],
  ["\x8A", (machine) => pushLong(machine, machine.cursor.u8())],
  ["\x8B", (machine) => pushLong(machine, machine.cursor.i32())],
  ["S", (machine) => machine.push(unquote(machine.line()))],
  ["V", (machine) => machine.push(unescape(machine.line()))],
  ["T", (machine) => pushOld(machine, machine.cursor.i32())],
  ["U", (machine) => pushOld(machine, machine.cursor.u8())],
  ["X", (machine) => pushText(machine, machine.cursor.u32())],
  ["\x8C", (machine) => pushText(machine, machine.cursor.u8())],
  ["\x8D", (machine) => pushText(machine, size(machine))],
  ["B", (machine) => pushBytes(machine, machine.cursor.u32())],
  ["C", (machine) => pushBytes(machine, machine.cursor.u8())],
  ["\x8E", (machine) => pushBytes(machine, size(machine))],
  ["\x96", (machine) => pushBytes(machine, size(machine))],
  ["\x97", (machine) => machine.push(null)],
  ["\x98", () => {
  }],
  ["]", (machine) => machine.push([])],
  [")", (machine) => machine.push([])],
  ["\x8F", (machine) => machine.push([])],
  ["}", (machine) => machine.push(new PyDict())],
  ["l", (machine) => machine.push(machine.takeMarked())],
  ["t", (machine) => machine.push(machine.takeMarked())],
  ["\x91", (machine) => machine.push(machine.takeMarked())],
  ["\x85", (machine) => machine.push(machine.takeLast(1))],
  ["\x86", (machine) => machine.push(machine.takeLast(2))],
  ["\x87", (machine) => machine.push(machine.takeLast(3))],
  [
    "d",
    (machine) => {
      let dict = new PyDict();
      setItems(dict, machine.takeMarked()), machine.push(dict);
    }
  ],
  [
    "a",
    (machine) => {
      let [value = null] = machine.takeLast(1);
      append(machine.top(), [value]);
    }
  ],
  [
    "e",
    (machine) => {
      let values = machine.takeMarked();
      append(machine.top(), values);
    }
  ],
  [
    "\x90",
    (machine) => {
      let values = machine.takeMarked();
      append(machine.top(), values);
    }
  ],
  [
    "s",
    (machine) => {
      let values = machine.takeLast(2);
      setItems(machine.top(), values);
    }
  ],
  [
    "u",
    (machine) => {
      let values = machine.takeMarked();
      setItems(machine.top(), values);
    }
  ],
  ["p", (machine) => machine.remember(Number(machine.line()))],
  ["q", (machine) => machine.remember(machine.cursor.u8())],
  ["r", (machine) => machine.remember(machine.cursor.u32())],
  ["\x94", (machine) => machine.rememberNext()],
  ["g", (machine) => machine.recall(Number(machine.line()))],
  ["h", (machine) => machine.recall(machine.cursor.u8())],
  ["j", (machine) => machine.recall(machine.cursor.u32())],
  ["c", (machine) => machine.push(new PyObject(`${machine.line()}.${machine.line()}`))],
  [
    "\x93",
    (machine) => {
      let [module = "", name = ""] = machine.takeLast(2);
      machine.push(new PyObject(`${String(module)}.${String(name)}`));
    }
  ],
  [
    "i",
    (machine) => {
      let made = new PyObject(`${machine.line()}.${machine.line()}`);
      made.args = machine.takeMarked(), machine.push(made);
    }
  ],
  [
    "o",
    (machine) => {
      let [callee = null, ...args] = machine.takeMarked(), made = new PyObject(callee instanceof PyObject ? callee.name : "");
      made.args = args, machine.push(made);
    }
  ],
  ["R", (machine) => call(machine, 2)],
  ["\x81", (machine) => call(machine, 2)],
  ["\x92", (machine) => call(machine, 3)],
  [
    "b",
    (machine) => {
      let state = machine.pop(), target = machine.top();
      target instanceof PyObject && (target.state = state);
    }
  ],
  ["P", (machine) => machine.push(machine.line())],
  ["Q", (machine) => machine.push(machine.pop())]
]);

// scan/formats/objects/python-arrays.ts
var mostSeen = 1e3;
function toArray(value, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(value) || seen.size >= mostSeen) return null;
  if (value instanceof PyDict)
    return seen.add(value), firstOf(
      value.pairs.slice(0, mostSeen).map(([, each]) => each),
      seen
    );
  if (!(value instanceof PyObject)) return null;
  seen.add(value);
  let own = readNumpy(value) ?? readArrow(value, seen) ?? readCategories(value, seen);
  return own || (/dtype/i.test(value.name) ? null : firstOf([value.state, ...toFew(value.state), ...toFew(value.args)], seen));
}
function toFew(value) {
  return toList(value).slice(0, mostSeen);
}
function toList(value) {
  return Array.isArray(value) ? value : [];
}
function toNumber(value) {
  return typeof value == "number" || typeof value == "bigint" ? Number(value) : Number.NaN;
}
function fieldOf(value, ...names) {
  if (value instanceof PyDict)
    return names.map((name) => value.pairs.find(([key]) => key === name)?.[1]).find((each) => each !== void 0);
}
function firstOf(values, seen) {
  for (let each of values) {
    let found = toArray(each, seen);
    if (found) return found;
  }
  return null;
}
function toBuffer(value) {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.length) : typeof value == "string" ? Buffer.from(value, "latin1") : value instanceof PyObject ? toBuffer(toList(value.args)[0]) : null;
}
function readNumpy({ name, args, state }) {
  if (/^numpy\b.*\._frombuffer$/.test(name)) {
    let [bytes, type2, shape2, order] = toList(args);
    return toNumpy({ data: bytes, type: type2, shape: shape2, isColumnMajor: order === "F" });
  }
  if (!/^numpy\b.*\._reconstruct$/.test(name)) return null;
  let [, shape, type, isColumnMajor, data] = toList(state);
  return toNumpy({ data, type, shape, isColumnMajor: isColumnMajor === !0 });
}
function toNumpy({ data, type, shape, isColumnMajor }) {
  let extent = { shape: toList(shape).map(toNumber), isColumnMajor };
  if (Array.isArray(data)) return { ...extent, at: (index) => elementOf(data, index) };
  let [bytes, known] = [toBuffer(data), toType(type)];
  return !bytes || !known ? null : { ...extent, at: (index) => readElement(bytes, index * known.size, known) };
}
function elementOf(list, index) {
  let element = list[index];
  if (element === void 0) throw new DecodeError("ends too early");
  return element;
}
var deepestType = 8;
function toType(value, depth = 0) {
  if (!(value instanceof PyObject) || !/^numpy\b.*\bdtype/.test(value.name)) return null;
  let [text] = toList(value.args), state = toList(value.state);
  if (state[3] !== null && state[3] !== void 0) return depth < deepestType ? toRecordType(state, depth) : null;
  let [, unit] = toList(state[8]), [name, times] = toList(unit);
  if (typeof text != "string") return null;
  let known = toArrayType(`${state[1] === ">" ? ">" : "<"}${text}`), inside = name instanceof Uint8Array ? Buffer.from(name).toString("latin1") : String(name ?? "ns");
  return { ...known, unit: known.kind === "M" ? `${toNumber(times) || ""}${inside}` : "" };
}
function toRecordType([, , , names, fields, size2], depth) {
  let placed = toFew(names ?? null).map((name) => {
    let [type, offset] = toList(fieldOf(fields ?? null, String(name)));
    return { name: String(name), type: toType(type, depth + 1), offset: toNumber(offset) };
  }), known = placed.flatMap(({ type, ...rest }) => type ? [{ ...rest, type }] : []), whole = toNumber(size2), fits = known.every(({ type, offset }) => offset >= 0 && offset + type.size <= whole);
  return known.length === 0 || known.length < placed.length || !(whole > 0) || !fits ? null : { kind: "V", size: whole, isBig: !1, unit: "", fields: known };
}
function readElement(bytes, at, type) {
  if (!type.fields) return readScalar(bytes, at, type);
  let record = new PyDict();
  for (let { name, type: inner, offset } of type.fields)
    record.pairs.push([name, readElement(bytes, at + offset, inner)]);
  return record;
}
function readArrow({ name, args }, seen) {
  if (name === "pyarrow.lib.chunked_array") {
    let chunks = toList(toList(args)[0]).slice(0, mostSeen).map((each) => toArray(each, seen));
    return chunks.every((each) => each !== null) ? chain(chunks) : null;
  }
  if (name !== "pyarrow.lib._restore_array") return null;
  let [type, length, , offset, buffers] = toList(toList(args)[0]), [validity, second, third] = toList(buffers).map((each) => toBuffer(each)), alias = type instanceof PyObject ? String(toList(type.args)[0] ?? type.name) : "", read = second ? readerOf(alias, second, third ?? Buffer.alloc(0)) : null, from = toNumber(offset);
  if (!read) return null;
  let isThere = (index) => !validity || ((validity[index >> 3] ?? 0) >> (index & 7) & 1) === 1, at = (index) => isThere(index + from) ? read(index + from) : null;
  return { shape: [toNumber(length)], isColumnMajor: !1, at };
}
var alike = {
  int8: "<i1",
  int16: "<i2",
  int32: "<i4",
  int64: "<i8",
  uint8: "<u1",
  uint16: "<u2",
  uint32: "<u4",
  uint64: "<u8",
  float: "<f4",
  double: "<f8"
};
function readerOf(alias, values, texts) {
  if (alias === "bool") return (index) => ((values[index >> 3] ?? 0) >> (index & 7) & 1) === 1;
  let ends = /^large_(?:string|utf8)/.test(alias) ? toArrayType("<i8") : /^(?:string|utf8)/.test(alias) ? toArrayType("<i4") : null;
  if (ends) {
    let endOf = (index) => Number(readScalar(values, index * ends.size, ends));
    return (index) => texts.toString("utf8", endOf(index), endOf(index + 1));
  }
  let known = alike[alias];
  if (known === void 0) return null;
  let type = toArrayType(known);
  return (index) => readScalar(values, index * type.size, type);
}
function chain(chunks) {
  let at = (index) => {
    let left = index;
    for (let { shape, at: inChunk } of chunks) {
      let [length = 0] = shape;
      if (left < length) return inChunk(left);
      left -= length;
    }
    return null;
  };
  return { shape: [chunks.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0)], isColumnMajor: !1, at };
}
function readCategories({ name, args, state }, seen) {
  if (!name.endsWith(".Categorical")) return null;
  let all = [state, ...toList(state), ...toList(args)], type = all.flatMap((each) => [each, fieldOf(each, "_dtype") ?? null]).find((each) => each instanceof PyObject && each.name.endsWith("CategoricalDtype")), codes = firstOf(
    all.filter((each) => each !== type),
    seen
  ), categories = type instanceof PyObject ? firstOf([type.state, ...toList(type.state), ...toList(type.args)], seen) : null;
  return !codes || !categories ? null : { ...codes, at: (index) => toNumber(codes.at(index)) < 0 ? null : categories.at(toNumber(codes.at(index))) };
}

// scan/formats/objects/data-frames.ts
var mostColumns = 1e4, mostRows = 5e7;
function isDataFrame(value) {
  return value instanceof PyObject && /^pandas\b.*\.(?:DataFrame|Series)$/.test(value.name);
}
function toDataFrame(value) {
  let isSeries = value.name.endsWith(".Series"), manager = [value.state, fieldOf(value.state, "_mgr", "_data"), ...toList(value.args)].find(isManager), read = manager && readManager(manager);
  if (!read) return null;
  let { axes, blocks } = read, names = isSeries ? [fieldOf(value.state, "_name", "name") ?? "value"] : namesOf(axes[0]);
  if (names.length > mostColumns) return null;
  let places = new Map(blocks.flatMap((block) => block.places.map((place, row) => [place, { block, row }]))), length = Math.max(0, ...blocks.map(({ array: { shape } }) => shape.at(-1) ?? 0));
  return length <= mostRows ? {
    columns: names.map(String),
    length,
    missing: names.filter((_, column) => !places.has(column)).length,
    cell(row, column) {
      let found = places.get(column);
      return found ? cellOf(found.block.array, found.row, row) : null;
    }
  } : null;
}
function cellOf({ shape, isColumnMajor, at }, column, row) {
  if (shape.length < 2) return at(row);
  let [height = 1, width = 1] = shape;
  return at(isColumnMajor ? row * height + column : column * width + row);
}
function isManager(value) {
  return value instanceof PyObject && value.name.endsWith("BlockManager");
}
function readManager({ args, state }) {
  let [blocks, axes] = toList(args);
  if (axes !== void 0) {
    let pairs2 = toList(blocks).map((each) => each instanceof PyObject ? toList(each.args) : []);
    return { axes: toList(axes), blocks: readBlocks(pairs2) };
  }
  let written = toList(state).find((each) => each instanceof PyDict) ?? null, known = fieldOf(written, "0.14.1") ?? null, pairs = toList(fieldOf(known, "blocks")).map((each) => [fieldOf(each, "values") ?? null, fieldOf(each, "mgr_locs") ?? null]);
  return { axes: toList(fieldOf(known, "axes")), blocks: readBlocks(pairs) };
}
function readBlocks(pairs) {
  let blocks = [], columns = 0;
  for (let [values = null, places] of pairs) {
    let array = toArray(values), block = array && { array, places: placesOf(places, array) };
    if (columns += block?.places.length ?? 0, columns > mostColumns || blocks.length >= mostColumns) break;
    block && blocks.push(block);
  }
  return blocks;
}
function placesOf(value, { shape }) {
  let count = Math.min(mostColumns, shape.length < 2 ? 1 : shape[0] ?? 0), list = value instanceof PyObject ? toArray(value) : null;
  if (list) return Array.from({ length: count }, (_, at) => toNumber(list.at(at)));
  let [start = 0, , step = 1] = value instanceof PyObject ? toList(value.args) : [];
  return Array.from({ length: count }, (_, at) => toNumber(start) + at * (toNumber(step) || 1));
}
function namesOf(axis) {
  let array = axis === void 0 ? null : toArray(axis);
  if (array) return Array.from({ length: Math.min(mostColumns + 1, array.shape[0] ?? 0) }, (_, at) => array.at(at));
  let range = axis instanceof PyObject ? toList(axis.args).find((each) => each instanceof PyDict) : void 0, stop = toNumber(fieldOf(range ?? null, "stop") ?? null);
  return Array.from({ length: stop >= 0 ? Math.min(mostColumns + 1, stop) : 0 }, (_, at) => at);
}

// scan/formats/objects/pickle.ts
var readPickle = readingValues(recordsOf);
function* recordsOf(bytes, budget) {
  let cursor = new ByteCursor(bytes), hasArrays = !1;
  for (; cursor.left > 0; ) {
    budget.assertTime();
    let top = new PickleMachine(cursor).run();
    for (let value of toRecords(top)) {
      budget.assertTime();
      let frame = isDataFrame(value) ? toDataFrame(value) : null;
      if (frame) {
        yield* rowsOf(frame, budget), hasArrays ||= frame.missing > 0;
        continue;
      }
      let plain = new Plain(budget);
      yield* flatten([plain.read(value)]), hasArrays ||= plain.hasArrays;
    }
  }
  if (hasArrays) throw new DecodeError("holds arrays or columns that are not read; write CSV or JSON instead");
}
function toRecords(top) {
  if (Array.isArray(top)) return top;
  if (isArray(top)) return elementsOf(toArray(top)) ?? [top];
  if (!(top instanceof PyDict)) return [top];
  let values = top.pairs.map(([, value]) => value);
  return values.some(isDataFrame) ? values : columnsOf(top) ?? [top];
}
function columnsOf({ pairs }) {
  if (pairs.length < 2 || pairs.length > mostColumns2 || !pairs.every(([, value]) => isArray(value))) return null;
  let columns = pairs.map(([name, value]) => ({ name, array: toArray(value) })), [length = 0] = columns[0]?.array?.shape ?? [];
  return !columns.every(({ array }) => array?.shape.length === 1 && array.shape[0] === length) || !(length * columns.length <= mostElements) ? null : Array.from({ length }, (_, row) => {
    let record = new PyDict();
    for (let { name, array } of columns) record.pairs.push([name, array?.at(row) ?? null]);
    return record;
  });
}
var mostColumns2 = 1e3;
function isArray(value) {
  return value instanceof PyObject && /^numpy\b/.test(value.name);
}
var mostElements = 1e7;
function elementsOf(array) {
  let [length = 0, width = 1] = array?.shape ?? [];
  if (!array || array.shape.length > 2 || !(length * width <= mostElements)) return null;
  let placeOf = (row, column) => array.isColumnMajor ? column * length + row : row * width + column, rowOf = (row) => Array.from({ length: width }, (_, at) => array.at(placeOf(row, at)));
  return Array.from({ length }, (_, row) => array.shape.length < 2 ? array.at(row) : rowOf(row));
}
function* rowsOf({ columns, length, cell }, budget) {
  for (let row = 0; row < length; row++)
    budget.assertTime(), yield toObject(columns.map((name, column) => [name, new Plain(budget).read(cell(row, column))]));
}
var mostOfRecord = 1e6, deepest = 100, arrays = /^(?:pandas|numpy|scipy|torch|tensorflow|sklearn|joblib|polars|pyarrow|xgboost)\b/, Plain = class {
  #budget;
  #count = 0;
  #depth = 0;
  hasArrays = !1;
  constructor(budget) {
    this.#budget = budget;
  }
  read(value) {
    if (this.#budget.cells(1), ++this.#count > mostOfRecord || this.#depth > deepest)
      throw new DecodeError("holds itself, or too much at once");
    if (typeof value != "object" || value === null || value instanceof Uint8Array) return value;
    this.#depth++;
    let plain = Array.isArray(value) ? value.map((each) => this.read(each)) : value instanceof PyDict ? this.#pairs(value.pairs) : this.#object(value);
    return this.#depth--, plain;
  }
  #pairs(pairs) {
    return toObject(pairs.map(([key, each]) => [this.read(key), this.read(each)]));
  }
  #object({ name, args, state, items, pairs }) {
    arrays.test(name) && (this.hasArrays = !0);
    let known = readKnown(name, args);
    if (known !== null) return known;
    if (pairs.length > 0) return this.#pairs(pairs);
    if (items.length > 0) return items.map((each) => this.read(each));
    let fields = Array.isArray(state) ? state.find((each) => each instanceof PyDict) ?? null : state;
    return fields === null ? this.read(args) : this.read(fields);
  }
};
function readKnown(name, args) {
  let [first = null] = Array.isArray(args) ? args : [];
  if (name === "decimal.Decimal" || name === "uuid.UUID") return typeof first == "string" ? first : null;
  if (name !== "datetime.date" && name !== "datetime.datetime") return null;
  let bytes = typeof first == "string" ? Buffer.from(first, "latin1") : first instanceof Uint8Array ? first : null;
  if (!bytes || bytes.length < 4) return null;
  let two = (value = 0) => String(value).padStart(2, "0"), day = `${(bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)}-${two((bytes[2] ?? 0) & 127)}-${two(bytes[3])}`;
  return bytes.length < 7 ? day : `${day}T${two(bytes[4])}:${two(bytes[5])}:${two(bytes[6])}`;
}

export {
  readPickle
};
