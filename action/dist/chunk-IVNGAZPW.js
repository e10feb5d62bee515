const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  collect,
  inPieces
} from "./chunk-DPLVTDMZ.js";
import {
  inflateRaw
} from "./chunk-JIRNFF7N.js";
import {
  DecodeError,
  toTextPart
} from "./chunk-YQZWOWRK.js";

// scan/decode/zip.ts
const { crc32, inflateRawSync } = globalThis.process.getBuiltinModule("node:zlib");

// scan/decode/xml.ts
async function* parseXml(bytes, handler) {
  let parser = new XmlParser(handler), decoder = null;
  for await (let piece of bytes)
    decoder ??= new TextDecoder(encodingOf(piece)), parser.push(decoder.decode(piece, { stream: !0 })), yield;
  parser.end();
}
function encodingOf(piece) {
  let [first, second] = piece;
  return first === 255 && second === 254 || first === 60 && second === 0 ? "utf-16le" : first === 254 && second === 255 || first === 0 && second === 60 ? "utf-16be" : "utf-8";
}
var longestTag = 1e6, XmlParser = class {
  #handler;
  #rest = "";
  constructor(handler) {
    this.#handler = handler;
  }
  push(piece) {
    let text = this.#rest + piece, at = 0;
    for (; at < text.length; ) {
      let next = text.charCodeAt(at) === 60 ? this.#readMarkup(text, at) : this.#readText(text, at);
      if (next < 0) break;
      at = next;
    }
    if (this.#rest = text.slice(at), this.#rest.length > longestTag) throw new DecodeError("damaged");
  }
  end() {
    if (this.#rest.trim() !== "") throw new DecodeError("ends too early");
  }
  /** Where it goes on, or -1 where more is needed. An entity at the end may be cut. */
  #readText(text, at) {
    let markup = text.indexOf("<", at), end = markup >= 0 ? markup : withoutCutEntity(text, at);
    return end > at && this.#handler.text(decodeEntities(text.slice(at, end))), end > at ? end : -1;
  }
  #readMarkup(text, at) {
    let next = text.charCodeAt(at + 1);
    if (next === 33 || next === 63) return this.#readOther(text, at);
    let end = endOfTag(text, at + 1);
    return end < 0 ? -1 : (this.#readTag(text.slice(at + 1, end)), end + 1);
  }
  #readOther(text, at) {
    if (text.startsWith("<!--", at)) return behind(text, "-->", at + 4);
    if (text.startsWith("<?", at)) return behind(text, "?>", at + 2);
    if (text.startsWith("<![CDATA[", at)) {
      let end = text.indexOf("]]>", at);
      return end < 0 ? -1 : (this.#handler.text(text.slice(at + 9, end)), end + 3);
    }
    if (text.length - at < 9) return -1;
    throw new DecodeError("declares a document type");
  }
  #readTag(tag) {
    if (tag.startsWith("/")) return this.#handler.close(nameAt(tag, 1));
    let name = nameAt(tag, 0);
    this.#handler.open(name, (wanted) => attributeOf(tag, wanted)), tag.endsWith("/") && this.#handler.close(name);
  }
};
function withoutCutEntity(text, from) {
  let ampersand = text.lastIndexOf("&");
  return ampersand >= from && text.length - ampersand < 12 && !text.includes(";", ampersand) ? ampersand : text.length;
}
function behind(text, what, from) {
  let found = text.indexOf(what, from);
  return found < 0 ? -1 : found + what.length;
}
function endOfTag(text, from) {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}
function nameAt(tag, from) {
  let start = from, end = from;
  for (; end < tag.length; end++) {
    let code = tag.charCodeAt(end);
    if (code <= 32 || code === 47) break;
    code === 58 && (start = end + 1);
  }
  return tag.slice(start, end);
}
function attributeOf(tag, wanted) {
  for (let equals = tag.indexOf("="); equals >= 0; ) {
    let start = equals + 1;
    for (; tag.charCodeAt(start) <= 32; ) start++;
    let quote = tag[start] ?? "", end = quote === '"' || quote === "'" ? tag.indexOf(quote, start + 1) : start;
    if (end < 0) return;
    if (end > start && endsWithName(tag, equals, wanted)) return decodeEntities(tag.slice(start + 1, end));
    equals = tag.indexOf("=", end);
  }
}
function endsWithName(tag, equals, name) {
  let end = equals;
  for (; tag.charCodeAt(end - 1) <= 32; ) end--;
  let before = tag.charCodeAt(end - name.length - 1);
  return (before <= 32 || before === 58) && tag.endsWith(name, end);
}
var named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function decodeEntities(text) {
  return text.includes("&") ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g, (whole, decimal, hex, name) => {
    if (typeof name == "string") return named[name] ?? whole;
    let code = typeof decimal == "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  }) : text;
}

// scan/decode/ods.ts
async function* readOds(files) {
  let content = files.read("content.xml");
  if (!content) throw new DecodeError("damaged");
  let reader = new OdsReader(files.budget), pieces = parseXml(content, reader);
  for (let item = await nextItem(reader, pieces); item; item = await nextItem(reader, pieces)) {
    if (item.kind !== "table") continue;
    let rows = rowsOf(reader, pieces);
    yield { kind: "table", name: null, table: item.name, format: "ods", header: null, rows };
  }
}
async function* rowsOf(reader, pieces) {
  for (; ; ) {
    let item = await nextItem(reader, pieces);
    if (item?.kind !== "row") return;
    yield item.row;
  }
}
async function nextItem(reader, pieces) {
  for (; reader.items.length === 0; ) if ((await pieces.next()).done) return reader.items.shift();
  return reader.items.shift();
}
var mostColumns = 16384, longestCell = 65536, OdsReader = class {
  items = [];
  #budget;
  #depth = 0;
  #number = 0;
  #repeated = 1;
  #cells = [];
  #written = 0;
  #times = 1;
  #said;
  #text = "";
  #inText = 0;
  constructor(budget) {
    this.#budget = budget;
  }
  open = (name, attribute) => {
    if (name === "table") {
      if (++this.#depth > 1) return;
      this.items.push({ kind: "table", name: attribute("name") ?? "" }), this.#number = 0;
    } else name === "table-row" ? [this.#cells, this.#written, this.#repeated] = [[], 0, toCount(attribute("number-rows-repeated"))] : name === "table-cell" || name === "covered-table-cell" ? (this.#times = toCount(attribute("number-columns-repeated")), this.#said = attribute("date-value") ?? attribute("value"), this.#text = "") : name === "p" ? (this.#inText++, this.#text !== "" && (this.#text += `
`)) : (name === "s" || name === "tab") && this.text(" ");
  };
  close = (name) => {
    name === "table" ? --this.#depth === 0 && this.items.push({ kind: "end" }) : name === "p" ? this.#inText-- : name === "table-cell" || name === "covered-table-cell" ? this.#endCell() : name === "table-row" && this.#endRow();
  };
  text = (text) => {
    this.#inText > 0 && this.#text.length < longestCell && (this.#text += text);
  };
  #endCell() {
    let value = this.#said ?? this.#text;
    this.#written++;
    let times = Math.min(this.#times, mostColumns - this.#cells.length);
    for (let count = 0; count < times; count++) this.#cells.push(value);
    this.#said = void 0;
  }
  /** A row that is repeated says nothing new. */
  #endRow() {
    for (; this.#cells.at(-1) === ""; ) this.#cells.pop();
    this.#budget.cells(Math.max(0, this.#cells.length - this.#written));
    let row = { number: this.#number + 1, cells: this.#cells };
    this.#cells.length > 0 && this.#depth > 0 && this.items.push({ kind: "row", row }), this.#number += this.#repeated, this.#cells = [];
  }
};
function toCount(text) {
  let count = Number(text ?? 1);
  return Number.isSafeInteger(count) && count >= 1 && count <= 1048576 ? count : 1;
}

// scan/decode/prose.ts
async function* readProse(files, parts, words) {
  for (let name of files.names.filter((each) => parts.test(each)))
    yield toTextPart(name, paragraphsOf(files, name, words)), yield* tablesOf(files, name, words);
}
async function* paragraphsOf(files, name, words) {
  let prose = new Prose(words);
  for await (let _ of parseXml(files.read(name) ?? none(), prose)) {
    let text = prose.takeText();
    text !== "" && (yield text), prose.tables.splice(0);
  }
}
async function* tablesOf(files, name, words) {
  let prose = new Prose(words), count = 0;
  for await (let _ of parseXml(files.read(name) ?? none(), prose)) {
    prose.takeText();
    for (let rows of prose.tables.splice(0))
      count++, yield { kind: "table", name, table: `table ${count}`, format: "document", header: null, rows };
  }
}
async function* none() {
}
var most = { cells: 5e5, characters: 2e7 }, Prose = class {
  tables = [];
  #words;
  #text = "";
  #inParagraph = 0;
  #inText = 0;
  #inTable = 0;
  #rows = [];
  #cells = [];
  #cellCount = 0;
  #cell = "";
  #held = 0;
  constructor(words) {
    this.#words = words;
  }
  takeText() {
    let text = this.#text;
    return this.#text = "", text;
  }
  open = (name) => {
    let { paragraphs, texts, tables, spaces } = this.#words;
    paragraphs.includes(name) ? this.#inParagraph++ : texts?.includes(name) ? this.#inText++ : tables.includes(name) ? this.#inTable++ : this.#inParagraph > 0 && this.#add(spaces[name] ?? "");
  };
  close = (name) => {
    let { paragraphs, texts, tables, rows, cells } = this.#words;
    paragraphs.includes(name) ? (this.#inParagraph--, this.#add(`
`)) : texts?.includes(name) ? this.#inText-- : tables.includes(name) ? this.#endTable() : this.#inTable === 1 && cells.includes(name) ? this.#endCell() : this.#inTable === 1 && rows.includes(name) && this.#endRow();
  };
  text = (text) => {
    (this.#words.texts ? this.#inText > 0 : this.#inParagraph > 0) && this.#add(text);
  };
  #add(text) {
    this.#inTable > 0 && this.#cellCount < most.cells && this.#held < most.characters ? (this.#cell += text, this.#held += text.length) : this.#text += text;
  }
  #endCell() {
    this.#cells.push(this.#cell.trim()), this.#cellCount++, this.#cell = "";
  }
  #endRow() {
    this.#rows.push({ number: this.#rows.length + 1, cells: this.#cells }), this.#cells = [];
  }
  /** A table inside a cell is text of that cell. */
  #endTable() {
    this.#inTable--, !(this.#inTable > 0) && (this.tables.push(this.#rows), [this.#rows, this.#cells, this.#cellCount, this.#cell, this.#held] = [[], [], 0, "", 0]);
  }
};

// scan/decode/sheet-dates.ts
var builtIn = /* @__PURE__ */ new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
function isDateFormat(id, code) {
  return builtIn.has(id) || id >= 27 && id <= 36 || id >= 50 && id <= 58 ? !0 : code !== void 0 && /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
var epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
function toIsoDate(days, isFrom1904) {
  if (!(days >= 0 && days < 2958466)) return null;
  let shift = !isFrom1904 && days < 60 ? 1 : 0, epoch = isFrom1904 ? epochs[1904] : epochs[1900], text = new Date(epoch + Math.round((days + shift) * 86400) * 1e3).toISOString();
  return Number.isInteger(days) ? text.slice(0, 10) : text.slice(0, 19);
}

// scan/decode/xlsx.ts
async function* readXlsx(files) {
  let { sheets, isFrom1904 } = await readWorkbook(files), strings = await readStrings(files), dates = await readDateStyles(files);
  try {
    for (let { name, path } of sheets) {
      let bytes = files.read(path);
      if (!bytes) continue;
      let rows = rowsOf2(bytes, { strings: strings.list, dates, isFrom1904, budget: files.budget });
      yield { kind: "table", name: null, table: name, format: "xlsx", header: null, rows };
    }
  } finally {
    files.budget.release(strings.held);
  }
}
async function readWorkbook(files) {
  let targets = /* @__PURE__ */ new Map();
  await readAll(files, "xl/_rels/workbook.xml.rels", (name, attribute) => {
    name === "Relationship" && targets.set(attribute("Id") ?? "", attribute("Target") ?? "");
  });
  let sheets = [], isFrom1904 = !1;
  return await readAll(files, "xl/workbook.xml", (name, attribute) => {
    if (name === "workbookPr" && (isFrom1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "")), name !== "sheet") return;
    let place = sheets.length + 1, target = targets.get(attribute("id") ?? "") ?? `worksheets/sheet${place}.xml`;
    sheets.push({
      name: attribute("name") ?? `sheet ${place}`,
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`
    });
  }), { sheets, isFrom1904 };
}
async function readAll(files, path, open) {
  let bytes = files.read(path);
  if (bytes) for await (let _ of parseXml(bytes, { open, close() {
  }, text() {
  } })) ;
}
async function readStrings(files) {
  let bytes = files.read("xl/sharedStrings.xml"), list = [];
  if (!bytes) return { list, held: 0 };
  let reader = new StringReader(list, files.budget);
  for await (let _ of parseXml(bytes, reader)) ;
  return { list, held: reader.held };
}
var StringReader = class {
  held = 0;
  #list;
  #budget;
  #string = "";
  #inText = !1;
  #inReading = !1;
  constructor(list, budget) {
    [this.#list, this.#budget] = [list, budget];
  }
  open = (name) => {
    name === "si" ? this.#string = "" : name === "t" ? this.#inText = !0 : name === "rPh" && (this.#inReading = !0);
  };
  close = (name) => {
    if (name === "t") this.#inText = !1;
    else if (name === "rPh") this.#inReading = !1;
    else if (name === "si") {
      let size = this.#string.length + 32;
      this.#budget.hold(size), this.held += size, this.#list.push(unescape(this.#string));
    }
  };
  text = (text) => {
    this.#inText && !this.#inReading && this.#string.length < longestCell2 && (this.#string += text);
  };
}, longestCell2 = 65536;
async function readDateStyles(files) {
  let custom = /* @__PURE__ */ new Map(), dates = [], inCells = !1;
  return await readAll(files, "xl/styles.xml", (name, attribute) => {
    if (name === "numFmt") custom.set(attribute("numFmtId") ?? "", attribute("formatCode") ?? "");
    else if (name === "cellXfs") inCells = !0;
    else if (name === "cellStyles" || name === "dxfs") inCells = !1;
    else if (name === "xf" && inCells) {
      let id = attribute("numFmtId") ?? "";
      dates.push(isDateFormat(Number(id), custom.get(id)));
    }
  }), dates;
}
async function* rowsOf2(bytes, meaning) {
  let reader = new SheetReader(meaning);
  for await (let _ of parseXml(bytes, reader)) yield* reader.rows.splice(0);
}
var mostColumns2 = 16384, SheetReader = class {
  rows = [];
  #meaning;
  #number = 0;
  #cells = [];
  #column = 0;
  #type = "";
  #isDate = !1;
  #value = "";
  #isValue = !1;
  constructor(meaning) {
    this.#meaning = meaning;
  }
  open = (name, attribute) => {
    if (name === "row")
      this.#number = Number(attribute("r") ?? this.#number + 1), [this.#cells, this.#column] = [[], 0];
    else if (name === "c") {
      if (this.#column = columnOf(attribute("r")) ?? this.#column + 1, this.#column > mostColumns2) throw new DecodeError("damaged");
      this.#type = attribute("t") ?? "n", this.#isDate = this.#meaning.dates[Number(attribute("s") ?? -1)] ?? !1, this.#value = "";
    } else (name === "v" || name === "t") && (this.#isValue = !0);
  };
  close = (name) => {
    name === "v" || name === "t" ? this.#isValue = !1 : name === "c" ? this.#endCell() : name === "row" && this.#cells.length > 0 && (this.rows.push({ number: Number.isSafeInteger(this.#number) ? this.#number : 1, cells: this.#cells }), this.#cells = []);
  };
  text = (text) => {
    this.#isValue && this.#value.length < longestCell2 && (this.#value += text);
  };
  #endCell() {
    let value = this.#toText();
    if (value === "") return;
    let holes = this.#column - 1 - this.#cells.length;
    holes > 0 && this.#meaning.budget.cells(holes);
    for (let hole = 0; hole < holes; hole++) this.#cells.push("");
    this.#cells[this.#column - 1] = value;
  }
  #toText() {
    let { strings, isFrom1904 } = this.#meaning;
    return this.#type === "s" ? strings[Number(this.#value)] ?? "" : this.#type !== "n" ? unescape(this.#value) : this.#isDate ? toIsoDate(Number(this.#value), isFrom1904) ?? this.#value : /e/i.test(this.#value) ? withoutExponent(this.#value) : this.#value;
  }
};
function unescape(text) {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16))) : text;
}
function withoutExponent(text) {
  let value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}
