/** What was worked out by a text, in bounded memory: all of it is forgotten where there is no room for more. */

/** An entry of a map, with what holds its text. */
const bytesOfEntry = 60;

export class Remembered<T> {
  readonly #most: number;
  readonly #entries = new Map<string, T>();
  #bytes = 0;

  /** @param most bytes */
  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): T | undefined {
    return this.#entries.get(text);
  }

  /** @param bytes those of the value */
  add(text: string, value: T, bytes: number): void {
    const added = text.length + bytesOfEntry + bytes;
    this.#bytes += added;
    if (this.#bytes > this.#most) {
      this.#entries.clear();
      this.#bytes = added;
    }
    this.#entries.set(text, value);
  }
}
