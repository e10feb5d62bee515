import {
  inBatches
} from "./chunk-PRCUI7QQ.js";
import { from5_toLatin1 as toLatin1 } from "./engine.js";
import "./engine.js";

// scan/formats/pdf/read.ts
function createHash(...all) { return globalThis.process.getBuiltinModule("node:crypto").createHash(...all); }

// node_modules/unpdf/dist/index.mjs
function polyfillDOMMatrix() {
  typeof globalThis.DOMMatrix < "u" || (globalThis.DOMMatrix = class {
    constructor(init) {
      Array.isArray(init) && init.length === 6 ? (this.a = init[0], this.b = init[1], this.c = init[2], this.d = init[3], this.e = init[4], this.f = init[5]) : (this.a = 1, this.b = 0, this.c = 0, this.d = 1, this.e = 0, this.f = 0);
    }
    translateSelf(tx, ty = 0) {
      return this.e = this.a * tx + this.c * ty + this.e, this.f = this.b * tx + this.d * ty + this.f, this;
    }
    scaleSelf(sx, sy = sx) {
      return this.a *= sx, this.b *= sx, this.c *= sy, this.d *= sy, this;
    }
  });
}
function stubBrowserGlobals() {
  polyfillDOMMatrix();
}
var resolvedModule, isNode = globalThis.process?.release?.name === "node";
async function getDocumentProxy(data, options2 = {}) {
  let { getDocument } = await getResolvedPDFJS(), nodeDefaults = {};
  if (isNode) try {
    let base = import.meta.resolve("pdfjs-dist/package.json");
    nodeDefaults = {
      disableFontFace: !0,
      standardFontDataUrl: new URL("./standard_fonts/", base).href,
      cMapUrl: new URL("./cmaps/", base).href,
      cMapPacked: !0
    };
  } catch {
  }
  return await getDocument({
    data,
    useSystemFonts: !0,
    ...nodeDefaults,
    ...options2
  }).promise;
}
async function getResolvedPDFJS() {
  return resolvedModule || await resolvePDFJSImport(), resolvedModule;
}
async function resolvePDFJSImport(pdfjsResolver, { reload = !1 } = {}) {
  if (!(resolvedModule && !reload)) {
    if (stubBrowserGlobals(), pdfjsResolver) try {
      resolvedModule = await interopDefault(pdfjsResolver());
      return;
    } catch (error) {
      throw new Error(`PDF.js could not be resolved: ${error}`);
    }
    try {
      resolvedModule = await import("./pdfjs-UOPGFPPD.js");
    } catch (error) {
      throw new Error(`Serverless PDF.js bundle could not be resolved: ${error}`);
    }
  }
}
async function interopDefault(m) {
  let resolved = await m;
  return resolved.default || resolved;
}

