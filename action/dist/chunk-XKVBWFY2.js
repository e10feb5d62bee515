const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  recogniseMagic,
  recogniseUnopened
} from "./chunk-PX54JVM4.js";
import {
  openDecoder,
  recogniseEncoding
} from "./chunk-QXNWPW4N.js";

// scan/formats/thread/binaries.ts
var most = { documents: 1e3, bytes: 5e7 }, shortest = 20, Binaries = class {
  #documents = [];
  /** What has no reader, by its kind: one thing to tell of a thousand cells, and all of them to search. */
  #unopened = /* @__PURE__ */ new Map();
  #held = 0;
  #left = 0;
  /** What a cell of the row holds. */
  add(row, value) {
    if (!(value instanceof Uint8Array) || value.length < shortest) return;
    if (recogniseMagic(value)) return this.#hold(value, (bytes) => this.#documents.push({ row, bytes }));
    let unopened = recogniseUnopened(value);
    unopened && this.#hold(value, (bytes) => this.#addUnopened(unopened.name, bytes));
  }
  #hold(value, keep) {
    if (this.#documents.length >= most.documents || this.#held + value.length > most.bytes) {
      this.#left++;
      return;
    }
    this.#held += value.length, keep(Uint8Array.from(value));
  }
  #addUnopened(kind, bytes) {
    let cells = this.#unopened.get(kind);
    cells ? cells.push(bytes) : this.#unopened.set(kind, [bytes]);
  }
  /** Once, behind the table. */
  *read(table) {
    for (let { row, bytes } of this.#documents.splice(0))
      yield { kind: "document", name: `${table} ${row}`.trim(), bytes };
    for (let cells of this.#unopened.values()) yield { kind: "document", name: table, bytes: Buffer.concat(cells) };
    this.#unopened.clear(), this.#left > 0 && (yield { kind: "skip", name: table, reason: `${this.#left} more of its cells hold documents`, isEncrypted: !1 });
  }
};

// scan/formats/thread/cells.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
function toCell(value) {
  return value == null ? "" : typeof value == "string" ? value : value instanceof Date ? Number.isNaN(value.getTime()) ? "" : value.toISOString() : value instanceof Uint8Array ? bytesToText(value) : typeof value == "object" ? JSON.stringify(value, (_, each) => toValue(each)) : String(value);
}
function toValue(value) {
  return typeof value == "bigint" ? String(value) : value instanceof Uint8Array ? bytesToText(value) : value;
}
function bytesToText(bytes) {
  let { encoding, bom } = recogniseEncoding(bytes);
  if (encoding === "utf-16le" || encoding === "utf-16be") return openDecoder(encoding).decode(bytes.subarray(bom));
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return isUtf8(buffer) ? buffer.toString("utf8").replaceAll("\0", " ") : buffer.toString("latin1").replace(/[^\x20-\x7e\n]+/g, " ");
}
var most2 = { rows: 1e3, characters: 5e5 };
async function* inBatches(rows) {
  let batch = [], characters = 0;
  for await (let row of rows)
    batch.push(row), characters += row.reduce((sum, cell) => sum + cell.length, row.length), !(batch.length < most2.rows && characters < most2.characters) && (yield { kind: "rows", rows: batch }, [batch, characters] = [[], 0]);
  batch.length > 0 && (yield { kind: "rows", rows: batch });
}

export {
  Binaries,
  toCell,
  inBatches
};
