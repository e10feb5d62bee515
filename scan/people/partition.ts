/** Which parts of what was found are the same people. */
import type { Members } from '../model/records.ts';
import { numbersOf } from './members.ts';

/** Groups count from 1. */
const none = 0;

/**
 * A part goes with the group that holds at least half of its people. The largest parts come first, so that an extract
 * goes with what it was taken from, in whatever order both were found.
 */
export class Partition {
  readonly #personOf: (record: number) => number;
  /** Person -> the first group that holds them. */
  readonly #holder: Int32Array;
  /** Person -> the part in which they were counted last: each once in a part. */
  readonly #counted: Int32Array;
  #part = 0;
  readonly #leads: number[] = [];

  /** @param size how many records there are */
  constructor(personOf: (record: number) => number, size: number) {
    this.#personOf = personOf;
    this.#holder = new Int32Array(size);
    this.#counted = new Int32Array(size);
  }

  /** Returns, for each part, the index of the part that names its group: itself, where it is in no other. */
  group(parts: readonly Members[]): readonly number[] {
    const sizes = parts.map(sizeOf);
    const largestFirst = parts.map((_, index) => index).toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
    const leads = parts.map((_, index) => index);
    for (const index of largestFirst) {
      const members = parts[index] ?? new Int32Array();
      const group = this.#groupOf(members) ?? this.#leads.push(index);
      leads[index] = this.#leads[group - 1] ?? index;
      for (const person of this.#peopleOf(members)) if (this.#holder[person] === none) this.#holder[person] = group;
    }
    return leads;
  }

  /** The index of the part that names the group of these people; null: they are in none. */
  find(members: Members): number | null {
    const group = this.#groupOf(members);
    return group === null ? null : (this.#leads[group - 1] ?? null);
  }

  #groupOf(members: Members): number | null {
    const tally = new Map<number, number>();
    let people = 0;
    for (const person of this.#peopleOf(members)) {
      people++;
      const group = this.#holder[person] ?? none;
      if (group !== none) tally.set(group, (tally.get(group) ?? 0) + 1);
    }
    const [best] = [...tally].toSorted(([a, many], [b, more]) => more - many || a - b);
    return best && best[1] * 2 >= people ? best[0] : null;
  }

  *#peopleOf(members: Members): Generator<number> {
    const part = ++this.#part;
    for (const record of numbersOf(members)) {
      const person = this.#personOf(record);
      if (this.#counted[person] === part) continue;
      this.#counted[person] = part;
      yield person;
    }
  }
}

/** Records, which are no fewer than the people in them. */
function sizeOf(members: Members): number {
  let size = 0;
  for (let at = 0; at < members.length; at += 2) size += (members[at + 1] ?? 0) - (members[at] ?? 0);
  return size;
}