function columnOf(reference) {
  let letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

// scan/decode/office.ts
function readOffice(files) {
  return files.has("xl/workbook.xml") ? readXlsx(files) : files.has("word/document.xml") ? readProse(files, wordParts, wordWords) : files.has("ppt/presentation.xml") ? readProse(files, slideParts, slideWords) : files.has("mimetype") && files.has("content.xml") ? readOpenDocument(files) : null;
}
var wordParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/, slideParts = /^ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml$/, wordWords = {
  paragraphs: ["p"],
  texts: ["t", "delText", "instrText"],
  tables: ["tbl"],
  rows: ["tr"],
  cells: ["tc"],
  spaces: { tab: "	", br: `
`, cr: `
` }
}, slideWords = { ...wordWords, texts: ["t", "text"] }, openWords = {
  paragraphs: ["p", "h"],
  texts: null,
  tables: ["table"],
  rows: ["table-row"],
  cells: ["table-cell", "covered-table-cell"],
  spaces: { tab: "	", "line-break": `
`, s: " " }
};
async function* readOpenDocument(files) {
  if ((await textOf(files, "META-INF/manifest.xml")).includes("encryption-data"))
    throw new DecodeError("encrypted office file", !0);
  yield* (await textOf(files, "mimetype")).includes("spreadsheet") ? readOds(files) : readProse(files, /^(?:content|styles)\.xml$/, openWords);
}
var longest = 1e6;
async function textOf(files, name) {
  let text = "";
  for await (let piece of files.read(name) ?? [])
    if (text += Buffer.from(piece).toString("latin1"), text.length > longest) break;
  return text;
}

// scan/decode/zip-directory.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var signatures = { local: 67324752, central: 33639248, end: 101010256, end64: 101075792 };
function listEntries(archive) {
  let place = findDirectory(archive);
  return place ? { [Symbol.iterator]: () => readDirectory(archive, place) } : null;
}
var endSize = 22;
function findDirectory(archive) {
  let first = Math.max(0, archive.length - endSize - 65535);
  for (let at = archive.length - endSize; at >= first; at--) {
    if (archive[at] !== 80 || archive.readUInt32LE(at) !== signatures.end) continue;
    let found = toDirectory(archive, at);
    if (found) return found;
  }
  return null;
}
function toDirectory(archive, at) {
  let wide = findWideEnd(archive, at), size = wide ? Number(archive.readBigUInt64LE(wide + 40)) : archive.readUInt32LE(at + 12), offset = wide ? Number(archive.readBigUInt64LE(wide + 48)) : archive.readUInt32LE(at + 16), end = wide ?? at, start = end - size;
  return start >= 0 && start >= offset ? { start, end, shift: start - offset } : null;
}
function findWideEnd(archive, at) {
  if (!(archive.readUInt16LE(at + 10) === 65535 || archive.readUInt32LE(at + 16) === 4294967295) || at < 76 || archive.readUInt32LE(at - 20) !== 117853008) return null;
  let found = Number(archive.readBigUInt64LE(at - 20 + 8));
  return found + 56 <= archive.length && archive.readUInt32LE(found) === signatures.end64 ? found : null;
}
function* readDirectory(archive, { start, end, shift }) {
  for (let at = start; at + 46 <= end && archive.readUInt32LE(at) === signatures.central; ) {
    let nameEnd = at + 46 + archive.readUInt16LE(at + 28), extraEnd = nameEnd + archive.readUInt16LE(at + 30);
    if (extraEnd > end) return;
    let wide = wideFields(archive.subarray(nameEnd, extraEnd), [
      archive.readUInt32LE(at + 24),
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 42)
    ]);
    yield {
      name: toName(archive.subarray(at + 46, nameEnd)),
      method: archive.readUInt16LE(at + 10),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      sum: archive.readUInt32LE(at + 16),
      size: wide[0],
      compressedSize: wide[1],
      offset: wide[2] + shift
    }, at = extraEnd + archive.readUInt16LE(at + 32);
  }
}
function wideFields(extra, narrow) {
  let values = [...narrow];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    for (let [index, value] of values.entries())
      value !== 4294967295 || from + 8 > extra.length || (values[index] = Number(extra.readBigUInt64LE(from)), from += 8);
  }
  return values;
}
function toName(bytes) {
  return (isUtf8(bytes) ? bytes.toString("utf8") : bytes.toString("latin1")).replaceAll("\0", "");
}
function* recoverEntries(archive) {
  let mark = Buffer.from("PK");
  for (let at = archive.indexOf(mark); at >= 0 && at + 30 <= archive.length; ) {
    let nameEnd = at + 30 + archive.readUInt16LE(at + 26), start = nameEnd + archive.readUInt16LE(at + 28), hasDescriptor = (archive.readUInt16LE(at + 6) & 8) === 8, left = Math.max(0, archive.length - start), said = archive.readUInt32LE(at + 18), compressedSize = hasDescriptor ? left : Math.min(left, said);
    yield {
      name: toName(archive.subarray(at + 30, nameEnd)),
      method: archive.readUInt16LE(at + 8),
      isEncrypted: (archive.readUInt16LE(at + 6) & 1) === 1,
      sum: hasDescriptor ? null : archive.readUInt32LE(at + 14),
      size: archive.readUInt32LE(at + 22),
      compressedSize,
      offset: at
    }, at = archive.indexOf(mark, hasDescriptor ? start : start + compressedSize);
  }
}

