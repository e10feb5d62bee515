import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import { from14_decoderOf as decoderOf } from "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_collect as collect } from "./engine.js";
import "./engine.js";

// scan/formats/dbase/dbase.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var endOfHeader = 13, mostColumns = 2048, endOfRows = 26, codePages = {
  38: "ibm866",
  101: "ibm866",
  200: "windows-1250",
  201: "windows-1251",
  202: "windows-1254",
  203: "windows-1253",
  77: "gbk",
  78: "euc-kr",
  79: "big5",
  122: "gbk",
  123: "shift_jis"
};
async function* readDbase({ bytes, size, budget }) {
  let held = await collect(bytes, size, budget);
  try {
    let file = held.bytes, [headerSize, rowSize] = [new ByteCursor(file, 8).u16(), new ByteCursor(file, 10).u16()], columns = columnsOf(file, headerSize);
    if (rowSize < 2 || columns.length === 0) throw new DecodeError("damaged");
    let rows = rowsOf(
      file.subarray(headerSize),
      rowSize,
      columns,
      decoderOf(codePages[file[29] ?? 0] ?? "windows-1252")
    );
    if (yield {
      kind: "table",
      name: null,
      table: "",
      format: "fixed-width",
      header: columns.map(({ name }) => name),
      rows
    }, headerSize + rowSize * new ByteCursor(file, 4).u32() > file.length) throw new DecodeError("ends too early");
  } finally {
    held.release();
  }
}
function columnsOf(file, headerSize) {
  let isSeven = file[0] === 4 || file[0] === 140, [first, size, nameSize] = isSeven ? [68, 48, 32] : [32, 32, 11], columns = [], place = 1;
  for (let at = first; at + size <= Math.min(headerSize, file.length) && file[at] !== endOfHeader; at += size) {
    let name = file.toString("latin1", at, at + nameSize).replace(/\0.*$/s, ""), type = String.fromCharCode(file[at + nameSize] ?? 0), [low, high] = isSeven ? [file[at + 33] ?? 0, 0] : [file[at + 16] ?? 0, file[at + 17] ?? 0], length = type === "C" ? low + high * 256 : low;
    if (columns.push({ name, type, at: place, size: length }), place += length, columns.length > mostColumns) throw new DecodeError("damaged");
  }
  return columns;
}
function* rowsOf(rows, size, columns, decoder) {
  for (let at = 0, number = 1; at + size <= rows.length && rows[at] !== endOfRows; at += size, number++) {
    let row = rows.subarray(at, at + size);
    yield {
      number,
      cells: columns.map((column) => toCell(row.subarray(column.at, column.at + column.size), column, decoder))
    };
  }
}
var before1970 = 2440588;
function toCell(bytes, { type, size }, decoder) {
  if (type === "0" || bytes.length < size) return "";
  if ((type === "I" || type === "+") && size === 4)
    return String(type === "I" ? bytes.readInt32LE() : bytes.readUInt32BE());
  if (type === "Y" && size === 8) return (Number(bytes.readBigInt64LE()) / 1e4).toFixed(2);
  if (type === "T" && size === 8) return toMoment(bytes.readInt32LE(), bytes.readInt32LE(4));
  if (type === "B" && size === 8) return String(bytes.readDoubleLE());
  let text = (isUtf8(bytes) ? bytes.toString("utf8") : decoder.decode(bytes)).replaceAll("\0", " ").trim();
  return type === "D" ? text.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3") : text;
}
function toMoment(day, milliseconds) {
  if (day <= 0) return "";
  let date = new Date((day - before1970) * 864e5 + milliseconds);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 19);
}
export {
  readDbase
};
