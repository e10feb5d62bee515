const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  Budget,
  tooLarge
} from "./chunk-44Z7UPTN.js";
import {
  toTrailing
} from "./chunk-RJFKTF5J.js";
import {
  inflateZlib
} from "./chunk-SIEP25I2.js";
import {
  createPathTest,
  isBrokenByName,
  toNameDocument,
  toPathHit
} from "./chunk-7M3VYNK4.js";
import {
  FindingLimit
} from "./chunk-TS675T46.js";
import {
  recogniseDocument
} from "./chunk-VQSOVGI2.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-CVA24VJ4.js";
import {
  BehindFinder
} from "./chunk-VHM6FU65.js";
import {
  headSize
} from "./chunk-RWNP3M7R.js";
import {
  TableBuilder
} from "./chunk-J6TCQ47V.js";
import "./chunk-EFDXCIZZ.js";
import "./chunk-WN47VDAU.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-XHR5VFKA.js";
import {
  DecodeError,
  LimitError
} from "./chunk-5KFK3NRO.js";
import "./chunk-XCKF52QO.js";
import {
  ByteReader,
  inPieces,
  readHead
} from "./chunk-6ZY6JGBY.js";
import "./chunk-BNZWS2YR.js";

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

// scan/document/nest.ts
var mostSkips = { "not-covered": 1e3, "nothing-to-read": 20 }, mostTables = 1e3, longestName = 300, Nest = class {
  #context;
  #budget;
  #limit;
  #hits = [];
  #tables = [];
  #exceeded = [];
  #unlisted = 0;
  #skips = [];
  #skipped = { "not-covered": 0, "nothing-to-read": 0 };
  /** The budget is used up. */
  #isStopped = !1;
  /** Where what is being read stands encoded in the document. */
  #encodedAt = null;
  #pathTest = null;
  constructor(context) {
    this.#context = context, this.#budget = new Budget(context.limits), this.#limit = new FindingLimit(context.limits.findingsPerDocument);
  }
  /** Reads `bytes` to the end or as far as they make sense. Never rejects for what they are. */
  async run(format, bytes, size) {
    return await this.#open(format, { bytes: this.#counted(bytes), size }, [], 1), this.#toResult();
  }
  /** What stands encoded in a document that is no container, and what was found behind it. */
  async runInside(containers, behind) {
    await this.#openEncoded(containers, [], 1);
    for (let each of behind) {
      if (this.#isStopped) break;
      this.#budget.read(each.bytes.length), await this.#takeBehind(each, [], 0);
    }
    return this.#toResult();
  }
  #toResult() {
    let more = this.#skipped["not-covered"] - mostSkips["not-covered"];
    return more > 0 && this.#skips.push(toSkip([], "not-covered", `${more} more documents inside were not covered`)), {
      hits: this.#hits,
      tables: this.#tables,
      exceeded: this.#exceeded,
      unlisted: this.#unlisted,
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
    let { containerDepth } = this.#context.limits, { load } = format;
    if (!load) return this.#skip(within, "not-covered", format.name);
    if (depth > containerDepth)
      return this.#skip(within, "not-covered", `nested deeper than limits.containerDepth (${containerDepth})`);
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
      this.#skip(within, "not-covered", reason, isKnown && error.isEncrypted), error instanceof LimitError && (this.#isStopped = !0);
    }
  }
  async #take(part, within, { depth, what }) {
    let { name } = part, inner = name === null ? within : [...within, this.#safe(name, within)];
    await this.#guarded(inner, what, async () => {
      this.#budget.part(), name !== null && this.#judgeName(name, inner), part.kind === "skip" ? this.#skip(inner, "not-covered", part.reason, part.isEncrypted) : part.kind === "table" ? await this.#readTable(part, inner) : part.isText ? await this.#readText(part, inner, depth) : await this.#readDocument(part, inner, depth);
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
    let content = where === "compressed text" ? inflateZlib(new ByteReader(inPieces(bytes)), this.#budget) : inPieces(bytes), part = { ...toTrailing(content), name: where, isText: where === "text inside" || where === "short texts" }, before = { hits: this.#hits.length, tables: this.#tables.length };
    await this.#take(part, within, { depth, what: part.name }), where === "short texts" && this.#keepProven(before), this.#budget.release(bytes.length), isCut && this.#skip([...within, part.name], "not-covered", tooLarge(this.#context.limits));
  }
  /** Of the hits from here on: whoever drew a picture or a font may say so in it; a key is none of that. */
  #keepProven({ hits, tables }) {
    this.#tables.length = tables;
    let known = new Set(this.#hits.slice(0, hits).map(({ rule, value }) => `${rule} ${value}`)), { rules } = this.#context.matcher, proven = this.#hits.splice(hits).filter(({ rule, value }) => rules[rule]?.kind === "secret" && !rules[rule].generic && !known.has(`${rule} ${value}`));
    this.#hits.push(...proven);
  }
  async #readText({ bytes, isText }, within, depth) {
    let { scanner } = this.#context;
    scanner.begin(0, this.#inner(isText, null));
    let containers = [];
    try {
      for await (let piece of bytes)
        scanner.data(piece), scanner.isOpen || this.#budget.assertTime();
    } finally {
      containers = this.#keep(scanner.end(), within);
    }
    await this.#openEncoded(containers, within, depth + 1);
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
    return { limit: this.#limit, deadline: () => this.#budget.deadline, isText, cellAt };
  }
  /** Returns what stands encoded in it and is still to be opened. */
  #keep({ status, reason, hits, tables, containers = [], exceeded = [], unlisted = 0 }, within) {
    let encoded = this.#encodedAt ? { encodedAt: this.#encodedAt } : {};
    for (let hit of hits) this.#hits.push({ ...hit, within, ...encoded });
    let room = mostTables - this.#tables.length;
    for (let table of tables.slice(0, room)) this.#tables.push({ ...table, within });
    return tables.length > room && this.#skip(within, "not-covered", `holds more tables of personal data than are kept (${mostTables})`), this.#exceed(exceeded, within), this.#unlisted += unlisted, status !== "scanned" && this.#skip(within, status, reason ?? ""), containers;
  }
  #exceed(exceeded, within) {
    for (let each of exceeded ?? []) {
      let part = this.#exceeded.length < mostSkips["not-covered"] ? within : [];
      part !== within && this.#exceeded.some(({ rule, within: at }) => rule === each.rule && !at?.length) || this.#exceeded.push({ ...each, within: part });
    }
  }
  #skip(within, kind, reason, isEncrypted = !1) {
    ++this.#skipped[kind] <= mostSkips[kind] && this.#skips.push(toSkip(within, kind, reason, isEncrypted));
  }
  // ---------------------------------------------------------------- names
  /** A name is a document too; values in it are found, and give way to their previews. */
  #safe(name, within) {
    if (name.length < 8) return name;
    let { scanner } = this.#context, bytes = Buffer.from(name);
    scanner.begin(0, this.#inner(!0, null)), scanner.data(Buffer.from(toNameDocument(name).text));
    let { hits, exceeded } = scanner.end(), safe = exceeded ? "(a name with too many values)" : hits.reduce(
      (text, { offset, length, preview }) => text.replaceAll(bytes.toString("utf8", offset, offset + length), () => preview),
      name
    ).slice(0, longestName);
    for (let hit of hits) this.#hits.push({ ...hit, within: [...within, safe] });
    return this.#exceed(exceeded, [...within, safe]), safe;
  }
  /** Rules that only look at names. */
  #judgeName(name, within) {
    let { matcher } = this.#context, { rules } = matcher;
    this.#pathTest ??= createPathTest(rules, (source, text) => matcher.holds(source, text));
    for (let rule of this.#pathTest(name)) {
      let known = rules[rule];
      !known || !isBrokenByName(known) || (this.#limit.takes(rule, within.join("/"), "counts") ? this.#hits.push({ ...toPathHit(rule, known.confidence, within.join("/")), within }) : this.#limit.exceed(rule));
    }
    this.#exceed(this.#limit.takeExceeded(), within);
  }
};
function toSkip(within, kind, reason, encrypted = !1) {
  return { within, class: kind, reason, encrypted };
}
export {
  Nest
};
