/** Records of people as hashes by slot, packed: what goes from a thread to the report. */

export interface Entry {
  /** See slots.ts. */
  readonly slot: number;
  readonly hash: number;
}

/** Plain data, so that it can be sent to another thread. Record n holds the entries from `ends[n - 1]` to `ends[n]`. */
export interface RecordList {
  readonly ends: Uint32Array;
  readonly slots: Uint8Array;
  readonly hashes: Float64Array;
  /** Records whose primary hash is below this share of the range are here, all others are not; 1: all are. */
  readonly share: number;
}

export function entriesOf({ ends, slots, hashes }: RecordList, record: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = record === 0 ? 0 : (ends[record - 1] ?? 0); at < (ends[record] ?? 0); at++)
    entries.push({ slot: slots[at] ?? 0, hash: hashes[at] ?? 0 });
  return entries;
}

export class RecordWriter {
  #ends = new Uint32Array(16);
  #slots = new Uint8Array(64);
  #hashes = new Float64Array(64);
  #size = 0;
  #used = 0;

  get size(): number {
    return this.#size;
  }

  add(entries: readonly Entry[]): number {
    if (this.#size === this.#ends.length) this.#ends = grow(this.#ends, new Uint32Array(this.#size * 2));
    while (this.#used + entries.length > this.#slots.length) {
      this.#slots = grow(this.#slots, new Uint8Array(this.#slots.length * 2));
      this.#hashes = grow(this.#hashes, new Float64Array(this.#slots.length));
    }
    for (const { slot, hash } of entries) {
      this.#slots[this.#used] = slot;
      this.#hashes[this.#used++] = hash;
    }
    this.#ends[this.#size] = this.#used;
    return this.#size++;
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

  /** Holds no more memory than it needs. */
  toPackedList(share: number): RecordList {
    const { ends, slots, hashes } = this.toList(share);
    return { ends: ends.slice(), slots: slots.slice(), hashes: hashes.slice(), share };
  }
}

function grow<T extends Uint8Array | Uint32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
