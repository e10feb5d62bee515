/** Objects that were decoded lately, where they lie in memory: bases of what comes next. The oldest gives way. */
import type { ObjectType } from '../../model/objects.ts';
import { ring } from './memory.ts';

export interface Decoded {
  readonly key: number;
  readonly type: ObjectType;
  readonly at: number;
  readonly size: number;
}

const alignment = 16;

export class Ring {
  readonly #known = new Map<number, Decoded>();
  #next = ring.start;

  get(key: number): Decoded | undefined {
    return this.#known.get(key);
  }

  /** Where `size` bytes may be written; what lay there is forgotten. */
  makeRoom(size: number): number {
    if (this.#next + size > ring.start + ring.size) {
      // What lies between here and the end is the oldest.
      this.#forgetFrom(this.#next, ring.start + ring.size);
      this.#next = ring.start;
    }
    const at = this.#next;
    this.#forgetFrom(at, at + size);
    this.#next = Math.ceil((at + size) / alignment) * alignment;
    return at;
  }

  add(decoded: Decoded): Decoded {
    this.#known.set(decoded.key, decoded);
    return decoded;
  }

  /** A map keeps the order of its entries: the oldest are those that lie ahead. */
  #forgetFrom(from: number, to: number): void {
    for (const { key, at, size } of this.#known.values()) {
      if (at >= to || at + size <= from) return;
      this.#known.delete(key);
    }
  }
}
