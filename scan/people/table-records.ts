/**
 * The people of one table: distinct records, and how many they are by what each record is known by first. Above a limit
 * it keeps a fair sample: the records whose hash is in the lowest half of the range, then quarter, and so on (adaptive
 * sampling: Flajolet, On adaptive sampling, 1990). Of half a million records kept, the count is right to 0.3 % in 95 of
 * 100 tables.
 */
import type { RecordEntry, PersonHash, RecordList } from '../model/records.ts';
import { hashRange, toPersonText } from './hash.ts';
import { markOf, type KnownRecords } from './known-records.ts';
import { PersonMarks } from './marks.ts';
import { NumberTable } from './number-table.ts';
import { digestOf, primaryEntries, primaryHash } from './primary.ts';
import { entriesOf, RecordWriter } from './record-list.ts';
import type { RecordPart } from './record-reader.ts';

/** Distinct records that are counted exactly. */
export const mostRecords = 1_500_000;
/** Most hashes of a sample that two tables are compared by; see sample.ts. */
const sampleSize = 32;

export class TableRecords {
  readonly #hash: PersonHash;
  readonly #most: number;
  #share = 1;
  #seen = new NumberTable();
  #people = new NumberTable();
  #records = new RecordWriter();
  /** Eight bits over all people, whatever their order: what may be committed of them (docs/promises.md, 2). */
  #mark = 0;

  readonly #marks: PersonMarks | null;

  /** @param isMarking 8 bits of each person are wanted as well */
  constructor(personHash: PersonHash, most = mostRecords, isMarking = false) {
    [this.#hash, this.#most] = [personHash, most];
    this.#marks = isMarking ? new PersonMarks() : null;
  }

  /** Distinct people, by what each record is known by first; about, where `share` is below 1. */
  get count(): number {
    return Math.round(this.#people.size / this.#share);
  }

  get share(): number {
    return this.#share;
  }

  /** Two standard errors of a sample of so many. */
  get words(): string {
    return describeSample(this.#records.size);
  }

  get mark(): string {
    return this.#mark.toString(16).padStart(2, '0');
  }

  /** Returns the record as hashes. */
  add(parts: readonly RecordPart[]): readonly RecordEntry[] {
    const entries = parts.map(({ slot, name, text }) => ({ slot, hash: this.#hash(name, text) }));
    // A birth date or a street alone is nobody yet.
    if (primaryEntries(parts).length > 0) this.#enter(entries, parts);
    return entries;
  }

  /** The same of a record that was read before. */
  addKnown({ list, people, digests, marks }: KnownRecords, record: number): void {
    const person = people[record] ?? 0;
    if (person === 0 || person >= this.#share * hashRange) return;
    const known = this.#people.size;
    if (this.#people.add(person) === known) this.#mark ^= marks[record] ?? 0;
    if (this.#seen.add(digests[record] ?? 0) < this.#records.size) return;
    this.#records.addFrom(list, record);
    if (this.#records.size > this.#most) this.#thin();
  }

  #enter(entries: readonly RecordEntry[], parts: readonly RecordPart[]): void {
    const person = primaryHash(entries);
    if (person >= this.#share * hashRange) return;
    const known = this.#people.size;
    if (this.#people.add(person) === known) {
      this.#mark ^= markOf(primaryEntries(parts));
      this.#marks?.note(person, primaryEntries(parts));
    }
    if (this.#seen.add(digestOf(entries)) < this.#records.size) return;
    this.#records.add(entries);
    if (this.#records.size > this.#most) this.#thin();
  }

  /** Bits of the person of each record, in their order; null: not wanted, or too many people. */
  takeMarks(salt: string): Uint8Array<ArrayBuffer> | null {
    if (this.#share < 1 || !this.#marks) return null;
    const records = this.#records.toList(1);
    const people = Array.from(records.ends, (_, record) => primaryHash(entriesOf(records, record)));
    return this.#marks.take(people, salt);
  }

  /** The last thing that is asked of it: it holds nobody afterwards. */
  takeList(): RecordList {
    const digests = this.#seen.toList();
    this.#seen.free();
    this.#people.free();
    return { ...this.#records.takeList(this.#share), digests };
  }

  /** The people with the smallest hashes, as text. */
  sample(): string[] {
    let kept: number[] = [];
    let below = hashRange + 1;
    this.#people.forEachKey((person) => {
      if (person >= below) return;
      kept.push(person);
      if (kept.length < 8 * sampleSize) return;
      kept = smallest(kept);
      below = kept.at(-1) ?? below;
    });
    return smallest(kept).map(toPersonText);
  }

  #thin(): void {
    this.#share /= 2;
    const before = this.#records.toList(1);
    [this.#seen, this.#people, this.#records] = [new NumberTable(), new NumberTable(), new RecordWriter()];
    for (let record = 0; record < before.ends.length; record++) {
      const entries = entriesOf(before, record);
      const person = primaryHash(entries);
      if (person >= this.#share * hashRange) continue;
      this.#people.add(person);
      this.#seen.add(digestOf(entries));
      this.#records.add(entries);
    }
  }
}

function describeSample(size: number): string {
  return `about so many people, counted in a sample of ${size}: right to ${(200 / Math.sqrt(Math.max(1, size))).toFixed(1)} % in 95 of 100 cases`;
}

function smallest(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b).slice(0, sampleSize);
}
