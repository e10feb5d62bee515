import {
  recordsOf,
  toRecord
} from "./chunk-DVSACCLY.js";
import {
  toLinesPart
} from "./chunk-JLSH754P.js";
import "./chunk-PRCUI7QQ.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_collect as collect } from "./engine.js";

// scan/formats/redis/lzf.ts
function unpackLzf(packed, size) {
  let out = Buffer.alloc(size), length = 0;
  for (let at = 0; at < packed.length; ) {
    let control = packed[at++] ?? 0;
    if (control < 32) {
      let end = at + control + 1;
      if (end > packed.length || length + control + 1 > size) throw new DecodeError("damaged");
      length += packed.copy(out, length, at, end), at = end;
      continue;
    }
    let count = control >> 5;
    count === 7 && (count += packed[at++] ?? 0);
    let from = length - ((control & 31) << 8) - (packed[at++] ?? 0) - 1;
    if (from < 0 || length + count + 2 > size) throw new DecodeError("damaged");
    for (let step = 0; step < count + 2; step++) out[length + step] = out[from + step] ?? 0;
    length += count + 2;
  }
  return out.subarray(0, length);
}

// scan/formats/redis/packed-lists.ts
function readZiplist(bytes) {
  let cursor = new ByteCursor(bytes, 10), items = [];
  for (; cursor.left > 0; ) {
    let before = cursor.u8();
    if (before === 255) return items;
    before === 254 && cursor.skip(4), items.push(readZiplistItem(cursor));
  }
  return items;
}
function readZiplistItem(cursor) {
  let first = cursor.u8();
  switch (first >> 6) {
    case 0:
      return cursor.take(first & 63);
    case 1:
      return cursor.take((first & 63) << 8 | cursor.u8());
    case 2:
      return cursor.take(cursor.u32be());
    default:
      return readWhole(cursor, first);
  }
}
function readWhole(cursor, first) {
  if (first === 192) return String(cursor.i16());
  if (first === 208) return String(cursor.i32());
  if (first === 224) return String(cursor.i64());
  if (first === 240) return String(cursor.take(3).readIntLE(0, 3));
  if (first === 254) return String(cursor.i8());
  if (first >= 241 && first <= 253) return String((first & 15) - 1);
  throw new DecodeError("damaged");
}
function readListpack(bytes) {
  let cursor = new ByteCursor(bytes, 6), items = [];
  for (; cursor.left > 0; ) {
    let start = cursor.at, first = cursor.u8();
    if (first === 255) return items;
    items.push(readListpackItem(cursor, first));
    let size = cursor.at - start;
    cursor.skip(size < 128 ? 1 : size < 16384 ? 2 : size < 2097152 ? 3 : size < 268435456 ? 4 : 5);
  }
  return items;
}
function readListpackItem(cursor, first) {
  if (first < 128) return String(first);
  if (first < 192) return cursor.take(first & 63);
  if (first < 224) return String(((first & 31) << 8 | cursor.u8()) << 19 >> 19);
  if (first < 240) return cursor.take((first & 15) << 8 | cursor.u8());
  switch (first) {
    case 240:
      return cursor.take(cursor.u32());
    case 241:
      return String(cursor.i16());
    case 242:
      return String(cursor.take(3).readIntLE(0, 3));
    case 243:
      return String(cursor.i32());
    case 244:
      return String(cursor.i64());
    default:
      throw new DecodeError("damaged");
  }
}
function readIntset(bytes) {
  let cursor = new ByteCursor(bytes), [width, count] = [cursor.u32(), cursor.u32()];
  if (count * width > cursor.left) throw new DecodeError("damaged");
  let read = width === 2 ? () => cursor.i16() : width === 4 ? () => cursor.i32() : () => cursor.i64();
  return Array.from({ length: count }, () => String(read()));
}
function readZipmap(bytes) {
  let cursor = new ByteCursor(bytes, 1), items = [];
  for (; ; ) {
    let first = cursor.u8();
    if (first === 255) return items;
    let isValue = items.length % 2 === 1, length = first === 254 ? cursor.u32() : first, free = isValue ? cursor.u8() : 0;
    items.push(cursor.take(length)), cursor.skip(free);
  }
}

