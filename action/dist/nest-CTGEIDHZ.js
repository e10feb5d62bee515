import {
  toTrailing
} from "./chunk-RJFKTF5J.js";
import {
  inflateZlib
} from "./chunk-UNXS5EKZ.js";
import { from0_columnsOfAll as columnsOfAll, from0_createPathTest as createPathTest, from0_groupByShape as groupByShape, from0_isBrokenByName as isBrokenByName, from0_isOfOnePerson as isOfOnePerson, from0_toNameDocument as toNameDocument, from0_toPathHit as toPathHit } from "./action.js";
import { from1_FindingLimit as FindingLimit, from1_PartScan as PartScan, from1_RecordWriter as RecordWriter, from1_collectRows as collectRows, from1_entriesOf as entriesOf, from1_hasKnownNames as hasKnownNames, from1_limits as limits, from1_primaryHash as primaryHash, from1_rulesNamed as rulesNamed } from "./engine.js";
import { from2_recogniseDocument as recogniseDocument } from "./engine.js";
import "./engine.js";
import { from10_BehindFinder as BehindFinder } from "./engine.js";
import { from6_headSize as headSize } from "./engine.js";
import { from12_DecodeError as DecodeError, from12_LimitError as LimitError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_ByteReader as ByteReader, from9_inPieces as inPieces, from9_readHead as readHead } from "./engine.js";
import { from16_normaliseName as normaliseName } from "./engine.js";

