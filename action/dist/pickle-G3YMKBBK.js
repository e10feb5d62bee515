const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  flatten,
  toBytes,
  toObject
} from "./chunk-F6EIENLH.js";
import {
  readingValues
} from "./chunk-565XNKKJ.js";
import "./chunk-PRCUI7QQ.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import "./chunk-P25IIULJ.js";
import "./chunk-XCKF52QO.js";
import "./chunk-6ZY6JGBY.js";
import {
  DecodeError
} from "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

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

// scan/formats/objects/pickle.ts
var readPickle = readingValues(recordsOf);
function* recordsOf(bytes, budget) {
  let cursor = new ByteCursor(bytes), hasArrays = !1;
  for (; cursor.left > 0; ) {
    budget.assertTime();
    let top = new PickleMachine(cursor).run();
    for (let value of Array.isArray(top) ? top : [top]) {
      let plain = new Plain(budget);
      yield* flatten([plain.read(value)]), hasArrays ||= plain.hasArrays;
    }
  }
  if (hasArrays) throw new DecodeError("holds arrays or data frames, which are not read; write CSV or JSON instead");
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
