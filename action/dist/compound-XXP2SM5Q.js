import {
  isDateFormat,
  toIsoDate
} from "./chunk-VGSET6HX.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import { from7_textsOf as textsOf } from "./engine.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";

// scan/formats/compound/compound-file.ts
var entrySize = 128, special = 4294967290, kinds = { stream: 2, root: 5 }, inHeader = 109, small = { most: 4096, sector: 64 }, CompoundFile = class {
  entries;
  /** Class of the root, in hex. */
  root;
  #bytes;
  #sectorSize;
  #next;
  #nextSmall;
  #smallStream;
  /** Throws DecodeError where its tables lie. */
  constructor(bytes) {
    if (this.#bytes = bytes, bytes.length < 512) throw damaged();
    let shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.#sectorSize = 2 ** shift, this.#next = toNumbers(Buffer.concat(this.#tableSectors().map((sector) => this.#sector(sector))));
    let directory = this.#chain(bytes.readUInt32LE(48)), [root, ...others] = toEntries(directory);
    if (!root) throw damaged();
    this.root = directory.toString("hex", 80, 96), this.entries = others, this.#smallStream = root.size > 0 ? this.#chain(root.start) : Buffer.alloc(0), this.#nextSmall = root.size > 0 ? toNumbers(this.#chain(bytes.readUInt32LE(60))) : [];
  }
  read({ start, size }) {
    if (size === 0) return Buffer.alloc(0);
    let content = size < small.most ? this.#follow(
      start,
      this.#nextSmall,
      (sector) => this.#smallStream.subarray(sector * small.sector).subarray(0, small.sector)
    ) : this.#chain(start);
    if (content.length < size) throw damaged();
    return content.subarray(0, size);
  }
  /** The first ones stand in the header, others in a chain of sectors whose last number leads on. */
  #tableSectors() {
    let sectors = toNumbers(this.#bytes.subarray(76, 512)), perSector = this.#sectorSize / 4 - 1;
    for (let at = this.#bytes.readUInt32LE(68); at < special; ) {
      if (sectors.length > this.#bytes.length / this.#sectorSize + inHeader) throw damaged();
      let numbers = toNumbers(this.#sector(at));
      sectors.push(...numbers.slice(0, perSector)), at = numbers[perSector] ?? special;
    }
    return sectors.filter((sector) => sector < special);
  }
  #chain(start) {
    return this.#follow(start, this.#next, (sector) => this.#sector(sector));
  }
  /** What is longer than the file runs in a circle. */
  #follow(start, next, read) {
    let sectors = [], size = 0;
    for (let at = start; at < special; at = next[at] ?? special) {
      let sector = read(at);
      if (size += sector.length, sector.length === 0 || size > this.#bytes.length) throw damaged();
      sectors.push(sector);
    }
    return Buffer.concat(sectors);
  }
  #sector(index) {
    let at = (index + 1) * this.#sectorSize;
    if (at >= this.#bytes.length) throw damaged();
    return this.#bytes.subarray(at, at + this.#sectorSize);
  }
};
function toNumbers(bytes) {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}
function toEntries(directory) {
  let entries = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    let kind = directory[at + 66];
    if (kind === 0 || at === 0 && kind !== kinds.root) continue;
    let name = directory.toString("utf16le", at, at + Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2));
    entries.push({
      name: name.toWellFormed(),
      isStream: kind === kinds.stream,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120)
    });
  }
  return entries;
}
function damaged() {
  return new DecodeError("damaged");
}

