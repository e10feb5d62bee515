/** Object ids, numbered in the order they came: 28 bytes each, where a string in a map takes more than a hundred. */
export class ObjectIds {
  #bytes = Buffer.alloc(0);
  /** Bytes of an id: 20 or 32, as the first one has it. */
  #width = 0;
  #size = 0;
  /** Number + 1 of the id whose hash leads here or before; 0 is free. At most half are taken. */
  #slots = new Uint32Array(1_024);

  get size(): number {
    return this.#size;
  }

  /** Returns its number, be it new or known. */
  add(id: string): number {
    if (this.#width === 0) this.#width = id.length / 2;
    if ((this.#size + 1) * this.#width > this.#bytes.length) this.#grow();
    // Written behind the last one, so that it can be compared; it stays where it is new.
    this.#bytes.write(id, this.#size * this.#width, 'hex');
    const slot = this.#slotOf(this.#size);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#slots[slot] = ++this.#size;
    if (this.#size * 2 > this.#slots.length) this.#spread();
    return this.#size - 1;
  }

  /** Null where it was never added. */
  numberOf(id: string): number | null {
    if (id.length !== this.#width * 2 || this.#size === 0) return null;
    if ((this.#size + 1) * this.#width > this.#bytes.length) this.#grow();
    if (this.#bytes.write(id, this.#size * this.#width, 'hex') !== this.#width) return null;
    const known = this.#slots[this.#slotOf(this.#size)] ?? 0;
    return known > 0 ? known - 1 : null;
  }

  has(id: string): boolean {
    return this.numberOf(id) !== null;
  }

  at(number: number): string {
    return this.#bytes.toString('hex', number * this.#width, (number + 1) * this.#width);
  }

  *[Symbol.iterator](): Generator<string> {
    for (let number = 0; number < this.#size; number++) yield this.at(number);
  }

  #slotOf(number: number): number {
    const at = number * this.#width;
    const mask = this.#slots.length - 1;
    // Ids are hashes already.
    for (let slot = this.#bytes.readUInt32LE(at) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || this.#equal((known - 1) * this.#width, at)) return slot;
    }
  }

  #equal(one: number, other: number): boolean {
    return this.#bytes.compare(this.#bytes, other, other + this.#width, one, one + this.#width) === 0;
  }

  #grow(): void {
    const larger = Buffer.alloc(Math.max(1_024 * this.#width, Math.ceil(this.#bytes.length * 1.5)));
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number++) this.#slots[this.#slotOf(number)] = number + 1;
  }
}
