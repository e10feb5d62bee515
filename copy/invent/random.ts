/** Chance that is the same wherever seed and label are. */
import { createHmac } from 'node:crypto';

export class Random {
  readonly #seed: Buffer | string;
  readonly #label: string;
  #block: Buffer = Buffer.alloc(0);
  #at = 0;
  #blocks = 0;

  constructor(seed: Buffer | string, label: string) {
    [this.#seed, this.#label] = [seed, label];
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    if (this.#at + 4 > this.#block.length) {
      this.#block = createHmac('sha256', this.#seed)
        .update(`${this.#label}\0${this.#blocks++}`)
        .digest();
      this.#at = 0;
    }
    const number = this.#block.readUInt32BE(this.#at);
    this.#at += 4;
    return number % end;
  }

  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(Math.max(1, list.length))];
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join('');
  }

  /** Other digits and letters in the same places; a number that began with no zero begins with none. */
  alike(value: string): string {
    let isFirst = true;
    const isHex = /^[\da-f-]+$/.test(value) && /[a-f]/.test(value) && /\d/.test(value) && value.length >= 16;
    return value.replace(/[\p{L}\p{N}]/gu, (character) => {
      const wasFirst = isFirst;
      isFirst = false;
      if (isHex) return this.below(16).toString(16);
      if (/\p{N}/u.test(character)) return String(wasFirst && character !== '0' ? this.between(1, 9) : this.below(10));
      const letter = String.fromCharCode(97 + this.below(26));
      return character === character.toLowerCase() ? letter : letter.toUpperCase();
    });
  }
}

/** The digits of `digits` where digits stand in `value`. */
export function inPlaceOf(value: string, digits: string): string {
  let at = 0;
  return value.replace(/\d/g, () => digits[at++] ?? '0');
}

export function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}
