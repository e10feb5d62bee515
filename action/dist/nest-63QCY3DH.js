const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  Budget
} from "./chunk-BUDLYFXL.js";
import {
  readHead
} from "./chunk-DPLVTDMZ.js";
import {
  DecodeError,
  LimitError
} from "./chunk-YQZWOWRK.js";
import {
  createPathTest,
  isBrokenByName,
  toNameDocument,
  toPathHit
} from "./chunk-T3HU745A.js";
import {
  headSize,
  recogniseFormat
} from "./chunk-SST2H7OD.js";
import {
  TableBuilder
} from "./chunk-WXIXEELO.js";
import "./chunk-D2MF57CA.js";
import "./chunk-BNZWS2YR.js";

// scan/decode/sheet.ts
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

// scan/decode/titles.ts
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

// scan/decode/nest.ts
var mostSkips = { "not-covered": 1e3, "nothing-to-read": 20 }, mostTables = 1e3, longestName = 300, Nest = class {
  #context;
  #budget;
  #counts = /* @__PURE__ */ new Map();
  #hits = [];
  #tables = [];
  #skips = [];
  #skipped = { "not-covered": 0, "nothing-to-read": 0 };
  /** The budget is used up. */
  #isStopped = !1;
  #pathTest = null;
  constructor(context) {
    this.#context = context, this.#budget = new Budget(context.limits);
  }
  /** Reads `bytes` to the end or as far as they make sense. Never rejects for what they are. */
  async run(format, bytes, size) {
    await this.#open(format, { bytes: this.#counted(bytes), size }, [], 1);
    let more = this.#skipped["not-covered"] - mostSkips["not-covered"];
    return more > 0 && this.#skips.push(toSkip([], "not-covered", `${more} more documents inside were not covered`)), {
      hits: this.#hits,
      tables: this.#tables,
      skips: this.#skips,
      harmless: Math.max(0, this.#skipped["nothing-to-read"] - mostSkips["nothing-to-read"]),
      parts: this.#budget.parts
    };
  }
  async *#counted(bytes) {
    for await (let piece of bytes)
      this.#budget.read(piece.length), yield piece;
  }
  async #open(format, { bytes, size }, within, depth) {
    let { containerDepth } = this.#context.limits;
    if (!format.load) return this.#skip(within, "not-covered", `${format.name}: not opened by this version`);
    if (depth > containerDepth)
      return this.#skip(within, "not-covered", `nested deeper than limits.containerDepth (${containerDepth})`);
    await this.#guarded(within, format.name, async () => {
      let read = await format.load?.();
      for await (let part of read?.({ bytes, size, budget: this.#budget }) ?? [])
        if (await this.#take(part, within, { depth, what: format.name }), this.#isStopped) break;
    });
  }
  /** Whatever goes wrong is a skip: input of others may break a reader in any way, and its words may hold the input. */
  async #guarded(within, what, work) {
    try {
      await work();
    } catch (error) {
      let isKnown = error instanceof DecodeError, reason = isKnown ? `${what}: ${error.message}` : `${what}: damaged, or not understood`;
      this.#skip(within, "not-covered", reason, isKnown && error.isEncrypted), error instanceof LimitError && (this.#isStopped = !0);
    }
  }
  async #take(part, within, { depth, what }) {
    let { name } = part, inner = name === null ? within : [...within, this.#safe(name, within)];
    await this.#guarded(inner, what, async () => {
      this.#budget.part(), name !== null && this.#judgeName(name, inner), part.kind === "skip" ? this.#skip(inner, "not-covered", part.reason, part.isEncrypted) : part.kind === "table" ? await this.#readTable(part, inner) : part.isText ? await this.#readText(part, inner) : await this.#readDocument(part, inner, depth);
    });
  }
  async #readDocument(part, within, depth) {
    let { head, bytes, close } = await readHead(part.bytes, headSize);
    try {
      let format = recogniseFormat(head);
      format ? await this.#open(format, { bytes, size: part.size }, within, depth + 1) : await this.#readText({ ...part, bytes }, within);
    } finally {
      await close();
    }
  }
  async #readText({ bytes, isText }, within) {
    let { scanner } = this.#context;
    scanner.begin(0, this.#inner(isText, null));
    try {
      for await (let piece of bytes)
        if (scanner.data(piece), !scanner.isOpen) break;
    } finally {
      this.#keep(scanner.end(), within);
    }
  }
  async #readTable({ table, format, header, rows }, within) {
    let { scanner, tables } = this.#context, name = this.#safe(table, within), names = header?.map((each) => this.#safe(each, within)) ?? null, sheet = new Sheet(name), builder = new TableBuilder(name, format, names, 0, tables);
    scanner.begin(0, this.#inner(!0, sheet.cellAt));
    try {
      for await (let row of header ? rows : withoutTitles(rows)) {
        this.#budget.cells(row.cells.length);
        let isTitle = "isTitle" in row && row.isTitle;
        if (!row.cells.every((cell) => cell === "") && (scanner.data(sheet.toText(row)), !builder.isHopeless && !isTitle && builder.add([...row.cells]), !scanner.isOpen))
          break;
      }
    } finally {
      this.#keep(scanner.end(builder.finish(sheet.length)), within);
    }
  }
  #inner(isText, cellAt) {
    return { counts: this.#counts, deadline: () => this.#budget.deadline, isText, cellAt };
  }
  #keep({ status, reason, hits, tables }, within) {
    for (let hit of hits) this.#hits.push({ ...hit, within });
    for (let table of tables.slice(0, mostTables - this.#tables.length)) this.#tables.push({ ...table, within });
    status !== "scanned" && this.#skip(within, status, reason ?? "");
  }
  #skip(within, kind, reason, isEncrypted = !1) {
    ++this.#skipped[kind] <= mostSkips[kind] && this.#skips.push(toSkip(within, kind, reason, isEncrypted));
  }
  // ---------------------------------------------------------------- names
  /** A name is a document too; values in it are found, and give way to their previews. */
  #safe(name, within) {
    let shown = name.slice(0, longestName);
    if (shown.length < 8) return shown;
    let { scanner } = this.#context, bytes = Buffer.from(shown);
    scanner.begin(0, this.#inner(!0, null)), scanner.data(Buffer.from(toNameDocument(shown).text));
    let { hits } = scanner.end(), safe = hits.reduce(
      (text, { offset, length, preview }) => text.replaceAll(bytes.toString("utf8", offset, offset + length), () => preview),
      shown
    );
    for (let hit of hits) this.#hits.push({ ...hit, within: [...within, safe] });
    return safe;
  }
  /** Rules that only look at names. */
  #judgeName(name, within) {
    let { rules } = this.#context.matcher;
    this.#pathTest ??= createPathTest(rules);
    for (let rule of this.#pathTest(name)) {
      let known = rules[rule];
      if (!known || !isBrokenByName(known)) continue;
      let count = this.#counts.get(rule) ?? 0;
      this.#counts.set(rule, count + 1), !(count >= this.#context.limits.findingsPerDocument) && this.#hits.push({ ...toPathHit(rule, known.confidence, within.join("/")), within });
    }
  }
};
function toSkip(within, kind, reason, encrypted = !1) {
  return { within, class: kind, reason, encrypted };
}
export {
  Nest
};
