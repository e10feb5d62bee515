/** Counts distinct people in any part of what was found. */
import type { Entry, Members, RecordList } from '../model/records.ts';
import { hashRange } from './hash.ts';
import { joinPeople, type People } from './join.ts';
import { Partition } from './partition.ts';
import { primaryHash } from './primary.ts';
import { entriesOf } from './record-list.ts';
import { numbersOf, type Register } from './register.ts';

export class Census {
  readonly #register: Register;
  #people: People | null = null;
  #marks = new Int32Array(0);
  #mark = 0;
  #records: RecordList | null = null;

  constructor(register: Register) {
    this.#register = register;
  }

  /** Below 1 the numbers are estimates from this share of the people. */
  get share(): number {
    return this.#register.share;
  }

  /** The person of a record, as a number. */
  personOf(record: number): number {
    return this.#join().persons[record] ?? record;
  }

  /** Who that person may be as well: see `People.doubles`. */
  doublesOf(person: number): readonly number[] {
    const { persons, doubles } = this.#join();
    return (doubles.get(person) ?? []).map((other) => persons[other] ?? other);
  }

  /** Which parts are the same people. */
  partition(): Partition {
    const { persons } = this.#join();
    return new Partition((record) => persons[record] ?? record, this.#register.size);
  }

  /** What the scan knows of a person's record. */
  entriesOf(record: number): readonly Entry[] {
    this.#records ??= this.#register.records;
    return entriesOf(this.#records, record);
  }

  count(members: Members): number {
    const { persons, doubles } = this.#join();
    const mark = ++this.#mark;
    const doubtful: number[] = [];
    let count = 0;
    const meet = (person: number): void => {
      if (this.#marks[person] === mark) return;
      this.#marks[person] = mark;
      count++;
    };
    const { records, share } = this.#register;
    for (const number of numbersOf(members)) {
      // Records that came before the sample became so small may be outside it.
      if (share < 1 && primaryHash(entriesOf(records, number)) >= share * hashRange) continue;
      const person = persons[number] ?? 0;
      if (doubles.has(person)) doubtful.push(person);
      else meet(person);
    }
    // Who may be somebody else counts where none of those is.
    for (const person of doubtful) {
      const others = doubles.get(person) ?? [];
      if (!others.some((other) => this.#marks[persons[other] ?? 0] === mark)) meet(person);
    }
    return Math.round(count / this.share);
  }

  #join(): People {
    if (this.#people) return this.#people;
    this.#people = joinPeople(this.#register.records);
    this.#marks = new Int32Array(this.#register.size);
    return this.#people;
  }
}
