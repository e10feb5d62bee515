const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  ListError,
  limits
} from "./chunk-IRXYHOOV.js";
import "./chunk-BNZWS2YR.js";

// scan/email/read/xlsx.ts
const { inflateRawSync } = globalThis.process.getBuiltinModule("node:zlib");
function isZip(bytes) {
  return bytes.length > 22 && bytes.readUInt32LE(0) === 67324752;
}
function readXlsx(bytes) {
  let archive = openZip(bytes), workbook = archive.read("xl/workbook.xml");
  if (workbook === null) throw new ListError("an archive that is no XLSX workbook");
  let strings = readStrings(archive.read("xl/sharedStrings.xml") ?? ""), targets = readTargets(archive.read("xl/_rels/workbook.xml.rels") ?? "");
  return [...elements(workbook, "sheet")].flatMap(({ attributes }, index) => {
    let target = targets.get(attribute(attributes, "r:id") ?? "") ?? `worksheets/sheet${index + 1}.xml`, sheet = archive.read(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    return sheet === null ? [] : [{ name: unescape(attribute(attributes, "name") ?? `sheet ${index + 1}`), format: "xlsx", rows: readRows(sheet, strings), hasHeader: null, delimiter: "," }];
  });
}
function openZip(bytes) {
  let entries = readDirectory(bytes), left = limits.unpacked;
  return {
    read(name) {
      let entry = entries.get(name);
      if (!entry) return null;
      let { method, packed, size, offset } = entry;
      if (size > left || size > packed * limits.ratio + 65536)
        throw new ListError("a workbook that unpacks to too much");
      left -= size;
      let start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28), data = bytes.subarray(start, start + packed);
      if (method === 0) return data.toString("utf8");
      if (method !== 8) throw new ListError("a workbook packed in a way that is not known");
      return inflateRawSync(data, { maxOutputLength: Math.max(1, size) }).toString("utf8");
    }
  };
}
var endMark = 101010256;
function readDirectory(bytes) {
  let end = bytes.length - 22, least = Math.max(0, end - 65535);
  for (; end >= least && bytes.readUInt32LE(end) !== endMark; ) end--;
  if (end < least) throw new ListError("a damaged archive");
  let count = bytes.readUInt16LE(end + 10), entries = /* @__PURE__ */ new Map(), at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count && at + 46 <= bytes.length && bytes.readUInt32LE(at) === 33639248; index++) {
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new ListError("an encrypted archive");
    let length = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString("utf8", at + 46, at + 46 + length), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42)
    }), at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
function readTargets(xml) {
  let pairs = [...elements(xml, "Relationship")].map(
    ({ attributes }) => [attribute(attributes, "Id") ?? "", unescape(attribute(attributes, "Target") ?? "")]
  );
  return new Map(pairs);
}
function readStrings(xml) {
  return [...elements(xml, "si")].map(({ inner }) => textOf(inner));
}
function textOf(xml) {
  let spoken = xml.includes("<rPh") ? xml.replace(/<rPh\b[^>]*>(?:(?!<\/rPh>)[^])*<\/rPh>/g, "") : xml;
  return [...elements(spoken, "t")].map(({ inner }) => unescape(inner)).join("");
}
function readRows(xml, strings) {
  let rows = [];
  for (let { attributes, inner } of elements(xml, "row")) {
    let number = Number(attribute(attributes, "r") ?? rows.length + 1);
    if (!Number.isInteger(number) || number < 1 || number > 1048576) throw new ListError("a row that no sheet has");
    for (; rows.length < number - 1; ) rows.push([]);
    rows[number - 1] = readCells(inner, strings);
  }
  return rows;
}
function readCells(xml, strings) {
  let cells = [];
  for (let { attributes, inner } of elements(xml, "c")) {
    let column = toColumn(attribute(attributes, "r") ?? "") ?? cells.length;
    if (column >= limits.columns) throw new ListError(`more than ${limits.columns} columns`);
    for (; cells.length < column; ) cells.push("");
    cells[column] = valueOf(attribute(attributes, "t") ?? "n", inner, strings);
  }
  return cells;
}
function valueOf(type, xml, strings) {
  if (type === "inlineStr") return textOf(xml);
  let [value] = elements(xml, "v"), text = value ? unescape(value.inner) : "";
  return type === "s" ? strings[Number(text)] ?? "" : text;
}
function toColumn(reference) {
  let letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}
function* elements(xml, name) {
  let [open, close] = [`<${name}`, `</${name}>`];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    let head = at + open.length, tag = xml.indexOf(">", head);
    if (tag < 0) return;
    if (!/[\s/>]/.test(xml[head] ?? "")) {
      at = head;
      continue;
    }
    let isEmpty = xml[tag - 1] === "/", end = isEmpty ? tag : xml.indexOf(close, tag);
    if (end < 0) return;
    yield { attributes: xml.slice(head, isEmpty ? tag - 1 : tag), inner: isEmpty ? "" : xml.slice(tag + 1, end) }, at = isEmpty ? tag : end + close.length;
  }
}
function attribute(attributes, name) {
  let start = attributes.search(new RegExp(`(?:^|\\s)${name}=["']`));
  if (start < 0) return null;
  let from = attributes.indexOf("=", start) + 1, end = attributes.indexOf(attributes[from] ?? '"', from + 1);
  return end < 0 ? null : attributes.slice(from + 1, end);
}
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function unescape(text) {
  return !text.includes("&") && !text.includes("_x") ? text : text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,4}));/gi, (whole, decimal, hex, name) => {
    let code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : null;
    return code === null ? entities[String(name)] ?? whole : code <= 1114111 ? String.fromCodePoint(code) : "";
  }).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16)));
}
export {
  isZip,
  readXlsx
};
