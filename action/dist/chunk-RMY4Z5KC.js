import {
  toTrailing
} from "./chunk-RJFKTF5J.js";
import { from10_hasZip as hasZip } from "./engine.js";
import { from12_DecodeError as DecodeError, from12_LimitError as LimitError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";

// scan/formats/thread/thread.ts
const { once } = globalThis.process.getBuiltinModule("node:events");
function Worker(...all) { return new (globalThis.process.getBuiltinModule("node:worker_threads").Worker)(...all); }

// scan/formats/sections.ts
var Sections = class {
  #starts = [];
  #offset = 0;
  #line = 0;
  /** Returns its bytes: the next one begins in a line of its own. */
  add(name, text) {
    let bytes = Buffer.from(text.endsWith(`
`) ? text : `${text}
`);
    this.#starts.push({ name, offset: this.#offset, line: this.#line }), this.#offset += bytes.length;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) this.#line++;
    return bytes;
  }
  /** Bytes and lines that stand in front of the section. */
  at(offset) {
    return this.#starts.findLast((start) => start.offset <= offset) ?? { name: "", offset: 0, line: 0 };
  }
};

// scan/formats/thread/thread.ts
var memory = 256, idle = null;
async function* readInThread(decoder, { bytes, size, budget }, endOf = (whole) => whole.length) {
  let held = await collect(bytes, size, budget), conversation = new Conversation(() => budget.deadline - performance.now());
  try {
    let copy = Uint8Array.from(held.bytes), said = await conversation.tell({ kind: "open", decoder, bytes: copy }, [copy.buffer]);
    for (; said.kind !== "done"; ) {
      if (said.kind === "failed") throw new DecodeError(said.reason, said.isEncrypted);
      if (said.kind === "text" && (yield toTextPart(said.name, [said.text])), said.kind === "document" && (yield toDocument(said)), said.kind === "skip" && (yield said), said.kind === "table") {
        let { name: table, header, format } = said, rows = new Rows(conversation);
        yield { kind: "table", name: null, table, format, header, rows: rows.read() }, said = await rows.skipRest();
      } else if (said.kind === "page") {
        let pages = new Pages(conversation, said);
        yield pages.part, said = await pages.skipRest();
      } else said = await conversation.next();
    }
    conversation.end(), yield* behind(held.bytes, endOf(held.bytes));
  } finally {
    conversation.abandon(), held.release();
  }
}
function* behind(bytes, end) {
  let rest = bytes.subarray(end);
  rest.every((byte) => byte === 0) || (yield toTrailing(inPieces(hasZip(bytes) ? bytes.subarray(Math.max(0, bytes.indexOf("PK"))) : rest)));
}
function toDocument({ name, bytes }) {
  let pieces = (async function* () {
    yield bytes;
  })();
  return { kind: "document", name, bytes: pieces, size: bytes.length, isText: !1 };
}
var Pages = class {
  part;
  #conversation;
  #next;
  constructor(conversation, first) {
    [this.#conversation, this.#next] = [conversation, first];
    let sections = new Sections();
    this.part = { kind: "document", name: null, bytes: this.#read(sections), size: null, isText: !0, sections };
  }
  async *#read(sections) {
    for (let said = this.#next; said.kind === "page"; said = await this.#ask())
      yield sections.add(said.name, said.text);
  }
  async #ask() {
    return this.#next = await this.#conversation.next(), this.#next;
  }
  async skipRest() {
    for (; this.#next.kind === "page"; ) await this.#ask();
    return this.#next;
  }
}, Rows = class {
  #conversation;
  #behind = null;
  #number = 0;
  constructor(conversation) {
    this.#conversation = conversation;
  }
  async *read() {
    for (; ; ) {
      let said = await this.#conversation.next();
      if (said.kind !== "rows") {
        this.#behind = said;
        return;
      }
      for (let cells of said.rows) yield { number: ++this.#number, cells };
    }
  }
  async skipRest() {
    for (; !this.#behind; ) {
      let said = await this.#conversation.next();
      said.kind !== "rows" && (this.#behind = said);
    }
    return this.#behind;
  }
}, Conversation = class {
  #timeLeft;
  #worker;
  constructor(timeLeft) {
    this.#timeLeft = timeLeft, this.#worker = idle ?? openWorker(), idle = null, this.#worker.ref();
  }
  next() {
    return this.tell({ kind: "next" });
  }
  async tell(order, transfer = []) {
    let worker = this.#worker;
    if (!worker) throw new DecodeError("damaged");
    let stop = new AbortController(), timer = setTimeout(() => stop.abort(), Math.max(1, this.#timeLeft()));
    try {
      let answer = Promise.race([
        once(worker, "message", { signal: stop.signal }),
        once(worker, "exit", { signal: stop.signal }).then(() => null)
      ]);
      worker.postMessage(order, [...transfer]);
      let said = await answer;
      if (said) return said[0];
    } catch {
      if (this.#timeLeft() <= 0) throw new LimitError("took longer than limits.documentTime");
    } finally {
      clearTimeout(timer), stop.abort();
    }
    throw new DecodeError("damaged, or needs more memory than it may have");
  }
  /** It went well: the thread may do the next one. */
  end() {
    this.#worker?.unref(), idle = this.#worker, this.#worker = null;
  }
  abandon() {
    this.#worker?.terminate(), this.#worker = null;
  }
};
function openWorker() {
  let worker = new Worker(new URL("./decode-worker.js", import.meta.url), {
    stdout: !1,
    stderr: !0,
    resourceLimits: { maxOldGenerationSizeMb: memory }
  });
  return worker.on("error", () => {
  }), worker.stderr.on("data", () => {
  }), worker.setMaxListeners(50), worker;
}

export {
  readInThread
};