// scan/formats/compound/biff-text.ts
var BiffRecords = class {
  #cursor;
  #others;
  constructor(first, others) {
    [this.#cursor, this.#others] = [new ByteCursor(first), [...others]];
  }
  u8() {
    return this.#ready().u8();
  }
  u16() {
    return this.#ready().u16();
  }
  u32() {
    return this.#ready().u32();
  }
  skip(count) {
    for (let left = count; left > 0; ) {
      let step = Math.min(left, this.#ready().left);
      this.#cursor.skip(step), left -= step;
    }
  }
  /** With a length of two bytes in front. */
  text() {
    return this.characters(this.u16());
  }
  /** Flags, then characters, then what says how they look. */
  characters(count) {
    let flags = this.u8(), runs = (flags & 8) === 0 ? 0 : this.u16(), extra = (flags & 4) === 0 ? 0 : this.u32(), pieces = [], isWide = (flags & 1) === 1;
    for (let left = count; left > 0; ) {
      this.#cursor.left === 0 && (this.#next(), isWide = (this.#cursor.u8() & 1) === 1);
      let step = Math.min(left, isWide ? this.#cursor.left >> 1 : this.#cursor.left);
      if (step === 0) throw new DecodeError("damaged");
      pieces.push(this.#cursor.take(isWide ? step * 2 : step).toString(isWide ? "utf16le" : "latin1")), left -= step;
    }
    return this.skip(runs * 4 + extra), pieces.join("").toWellFormed();
  }
  #ready() {
    return this.#cursor.left === 0 && this.#next(), this.#cursor;
  }
  #next() {
    let next = this.#others.shift();
    if (!next) throw new DecodeError("ends too early");
    this.#cursor = new ByteCursor(next);
  }
};

// scan/formats/compound/workbook.ts
var types = {
  formula: 6,
  end: 10,
  from1904: 34,
  password: 47,
  more: 60,
  sheet: 133,
  manyNumbers: 189,
  richText: 214,
  look: 224,
  texts: 252,
  textOf: 253,
  number: 515,
  text: 516,
  result: 519,
  packed: 638,
  format: 1054,
  begin: 2057
}, newest = 1536, mostColumns = 256, cellsOfSheet = 16;
function* readWorkbook(stream, budget) {
  if (new ByteCursor(stream).u16() !== types.begin) throw new DecodeError("damaged");
  let book = new Workbook(budget);
  try {
    for (let record of recordsOf(stream)) {
      let sheet = book.take(record);
      sheet && (yield toTable(sheet));
    }
  } catch (error) {
    throw book.open && (yield toTable(book.open)), error;
  }
}
function toTable({ name, rows }) {
  return { kind: "table", name: null, table: name, format: "xlsx", header: null, rows: toRows(rows) };
}
function* toRows(rows) {
  for (let [number, cells] of [...rows].toSorted(([a], [b]) => a - b))
    yield { number: number + 1, cells: Array.from(cells, (cell) => cell ?? "") };
}
function* recordsOf(stream) {
  let cursor = new ByteCursor(stream), open = null;
  for (; cursor.left >= 4; ) {
    let type = cursor.u16(), content = cursor.take(cursor.u16());
    if (type === types.more) {
      open?.more.push(content);
      continue;
    }
    open && (yield open), open = { type, content, more: [] };
  }
  open && (yield open);
}
var Workbook = class {
  #budget;
  #names = [];
  #formats = /* @__PURE__ */ new Map();
  /** Of each look of cells, whether it shows dates. */
  #dates = [];
  #texts = [];
  #isNew = !0;
  #isFrom1904 = !1;
  #sheet = null;
  /** Charts stand in sheets, and begin and end as they do. */
  #depth = 0;
  #place = null;
  constructor(budget) {
    this.#budget = budget;
  }
  get open() {
    return this.#sheet;
  }
  /** The sheet that ends with the record. */
  take(record) {
    let { type, content } = record;
    if (type === types.begin) this.#begin(new ByteCursor(content));
    else {
      if (type === types.end) return this.#end();
      this.#sheet === null ? this.#takeOfBook(record) : this.#depth === 2 && this.#takeCells(record, this.#sheet);
    }
    return null;
  }
  #begin(cursor) {
    let [version, kind] = [cursor.u16(), cursor.u16()];
    this.#depth++, this.#depth === 1 && (this.#isNew = version >= newest), kind === cellsOfSheet && this.#sheet === null ? (this.#sheet = { name: this.#names.shift() ?? "", rows: /* @__PURE__ */ new Map() }, this.#depth = 2) : this.#sheet === null && this.#depth === 1 && kind !== 5 && this.#names.shift();
  }
  #end() {
    this.#depth = Math.max(0, this.#depth - 1);
    let sheet = this.#sheet;
    return sheet === null || this.#depth > 1 ? null : ([this.#sheet, this.#depth] = [null, 0], sheet);
  }
  #takeOfBook({ type, content, more }) {
    let cursor = new ByteCursor(content);
    switch (type) {
      case types.password:
        throw new DecodeError("encrypted", !0);
      case types.sheet:
        cursor.skip(6), this.#names.push(this.#name(content.subarray(6)));
        return;
      case types.from1904:
        this.#isFrom1904 = cursor.u16() === 1;
        return;
      case types.format:
        this.#formats.set(
          cursor.u16(),
          this.#isNew ? new BiffRecords(content.subarray(2), more).text() : content.toString("latin1", 3)
        );
        return;
      case types.look:
        cursor.skip(2), this.#addLook(cursor.u16());
        return;
      case types.texts:
        this.#readTexts(new BiffRecords(content.subarray(8), more), content.readUInt32LE(4));
        return;
      default:
    }
  }
  #addLook(format) {
    this.#dates.push(isDateFormat(format, this.#formats.get(format)));
  }
  #name(bytes) {
    let length = bytes[0] ?? 0;
    return this.#isNew ? new BiffRecords(bytes.subarray(1), []).characters(length) : bytes.toString("latin1", 1, 1 + length);
  }
  #readTexts(records, count) {
    this.#texts = [];
    for (let at = 0; at < count; at++)
      this.#budget.cells(1), this.#texts.push(records.text());
  }
  #takeCells(record, sheet) {
    let { type, content, more } = record, cursor = new ByteCursor(content);
    if (type === types.result && this.#place) {
      this.#set(sheet, this.#place, this.#textOf(content, more));
      return;
    }
    if (![
      types.textOf,
      types.text,
      types.richText,
      types.number,
      types.packed,
      types.manyNumbers,
      types.formula
    ].includes(type))
      return;
    let [row, column] = [cursor.u16(), cursor.u16()];
    if (type === types.manyNumbers) return this.#setMany(sheet, row, column, cursor);
    let look = cursor.u16(), rest = content.subarray(6);
    this.#place = [row, column], type === types.textOf ? this.#set(sheet, this.#place, this.#texts[cursor.u32()] ?? "") : type === types.text || type === types.richText ? this.#set(sheet, this.#place, this.#textOf(rest, more)) : type === types.packed ? this.#set(sheet, this.#place, this.#show(unpack(cursor.i32()), look)) : (type === types.number || rest.readUInt16LE(6) !== 65535) && this.#set(sheet, this.#place, this.#show(cursor.f64(), look));
  }
  #setMany(sheet, row, first, cursor) {
    for (let column = first; cursor.left >= 8; column++) {
      let look = cursor.u16();
      this.#set(sheet, [row, column], this.#show(unpack(cursor.i32()), look));
    }
  }
  #textOf(bytes, more) {
    return this.#isNew ? new BiffRecords(bytes, more).text() : bytes.toString("latin1", 2, 2 + bytes.readUInt16LE(0));
  }
  #show(value, look) {
    return (this.#dates[look] === !0 ? toIsoDate(value, this.#isFrom1904) : null) ?? String(value);
  }
  #set({ rows }, [row, column], text) {
    if (text === "" || column >= mostColumns) return;
    this.#budget.cells(1);
    let cells = rows.get(row) ?? [];
    cells[column] = text, rows.set(row, cells);
  }
};
function unpack(packed) {
  let bytes = Buffer.alloc(8);
  bytes.writeInt32LE(packed & -4, 4);
  let value = (packed & 2) === 0 ? bytes.readDoubleLE() : packed >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}

