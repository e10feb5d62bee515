import {
  isDateFormat,
  toIsoDate
} from "./chunk-VGSET6HX.js";
import {
  OtherTexts
} from "./chunk-XW4O7BMA.js";
import {
  toTrailing
} from "./chunk-RJFKTF5J.js";
import {
  inflateRaw
} from "./chunk-UNXS5EKZ.js";
import { from11_entriesOf as entriesOf, from11_findDirectory as findDirectory, from11_gapsOf as gapsOf, from11_hiddenEntries as hiddenEntries, from11_recoverEntries as recoverEntries } from "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";
import "./engine.js";

// scan/formats/office/cell-text.ts
var longestCell = 65536;
function withText(cell, more) {
  if (cell.length + more.length > longestCell)
    throw new DecodeError(`a cell of more than ${longestCell.toLocaleString("en")} characters`);
  return cell + more;
}

// scan/formats/office/sheet-numbers.ts
function withoutExponent(text) {
  if (!/^[-\d.]+e/i.test(text)) return text;
  let value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}

// scan/formats/office/xml.ts
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
  /** Elements that are open. */
  #depth = 0;
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
    if (this.#rest.trim() !== "" || this.#depth > 0) throw new DecodeError("ends too early");
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
    if (tag.startsWith("/"))
      return this.#depth--, this.#handler.close(nameAt(tag, 1));
    let name = nameAt(tag, 0);
    this.#handler.open(
      name,
      (wanted) => attributeOf(tag, wanted),
      () => valuesOf(tag)
    ), tag.endsWith("/") ? this.#handler.close(name) : this.#depth++;
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
  for (let { equals, start, end } of quotedIn(tag))
    if (endsWithName(tag, equals, wanted)) return decodeEntities(tag.slice(start, end));
}
function* valuesOf(tag) {
  for (let { start, end } of quotedIn(tag)) yield decodeEntities(tag.slice(start, end));
}
function* quotedIn(tag) {
  for (let equals = tag.indexOf("="); equals >= 0; ) {
    let start = equals + 1;
    for (; tag.charCodeAt(start) <= 32; ) start++;
    let quote = tag[start] ?? "", end = quote === '"' || quote === "'" ? tag.indexOf(quote, start + 1) : start;
    if (end < 0) return;
    end > start && (yield { equals, start: start + 1, end }), equals = tag.indexOf("=", end);
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

// scan/formats/office/ods.ts
async function* readOds(files) {
  let content = files.read("content.xml");
  if (!content) throw new DecodeError("damaged");
  let reader = new OdsReader(files.budget), pieces = parseXml(content, reader);
  for (let item = await nextItem(reader, pieces); item; item = await nextItem(reader, pieces)) {
    if (item.kind !== "table") continue;
    let rows = rowsOf(reader, pieces);
    yield { kind: "table", name: null, table: item.name, format: "ods", header: null, rows };
  }
  yield* reader.others.read("content.xml (other texts)");
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
  others;
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
  #inCell = !1;
  /** Notes at a cell are no part of it. */
  #inNote = 0;
  constructor(budget) {
    [this.#budget, this.others] = [budget, new OtherTexts(budget)];
  }
  open = (name, attribute, values) => {
    name === "table" && ++this.#depth === 1 ? (this.items.push({ kind: "table", name: attribute("name") ?? "" }), this.#number = 0) : name === "table-row" && this.#isOuter ? [this.#cells, this.#written, this.#repeated] = [[], 0, toCount(attribute("number-rows-repeated"))] : isCell(name) && this.#isOuter ? (this.#inCell = !0, this.#times = toCount(attribute("number-columns-repeated")), this.#said = attribute("date-value") ?? attribute("value") ?? attribute("string-value"), this.#text = "", this.#addFormula(attribute("formula") ?? "")) : name === "p" ? (this.#inText++, this.#text !== "" && (this.#text += `
`)) : name === "s" || name === "tab" ? this.text(" ") : this.others.addAll(values()), name === "annotation" && this.#inNote++;
  };
  close = (name) => {
    name === "annotation" && this.#inNote--, name === "table" ? --this.#depth === 0 && this.items.push({ kind: "end" }) : name === "p" ? this.#inText-- : isCell(name) && this.#isOuter ? this.#endCell() : name === "table-row" && this.#isOuter && this.#endRow();
  };
  /** What stands in a table inside a cell is text of that cell. */
  get #isOuter() {
    return this.#depth === 1;
  }
  text = (text) => {
    !this.#inCell || this.#inNote > 0 ? this.others.add(text) : this.#inText > 0 && (this.#text = withText(this.#text, text));
  };
  /** Most formulas say where numbers are, and nothing else. */
  #addFormula(formula) {
    /"|\d{8}/.test(formula) && this.others.add(formula);
  }
  #endCell() {
    let value = this.#said === void 0 ? this.#text : withoutExponent(this.#said);
    value !== this.#text && /@|[^\W\d]{4}|(?:\d\W?){12}/.test(this.#text) && this.others.add(this.#text), this.#inCell = !1, this.#written++;
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
function isCell(name) {
  return name === "table-cell" || name === "covered-table-cell";
}
function toCount(text) {
  let count = Number(text ?? 1);
  return Number.isSafeInteger(count) && count >= 1 && count <= 1048576 ? count : 1;
}

// scan/formats/office/prose.ts
async function* readProse(files, parts, words) {
  let tables = new JoinedTables();
  for (let name of files.names.filter((each) => parts.test(each))) {
    let others = new OtherTexts(files.budget);
    yield toTextPart(name, paragraphsOf(files, name, words, others)), yield* tablesOf(files, name, words, tables), yield* others.read(`${name} (other texts)`);
  }
  yield* tables.end();
}
var JoinedTables = class {
  #open = null;
  *add(name, table, rows) {
    let titles = (rows[0]?.cells ?? []).join("\0"), open = this.#open;
    if (open?.titles === titles && rows.length > 1 && open.rows.length < most.joined) {
      for (let { cells } of rows.slice(1)) open.rows.push({ number: open.rows.length + 1, cells });
      return;
    }
    yield* this.end();
    let all = [...rows];
    this.#open = {
      part: { kind: "table", name, table, format: "document", header: null, rows: all },
      rows: all,
      titles
    };
  }
  *end() {
    this.#open && (yield this.#open.part), this.#open = null;
  }
};
async function* paragraphsOf(files, name, words, others) {
  let prose = new Prose(words, others);
  for await (let _ of parseXml(files.read(name) ?? none(), prose)) {
    let text = prose.takeText();
    text !== "" && (yield text), prose.tables.splice(0);
  }
}
async function* tablesOf(files, name, words, tables) {
  let prose = new Prose(words, null), count = 0;
  for await (let _ of parseXml(files.read(name) ?? none(), prose)) {
    prose.takeText();
    for (let rows of prose.tables.splice(0))
      count++, yield* tables.add(name, `table ${count}`, rows);
  }
}
async function* none() {
}
var most = { cells: 5e5, characters: 2e7, joined: 1e5 }, Prose = class {
  tables = [];
  #words;
  #others;
  #text = "";
  #inParagraph = 0;
  #inText = 0;
  #inTable = 0;
  #rows = [];
  #cells = [];
  #cellCount = 0;
  #cell = "";
  #held = 0;
  constructor(words, others) {
    [this.#words, this.#others] = [words, others];
  }
  takeText() {
    let text = this.#text;
    return this.#text = "", text;
  }
  open = (name, _, values) => {
    let { paragraphs, texts, tables, spaces } = this.#words;
    this.#others?.addAll(values()), paragraphs.includes(name) ? this.#inParagraph++ : texts?.includes(name) ? this.#inText++ : tables.includes(name) ? this.#inTable++ : this.#inParagraph > 0 && this.#add(spaces[name] ?? "");
  };
  close = (name) => {
    let { paragraphs, texts, tables, rows, cells } = this.#words;
    paragraphs.includes(name) ? (this.#inParagraph--, this.#add(`
`)) : texts?.includes(name) ? this.#inText-- : tables.includes(name) ? this.#endTable() : this.#inTable === 1 && cells.includes(name) ? this.#endCell() : this.#inTable === 1 && rows.includes(name) && this.#endRow();
  };
  text = (text) => {
    (this.#words.texts ? this.#inText > 0 : this.#inParagraph > 0) ? this.#add(text) : this.#others?.add(text);
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

// scan/formats/office/sheet-comments.ts
var ofComments = /^xl\/(?:comments\/|threadedComments\/)?(?:c|threadedC)omments?\d*\.xml$/;
function* readComments(files) {
  for (let name of files.names.filter((each) => ofComments.test(each))) yield toTextPart(name, textsOf(files, name));
}
async function* textsOf(files, name) {
  let reader = new CommentReader(), bytes = files.read(name);
  if (bytes)
    for await (let _ of parseXml(bytes, reader))
      for (let text of reader.texts.splice(0)) yield text.includes(`
`) ? `
${text}

` : `${text}
`;
}
var CommentReader = class {
  texts = [];
  #text = "";
  #inText = 0;
  open = (name) => {
    name === "comment" || name === "threadedComment" ? this.#text = "" : (name === "t" || name === "text") && this.#inText++;
  };
  close = (name) => {
    name === "t" || name === "text" ? this.#inText-- : (name === "comment" || name === "threadedComment") && this.texts.push(this.#text.trim());
  };
  text = (text) => {
    this.#inText > 0 && (this.#text += text);
  };
};

// scan/formats/office/xlsx.ts
async function* readXlsx(files) {
  let { sheets, isFrom1904 } = await readWorkbook(files), strings = await readStrings(files), dates = await readDateStyles(files);
  try {
    for (let { name, path } of sheets) {
      let bytes = files.read(path);
      if (!bytes) {
        yield { kind: "skip", name, reason: "damaged: this sheet is missing", isEncrypted: !1 };
        continue;
      }
      let reader = new SheetReader({ strings, dates, isFrom1904, budget: files.budget }), rows = rowsOf2(bytes, reader);
      yield { kind: "table", name: null, table: name, format: "xlsx", header: null, rows }, yield* reader.others.read(`${name} (other texts)`), reader.lost > 0 && (yield {
        kind: "skip",
        name,
        reason: `${reader.lost} of its texts are missing`,
        isEncrypted: !1
      });
    }
    yield* strings.unused(), yield* readComments(files);
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
  let bytes = files.look(path);
  if (bytes) for await (let _ of parseXml(bytes, { open, close() {
  }, text() {
  } })) ;
}
async function readStrings(files) {
  let reader = new StringReader(files.budget), bytes = files.read("xl/sharedStrings.xml");
  if (bytes) for await (let _ of parseXml(bytes, reader)) ;
  return reader;
}
var StringReader = class {
  held = 0;
  #list = [];
  /** Strings that a cell shows. */
  #shown = /* @__PURE__ */ new Set();
  #budget;
  #others;
  #string = "";
  #inText = !1;
  #inReading = !1;
  constructor(budget) {
    [this.#budget, this.#others] = [budget, new OtherTexts(budget)];
  }
  /** The text of a cell; undefined where there is none. */
  show(number) {
    return this.#shown.add(number), this.#list[number];
  }
  /** Programs leave texts of cells that are gone. */
  *unused() {
    for (let [number, text] of this.#list.entries()) this.#shown.has(number) || this.#others.add(text);
    yield* this.#others.read("xl/sharedStrings.xml (other texts)");
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
    this.#inText && !this.#inReading ? this.#string = withText(this.#string, text) : this.#others.add(text);
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
var mostColumns2 = 16384, cellular = /* @__PURE__ */ new Set(["c", "row", "v", "t", "is", "col", "mergeCell"]), SheetReader = class {
  rows = [];
  others;
  /** Cells whose text is in no list. */
  lost = 0;
  #other = "";
  #meaning;
  #number = 0;
  #cells = [];
  #column = 0;
  #type = "";
  #isDate = !1;
  #value = "";
  #isValue = !1;
  constructor(meaning) {
    [this.#meaning, this.others] = [meaning, new OtherTexts(meaning.budget)];
  }
  open = (name, attribute, values) => {
    if (this.#other = "", cellular.has(name) || this.others.addAll(values()), name === "row")
      this.#number = Number(attribute("r") ?? this.#number + 1), [this.#cells, this.#column] = [[], 0];
    else if (name === "c") {
      if (this.#column = columnOf(attribute("r")) ?? this.#column + 1, this.#column > mostColumns2) throw new DecodeError("damaged");
      this.#type = attribute("t") ?? "n", this.#isDate = this.#meaning.dates[Number(attribute("s") ?? -1)] ?? !1, this.#value = "";
    } else (name === "v" || name === "t") && (this.#isValue = !0);
  };
  close = (name) => {
    this.#endOther(name), name === "v" || name === "t" ? this.#isValue = !1 : name === "c" ? this.#endCell() : name === "row" && this.#cells.length > 0 && (this.rows.push({ number: Number.isSafeInteger(this.#number) ? this.#number : 1, cells: this.#cells }), this.#cells = []);
  };
  text = (text) => {
    this.#isValue ? this.#value = withText(this.#value, text) : this.#other += text;
  };
  /** Most formulas say where numbers are, and nothing else. */
  #endOther(name) {
    (!/^f(?:ormula|$)/.test(name) || /"|\d{8}/.test(this.#other)) && this.others.add(this.#other), this.#other = "";
  }
  #endCell() {
    let value = this.#toText();
    if (value === "") return;
    let holes = this.#column - 1 - this.#cells.length;
    holes > 0 && this.#meaning.budget.cells(holes);
    for (let hole = 0; hole < holes; hole++) this.#cells.push("");
    this.others.add(this.#cells[this.#column - 1] ?? ""), this.#cells[this.#column - 1] = value;
  }
  #toText() {
    let { strings, isFrom1904 } = this.#meaning;
    return this.#type === "s" ? this.#value === "" ? "" : this.#sharedText(strings.show(Number(this.#value))) : this.#type !== "n" ? unescape(this.#value) : this.#isDate ? toIsoDate(Number(this.#value), isFrom1904) ?? this.#value : withoutExponent(this.#value);
  }
  #sharedText(text) {
    return text === void 0 && this.lost++, text ?? "";
  }
};
function unescape(text) {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16))) : text;
}
function columnOf(reference) {
  let letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

// scan/formats/office/office.ts
function readOffice(files) {
  return files.has("xl/workbook.xml") ? readXlsx(files) : files.has("word/document.xml") ? readProse(files, wordParts, wordWords) : files.has("ppt/presentation.xml") ? readProse(files, slideParts, slideWords) : files.has("mimetype") && (files.has("content.xml") || files.has("encrypted-package")) ? readOpenDocument(files) : files.has("META-INF/encryption.xml") ? nameEncrypted(files) : files.names.some((name) => name.endsWith(".iwa")) ? nameIWork() : null;
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
  for await (let piece of files.look(name) ?? [])
    if (text += Buffer.from(piece).toString("latin1"), text.length > longest) break;
  return text;
}
var ofFonts = /* @__PURE__ */ new Set(["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]);
async function* nameEncrypted(files) {
  let names = [], algorithm = "", handler = {
    open(name, attribute) {
      name === "EncryptedData" && (algorithm = ""), name === "EncryptionMethod" && (algorithm ||= attribute("Algorithm") ?? ""), name === "CipherReference" && !ofFonts.has(algorithm) && names.push(attribute("URI") ?? "");
    },
    close() {
    },
    text() {
    }
  };
  for await (let _ of parseXml(files.look("META-INF/encryption.xml") ?? none2(), handler)) ;
  for (let name of names) yield { kind: "skip", name, reason: "encrypted", isEncrypted: !0 };
}
async function* none2() {
}
async function* nameIWork() {
  yield { kind: "skip", name: null, reason: "document of Pages, Numbers or Keynote: no reader; export it as an office file or CSV", isEncrypted: !1 };
}

// scan/formats/zip/files.ts
function crc32(...all) { return globalThis.process.getBuiltinModule("node:zlib").crc32(...all); }
function inflateRawSync(...all) { return globalThis.process.getBuiltinModule("node:zlib").inflateRawSync(...all); }
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

// scan/formats/zip/zip.ts
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
  let gaps = [...gapsOf(archive, directory)];
  gaps.length > 0 && (yield { kind: "document", name: "between the files", bytes: lines(gaps), size: null, isText: !0 });
  let comments = commentsOf(directory.comment, entries);
  comments !== "" && (yield toTextPart("comments", [comments]));
  let rest = archive.subarray(directory.archiveEnd);
  rest.some((byte) => byte !== 0) && (yield toTrailing(inPieces(rest)));
}
async function* lines(pieces) {
  for (let piece of pieces) yield Buffer.concat([piece, Buffer.from(`
`)]);
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
export {
  partsOf,
  readZip
};