// scan/formats/budget.ts
var harmless = 64e6, Budget = class {
  #limits;
  #started = performance.now();
  #read = 0;
  #inflated = 0;
  #held = 0;
  #parts = 0;
  #cells = 0;
  constructor(limits2) {
    this.#limits = limits2;
  }
  get parts() {
    return this.#parts;
  }
  /** When it has to be done, in milliseconds of `performance.now()`: a second for each 5 MB on top. */
  get deadline() {
    return this.#started + this.#limits.documentTime + (this.#read + this.#inflated) / 5e3;
  }
  /** Bytes of the document itself. */
  read(bytes) {
    this.#read += bytes;
  }
  /** Bytes that came out of something compressed. Throws LimitError, as all of these do. */
  inflate(bytes) {
    this.#inflated += bytes;
    let { inflatedSize, inflatedRatio } = this.#limits;
    if (this.#inflated > inflatedSize)
      throw new LimitError(`inflates to more than limits.inflatedSize (${inflatedSize} bytes)`);
    if (this.#inflated > harmless && this.#inflated > this.#read * inflatedRatio)
      throw new LimitError(`inflates to more than limits.inflatedRatio (${inflatedRatio} times its size)`);
    this.assertTime();
  }
  /** Bytes kept in memory until `release`. */
  hold(bytes) {
    let { containerSize } = this.#limits;
    if (this.#held + bytes > containerSize) throw new LimitError(tooLarge(this.#limits));
    this.#held += bytes;
  }
  release(bytes) {
    this.#held -= bytes;
  }
  /** How much `hold` would still take. */
  get room() {
    return Math.max(0, this.#limits.containerSize - this.#held);
  }
  part() {
    this.#parts++;
    let { containerParts } = this.#limits;
    if (this.#parts > containerParts)
      throw new LimitError(`holds more documents than limits.containerParts (${containerParts})`);
    this.#parts % 64 === 0 && this.assertTime();
  }
  cells(count) {
    let before = this.#cells;
    this.#cells += count;
    let { containerCells } = this.#limits;
    if (this.#cells > containerCells)
      throw new LimitError(`holds more cells than limits.containerCells (${containerCells})`);
    this.#cells >> 12 !== before >> 12 && this.assertTime();
  }
  assertTime() {
    if (performance.now() > this.deadline)
      throw new LimitError(`took longer than limits.documentTime (${this.#limits.documentTime} ms)`);
  }
};
function tooLarge({ containerSize }) {
  return `larger than limits.containerSize (${containerSize} bytes), which has to be in memory as a whole`;
}

// scan/formats/office/sheet.ts
var Sheet = class {
  #name;
  #length = 0;
  #starts = [];
  #numbers = [];
  #cells = /* @__PURE__ */ new Map();
  /** `name` has to be safe to be shown. */
  constructor(name) {
    this.#name = name;
  }
  /** Bytes so far. */
  get length() {
    return this.#length;
  }
  /** Tabs between cells, a line end behind the row. */
  toText({ number, cells }) {
    let text = Buffer.from(`${cells.map((cell) => cell.replaceAll("	", " ")).join("	")}
`);
    return this.#starts.push(this.#length), this.#numbers.push(number), text.length > 16384 && this.#cells.set(this.#length, offsetsOf(text)), this.#length += text.length, this.#starts.length > 1e5 && this.#forget(), text;
  }
  /** As InnerDocument wants it. */
  cellAt = (offset, text, base) => {
    let index = this.#indexOf(offset), start = this.#starts[index] ?? 0, known = this.#cells.get(start), column = known ? known.filter((each) => each <= offset - start).length : countTabs(text.subarray(Math.max(0, start - base), offset - base)) + 1;
    return { table: this.#name, row: this.#numbers[index] ?? 1, column };
  };
  /** The last row that begins at or before the offset. */
  #indexOf(offset) {
    let [low, high] = [0, this.#starts.length - 1];
    for (; low < high; ) {
      let middle = Math.ceil((low + high) / 2);
      (this.#starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
    }
    return low;
  }
  #forget() {
    let first = this.#indexOf(Math.max(0, this.#length - 9e6));
    if (!(first < this.#starts.length / 2)) {
      for (let start of this.#cells.keys()) start < (this.#starts[first] ?? 0) && this.#cells.delete(start);
      this.#starts = this.#starts.slice(first), this.#numbers = this.#numbers.slice(first);
    }
  }
};
function offsetsOf(text) {
  let offsets = [0];
  for (let at = text.indexOf(9); at >= 0; at = text.indexOf(9, at + 1)) offsets.push(at + 1);
  return offsets;
}
function countTabs(text) {
  let count = 0;
  for (let at = text.indexOf(9); at >= 0; at = text.indexOf(9, at + 1)) count++;
  return count;
}

// scan/formats/office/titles.ts
async function* withoutTitles(rows) {
  let first = [];
  for await (let row of rows)
    if (first === null) yield { ...row, isTitle: !1 };
    else {
      if (first.push(row), first.length < 12) continue;
      yield* marked(first), first = null;
    }
  first && (yield* marked(first));
}
function* marked(rows) {
  let widths = rows.map(({ cells }) => cells.filter((cell) => cell !== "").length), widest = Math.max(0, ...widths), begin = widths.findIndex((width) => width * 2 > widest);
  for (let [index, row] of rows.entries()) yield { ...row, isTitle: index < begin };
}

// scan/tables/lying-rows.ts
var looked = 12, fewestKnown = 3;
function collectSheet(beginning, context) {
  return beginning.header ? collectRows(beginning, context) : new LyingRows(context, (header) => collectRows({ ...beginning, header }, context));
}
var LyingRows = class {
  whole = null;
  #context;
  #open;
  #first = [];
  #upright = null;
  #fields = null;
  constructor(context, open) {
    [this.#context, this.#open] = [context, open];
  }
  get isSampling() {
    return this.#upright?.isSampling ?? !0;
  }
  get isHopeless() {
    return this.#upright?.isHopeless ?? !1;
  }
  add(row) {
    this.#first ? this.#first.push(row) === looked && this.#decide(this.#first) : this.#take(row);
  }
  finish(end) {
    return this.#first && this.#decide(this.#first), (this.#fields ? this.#fields.finish() : this.#upright)?.finish(end) ?? null;
  }
  #take(row) {
    this.#fields ? this.#fields.add(row) : this.#upright?.add(row);
  }
  #decide(first) {
    this.#first = null, isLying(first, this.#context) ? this.#fields = new Fields(this.#open) : this.#upright = this.#open(null);
    for (let row of first) this.#take(row);
  }
};
function isLying(rows, { fields }) {
  let isKnown = (cell) => cell !== "" && rulesNamed(normaliseName(cell), fields).length > 0, filled = rows.filter(([name = "", ...cells]) => name.trim() !== "" && cells.some((cell) => cell !== "")), known = filled.filter(([name = ""]) => isKnown(name));
  return new Set(known.map(([name]) => name)).size >= fewestKnown && known.length * 2 >= filled.length && !filled.some(([, second = ""]) => isKnown(second));
}
var Fields = class {
  #open;
  #header = [];
  #rows = null;
  #form = /* @__PURE__ */ new Map();
  constructor(open) {
    this.#open = open;
  }
  add([first = "", ...values]) {
    let name = first.trim(), known = this.#header.indexOf(name);
    if (name === "" || known < 0 && this.#header.length >= limits.columns) return;
    let at = known < 0 ? this.#header.push(name) - 1 : known;
    this.#form.has(at) && this.#endForm(), this.#form.set(at, values);
  }
  finish() {
    return this.#endForm(), this.#toRows();
  }
  #toRows() {
    return this.#rows ??= this.#open(this.#header), this.#rows;
  }
  #endForm() {
    let rows = this.#toRows(), width = Math.max(0, ...[...this.#form.values()].map((values) => values.length));
    for (let at = 0; at < width; at++) {
      let row = this.#header.map((_, column) => this.#form.get(column)?.[at] ?? "");
      row.some((cell) => cell !== "") && !rows.isHopeless && rows.add(row);
    }
    this.#form = /* @__PURE__ */ new Map();
  }
};

// scan/tables/listed-cells.ts
var fewestObjects = 5, mostColumns = 256, looked2 = 1e3, ListedCells = class {
  #context;
  #budget;
  #held = 0;
  /** By column, a list a line. */
  #lists = /* @__PURE__ */ new Map();
  constructor(context, budget) {
    [this.#context, this.#budget] = [context, budget];
  }
  /** The row without what is listed in it. */
  take(cells) {
    return cells.some(mayBeList) ? cells.map((cell, column) => this.#keep(cell, column) ? "" : cell) : cells;
  }
  /** Of each column its lists, one a line. */
  *read() {
    for (let [column, lines] of this.#lists) yield { column, lines };
    this.#lists.clear(), this.#budget.release(this.#held), this.#held = 0;
  }
  #keep(cell, column) {
    if (!mayBeList(cell) || !this.#isTable(cell)) return !1;
    let lines = this.#lists.get(column);
    return !lines && this.#lists.size >= mostColumns ? !1 : (this.#budget.hold(cell.length), this.#held += cell.length, lines ? lines.push(cell) : this.#lists.set(column, [cell]), !0);
  }
  /** Of people, or of many. */
  #isTable(cell) {
    let keys = [...cell.slice(0, looked2).matchAll(/"([^"\\]{1,60})"\s*:/g)].map(([, key = ""]) => key);
    return cell.split("},", fewestObjects).length === fewestObjects || hasKnownNames([...new Set(keys)], this.#context);
  }
};
function mayBeList(cell) {
  return cell.startsWith("[") && cell.endsWith("]") && /^\[\s*\{\s*"/.test(cell);
}

// scan/document/one-person-parts.ts
var most = { rows: 5, people: 32 }, OnePersonParts = class {
  #joined = /* @__PURE__ */ new Set();
  /** The same tables, those of one person as one where they stand side by side and are alike. */
  join(tables) {
    let single = tables.filter((table) => isOfOnePerson(table) || this.#joined.has(table));
    if (single.length < 5) return [...tables];
    let wholes = /* @__PURE__ */ new Map();
    for (let beside of Map.groupBy(single, keyOf).values())
      for (let alike of groupByShape(beside.map((table) => ({ table })))) {
        let parts = alike.map(({ table }) => table), whole = toWhole(parts);
        if (!(!whole || parts.length < 2 || whole.subjects < 5)) {
          this.#joined.add(whole);
          for (let part of parts) wholes.set(part, whole);
        }
      }
    return [...new Set(tables.map((table) => wholes.get(table) ?? table))];
  }
};
function keyOf({ within = [], format, provenance, addedFrom = -1 }) {
  return [format, provenance, addedFrom, ...within.slice(0, -1)].join("\0");
}
function toWhole(parts) {
  let [widest] = parts;
  if (!widest) return null;
  let { isPart: _isPart, marks: _marks, numberShapes: _shapes, records: _records, ...first } = widest, alike = parts.filter(({ signature }) => signature === widest.signature), rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return {
    ...first,
    ...joinPeople(parts),
    within: widest.within?.slice(0, -1) ?? [],
    table: "",
    columns: columnsOfAll(parts),
    rows,
    start: 0,
    end: 0,
    evidence: [...widest.evidence.slice(0, 1), `${rows} parts with one person each`],
    jurisdictions: joinJurisdictions(parts),
    sample: alike.flatMap(({ sample }) => sample).slice(0, most.rows),
    ...parts.some(({ isCommented }) => isCommented) ? { isCommented: !0 } : {}
  };
}
function joinPeople(parts) {
  let writer = new RecordWriter(), known = /* @__PURE__ */ new Set(), mark = 0;
  for (let { records, subjectsFingerprint } of parts) {
    let before = known.size;
    for (let record of records?.ends.keys() ?? []) {
      let entries = records ? entriesOf(records, record) : [];
      writer.add(entries), known.add(primaryHash(entries));
    }
    known.size > before && (mark ^= Number.parseInt(subjectsFingerprint, 16));
  }
  return {
    records: writer.takeList(1),
    subjects: known.size,
    subjectsFingerprint: mark.toString(16).padStart(2, "0"),
    people: [...new Set(parts.flatMap(({ people }) => people))].toSorted().slice(0, most.people)
  };
}
function joinJurisdictions(parts) {
  let counts = /* @__PURE__ */ new Map();
  for (let { country, people } of parts.flatMap(({ jurisdictions }) => jurisdictions))
    counts.set(country, (counts.get(country) ?? 0) + people);
  return [...counts].map(([country, people]) => ({ country, people })).toSorted((a, b) => b.people - a.people || (a.country < b.country ? -1 : 1));
}

// scan/document/nest-result.ts
var mostSkips = { "not-covered": 1e3, "nothing-to-read": 20 }, mostTables = 1e3, NestResults = class {
  #hits = [];
  #tables = [];
  #onePerson = new OnePersonParts();
  #exceeded = [];
  #skips = [];
  #skipped = { "not-covered": 0, "nothing-to-read": 0 };
  #unlisted = 0;
  /**
   * `encodedAt`: where the part stands encoded in the document, if it does; `sections`: what its stretches are called, if
   * it has several.
   */
  add({ status, reason, hits, tables, exceeded = [], unlisted = 0 }, within, { encodedAt, sections } = {}) {
    let encoded = encodedAt ? { encodedAt } : {};
    for (let hit of hits)
      this.addHit({ ...sections ? inSection(hit, within, sections) : { ...hit, within }, ...encoded });
    this.#tables.length + tables.length > mostTables && (this.#tables = this.#onePerson.join(this.#tables));
    let room = mostTables - this.#tables.length;
    for (let table of tables.slice(0, room)) this.#tables.push({ ...table, within });
    tables.length > room && this.skip(within, "not-covered", `holds more tables of personal data than are kept (${mostTables})`), this.exceed(exceeded, within), this.#unlisted += unlisted, status !== "scanned" && this.skip(within, status, reason ?? "");
  }
  addHit(hit) {
    this.#hits.push(hit);
  }
  exceed(exceeded, within) {
    for (let each of exceeded ?? []) {
      let part = this.#exceeded.length < mostSkips["not-covered"] ? within : [];
      part !== within && this.#exceeded.some(({ rule, within: at }) => rule === each.rule && !at?.length) || this.#exceeded.push({ ...each, within: part });
    }
  }
  skip(within, kind, reason, encrypted = !1) {
    ++this.#skipped[kind] <= mostSkips[kind] && this.#skips.push({ within, class: kind, reason, encrypted });
  }
  mark() {
    return { hits: this.#hits.length, tables: this.#tables.length };
  }
  /** Of what came since then, only hits that `isKept` says are kept, and no tables. */
  narrow({ hits, tables }, isKept) {
    this.#tables.length = Math.min(tables, this.#tables.length);
    let known = new Set(this.#hits.slice(0, hits).map(({ rule, value }) => `${rule} ${value}`)), kept = this.#hits.splice(hits).filter((hit) => isKept(hit) && !known.has(`${hit.rule} ${hit.value}`));
    this.#hits.push(...kept);
  }
  toResult(parts) {
    let more = this.#skipped["not-covered"] - mostSkips["not-covered"], rest = { class: "not-covered", reason: `${more} more documents inside were not covered` };
    return {
      hits: this.#hits,
      tables: this.#onePerson.join(this.#tables),
      exceeded: this.#exceeded,
      unlisted: this.#unlisted,
      skips: more > 0 ? [...this.#skips, { within: [], ...rest, encrypted: !1 }] : this.#skips,
      harmless: Math.max(0, this.#skipped["nothing-to-read"] - mostSkips["nothing-to-read"]),
      parts
    };
  }
};
function inSection(hit, within, sections) {
  let { name, offset, line } = sections.at(hit.offset);
  return {
    ...hit,
    within: [...within, name],
    offset: hit.offset - offset,
    line: hit.line - line,
    endLine: hit.endLine - line
  };
}

// scan/document/part-names.ts
var shortestTold = 8, longestName = 300, PartNames = class {
  #context;
  #results;
  #inner;
  #pathTest = null;
  constructor(context, results, inner) {
    [this.#context, this.#results, this.#inner] = [context, results, inner];
  }
  /** The name as it can be shown. */
  toSafe(name, within) {
    if (name.length < shortestTold) return name;
    let bytes = Buffer.from(name), scan = new PartScan(this.#context, 0, this.#inner);
    scan.data(Buffer.from(toNameDocument(name).text));
    let { hits, exceeded } = scan.end(), safe = exceeded ? "(a name with too many values)" : hits.reduce(
      (text, { offset, length, preview }) => text.replaceAll(bytes.toString("utf8", offset, offset + length), () => preview),
      name
    ).slice(0, longestName);
    for (let hit of hits) this.#results.addHit({ ...hit, within: [...within, safe] });
    return this.#results.exceed(exceeded, [...within, safe]), safe;
  }
  /** Rules that only look at names. */
  judge(name, within) {
    let { matcher } = this.#context, { rules } = matcher, limit = this.#inner.limit;
    this.#pathTest ??= createPathTest(rules, (source, text) => matcher.holds(source, text));
    for (let rule of this.#pathTest(name)) {
      let known = rules[rule];
      if (!known || !isBrokenByName(known)) continue;
      let path = within.join("/");
      limit.takes(rule, path, "counts") ? this.#results.addHit({ ...toPathHit(rule, known.confidence, path), within }) : limit.exceed(rule);
    }
    this.#results.exceed(limit.takeExceeded(), within);
  }
};

// scan/document/nest.ts
var Nest = class {
  #context;
  #budget;
  #limit;
  #results = new NestResults();
  #names;
  /** The budget is used up. */
  #isStopped = !1;
  /** Where what is being read stands encoded in the document. */
  #encodedAt = null;
  constructor(context) {
    this.#context = context, this.#budget = new Budget(context.limits), this.#limit = new FindingLimit(context.limits.findingsPerDocument), this.#names = new PartNames(context, this.#results, this.#inner(!0, null));
  }
  /** Reads `bytes` to the end or as far as they make sense. Never rejects for what they are. */
  async run(format, bytes, size) {
    return await this.#open(format, { bytes: this.#counted(bytes), size }, [], 1), this.#results.toResult(this.#budget.parts);
  }
  /** What stands encoded in a document that is no container, and what was found behind it. */
  async runInside(containers, behind) {
    await this.#openEncoded(containers, [], 1);
    for (let each of behind) {
      if (this.#isStopped) break;
      this.#budget.read(each.bytes.length), await this.#takeBehind(each, [], 0);
    }
    return this.#results.toResult(this.#budget.parts);
  }
  async *#counted(bytes) {
    for await (let piece of bytes)
      this.#budget.read(piece.length), yield piece;
  }
  async #open(format, { bytes, size }, within, depth) {
    let { containerDepth } = this.#context.limits, { load } = format;
    if (!load) return this.#results.skip(within, "not-covered", format.name);
    if (depth > containerDepth)
      return this.#results.skip(within, "not-covered", `nested deeper than limits.containerDepth (${containerDepth})`);
    await this.#guarded(within, format.name, async () => {
      let read = await load();
      for await (let part of read({ bytes, size, budget: this.#budget }))
        if (await this.#take(part, within, { depth, what: format.name }), this.#isStopped) break;
    });
  }
  async #openEncoded(containers, within, depth) {
    for (let { format, encoding, bytes, place } of containers) {
      if (this.#isStopped) return;
      let isOutermost = this.#encodedAt === null;
      this.#encodedAt ??= place;
      let inner = [...within, `(${encoding})`];
      await this.#guarded(inner, format.name, async () => {
        if (this.#budget.part(), !bytes) throw new LimitError(tooLarge(this.#context.limits));
        this.#budget.hold(bytes.length), await this.#open(format, { bytes: this.#counted(inPieces(bytes)), size: bytes.length }, inner, depth), this.#budget.release(bytes.length);
      }), isOutermost && (this.#encodedAt = null);
    }
  }
  /** Whatever goes wrong is a skip: input of others may break a reader in any way, and its words may hold the input. */
  async #guarded(within, what, work) {
    try {
      await work();
    } catch (error) {
      let isKnown = error instanceof DecodeError, reason = isKnown ? `${what}: ${error.message}` : `${what}: damaged, or not understood`;
      this.#results.skip(within, "not-covered", reason, isKnown && error.isEncrypted), error instanceof LimitError && (this.#isStopped = !0);
    }
  }
  async #take(part, within, { depth, what }) {
    let { name } = part, inner = name === null ? within : [...within, this.#names.toSafe(name, within)];
    await this.#guarded(inner, what, async () => {
      this.#budget.part(), name !== null && this.#names.judge(name, inner), part.kind === "skip" ? this.#results.skip(inner, "not-covered", part.reason, part.isEncrypted) : part.kind === "table" ? await this.#readTable(part, inner, depth) : part.isText ? await this.#readText(part, inner, depth) : await this.#readDocument(part, inner, depth);
    });
  }
  async #readDocument(part, within, depth) {
    let { head, bytes, close } = await readHead(part.bytes, headSize);
    try {
      let format = recogniseDocument(head);
      format ? await this.#open(format, { bytes, size: part.size }, within, depth + 1) : await this.#readPlain({ ...part, bytes }, within, { depth, head });
    } finally {
      await close();
    }
  }
  async #readPlain(part, within, { depth, head }) {
    let finder = new BehindFinder(head, this.#budget.room), watched = (async function* () {
      for await (let piece of part.bytes)
        finder.push(piece), yield piece;
    })();
    await this.#readText({ ...part, bytes: watched }, within, depth);
    for (let behind of finder.finish()) await this.#takeBehind(behind, within, depth);
  }
  async #takeBehind({ where, bytes, isCut }, within, depth) {
    this.#budget.hold(bytes.length);
    let content = where === "compressed text" ? inflateZlib(new ByteReader(inPieces(bytes)), this.#budget) : inPieces(bytes), part = { ...toTrailing(content), name: where, isText: where === "text inside" || where === "short texts" }, before = this.#results.mark();
    await this.#take(part, within, { depth, what: part.name }), where === "short texts" && this.#keepProven(before), this.#budget.release(bytes.length), isCut && this.#results.skip([...within, part.name], "not-covered", tooLarge(this.#context.limits));
  }
  /** Whoever drew a picture or a font may say so in it; a key is none of that. */
  #keepProven(before) {
    let { rules } = this.#context.matcher;
    this.#results.narrow(before, ({ rule }) => rules[rule]?.kind === "secret" && !rules[rule].generic);
  }
  async #readText({ bytes, isText, sections }, within, depth) {
    let scan = new PartScan(this.#context, 0, this.#inner(isText, null)), containers = [];
    try {
      for await (let piece of bytes)
        scan.data(piece), scan.isOpen || this.#budget.assertTime();
    } finally {
      containers = this.#keep(scan.end(), within, sections);
    }
    await this.#openEncoded(containers, within, depth + 1);
  }
  async #readTable(part, within, depth) {
    let lists = new ListedCells(this.#context.tables, this.#budget);
    await this.#readRows(part, within, lists);
    for (let { column, lines } of lists.read()) {
      let name = part.header?.[column] ?? `column ${column + 1}`, inner = [...within, this.#names.toSafe(part.table === "" ? name : `${part.table}, ${name}`, within)];
      await this.#readText(toTextPart(name, [lines.join(`
`)]), inner, depth);
    }
  }
  async #readRows({ table, format, header, rows }, within, lists) {
    let { tables } = this.#context, name = this.#names.toSafe(table, within), names = header?.map((each) => this.#names.toSafe(each, within)) ?? null, sheet = new Sheet(name), builder = collectSheet({ name, format, header: names, start: 0 }, tables), scan = new PartScan(this.#context, 0, this.#inner(!0, sheet.cellAt));
    try {
      for await (let row of header ? rows : withoutTitles(rows)) {
        this.#budget.cells(row.cells.length);
        let isTitle = "isTitle" in row && row.isTitle;
        if (row.cells.every((cell) => cell === "")) continue;
        let cells = lists.take(row.cells);
        if (scan.data(sheet.toText({ ...row, cells })), !builder.isHopeless && !isTitle && builder.add([...cells]), !scan.isOpen) break;
      }
    } finally {
      this.#keep(scan.end(builder.finish(sheet.length)), within);
    }
  }
  #inner(isText, cellAt) {
    return { limit: this.#limit, deadline: () => this.#budget.deadline, isText, cellAt };
  }
  /** Returns what stands encoded in it and is still to be opened. */
  #keep(result, within, sections) {
    return this.#results.add(result, within, { encodedAt: this.#encodedAt, ...sections ? { sections } : {} }), result.containers ?? [];
  }
};
export {
  Nest
};
