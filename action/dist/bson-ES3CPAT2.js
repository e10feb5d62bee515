import {
  ValueLimit,
  toBytes
} from "./chunk-F6EIENLH.js";
import {
  readingValues,
  toLinesPart
} from "./chunk-JLSH754P.js";
import "./chunk-PRCUI7QQ.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_collect as collect } from "./engine.js";

// scan/formats/objects/bson.ts
var readBson = readingValues((bytes, budget) => documentsOf(new ByteCursor(bytes), budget));
async function* readMongoArchive({ bytes, size, budget }) {
  let held = await collect(bytes, size, budget);
  try {
    let cursor = new ByteCursor(held.bytes, 4);
    for (yield toLinesPart("metadata", documentsOf(cursor, budget), budget); cursor.left > 0; ) {
      let [head] = [...documentsOf(cursor, budget, 1)];
      head && (yield toLinesPart(`${String(head.db)}.${String(head.collection)}`, documentsOf(cursor, budget), budget));
    }
  } finally {
    held.release();
  }
}
var end = -1;
function* documentsOf(cursor, budget, most = 1 / 0) {
  let limit = new ValueLimit(budget);
  for (let count = 0; count < most && cursor.left > 0; count++) {
    if (cursor.left >= 4 && cursor.bytes.readInt32LE(cursor.at) === end) {
      cursor.skip(4);
      return;
    }
    yield readDocument(cursor, limit);
  }
}
function readDocument(cursor, limit) {
  let length = cursor.i32(), stop = cursor.at + length - 4;
  if (length < 5) throw new DecodeError("damaged");
  if (stop > cursor.bytes.length) throw new DecodeError("ends too early");
  return limit.inside(1, cursor.left, () => {
    let pairs = [];
    for (let type = cursor.u8(); type !== 0; type = cursor.u8()) {
      let key = cursor.until(0).toString("utf8");
      if (pairs.push([key, readValue(cursor, type, limit)]), cursor.at > stop) throw new DecodeError("damaged");
    }
    return Object.fromEntries(pairs);
  });
}
function readText(cursor) {
  let text = cursor.text(cursor.i32() - 1);
  return cursor.skip(1), text;
}
function readValue(cursor, type, limit) {
  switch (type) {
    case 1:
      return cursor.f64();
    case 2:
    case 13:
    case 14:
      return readText(cursor);
    case 3:
      return readDocument(cursor, limit);
    case 4:
      return Object.values(readDocument(cursor, limit));
    case 5:
      return readBinary(cursor);
    case 7:
      return cursor.take(12).toString("hex");
    case 8:
      return cursor.u8() === 1;
    case 9:
      return toDay(cursor.i64());
    case 11:
      return `/${cursor.until(0).toString("utf8")}/${cursor.until(0).toString("utf8")}`;
    case 12:
      return [readText(cursor), cursor.take(12).toString("hex")];
    case 15:
      return cursor.skip(4), [readText(cursor), readDocument(cursor, limit)];
    case 16:
      return cursor.i32();
    case 17:
    case 18:
      return cursor.i64();
    case 19:
      return readDecimal(cursor);
    case 6:
    case 10:
    case 127:
    case 255:
      return null;
    default:
      throw new DecodeError("damaged");
  }
}
function readBinary(cursor) {
  let length = cursor.i32();
  return cursor.skip(1), toBytes(cursor.take(length));
}
function toDay(milliseconds) {
  let date = new Date(Number(milliseconds));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
function readDecimal(cursor) {
  let [low, high] = [BigInt.asUintN(64, cursor.i64()), BigInt.asUintN(64, cursor.i64())];
  if ((high >> 61n & 3n) === 3n) return null;
  let exponent = Number(high >> 49n & 0x3fffn) - 6176, digits = String((high & 0x1ffffffffffffn) << 64n | low), sign = high >> 63n === 1n ? "-" : "";
  if (exponent >= 0) return `${sign}${digits}${"0".repeat(Math.min(exponent, 40))}`;
  let padded = digits.padStart(Math.min(1 - exponent, 60), "0");
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
export {
  readBson,
  readMongoArchive
};
