const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  inflateRaw
} from "./chunk-Y67EBZFR.js";
import {
  toTrailing
} from "./chunk-VINUHZW7.js";
import {
  entriesOf,
  findDirectory,
  hiddenEntries,
  recoverEntries
} from "./chunk-WLPQWJA2.js";
import {
  collect,
  inPieces
} from "./chunk-UNNM3OYF.js";
import {
  DecodeError,
  toTextPart
} from "./chunk-YQZWOWRK.js";

// scan/decode/zip.ts
const { crc32, inflateRawSync } = globalThis.process.getBuiltinModule("node:zlib");

// scan/decode/cell-text.ts
var longestCell = 65536;
function withText(cell, more) {
  if (cell.length + more.length > longestCell)
    throw new DecodeError(`a cell of more than ${longestCell.toLocaleString("en")} characters`);
  return cell + more;
}

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
var mostColumns = 16384, OdsReader = class {
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
    this.#inText > 0 && (this.#text = withText(this.#text, text));
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
      if (!bytes) {
        yield { kind: "skip", name, reason: "damaged: this sheet is missing", isEncrypted: !1 };
        continue;
      }
      let reader = new SheetReader({ strings: strings.list, dates, isFrom1904, budget: files.budget }), rows = rowsOf2(bytes, reader);
      yield { kind: "table", name: null, table: name, format: "xlsx", header: null, rows }, reader.others.size > 0 && (yield toTextPart(`${name} (other texts)`, [[...reader.others].join(`
`)])), reader.lost > 0 && (yield {
        kind: "skip",
        name,
        reason: `${reader.lost} of its texts are missing, or too many`,
        isEncrypted: !1
      });
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
  return await readAll(files, workbook, (name, attribute) => {
    if (name === "workbookPr" && (isFrom1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "")), name !== "sheet") return;
    let place = sheets.length + 1, target = targets.get(attribute("id") ?? "") ?? `worksheets/sheet${place}.xml`;
    sheets.push({
      name: attribute("name") ?? `sheet ${place}`,
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`
    });
  }), { sheets, isFrom1904 };
}
var workbook = "xl/workbook.xml";
async function readAll(files, path, open) {
  let bytes = path === workbook ? files.look(path) : files.read(path);
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
    this.#inText && !this.#inReading && (this.#string = withText(this.#string, text));
  };
};
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
async function* rowsOf2(bytes, reader) {
  for await (let _ of parseXml(bytes, reader)) yield* reader.rows.splice(0);
}
var mostColumns2 = 16384, otherTexts = new Set(
  "f formula formula1 formula2 oddHeader evenHeader firstHeader oddFooter evenFooter firstFooter".split(" ")
), mostOthers = 1e5, SheetReader = class {
  rows = [];
  others = /* @__PURE__ */ new Set();
  /** Cells whose text is in no list. */
  lost = 0;
  #other = null;
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
    } else name === "v" || name === "t" ? this.#isValue = !0 : otherTexts.has(name) ? this.#other = "" : name === "hyperlink" && this.#addOther(attribute("location") ?? attribute("display") ?? "");
  };
  close = (name) => {
    name === "v" || name === "t" ? this.#isValue = !1 : otherTexts.has(name) ? this.#endOther(name) : name === "c" ? this.#endCell() : name === "row" && this.#cells.length > 0 && (this.rows.push({ number: Number.isSafeInteger(this.#number) ? this.#number : 1, cells: this.#cells }), this.#cells = []);
  };
  text = (text) => {
    this.#isValue ? this.#value = withText(this.#value, text) : this.#other !== null && (this.#other = withText(this.#other, text));
  };
  /** Most formulas say where numbers are, and nothing else. */
  #endOther(name) {
    let text = this.#other ?? "";
    (text.includes('"') || !/^f(?:ormula|$)/.test(name)) && this.#addOther(text), this.#other = null;
  }
  #addOther(text) {
    this.others.size >= mostOthers ? this.lost++ : text !== "" && this.others.add(text);
  }
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
    return this.#type === "s" ? this.#value === "" ? "" : this.#sharedText(strings[Number(this.#value)]) : this.#type !== "n" ? unescape(this.#value) : this.#isDate ? toIsoDate(Number(this.#value), isFrom1904) ?? this.#value : /e/i.test(this.#value) ? withoutExponent(this.#value) : this.#value;
  }
  #sharedText(text) {
    return text === void 0 && this.lost++, text ?? "";
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

// scan/decode/zip.ts
async function* readZip({ bytes, size, budget }) {
  let { bytes: archive, release } = await collect(bytes, size, budget);
  try {
    yield* partsOf(archive, budget);
  } finally {
    release();
  }
}
async function* partsOf(archive, budget) {
  let directory = findDirectory(archive);
  if (!directory) {
    for (let entry of recoverEntries(archive)) yield toPart(archive, entry, budget);
    throw new DecodeError("ends too early");
  }
  let entries = entriesOf(archive, directory), files = new ZipFiles(archive, entries, budget), office = readOffice(files);
  office && (yield* office), yield* namedParts(archive, files, budget);
  for (let entry of hiddenEntries(archive, directory)) yield toPart(archive, entry, budget);
  let comments = commentsOf(directory.comment, entries);
  comments !== "" && (yield toTextPart("comments", [comments]));
  let rest = archive.subarray(directory.archiveEnd);
  rest.some((byte) => byte !== 0) && (yield toTrailing(inPieces(rest)));
}
function* namedParts(archive, files, budget) {
  let taken = 0;
  for (let entry of files.rest()) {
    if (taken += entry.compressedSize, taken > archive.length) throw new DecodeError("entries share their bytes, as in a bomb");
    yield toPart(archive, entry, budget);
  }
}
function commentsOf(ofArchive, entries) {
  return [ofArchive.toString("utf8"), ...[...entries].map(({ comment }) => comment)].filter((comment) => comment !== "").join(`
`);
}
var mostNamed = 2e4, ZipFiles = class {
  budget;
  #archive;
  #entries;
  #named = /* @__PURE__ */ new Map();
  /** Where the entries stand that were read by name; another one may have the same name. */
  #read = /* @__PURE__ */ new Set();
  constructor(archive, entries, budget) {
    [this.#archive, this.#entries, this.budget] = [archive, entries, budget];
    try {
      for (let entry of entries) {
        if (this.#named.size >= mostNamed) break;
        this.#named.set(entry.name, entry);
      }
    } catch {
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
    return this.#read.add(entry.offset), contentOf(this.#archive, entry, this.budget);
  }
  /** The same, but it stays with the rest. */
  look(name) {
    let entry = this.#named.get(name);
    if (!entry) return null;
    let isRead = this.#read.has(entry.offset), bytes = this.read(name);
    return isRead || this.#read.delete(entry.offset), bytes;
  }
  /** What was not read by name. */
  *rest() {
    for (let entry of this.#entries)
      !(entry.name.endsWith("/") && entry.size === 0 && entry.compressedSize <= emptySize) && !this.#read.has(entry.offset) && (yield entry);
  }
}, emptySize = 2;
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
  if (offset < 0 || offset + 30 > archive.length || archive.readUInt32LE(offset) !== 67324752)
    throw new DecodeError("damaged");
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
  readZip,
  partsOf,
  ZipFiles
};
