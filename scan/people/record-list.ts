/** Records of people as hashes by slot, packed: what goes from a thread to the report. */
import type { RecordEntry, RecordList } from '../model/records.ts';
import { resize } from './memory.ts';

export function startOf({ ends }: RecordList, record: number): number {
  return record === 0 ? 0 : (ends[record - 1] ?? 0);
}

export function entriesOf(list: RecordList, record: number): RecordEntry[] {
  const entries: RecordEntry[] = [];
  for (let at = startOf(list, record); at < (list.ends[record] ?? 0); at++)
    entries.push({ slot: list.slots[at] ?? 0, hash: list.hashes[at] ?? 0 });
  return entries;
}

/** Grows by a half, so that little is held for nothing. */
export class RecordWriter {
  #ends: Uint32Array<ArrayBuffer> = new Uint32Array(4);
  #slots: Uint8Array<ArrayBuffer> = new Uint8Array(16);
  #hashes: Float64Array<ArrayBuffer> = new Float64Array(16);
  #size = 0;
  #used = 0;

  get size(): number {
    return this.#size;
  }

  add(entries: readonly RecordEntry[]): number {
    this.#makeRoom(entries.length);
    for (const { slot, hash } of entries) {
      this.#slots[this.#used] = slot;
      this.#hashes[this.#used++] = hash;
    }
    this.#ends[this.#size] = this.#used;
    return this.#size++;
  }

  /** Another list's record. */
  addFrom(list: RecordList, record: number): void {
    const [from, to] = [startOf(list, record), list.ends[record] ?? 0];
    this.#makeRoom(to - from);
    for (let at = from; at < to; at++) {
      this.#slots[this.#used] = list.slots[at] ?? 0;
      this.#hashes[this.#used++] = list.hashes[at] ?? 0;
    }
    this.#ends[this.#size++] = this.#used;
  }

  #makeRoom(entries: number): void {
    if (this.#size === this.#ends.length) this.#ends = new Uint32Array(resize(this.#ends, more(this.#size) * 4));
    if (this.#used + entries <= this.#slots.length) return;
    const length = more(this.#used + entries);
    this.#slots = new Uint8Array(resize(this.#slots, length));
    this.#hashes = new Float64Array(resize(this.#hashes, length * 8));
  }

  /** Shares memory with this writer, which may go on. */
  toList(share: number): RecordList {
    return {
      ends: this.#ends.subarray(0, this.#size),
      slots: this.#slots.subarray(0, this.#used),
      hashes: this.#hashes.subarray(0, this.#used),
      share,
    };
  }

  /** Gives away what it holds, cut to its size without a copy, and is empty afterwards: for the way to another thread. */
  takeList(share: number): RecordList {
    const [size, used] = [this.#size, this.#used];
    const list = {
      ends: new Uint32Array(resize(this.#ends, size * 4)),
      slots: new Uint8Array(resize(this.#slots, used)),
      hashes: new Float64Array(resize(this.#hashes, used * 8)),
      share,
    };
    [this.#ends, this.#slots, this.#hashes] = [new Uint32Array(4), new Uint8Array(16), new Float64Array(16)];
    [this.#size, this.#used] = [0, 0];
    return list;
  }

  /** Room for so many more, so that nothing has to be copied on the way. */
  reserve(records: number, entries: number): void {
    const [ends, all] = [this.#size + records, this.#used + entries];
    if (ends > this.#ends.length) this.#ends = new Uint32Array(resize(this.#ends, ends * 4));
    if (all <= this.#slots.length) return;
    this.#slots = new Uint8Array(resize(this.#slots, all));
    this.#hashes = new Float64Array(resize(this.#hashes, all * 8));
  }
}

function more(length: number): number {
  return Math.ceil(length * 1.5) + 8;
}
