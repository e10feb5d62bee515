const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  LimitError
} from "./chunk-5KFK3NRO.js";

// scan/formats/budget.ts
var harmless = 64e6, Budget = class {
  #limits;
  #started = performance.now();
  #read = 0;
  #inflated = 0;
  #held = 0;
  #parts = 0;
  #cells = 0;
  constructor(limits) {
    this.#limits = limits;
  }
  get parts() {
    return this.#parts;
  }
  /** When it has to be done, in milliseconds of `performance.now()`: a second for each 5 MB on top. */
  get deadline() {
    return this.#started + this.#limits.documentTime + (this.#read + this.#inflated) / 5e3;
  }
  /** Bytes of the document itself. */
  read(bytes) {
    this.#read += bytes;
  }
  /** Bytes that came out of something compressed. Throws LimitError, as all of these do. */
  inflate(bytes) {
    this.#inflated += bytes;
    let { inflatedSize, inflatedRatio } = this.#limits;
    if (this.#inflated > inflatedSize)
      throw new LimitError(`inflates to more than limits.inflatedSize (${inflatedSize} bytes)`);
    if (this.#inflated > harmless && this.#inflated > this.#read * inflatedRatio)
      throw new LimitError(`inflates to more than limits.inflatedRatio (${inflatedRatio} times its size)`);
    this.assertTime();
  }
  /** Bytes kept in memory until `release`. */
  hold(bytes) {
    let { containerSize } = this.#limits;
    if (this.#held + bytes > containerSize) throw new LimitError(tooLarge(this.#limits));
    this.#held += bytes;
  }
  release(bytes) {
    this.#held -= bytes;
  }
  /** How much `hold` would still take. */
  get room() {
    return Math.max(0, this.#limits.containerSize - this.#held);
  }
  part() {
    this.#parts++;
    let { containerParts } = this.#limits;
    if (this.#parts > containerParts)
      throw new LimitError(`holds more documents than limits.containerParts (${containerParts})`);
    this.#parts % 64 === 0 && this.assertTime();
  }
  cells(count) {
    let before = this.#cells;
    this.#cells += count;
    let { containerCells } = this.#limits;
    if (this.#cells > containerCells)
      throw new LimitError(`holds more cells than limits.containerCells (${containerCells})`);
    this.#cells >> 12 !== before >> 12 && this.assertTime();
  }
  assertTime() {
    if (performance.now() > this.deadline)
      throw new LimitError(`took longer than limits.documentTime (${this.#limits.documentTime} ms)`);
  }
};
function tooLarge({ containerSize }) {
  return `larger than limits.containerSize (${containerSize} bytes), which has to be in memory as a whole`;
}

export {
  Budget,
  tooLarge
};