// scan/decode/zip.ts
async function* readZip({ bytes, size, budget }) {
  let { bytes: archive, release } = await collect(bytes, size, budget);
  try {
    let entries = listEntries(archive);
    if (!entries) {
      for (let entry of recoverEntries(archive)) yield toPart(archive, entry, budget);
      throw new DecodeError("ends too early");
    }
    let files = new ZipFiles(archive, entries, budget), office = readOffice(files);
    office && (yield* office);
    let taken = 0;
    for (let entry of files.rest()) {
      if (taken += entry.compressedSize, taken > archive.length) throw new DecodeError("entries share their bytes, as in a bomb");
      yield toPart(archive, entry, budget);
    }
  } finally {
    release();
  }
}
var mostNamed = 2e4, ZipFiles = class {
  budget;
  #archive;
  #entries;
  #named = /* @__PURE__ */ new Map();
  #read = /* @__PURE__ */ new Set();
  constructor(archive, entries, budget) {
    [this.#archive, this.#entries, this.budget] = [archive, entries, budget];
    for (let entry of entries) {
      if (this.#named.size >= mostNamed) break;
      this.#named.set(entry.name, entry);
    }
  }
  get names() {
    return [...this.#named.keys()];
  }
  has(name) {
    return this.#named.has(name);
  }
  /** Null where there is none. From now on it does not belong to the rest. Throws DecodeError where it is encrypted. */
  read(name) {
    let entry = this.#named.get(name);
    if (!entry) return null;
    let reason = reasonAgainst(entry);
    if (reason !== null) throw new DecodeError(reason, entry.isEncrypted);
    return this.#read.add(name), contentOf(this.#archive, entry, this.budget);
  }
  /** What was not read by name. */
  *rest() {
    for (let entry of this.#entries)
      !(entry.name.endsWith("/") && entry.size === 0) && !this.#read.has(entry.name) && (yield entry);
  }
};
function toPart(archive, entry, budget) {
  let { name, size, isEncrypted } = entry, reason = reasonAgainst(entry);
  return reason !== null ? { kind: "skip", name, reason, isEncrypted } : { kind: "document", name, bytes: contentOf(archive, entry, budget), size, isText: !1 };
}
var stored = 0, deflated = 8;
function reasonAgainst({ isEncrypted, method }) {
  return isEncrypted ? "encrypted" : method === stored || method === deflated ? null : `compressed by a method (${method}) that is not opened`;
}
async function* contentOf(archive, entry, budget) {
  let packed = packedOf(archive, entry), sum = 0;
  for await (let piece of entry.method === stored ? inPieces(packed) : unpack(packed, entry, budget))
    sum = crc32(piece, sum), yield piece;
  if (entry.sum !== null && sum !== entry.sum) throw new DecodeError("damaged");
}
function packedOf(archive, { offset, compressedSize }) {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== 67324752) throw new DecodeError("damaged");
  let start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + compressedSize > archive.length) throw new DecodeError("ends too early");
  return archive.subarray(start, start + compressedSize);
}
var small = { packed: 65536, unpacked: 1048576 };
async function* unpack(packed, { size }, budget) {
  if (packed.length <= small.packed && size <= small.unpacked) {
    let whole = tryInflate(packed);
    if (whole) {
      budget.inflate(whole.length), yield whole;
      return;
    }
  }
  yield* inflateRaw(inPieces(packed), budget);
}
function tryInflate(packed) {
  try {
    return inflateRawSync(packed, { maxOutputLength: small.unpacked });
  } catch {
    return null;
  }
}

export {
  readXlsx,
  listEntries,
  readZip,
  ZipFiles
};
