/**
 * All records of a scan, each once however many versions of a file hold it, and which of them stand where. Above a limit
 * it keeps a fair sample of the records, and counts become estimates.
 */
import type { RecordList } from '../model/records.ts';
import { hashRange } from './hash.ts';
import { NumberTable } from './number-table.ts';
import { digestOf, primaryHash } from './primary.ts';
import { entriesOf, RecordWriter } from './record-list.ts';
import { mostRecords } from './table-records.ts';

export class RecordIndex {
  readonly #seen = new NumberTable();
  readonly #records = new RecordWriter();
  readonly #most: number;
  #share = 1;
  /** Records that may still come before the next halving. */
  #room: number;

  constructor(most = mostRecords) {
    this.#most = most;
    this.#room = most;
  }

  get size(): number {
    return this.#records.size;
  }

  /** See RecordList. */
  get share(): number {
    return this.#share;
  }

  get records(): RecordList {
    return this.#records.toList(this.#share);
  }

  /** The number of each record of the list; -1 where only a sample is kept and it is not in it. */
  add(list: RecordList): Int32Array {
    this.#share = Math.min(this.#share, list.share);
    const numbers = new Int32Array(list.ends.length);
    // The first large table fills an empty index nearly alone.
    if (this.size === 0) this.#records.reserve(list.ends.length, list.slots.length);
    for (let record = 0; record < list.ends.length; record++) numbers[record] = this.#addOne(list, record);
    return numbers;
  }

  #addOne(list: RecordList, record: number): number {
    if (this.#share < 1 && primaryHash(entriesOf(list, record)) >= this.#share * hashRange) return -1;
    const number = this.#seen.add(list.digests?.[record] ?? digestOf(entriesOf(list, record)));
    if (number < this.#records.size) return number;
    this.#records.addFrom(list, record);
    if (--this.#room === 0) [this.#share, this.#room] = [this.#share / 2, Math.ceil(this.#most / 2)];
    return number;
  }
}