// scan/formats/pdf/page-edges.ts
var mostDigits = { inText: 12, inField: 3 }, PageEdges = class {
  #edges = /* @__PURE__ */ new Set();
  /** The text without the lines at its edges that a page beside it has as well, but for a number in them. */
  take(text, beside) {
    let lines = toKeys(text), others = beside.map(toKeys), isEdge = (at) => {
      let key = lines.at(at) ?? "";
      return key !== "" && others.some((other) => other.length > 3 && other.at(at) === key);
    }, [top, bottom] = [0, 0];
    if (lines.length > 3) {
      for (; top < 3 && isEdge(top); ) top++;
      for (; bottom < 3 && bottom < lines.length - top && isEdge(-1 - bottom); ) bottom++;
    }
    let written2 = linesOf(text);
    for (let line of [...written2.slice(0, top), ...written2.slice(lines.length - bottom)]) this.#edges.add(line);
    return written2.slice(top, lines.length - bottom).join(`
`);
  }
  /** Each line once. */
  read() {
    let text = [...this.#edges].join(`
`);
    return this.#edges.clear(), text;
  }
};
function linesOf(text) {
  return text.trimEnd().split(`
`);
}
function toKeys(text) {
  return linesOf(text).map((line) => {
    let digits = line.replace(/\D/g, "").length, most = /^[^:]{1,40}:\s*\S/.test(line) ? mostDigits.inField : mostDigits.inText;
    return digits > most ? "" : line.trim().replace(/\d+/g, "0");
  });
}

// scan/formats/pdf/page-tables.ts
var gaps = { ofWords: 0.12, ofCells: 0.5, ofLines: 1.35, ofRows: 4 }, betweenCells = 1.15, furthest = 3.5, fewest = { rows: 3, filled: 0.5 }, longest = { ofTwo: 3, ofMore: 7 }, mostColumns = 60;
function findTables(texts) {
  return runsOf(linesOf2(texts)).flatMap((run) => toTable(run) ?? []);
}
function linesOf2(texts) {
  let upright = texts.flatMap(({ str, transform, width, height }, index) => {
    let [, slant = 0, , , from = 0, y = 0] = transform;
    return str.trim() === "" || Math.abs(slant) > 0.01 || height <= 0 ? [] : [{ text: str, from, to: from + width, y, size: height, texts: [index] }];
  }), lines = [];
  for (let text of upright.toSorted((a, b) => b.y - a.y)) {
    let first = lines.at(-1)?.[0];
    first && first.y - text.y < first.size * 0.4 ? lines.at(-1)?.push(text) : lines.push([text]);
  }
  return lines.map((line) => {
    let [{ y, size } = { y: 0, size: 1 }] = line;
    return { y, size, cells: toCells(line, size) };
  });
}
function toCells(line, size) {
  let cells = [], letters = line.reduce((sum, { text }) => sum + text.length, 0), letter = line.reduce((sum, { from, to }) => sum + to - from, 0) / Math.max(1, letters), least = Math.max(size * gaps.ofCells, letter * betweenCells);
  for (let text of line.toSorted((a, b) => a.from - b.from)) {
    let last = cells.at(-1), gap = last ? text.from - last.to : 1 / 0;
    !last || gap > least ? cells.push(text) : cells[cells.length - 1] = join(last, text, gap > size * gaps.ofWords ? " " : "");
  }
  return cells;
}
function join(a, b, between) {
  return {
    text: `${a.text.trimEnd()}${between}${b.text.trimStart()}`,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    texts: [...a.texts, ...b.texts]
  };
}
function runsOf(lines) {
  let runs = [], run = null;
  for (let line of lines) {
    let step = (run?.lines.at(-1)?.y ?? 0) - line.y, columns = run && step < Math.max(run.step * furthest, line.size * gaps.ofRows) && run ? withLine(run, line) : null;
    if (run && columns) {
      run.lines.push(line), run.columns = columns, run.step = Math.max(run.step, step);
      continue;
    }
    run = line.cells.length > 1 ? { lines: [line], columns: line.cells, step: 0 } : null, run && runs.push(run);
  }
  return runs;
}
function withLine({ columns, lines }, { cells }) {
  let all = columns;
  for (let cell of cells) {
    let own = all.filter((column) => column.from < cell.to && cell.from < column.to);
    if (own.length > 1 && !areOne(own, lines)) return null;
    let wider = unite([cell, ...own]);
    all = [...all.filter((each) => !own.includes(each)), wider].toSorted((a, b) => a.from - b.from);
  }
  return all.length > mostColumns ? null : all;
}
function unite(extents) {
  return { from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...extents.map(({ to }) => to)) };
}
function areOne(columns, lines) {
  return lines.every((line) => columns.filter((column) => holds(column, line)).length < 2);
}
function holds({ from, to }, { cells }) {
  return cells.some((cell) => cell.from >= from && cell.to <= to);
}
function withHeaders(columns, [header, ...rows]) {
  if (!header) return columns;
  let isHeader = (column) => holds(column, header) && !rows.some((row) => holds(column, row)), joined = [];
  for (let column of columns) {
    let last = joined.at(-1);
    last && isHeader(last) !== isHeader(column) && holds(last, header) !== holds(column, header) ? joined[joined.length - 1] = unite([last, column]) : joined.push(column);
  }
  return joined;
}
function toTable(run) {
  let { lines } = run, columns = withHeaders(run.columns, lines), rows = toRows(trim(lines), columns);
  return isTable(rows, columns.length) ? {
    rows: rows.map((row) => row.map((cell) => cell?.text.trim() ?? "")),
    columns,
    texts: new Set(rows.flatMap((row) => row.flatMap((cell) => cell?.texts ?? []))),
    isRest: rows.length < fewest.rows
  } : null;
}
function trim(lines) {
  let last = lines.findLastIndex(({ cells }) => cells.length > 1), [end, below2] = [lines[last], lines[last + 1]], goesOn = end && below2 && end.y - below2.y < end.size * gaps.ofLines;
  return lines.slice(0, last + (goesOn ? 2 : 1));
}
function toRows(lines, columns) {
  let full = lines.filter(({ cells }) => cells.length * 2 > columns.length), steps = full.slice(1).map((line, at) => (full[at]?.y ?? 0) - line.y), size = lines[0]?.size ?? 1, areApart = steps.filter((step) => step > size * gaps.ofLines).length * 10 >= steps.length * 3, rows = [], above = null;
  for (let line of lines) {
    let row = columns.map((column) => inColumn(column, line)), step = above ? above.y - line.y : 1 / 0, isRest = (areApart || row[0] === null && line.cells.length * 2 <= columns.length) && step < line.size * gaps.ofLines, last = rows.at(-1);
    isRest && last ? rows[rows.length - 1] = last.map((cell, at) => below(cell, row[at] ?? null)) : rows.push(row), above = line;
  }
  return rows;
}
function inColumn({ from, to }, { cells }) {
  let own = cells.filter((cell) => cell.from >= from && cell.to <= to);
  return own.length === 0 ? null : own.reduce((left, right) => join(left, right, " "));
}
function below(upper, lower) {
  return !upper || !lower ? upper ?? lower : join(upper, lower, isBroken(upper.text.trim(), lower.text.trim()) ? "" : " ");
}
function isBroken(upper, lower) {
  let [last = "", first = ""] = [/\S*$/.exec(upper)?.[0], /^\S*/.exec(lower)?.[0]];
  return /^\d{6,}$/.test(upper) && /^\d+$/.test(lower) || /[@._/-]$/.test(last) || /^[@._/]/.test(first) ? !0 : last.includes("@") ? !/\.[a-z]{2,}$/i.test(last) || /^[a-z]{1,3}$/.test(lower) : first.includes("@") && last === upper && !/^\p{Lu}\p{Ll}+$/u.test(last);
}
function isTable(rows, width) {
  if (width < 2 || rows.flat().filter((cell) => cell !== null).length < rows.length * width * fewest.filled) return !1;
  let limit = width === 2 ? longest.ofTwo : longest.ofMore, short = Array.from({ length: width }, (_, at) => rows.flatMap((row) => row[at] ?? [])).filter((column) => {
    let words = column.map(({ text }) => text.trim().split(/\s+/).length).toSorted((a, b) => a - b);
    return (words[Math.floor(words.length / 2)] ?? 0) <= limit;
  });
  return width > 2 ? short.length * 3 >= width * 2 : short.length === 2 && !isForm(rows);
}
function isForm(rows) {
  return rows.filter(([name]) => name?.text.trim().endsWith(":")).length * 2 > rows.length;
}

// scan/formats/pdf/pdf-notes.ts
var written = [
  "url",
  "unsafeUrl",
  "fieldValue",
  "defaultFieldValue",
  "options",
  "alternativeText",
  "contentsObj",
  "titleObj",
  "richText",
  "textContent",
  "overlaidText",
  "file"
];
async function readNotes(page) {
  let annotations = await page.getAnnotations(), texts = annotations.flatMap((each) => written.flatMap((key) => textsIn(each[key]).map(([, text]) => text))), drawn = annotations.some(isDrawn) ? await readAppearances(page) : [], files = annotations.flatMap(
    ({ fileId, file }) => typeof fileId == "string" ? [{ id: fileId, name: fileNameOf(file) }] : []
  );
  return { texts: [.../* @__PURE__ */ new Set([...texts, ...drawn])].filter((text) => text.trim() !== ""), files };
}
function textsIn(value, name = "", depth = 0) {
  return typeof value == "string" ? [[name, value]] : typeof value != "object" || value === null || ArrayBuffer.isView(value) || depth > 20 ? [] : (value instanceof Map ? [...value] : Object.entries(value)).flatMap(([key, each]) => textsIn(each, Array.isArray(value) ? name : String(key), depth + 1));
}
function fileNameOf(file) {
  let name = typeof file == "object" && file !== null && "filename" in file ? file.filename : "";
  return typeof name == "string" && name !== "" ? name : "attachment";
}
function isDrawn({ subtype, fieldType, hasAppearance }) {
  return hasAppearance !== !0 || subtype === "Link" || subtype === "FreeText" ? !1 : subtype !== "Widget" || fieldType === "Sig";
}
async function readAppearances(page) {
  let { AnnotationMode, OPS } = await getResolvedPDFJS(), { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE }), notes = [], isInside = !1;
  for (let [at, operator] of fnArray.entries())
    operator === OPS.beginAnnotation ? [isInside] = [!0, notes.push("")] : operator === OPS.endAnnotation ? isInside = !1 : isInside && operator === OPS.endText ? notes[notes.length - 1] += `
` : isInside && operator === OPS.showText && (notes[notes.length - 1] += lettersOf(argsArray[at]));
  return notes;
}
function lettersOf(args) {
  let [glyphs] = Array.isArray(args) ? args : [];
  return Array.isArray(glyphs) ? glyphs.map((glyph) => typeof glyph == "object" && glyph !== null && "unicode" in glyph ? String(glyph.unicode) : "").join("") : "";
}

// scan/formats/pdf/pdf-objects.ts
const constants = new Proxy({}, { get: (_, key) => globalThis.process.getBuiltinModule("node:zlib").constants[key] });
function inflateSync(...all) { return globalThis.process.getBuiltinModule("node:zlib").inflateSync(...all); }
function isEncryptedPdf(bytes) {
  let whole = toBuffer(bytes);
  for (let at = whole.indexOf("/Encrypt"); at >= 0; at = whole.indexOf("/Encrypt", at + 1))
    if (/^\/Encrypt\s*(?:\d+ \d+ R|<<)/.test(toLatin1(whole, at, at + 40))) return !0;
  return !1;
}
function readObjects(bytes, most) {
  let found = { texts: [], documents: [], files: [], unread: 0 }, whole = toBuffer(bytes), [from, room] = [0, most];
  for (let { head, start, end } of streamsIn(whole)) {
    found.texts.push(...stringsIn(toLatin1(whole, from, start))), from = end;
    let kind = kindOf(head);
    if (kind === null) continue;
    let content = undo(head, whole.subarray(start, end), room);
    room -= content?.length ?? 0, content ? kind === "file" ? found.files.push(content) : kind === "objects" ? found.texts.push(...stringsIn(toLatin1(content))) : isXml(content) && found.documents.push(content) : found.unread += kind === "unknown" ? 0 : 1;
  }
  return found.texts.push(...stringsIn(toLatin1(whole, from))), found;
}
var longestHead = 4096;
function* streamsIn(whole) {
  for (let at = whole.indexOf("stream"); at >= 0; ) {
    let lineEnd = /^stream(?:\r\n|\n|\r)/.exec(toLatin1(whole, at, at + 8))?.[0].length, head = toLatin1(whole, Math.max(0, at - longestHead), at);
    if (lineEnd === void 0 || !/>>\s*$/.test(head)) {
      at = whole.indexOf("stream", at + 6);
      continue;
    }
    let start = at + lineEnd, found = whole.indexOf("endstream", start), end = found < 0 ? whole.length : found;
    yield { head: head.slice(head.lastIndexOf(" obj") + 1), start, end }, at = found < 0 ? -1 : whole.indexOf("stream", found + 9);
  }
}
function kindOf(head) {
  return /\/Type\s*\/ObjStm\b/.test(head) ? "objects" : /\/Type\s*\/EmbeddedFile\b/.test(head) ? "file" : /\/(?:Image|XRef|FontFile|Length1|CIDFontType0C|Type1C|OpenType|ICCBased)\b/.test(head) ? null : "unknown";
}
function undo(head, packed, most) {
  let filters = [...(/\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(head)?.[1] ?? "").matchAll(/\/(\w+)/g)].map(
    ([, each]) => each
  );
  if (filters.length === 0) return packed;
  if (filters.length > 1 || filters[0] !== "FlateDecode") return null;
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}
function isXml(content) {
  return /^[\s\u00ef\u00bb\u00bf]*<[?!/a-zA-Z]/.test(toLatin1(content.subarray(0, 200)));
}
function* stringsIn(text) {
  let opening = /\(|<(?=[\dA-Fa-f\s]{8,}>)/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    let at = match.index + 1, { bytes, end } = match[0] === "(" ? readLiteral(text, at) : readHex(text, at);
    opening.lastIndex = end;
    let string = toText(bytes);
    string.length >= shortest && !/[\0-\x08\x0e-\x1f]/.test(string) && (yield string);
  }
}
var shortest = 6, longest2 = 1e6, escapes = { n: `
`, r: "\r", t: "	", b: "\b", f: "\f" };
function readLiteral(text, from) {
  let [string, depth, at] = ["", 1, from];
  for (; at < text.length && at - from < longest2; at++) {
    let character = text.charAt(at);
    if (character === "\\") {
      let octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0], next = text.charAt(at + 1);
      octal ? string += String.fromCharCode(Number.parseInt(octal, 8) & 255) : next !== `
` && next !== "\r" && (string += escapes[next] ?? next), at += octal?.length ?? (text.startsWith(`\r
`, at + 1) ? 2 : 1);
      continue;
    }
    if (character === "(" && depth++, character === ")" && --depth === 0) return { bytes: Buffer.from(string, "latin1"), end: at + 1 };
    string += character;
  }
  return { bytes: Buffer.alloc(0), end: from };
}
function readHex(text, from) {
  let end = text.indexOf(">", from);
  return { bytes: Buffer.from(text.slice(from, end).replace(/\s/g, ""), "hex"), end: end + 1 };
}
function toText(bytes) {
  return bytes[0] === 254 && bytes[1] === 255 ? new TextDecoder("utf-16be").decode(bytes) : bytes[0] === 255 && bytes[1] === 254 ? new TextDecoder("utf-16le").decode(bytes) : bytes.toString(bytes[0] === 239 && bytes[1] === 187 ? "utf8" : "latin1");
}
function toBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// scan/formats/pdf/pdf-versions.ts
var mostVersions = 20;
function olderVersions(bytes) {
  let older = [...endsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))].slice(toLatin1(bytes, 0, 1024).includes("/Linearized") ? 1 : 0, -1);
  return {
    versions: older.slice(-mostVersions).map((end) => bytes.subarray(0, end)),
    more: Math.max(0, older.length - mostVersions)
  };
}
function* endsOf(whole) {
  for (let at = whole.indexOf("startxref"); at >= 0; at = whole.indexOf("startxref", at + 1)) {
    let [mark, place] = /^startxref\s+(\d{1,12})\s+%%EOF/.exec(toLatin1(whole, at, at + 60)) ?? [];
    mark !== void 0 && isList(whole, Number(place), at) && (yield at + mark.length);
  }
}
function isList(whole, place, end) {
  return place < end && /^\s*(?:xref|\d+\s+\d+\s+obj)\b/.test(toLatin1(whole, place, place + 40));
}

// scan/formats/pdf/table-pages.ts
var TablePages = class {
  #tables = [];
  #cells = 0;
  /** Whether it was taken. */
  add(page, table) {
    if (this.#cells += table.rows.length * table.columns.length, this.#cells > 2e6) return !1;
    let before = this.#tables.findLast((each) => isSame(each, table, page));
    if (table.isRest && (!before || table.columns.length * 2 <= before.columns.length)) return !1;
    if (!before) {
      let { columns, rows } = table;
      return this.#tables.push({ first: page, last: page, columns, rows: [...rows] }), !0;
    }
    let header = keyOf(before.rows[0]);
    for (let row of table.rows) keyOf(row) !== header && before.rows.push(toWidth(row, table, before));
    return before.last = page, !0;
  }
  *read() {
    for (let { first, last, rows } of this.#tables.splice(0))
      yield { name: first === last ? `table on page ${first}` : `table on pages ${first} to ${last}`, rows };
    this.#cells = 0;
  }
};
function isSame(before, { columns, rows }, page) {
  if (before.columns.length === columns.length && keyOf(before.rows[0]) === keyOf(rows[0])) return !0;
  if (page - before.last > 1 || columns.length > before.columns.length) return !1;
  let places = columns.map((column) => placeOf(column, before));
  return !places.includes(-1) && new Set(places).size === places.length;
}
function placeOf({ from, to }, { columns }) {
  let places = columns.flatMap((column, at) => column.from < to && from < column.to ? [at] : []);
  return places.length === 1 ? places[0] ?? -1 : -1;
}
function toWidth(row, { columns }, before) {
  if (columns.length === before.columns.length) return row;
  let cells = before.columns.map(() => "");
  for (let [at, column] of columns.entries()) cells[placeOf(column, before)] = row[at] ?? "";
  return cells;
}
function keyOf(row) {
  return row?.join("\0") ?? "";
}

// scan/formats/pdf/read.ts
var options = {
  disableFontFace: !0,
  useSystemFonts: !1,
  isEvalSupported: !1,
  enableXfa: !1,
  verbosity: 0
};
async function* decodePdf(bytes) {
  let told = new Told(isEncryptedPdf(bytes));
  try {
    yield* readDocument(await getDocumentProxy(bytes.slice(), options), "", told);
  } catch (error) {
    let isEncrypted = error instanceof Error && error.name === "PasswordException";
    yield { kind: "failed", reason: isEncrypted ? "encrypted" : "damaged", isEncrypted };
    return;
  }
  told.isEncrypted ? told.hasForm && (yield skip("XFA form", "encrypted", !0)) : (yield* readOlder(bytes, told), yield* readRest(bytes, told)), told.isDamaged && (yield { kind: "failed", reason: "damaged: not all pages can be read", isEncrypted: !1 });
}
var Told = class {
  isDamaged = !1;
  hasForm = !1;
  isEncrypted;
  #known = /* @__PURE__ */ new Set();
  constructor(isEncrypted) {
    this.isEncrypted = isEncrypted;
  }
  isNew(content) {
    let key = typeof content == "string" && content.length < 200 ? content : createHash("sha256").update(content).digest("hex"), isNew = !this.#known.has(key);
    return this.#known.add(key), isNew;
  }
};
function skip(name, reason, isEncrypted = !1) {
  return { kind: "skip", name, reason, isEncrypted };
}
async function* readDocument(document, version, told) {
  let files = [], tables = new TablePages(), edges = new PageEdges(), [before, here] = ["", await readPage(document, 1, tables)];
  for (let number = 1; number <= document.numPages; number++) {
    let next = number < document.numPages ? await readPage(document, number + 1, tables) : null;
    files.push(...here?.files ?? []);
    for (let text of here?.notes ?? []) told.isNew(text);
    if (here === null) told.isDamaged = !0;
    else {
      let text = [edges.take(here.text, [before, next?.text ?? ""]), ...here.notes].join(`
`);
      text.trim() !== "" && told.isNew(text) && (yield { kind: "page", name: `${version}page ${number}`, text });
    }
    [before, here] = [here?.text ?? "", next];
  }
  let around = edges.read();
  around !== "" && told.isNew(around) && (yield { kind: "text", name: `${version}edges of pages`, text: around }), yield* readTables(tables, version, told);
  let notes = await readFacts(document, told);
  notes === null ? told.isDamaged = !0 : notes !== "" && told.isNew(notes) && (yield { kind: "text", name: `${version}metadata`, text: notes }), yield* readAttachments(document, files, told);
}
async function* readTables(tables, version, told) {
  for (let { name, rows } of tables.read())
    told.isNew(JSON.stringify(rows)) && (yield { kind: "table", name: `${version}${name}`, header: null, format: "document" }, yield* inBatches(rows.map((row) => [...row])));
}
async function readPage(document, number, tables) {
  try {
    let page = await document.getPage(number), [{ items }, { texts: notes, files }] = await Promise.all([page.getTextContent(), readNotes(page)]), texts = items.filter((item) => "str" in item), inTables = findTables(texts).flatMap((table) => tables.add(number, table) ? [...table.texts] : []);
    return page.cleanup(), { text: textBeside(texts, new Set(inTables)), notes, files };
  } catch {
    return null;
  }
}
function textBeside(texts, left) {
  let [text, isBehind] = ["", !1];
  for (let [index, { str, hasEOL }] of texts.entries()) {
    let isOut = left.has(index) || isBehind && str.trim() === "";
    isOut && !isBehind && text !== "" && !text.endsWith(`
`) && (text += `
`), isOut || (text += str + (hasEOL ? `
` : "")), isBehind = isOut;
  }
  return text;
}
async function readFacts(document, told) {
  try {
    let [{ info, metadata }, outline, scripts] = await Promise.all([
      document.getMetadata(),
      document.getOutline(),
      document.getJSActions()
    ]);
    told.hasForm ||= "IsXFAPresent" in info && info.IsXFAPresent === !0;
    let facts = textsIn(info), texts = [...titlesOf(outline ?? []), ...textsIn(scripts).map(([, text]) => text)], more = told.isEncrypted ? metadata?.getRaw() : null;
    for (let text of [...facts.map(([, each]) => each), ...texts]) told.isNew(text);
    return [
      ...facts.map(([name, text]) => `${name}: ${text}`),
      ...texts,
      ...typeof more == "string" ? [more] : []
    ].join(`
`);
  } catch {
    return null;
  }
}
function titlesOf(bookmarks, depth = 0) {
  return depth > 50 ? [] : bookmarks.flatMap(({ title, url, items }) => [url ? `${title} ${url}` : title, ...titlesOf(items, depth + 1)]);
}
async function* readAttachments(document, ofPages, told) {
  let ofDocument = [...await document.getAttachments() ?? []].map(([id, file]) => ({ id, name: fileNameOf(file) }));
  for (let { id, name } of [...ofDocument, ...ofPages]) {
    let bytes = await document.getAttachmentContent(id).catch(() => null);
    bytes instanceof Uint8Array ? told.isNew(bytes) && (yield { kind: "document", name, bytes }) : yield skip(name, "damaged");
  }
}
async function* readOlder(bytes, told) {
  let { versions, more } = olderVersions(bytes);
  for (let [at, version] of versions.entries()) {
    let name = `version ${more + at + 1}`;
    try {
      yield* readDocument(await getDocumentProxy(version.slice(), options), `${name}, `, told);
    } catch {
      yield skip(name, "damaged");
    }
  }
  more > 0 && (yield skip("older versions", `${more} of them are not read`));
}
var mostUndone = 2e8;
function* readRest(bytes, told) {
  let objects;
  try {
    objects = readObjects(bytes, mostUndone);
  } catch {
    return yield skip("objects", `more than ${mostUndone / 1e6} MB come out of them`);
  }
  let texts = objects.texts.filter((text) => told.isNew(text));
  texts.length > 0 && (yield { kind: "text", name: "objects", text: texts.join(`
`) }), yield* newDocuments("XML", objects.documents, told), yield* newDocuments("file", objects.files, told), objects.unread > 0 && (yield skip("objects", `${objects.unread} of its streams cannot be undone`));
}
function* newDocuments(name, documents, told) {
  for (let [at, bytes] of documents.entries())
    told.isNew(bytes) && (yield { kind: "document", name: `${name} ${at + 1}`, bytes });
}
export {
  decodePdf
};
/*! For license information please see read-B56KC6KQ.js.LEGAL.txt */
