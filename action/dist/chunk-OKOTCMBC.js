import { from2_recogniseMagic as recogniseMagic, from2_recogniseUnopened as recogniseUnopened } from "./engine.js";

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

export {
  Binaries
};