// scan/formats/compound/compound.ts
var asOffice = "save it in the format of today", kinds2 = [
  // MS-MSI: Windows Installer, CLSID_MsiPackage, Transform and Patch.
  {
    name: "Windows Installer package (msi)",
    root: "84100c0000000000c000000000000046",
    remedy: "msiextract unpacks it"
  },
  { name: "Windows Installer transform (mst)", root: "82100c0000000000c000000000000046" },
  { name: "Windows Installer patch (msp)", root: "86100c0000000000c000000000000046" },
  { name: "Word document (doc)", stream: /^WordDocument$/, remedy: asOffice },
  { name: "PowerPoint presentation (ppt)", stream: /^PowerPoint Document$/, remedy: asOffice },
  { name: "Outlook mail (msg)", stream: /^__properties_version1\.0$/, remedy: "save it as eml" },
  { name: "Visio drawing (vsd)", stream: /^VisioDocument$/, remedy: asOffice },
  // Windows Explorer: names of pictures, and small pictures of them.
  { name: "thumbnails (Thumbs.db)", stream: /^Catalog$|^(?:16|32|48|96|256|1024)_[0-9a-f]{8,16}$/, isClear: !0 },
  // Visual Studio, solution user options.
  {
    name: "options of a solution (suo)",
    stream: /^(?:SolutionConfiguration|XmlPackageOptions|DebuggerWatches)$/,
    isClear: !0
  }
];
async function* readCompound({ bytes, size, budget }) {
  let held = await collect(bytes, size, budget);
  try {
    let file = new CompoundFile(held.bytes), has = (name) => file.entries.some((entry) => name.test(entry.name));
    if (has(/^EncryptedPackage$/)) throw new DecodeError("encrypted office file", !0);
    let kind = kinds2.find(({ stream, root }) => stream ? has(stream) : root === file.root), workbook = file.entries.find(({ name, isStream }) => isStream && /^(?:Workbook|Book)$/i.test(name));
    if (workbook) return yield* readWorkbook(file.read(workbook), budget);
    if (!kind?.isClear) throw new DecodeError(kind ? toReason(kind) : "no reader");
    for (let { name, isStream, ...place } of file.entries) {
      if (!isStream) continue;
      let content = file.read(place);
      budget.inflate(content.length), yield { kind: "document", name, bytes: inPieces(content), size: content.length, isText: !0 }, yield toTextPart(name, textsOf(content, !1));
    }
  } finally {
    held.release();
  }
}
function toReason({ name, remedy }) {
  return `${name}, no reader${remedy ? `; ${remedy}` : ""}`;
}
export {
  readCompound
};
