/** Counts distinct people in any part of what was found. */
import type { RecordEntry, Members, RecordList } from '../model/records.ts';
import { hashRange } from './hash.ts';
import { linkRecords, type PersonClusters } from './link.ts';
import { Partition } from './partition.ts';
import { primaryHash } from './primary.ts';
import { entriesOf } from './record-list.ts';
import type { RecordIndex } from './record-index.ts';
import { numbersOf } from './members.ts';

export class PersonIndex {
  readonly #recordIndex: RecordIndex;
  #clusters: PersonClusters | null = null;
  #marks = new Int32Array(0);
  #mark = 0;
  #records: RecordList | null = null;

  constructor(recordIndex: RecordIndex) {
    this.#recordIndex = recordIndex;
  }

  /** Below 1 the numbers are estimates from this share of the people. */
  get share(): number {
    return this.#recordIndex.share;
  }

  /** The person of a record, as a number. */
  personOf(record: number): number {
    return this.#join().persons[record] ?? record;
  }

  /** Who that person may be as well: see `PersonClusters.possibleMatches`. */
  possibleMatchesOf(person: number): readonly number[] {
    const { persons, possibleMatches } = this.#join();
    return (possibleMatches.get(person) ?? []).map((other) => persons[other] ?? other);
  }

  /** Which parts are the same people. */
  partition(): Partition {
    const { persons } = this.#join();
    return new Partition((record) => persons[record] ?? record, this.#recordIndex.size);
  }

  /** What the scan knows of a person's record. */
  entriesOf(record: number): readonly RecordEntry[] {
    this.#records ??= this.#recordIndex.records;
    return entriesOf(this.#records, record);
  }

  count(members: Members): number {
    const { persons, possibleMatches } = this.#join();
    const mark = ++this.#mark;
    const doubtful: number[] = [];
    let count = 0;
    const meet = (person: number): void => {
      if (this.#marks[person] === mark) return;
      this.#marks[person] = mark;
      count++;
    };
    const { records, share } = this.#recordIndex;
    for (const number of numbersOf(members)) {
      // Records that came before the sample became so small may be outside it.
      if (share < 1 && primaryHash(entriesOf(records, number)) >= share * hashRange) continue;
      const person = persons[number] ?? 0;
      if (possibleMatches.has(person)) doubtful.push(person);
      else meet(person);
    }
    // Who may be somebody else counts where none of those is.
    for (const person of doubtful) {
      const others = possibleMatches.get(person) ?? [];
      if (!others.some((other) => this.#marks[persons[other] ?? 0] === mark)) meet(person);
    }
    return Math.round(count / this.share);
  }

  #join(): PersonClusters {
    if (this.#clusters) return this.#clusters;
    this.#clusters = linkRecords(this.#recordIndex.records);
    this.#marks = new Int32Array(this.#recordIndex.size);
    return this.#clusters;
  }
}
