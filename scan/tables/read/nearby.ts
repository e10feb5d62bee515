/**
 * Cuts a text down to what stands around something that may identify a person. Most of a long source file is far from
 * any address or number, and none of it has to be taken apart.
 */

/** An address, a quoted number of anything, a long bare one. */
const trace =
  /[\w+-]@[\w-]{1,63}\.\w|\\(?:u00|x)40\\|["'`]@(?:["'`]|[\w-]{1,63}\.\w)|["'`]\+?\(?\d(?:[ ().+/-]{0,3}\d){6}|\b\d{10,19}\b/g;
/** Characters on both sides: records, or a column of names beside one of addresses. */
const reach = 8_000;

export interface NearbySink {
  /** Text that stands where the last one ended, or anew somewhere behind it. */
  readonly text: (text: string, offset: number, isNew: boolean) => void;
  readonly gap: () => void;
}

export class Nearby {
  readonly #sink: NearbySink;
  #text = '';
  #offset = 0;
  /** Offset up to which text is near what was found. */
  #until = 0;
  #isInside = false;

  constructor(sink: NearbySink) {
    this.#sink = sink;
  }

  push(text: string): void {
    this.#text += text;
    if (this.#text.length > 4 * reach) this.#work(this.#text.length - reach);
  }

  end(): void {
    this.#work(this.#text.length);
    if (this.#isInside) this.#sink.gap();
  }

  /** Up to `to`, what is near anything found so far is decided. */
  #work(to: number): void {
    let at = 0;
    for (const { index } of this.#text.matchAll(trace)) {
      // Found before, in what was kept then.
      at = this.#emit(at, Math.min(to, Math.max(at, index - reach)));
      this.#until = Math.max(this.#until, this.#offset + index + reach);
    }
    at = this.#emit(at, to);
    this.#text = this.#text.slice(at);
    this.#offset += at;
  }

  /** Hands on what lies before `to` and near the last thing found, leaves out the rest. */
  #emit(from: number, to: number): number {
    const near = Math.min(to, this.#until - this.#offset);
    if (near > from) {
      this.#sink.text(this.#text.slice(from, near), this.#offset + from, !this.#isInside);
      this.#isInside = true;
    }
    if (to > Math.max(near, from) && this.#isInside) {
      this.#sink.gap();
      this.#isInside = false;
    }
    return to;
  }
}
