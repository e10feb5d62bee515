const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  toTrailing
} from "./chunk-RJFKTF5J.js";
import {
  ZipFiles,
  parseXml,
  readXlsx,
  toPart,
  withText,
  withoutExponent
} from "./chunk-GEW2SOT3.js";
import "./chunk-VGSET6HX.js";
import {
  OtherTexts
} from "./chunk-XW4O7BMA.js";
import "./chunk-YT3QTWEH.js";
import {
  entriesOf,
  findDirectory,
  gapsOf,
  hiddenEntries,
  recoverEntries
} from "./chunk-XHR5VFKA.js";
import {
  toTextPart
} from "./chunk-XCKF52QO.js";
import {
  collect,
  inPieces
} from "./chunk-HRHP7HFS.js";
import {
  DecodeError
} from "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

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
  for (let name of files.names.filter((each) => parts.test(each))) {
    let others = new OtherTexts(files.budget);
    yield toTextPart(name, paragraphsOf(files, name, words, others)), yield* tablesOf(files, name, words), yield* others.read(`${name} (other texts)`);
  }
}
async function* paragraphsOf(files, name, words, others) {
  let prose = new Prose(words, others);
  for await (let _ of parseXml(files.read(name) ?? none(), prose)) {
    let text = prose.takeText();
    text !== "" && (yield text), prose.tables.splice(0);
  }
}
async function* tablesOf(files, name, words) {
  let prose = new Prose(words, null), count = 0;
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
