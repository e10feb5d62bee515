/** Numbers from 1 to 2^52 with an index each, in the order they came: a Map of millions of them would take four times the memory. */

import { release } from './memory.ts';

export class NumberTable {
  #keys: Float64Array<ArrayBuffer>;
  #indexes: Int32Array<ArrayBuffer>;
  #size = 0;
  #mask: number;

  constructor(capacity = 16) {
    const length = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 1.6)));
    [this.#keys, this.#indexes, this.#mask] = [new Float64Array(length), new Int32Array(length), length - 1];
  }

  get size(): number {
    return this.#size;
  }

  /** The index of the number; one that is new gets the next: it equals the size before. */
  add(key: number): number {
    let at = this.#placeOf(key);
    if (this.#keys[at] === key) return this.#indexes[at] ?? 0;
    if (this.#size * 1.5 >= this.#mask) {
      this.#grow();
      at = this.#placeOf(key);
    }
    this.#keys[at] = key;
    this.#indexes[at] = this.#size;
    return this.#size++;
  }

  /** -1: it is not there. */
  find(key: number): number {
    const at = this.#placeOf(key);
    return this.#keys[at] === key ? (this.#indexes[at] ?? -1) : -1;
  }

  /** In the order they came. */
  toList(): Float64Array<ArrayBuffer> {
    const list = new Float64Array(this.#size);
    for (let at = 0; at < this.#keys.length; at++) {
      const key = this.#keys[at] ?? 0;
      if (key !== 0) list[this.#indexes[at] ?? 0] = key;
    }
    return list;
  }

  /** Gives its memory back; it must not be asked again. */
  free(): void {
    release(this.#keys, this.#indexes);
  }

  forEachKey(take: (key: number) => void): void {
    for (let at = 0; at < this.#keys.length; at++) {
      const key = this.#keys[at] ?? 0;
      if (key !== 0) take(key);
    }
  }

  *entries(): Generator<readonly [key: number, index: number]> {
    for (const [at, key] of this.#keys.entries()) if (key !== 0) yield [key, this.#indexes[at] ?? 0];
  }

  #placeOf(key: number): number {
    let at = (key ^ Math.floor(key / 2 ** 32)) & this.#mask;
    for (let held = this.#keys[at]; held !== 0 && held !== key; held = this.#keys[at]) at = (at + 1) & this.#mask;
    return at;
  }

  #grow(): void {
    const [keys, indexes] = [this.#keys, this.#indexes];
    this.#mask = keys.length * 2 - 1;
    this.#keys = new Float64Array(keys.length * 2);
    this.#indexes = new Int32Array(keys.length * 2);
    // By its index: an entry each would cost more than all else.
    for (let from = 0; from < keys.length; from++) {
      const key = keys[from] ?? 0;
      if (key === 0) continue;
      const at = this.#placeOf(key);
      this.#keys[at] = key;
      this.#indexes[at] = indexes[from] ?? 0;
    }
    release(keys, indexes);
  }
}

/**
 * One number of two: for things that are equal where both are. Both are keyed hashes already, so that nobody can choose
 * them to collide; the constants are those of MurmurHash3's finish.
 */
export function mix(a: number, b: number): number {
  const low = mixBits((a | 0) ^ Math.imul(b | 0, 0x9e3779b1) ^ Math.imul((b / 2 ** 32) | 0, 0x85ebca6b));
  const high = mixBits(((a / 2 ** 32) | 0) ^ Math.imul(low, 0xc2b2ae35) ^ (b | 0));
  return (high & 0xfffff) * 2 ** 32 + (mixBits(low ^ high) >>> 0) || 1;
}

function mixBits(bits: number): number {
  const first = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
