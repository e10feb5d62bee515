import {
  columnTitle
} from "./chunk-XCAUBEU3.js";
import {
  orSearched
} from "./chunk-IFKJTPV7.js";
import { from14_decoderOf as decoderOf } from "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import "./engine.js";

// scan/formats/sas/transport.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");

// scan/formats/sas/transport-layout.ts
var record = 80, mark = "HEADER RECORD*******", mostColumns = 12e4, names = {
  member: ["MEMBER  ", "MEMBV8  "],
  columns: ["NAMESTR ", "NAMSTV8 "],
  rows: ["OBS     ", "OBSV8   "]
};
function* membersOf(bytes) {
  let at = findHeader(bytes, 0, names.member);
  if (at === null) throw new DecodeError("ends too early");
  for (; at !== null; ) {
    let next = findHeader(bytes, at + record, names.member);
    yield memberAt(bytes, at, next ?? bytes.length), at = next;
  }
}
function findHeader(bytes, from, kinds) {
  for (let at = bytes.indexOf(mark, from); at >= 0; at = bytes.indexOf(mark, at + 1))
    if (at % record === 0 && kinds.includes(textAt(bytes, at + mark.length, 8, ""))) return at;
  return null;
}
function textAt(bytes, at, size, end = " ") {
  let text = bytes.toString("latin1", at, at + size);
  return end === "" ? text : text.replace(/[\0 ]+$/, "");
}
function memberAt(bytes, at, end) {
  let isLong = textAt(bytes, at + 20, 8, "") === names.member[1], size = Number(textAt(bytes, at + 74, 4)) || 140, described = at + 2 * record, header = findHeader(bytes, described, names.columns), rows = header === null ? null : findHeader(bytes, header, names.rows);
  if (header === null || rows === null || rows > end || size < 100) throw new DecodeError("ends too early");
  let first = header + record, count = countAt(bytes, header, size), columns = Array.from({ length: count }, (_, index) => columnAt(bytes, first + index * size, isLong));
  return {
    name: textAt(bytes, described + 8, isLong ? 32 : 8),
    label: textAt(bytes, described + record + 32, 40),
    columns,
    rowSize: Math.max(1, ...columns.map((column) => column.at + column.size)),
    start: rows + record,
    end
  };
}
function countAt(bytes, header, size) {
  let counts = [4, 6].map((digits) => Number(textAt(bytes, header + 54, digits))), isFollowed = (count2) => {
    let end = header + record + Math.ceil(count2 * size / record) * record;
    return textAt(bytes, end, mark.length) === mark;
  }, count = counts.find((each) => each > 0 && each <= mostColumns && isFollowed(each));
  if (count === void 0) throw new DecodeError("damaged");
  return count;
}
function columnAt(bytes, at, isLong) {
  return {
    name: (isLong ? textAt(bytes, at + 88, 32) : "") || textAt(bytes, at + 8, 8),
    label: bytes.toString("utf8", at + 16, at + 56).trimEnd(),
    isText: bytes.readInt16BE(at) === 2,
    at: bytes.readUInt32BE(at + 84),
    size: bytes.readUInt16BE(at + 4),
    format: textAt(bytes, at + 56, 8)
  };
}

// scan/formats/sas/transport.ts
var readTransport = orSearched(partsOf);
async function* partsOf(bytes) {
  let notes = [];
  for (let member of membersOf(bytes)) {
    let { name, label, columns } = member, header = columns.map((column) => columnTitle(column.name, column.label));
    yield { kind: "table", name: null, table: name, format: "fixed-width", header, rows: rowsOf(bytes, member) }, notes.push(...[label, ...columns.map((column) => column.label)].filter((note) => note.trim() !== ""));
  }
  notes.length > 0 && (yield toTextPart("labels", [`${[...new Set(notes)].join(`
`)}
`]));
}
function* rowsOf(bytes, { columns, rowSize, start, end }) {
  let filled = end;
  for (; filled > start && bytes[filled - 1] === blank; ) filled--;
  let at = start;
  for (let number = 1; at < filled; number++, at += rowSize) {
    if (at + rowSize > end) throw new DecodeError("ends too early");
    let row = bytes.subarray(at, at + rowSize);
    yield { number, cells: columns.map((column) => toCell(row, column)) };
  }
}
var blank = 32;
function toCell(row, { at, size, isText, format }) {
  let value = row.subarray(at, at + size);
  if (isText)
    return (isUtf8(value) ? value.toString("utf8") : decoderOf("windows-1252").decode(value)).replace(/[\0 ]+$/, "");
  let number = readNumber(value);
  return number === null ? "" : toMoment(number, format) ?? String(number);
}
function readNumber(bytes) {
  let [first = 0] = bytes;
  if (bytes.subarray(1).every((byte) => byte === 0)) return first === 0 ? 0 : null;
  let fraction = Number.parseInt(bytes.toString("hex", 1), 16) * 16 ** (-2 * (bytes.length - 1));
  return (first & 128 ? -1 : 1) * fraction * 16 ** ((first & 127) - 64);
}
var from1960 = Date.UTC(1960, 0, 1), ofDays = /^(?:DATE|MMDDYY|DDMMYY|YYMMDD|JULIAN|WORDDAT|WEEKDAT|MONYY|E8601DA|IS8601DA|EUR|NLDATE$)/, ofMoments = /^(?:DATETIME|E8601DT|IS8601DT|DTDATE|MDYAMPM|NLDATM)/;
function toMoment(number, format) {
  let isMoment = ofMoments.test(format);
  if (!isMoment && !ofDays.test(format)) return null;
  let date = new Date(from1960 + number * (isMoment ? 1e3 : 864e5));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, isMoment ? 19 : 10);
}
export {
  readTransport
};