// scan/formats/redis/rdb.ts
var codes = {
  functionOld: 246,
  function: 245,
  module: 247,
  idle: 248,
  frequency: 249,
  note: 250,
  sizes: 251,
  expiryMilliseconds: 252,
  expiry: 253,
  select: 254,
  end: 255
}, headerSize = 9;
async function* readRedis({ bytes, size, budget }) {
  let held = await collect(bytes, size, budget);
  try {
    let file = new RedisFile(held.bytes, budget);
    yield toLinesPart(null, file.records(), budget), file.left !== null && (yield { kind: "skip", name: null, reason: file.left, isEncrypted: !1 });
  } finally {
    held.release();
  }
}
var RedisFile = class {
  #cursor;
  #budget;
  /** Why it was not read to its end. */
  left = null;
  constructor(bytes, budget) {
    [this.#cursor, this.#budget] = [new ByteCursor(bytes, headerSize), budget];
  }
  *records() {
    for (; ; ) {
      let code = this.#cursor.u8();
      if (code === codes.end) return yield* this.#behind();
      if (code >= codes.function) {
        let note = this.#takeNote(code);
        if (note !== null && (yield note), this.left !== null) return;
        continue;
      }
      let key = this.#text(), items = this.#items(code);
      if (items === null) {
        this.left = "Redis database: from a value of a module on not read";
        return;
      }
      yield toRecord(key, items.values, items.isMap);
    }
  }
  /** An append-only file may begin with a snapshot: behind its sum, which came with version 5, commands follow. */
  *#behind() {
    let rest = this.#cursor.bytes.subarray(this.#cursor.at), commands = [0, 8].find((at) => rest[at] === 42);
    commands !== void 0 && (yield* recordsOf(rest.subarray(commands), this.#budget));
  }
  /** The code of a function; null: it says nothing. */
  #takeNote(code) {
    switch (code) {
      case codes.expiryMilliseconds:
        return this.#cursor.skip(8), null;
      case codes.expiry:
        return this.#cursor.skip(4), null;
      case codes.idle:
      case codes.select:
        return this.#length(), null;
      case codes.frequency:
        return this.#cursor.skip(1), null;
      case codes.sizes:
        return this.#length(), this.#length(), null;
      case codes.note:
        return this.#text(), this.#text(), null;
      case codes.function:
        return this.#text();
      default:
        return this.left = "Redis database: from a value of a module on not read", null;
    }
  }
  /** Null where nobody can know how long the value is. */
  #items(type) {
    let list = (values) => ({
      values,
      isMap: !1
    }), map = (values) => ({
      values,
      isMap: !0
    });
    switch (type) {
      case 0:
        return list([this.#string()]);
      case 1:
      case 2:
        return list(this.#many(1));
      case 3:
        return list(this.#scored(() => this.#oldScore()));
      case 4:
        return map(this.#many(2));
      case 5:
        return list(this.#scored(() => this.#cursor.skip(8)));
      case 9:
        return map(readZipmap(this.#bytes()));
      case 10:
      case 12:
        return list(readZiplist(this.#bytes()));
      case 11:
        return list(readIntset(this.#bytes()));
      case 13:
        return map(readZiplist(this.#bytes()));
      case 14:
        return list(this.#repeat(() => readZiplist(this.#bytes())));
      case 16:
        return map(readListpack(this.#bytes()));
      case 17:
      case 20:
        return list(readListpack(this.#bytes()));
      case 18:
        return list(this.#repeat(() => this.#length() === 1 ? [this.#bytes()] : readListpack(this.#bytes())));
      case 15:
      case 19:
      case 21:
        return list(this.#stream(type));
      default:
        return null;
    }
  }
  #many(width) {
    return this.#repeat(() => Array.from({ length: width }, () => this.#string()));
  }
  #scored(skipScore) {
    return this.#repeat(() => {
      let member = this.#string();
      return skipScore(), [member];
    });
  }
  #repeat(read) {
    let count = this.#length();
    if (count > this.#cursor.left) throw new DecodeError("damaged");
    let items = [];
    for (let at = 0; at < count; at++) for (let item of read()) items.push(item);
    return items;
  }
  #oldScore() {
    let length = this.#cursor.u8();
    length < 253 && this.#cursor.skip(length);
  }
  /** Entries of a stream lie in listpacks; behind them its groups of readers, which hold names. */
  #stream(type) {
    let items = this.#repeat(() => (this.#string(), readListpack(this.#bytes())));
    for (let at = 0; at < (type >= 19 ? 8 : 3); at++) this.#length();
    return this.#repeat(() => this.#group(type)), items;
  }
  #group(type) {
    let name = this.#string();
    this.#length(), this.#length(), type >= 19 && this.#length(), this.#repeat(() => (this.#cursor.skip(24), this.#length(), []));
    let consumers = this.#repeat(() => {
      let consumer = this.#string();
      return this.#cursor.skip(type >= 21 ? 16 : 8), this.#repeat(() => (this.#cursor.skip(16), [])), [consumer];
    });
    return [name, ...consumers];
  }
  #length() {
    let first = this.#cursor.u8();
    if (first >> 6 === 0) return first & 63;
    if (first >> 6 === 1) return (first & 63) << 8 | this.#cursor.u8();
    if (first === 128) return this.#cursor.u32be();
    if (first === 129) return Number(this.#cursor.u64be());
    throw new DecodeError("damaged");
  }
  #bytes() {
    let value = this.#string();
    return typeof value == "string" ? Buffer.from(value) : value;
  }
  #text() {
    let value = this.#string();
    return typeof value == "string" ? value : value.toString("utf8");
  }
  #string() {
    let first = this.#cursor.bytes[this.#cursor.at] ?? 0;
    if (first >> 6 !== 3) return this.#cursor.take(this.#length());
    switch (this.#cursor.skip(1), first & 63) {
      case 0:
        return String(this.#cursor.i8());
      case 1:
        return String(this.#cursor.i16());
      case 2:
        return String(this.#cursor.i32());
      case 3:
        return this.#packed();
      default:
        throw new DecodeError("damaged");
    }
  }
  #packed() {
    let [size, length] = [this.#length(), this.#length()];
    if (length > size * 264) throw new DecodeError("damaged");
    return this.#budget.inflate(length), unpackLzf(this.#cursor.take(size), length);
  }
};
export {
  readRedis
};
