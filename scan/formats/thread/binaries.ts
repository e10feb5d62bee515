/** Runs in the decoders' thread: cells that hold a document of their own are opened behind the table they stand in. */
import { recogniseMagic, recogniseUnopened } from '../formats.ts';
import type { Said } from './thread.ts';

/** Held at a time, of one table. */
const most = { documents: 1_000, bytes: 50_000_000 };
const shortest = 20;

interface Document {
  readonly row: number;
  readonly bytes: Uint8Array;
}

export class Binaries {
  readonly #documents: Document[] = [];
  #held = 0;
  #left = 0;

  /** What a cell of the row holds. */
  add(row: number, value: unknown): void {
    if (!(value instanceof Uint8Array) || value.length < shortest) return;
    if (!(recogniseMagic(value) ?? recogniseUnopened(value))) return;
    if (this.#documents.length >= most.documents || this.#held + value.length > most.bytes) this.#left++;
    else {
      this.#held += value.length;
      this.#documents.push({ row, bytes: Uint8Array.from(value) });
    }
  }

  /** Once, behind the table. */
  *read(table: string): Generator<Said> {
    for (const { row, bytes } of this.#documents.splice(0))
      yield { kind: 'document', name: `${table} ${row}`.trim(), bytes };
    if (this.#left > 0)
      yield { kind: 'skip', name: table, reason: `${this.#left} more of its cells hold documents`, isEncrypted: false };
  }
}
