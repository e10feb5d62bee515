/** Blocking keys: what two records may have in common, by how much it says; docs/people.md has the rules in words. */
import { slots, type RecordList, type Slot } from '../model/records.ts';
import { mix, type NumberTable } from './number-table.ts';
import { startOf } from './record-list.ts';
import { slotNumber, slotsThatAre } from './slots.ts';

const toFlags = (list: readonly Slot[]): Uint8Array => Uint8Array.from(slots, (slot) => Number(list.includes(slot)));

const own = toFlags(slotsThatAre('own'));
/** The birth date comes apart. */
const shareable = toFlags(slotsThatAre('shared', 'with a name'));
const weak = toFlags(slotsThatAre('shared', 'alone'));

const [name, birth, number, email] = (['name', 'birth-date', 'national-id', 'email'] as const).map(slotNumber);

export type TakeKey = (key: number) => void;

/** One record of a list after the other, without an object for each: there are millions. */
export class RecordCursor {
  readonly #list: RecordList;
  readonly #contested: NumberTable;
  #from = 0;
  #to = 0;

  /** `contested`: own keys that are no one person's, as far as they are known. */
  constructor(list: RecordList, contested: NumberTable) {
    [this.#list, this.#contested] = [list, contested];
  }

  moveTo(record: number): void {
    [this.#from, this.#to] = [startOf(this.#list, record), this.#list.ends[record] ?? 0];
  }

  /** 0: the record has none. */
  get name(): number {
    return this.#hashOf(name);
  }

  get birth(): number {
    return this.#hashOf(birth);
  }

  get number(): number {
    return this.#hashOf(number);
  }

  get nameKey(): number {
    return this.name === 0 ? 0 : mix((name ?? 0) + 1, this.name);
  }

  /** Name and birth date; 0 where one is missing. */
  get nameAndBirth(): number {
    return this.name === 0 || this.birth === 0 ? 0 : mix(this.name, mix((birth ?? 0) + 1, this.birth));
  }

  ownKeys(take: TakeKey): void {
    for (let at = this.#from; at < this.#to; at++) if (own[this.#slot(at)]) take(this.#key(at));
  }

  namedKeys(take: TakeKey): void {
    const { name: named } = this;
    if (named === 0) return;
    for (let at = this.#from; at < this.#to; at++)
      if (shareable[this.#slot(at)] || this.#isContested(at)) take(mix(named, this.#key(at)));
  }

  weakKeys(take: TakeKey): void {
    for (let at = this.#from; at < this.#to; at++)
      if (weak[this.#slot(at)] || this.#isContested(at)) take(this.#key(at));
  }

  /** What two people cannot both have: a name (1), an own address (2), an own number (4); 8: anything else of theirs. */
  get traits(): number {
    let traits = 0;
    for (let at = this.#from; at < this.#to; at++) {
      const slot = this.#slot(at);
      if (slot === name) traits |= 1;
      else if (own[slot]) traits |= this.#isContested(at) ? 8 : slot === email ? 2 : 4;
      else if (shareable[slot] || slot === birth) traits |= 8;
    }
    return traits;
  }

  #isContested(at: number): boolean {
    return this.#contested.size > 0 && own[this.#slot(at)] === 1 && this.#contested.find(this.#key(at)) >= 0;
  }

  #slot(at: number): number {
    return this.#list.slots[at] ?? 0;
  }

  #key(at: number): number {
    return mix(this.#slot(at) + 1, this.#list.hashes[at] ?? 0);
  }

  #hashOf(slot: number | undefined): number {
    for (let at = this.#from; at < this.#to; at++) if (this.#slot(at) === slot) return this.#list.hashes[at] ?? 0;
    return 0;
  }
}
