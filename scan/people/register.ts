/**
 * All records of a scan, each once however many versions of a file hold it, and which of them stand where. Above a limit
 * it keeps a fair sample of the records, and counts become estimates.
 */
import type { Members, RecordList } from '../model/records.ts';
import { hashRange } from './hash.ts';
import { NumberTable } from './number-table.ts';
import { primaryHash } from './primary.ts';
import { entriesOf, RecordWriter } from './record-list.ts';
import { digestOf, mostRecords } from './roll.ts';

const nobody: Members = new Int32Array(0);

export class Register {
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
  enter(list: RecordList): Int32Array {
    this.#share = Math.min(this.#share, list.share);
    const numbers = new Int32Array(list.ends.length);
    // The first large table fills an empty register nearly alone.
    if (this.size === 0) this.#records.reserve(list.ends.length, list.slots.length);
    for (let record = 0; record < list.ends.length; record++) numbers[record] = this.#enterOne(list, record);
    return numbers;
  }

  #enterOne(list: RecordList, record: number): number {
    const entries = entriesOf(list, record);
    if (this.#share < 1 && primaryHash(entries) >= this.#share * hashRange) return -1;
    const number = this.#seen.add(digestOf(entries));
    if (number < this.#records.size) return number;
    this.#records.add(entries);
    if (--this.#room === 0) [this.#share, this.#room] = [this.#share / 2, Math.ceil(this.#most / 2)];
    return number;
  }
}

export function toMembers(numbers: Iterable<number>): Members {
  const sorted = Int32Array.from(numbers).toSorted();
  const ranges: number[] = [];
  for (const number of sorted) {
    const last = ranges.length - 1;
    if (number < 0 || number === (ranges[last] ?? 0) - 1) continue;
    if (number === ranges[last]) ranges[last] = number + 1;
    else ranges.push(number, number + 1);
  }
  return Int32Array.from(ranges);
}

export function* numbersOf(members: Members): Generator<number> {
  for (let at = 0; at < members.length; at += 2)
    for (let number = members[at] ?? 0; number < (members[at + 1] ?? 0); number++) yield number;
}

export function joinMembers(list: readonly Members[]): Members {
  if (list.length === 1) return list[0] ?? nobody;
  const starts = list
    .flatMap((members) =>
      Array.from({ length: members.length / 2 }, (_, at) => [members[at * 2] ?? 0, members[at * 2 + 1] ?? 0] as const),
    )
    .toSorted((a, b) => a[0] - b[0]);
  const ranges: number[] = [];
  for (const [from, to] of starts) {
    const last = ranges.length - 1;
    if (last > 0 && from <= (ranges[last] ?? 0)) ranges[last] = Math.max(ranges[last] ?? 0, to);
    else ranges.push(from, to);
  }
  return Int32Array.from(ranges);
}
