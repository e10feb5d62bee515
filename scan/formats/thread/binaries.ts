/** Runs in the decoders' thread: cells that hold a document of their own are opened behind the table they stand in. */
import { recogniseMagic, recogniseUnopened } from '../formats.ts';
import type { ThreadMessage } from './thread.ts';

/** Held at a time, of one table. */
const most = { documents: 1_000, bytes: 50_000_000 };
const shortest = 20;

interface Document {
  readonly row: number;
  readonly bytes: Uint8Array;
}

export class Binaries {
  readonly #documents: Document[] = [];
  /** What has no reader, by its kind: one thing to tell of a thousand cells, and all of them to search. */
  readonly #unopened = new Map<string, Uint8Array[]>();
  #held = 0;
  #left = 0;

  /** What a cell of the row holds. */
  add(row: number, value: unknown): void {
    if (!(value instanceof Uint8Array) || value.length < shortest) return;
    if (recogniseMagic(value)) return this.#hold(value, (bytes) => this.#documents.push({ row, bytes }));
    const unopened = recogniseUnopened(value);
    if (unopened) this.#hold(value, (bytes) => this.#addUnopened(unopened.name, bytes));
  }

  #hold(value: Uint8Array, keep: (bytes: Uint8Array) => void): void {
    if (this.#documents.length >= most.documents || this.#held + value.length > most.bytes) {
      this.#left++;
      return;
    }
    this.#held += value.length;
    keep(Uint8Array.from(value));
  }

  #addUnopened(kind: string, bytes: Uint8Array): void {
    const cells = this.#unopened.get(kind);
    if (cells) cells.push(bytes);
    else this.#unopened.set(kind, [bytes]);
  }

  /** Once, behind the table. */
  *read(table: string): Generator<ThreadMessage> {
    for (const { row, bytes } of this.#documents.splice(0))
      yield { kind: 'document', name: `${table} ${row}`.trim(), bytes };
    for (const cells of this.#unopened.values()) yield { kind: 'document', name: table, bytes: Buffer.concat(cells) };
    this.#unopened.clear();
    if (this.#left > 0)
      yield { kind: 'skip', name: table, reason: `${this.#left} more of its cells hold documents`, isEncrypted: false };
  }
}
