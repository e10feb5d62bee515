import {
  toCell
} from "./chunk-PRCUI7QQ.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_collect as collect } from "./engine.js";

// scan/formats/postgres/copy-binary.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var signature = 11, mostColumns = 1664;
async function* readCopyBinary({ bytes, size, budget }) {
  let held = await collect(bytes, size, budget);
  try {
    yield { kind: "table", name: null, table: "", format: "sql", header: null, rows: rowsOf(held.bytes) };
  } finally {
    held.release();
  }
}
function* rowsOf(bytes) {
  let cursor = new ByteCursor(bytes, signature);
  cursor.skip(4), cursor.skip(cursor.u32be());
  for (let number = 1; ; number++) {
    let count = cursor.u16be();
    if (count === 65535) return;
    if (count > mostColumns) throw new DecodeError("damaged");
    yield { number, cells: Array.from({ length: count }, () => readField(cursor)) };
  }
}
function readField(cursor) {
  let length = cursor.i32be();
  return length < 0 ? "" : toText(cursor.take(length));
}
function toText(value) {
  return isUtf8(value) && !value.some((byte) => byte < 9) ? value.toString("utf8") : value.length === 2 ? String(value.readInt16BE()) : value.length === 4 ? String(value.readInt32BE()) : value.length === 8 ? String(value.readBigInt64BE()) : toCell(value);
}
export {
  readCopyBinary
};
