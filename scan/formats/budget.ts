/** What one document, with everything inside it, may use. */
import type { Limits } from '../model/config.ts';
import { LimitError } from './errors.ts';

/** What inflates to no more than this is no bomb, whatever its ratio. */
const harmless = 64_000_000;

export class Budget {
  readonly #limits: Limits;
  #started = performance.now();
  #read = 0;
  #inflated = 0;
  #held = 0;
  #parts = 0;
  #cells = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get parts(): number {
    return this.#parts;
  }

  /** When it has to be done, in milliseconds of `performance.now()`: a second for each 5 MB on top. */
  get deadline(): number {
    return this.#started + this.#limits.documentTime + (this.#read + this.#inflated) / 5_000;
  }

  /** Bytes of the document itself. */
  read(bytes: number): void {
    this.#read += bytes;
  }

  /** Bytes that came out of something compressed. Throws LimitError, as all of these do. */
  inflate(bytes: number): void {
    this.#inflated += bytes;
    const { inflatedSize, inflatedRatio } = this.#limits;
    if (this.#inflated > inflatedSize)
      throw new LimitError(`inflates to more than limits.inflatedSize (${inflatedSize} bytes)`);
    if (this.#inflated > harmless && this.#inflated > this.#read * inflatedRatio)
      throw new LimitError(`inflates to more than limits.inflatedRatio (${inflatedRatio} times its size)`);
    this.assertTime();
  }

  /** Bytes kept in memory until `release`. */
  hold(bytes: number): void {
    const { containerSize } = this.#limits;
    if (this.#held + bytes > containerSize) throw new LimitError(tooLarge(this.#limits));
    this.#held += bytes;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }

  /** How much `hold` would still take. */
  get room(): number {
    return Math.max(0, this.#limits.containerSize - this.#held);
  }

  part(): void {
    this.#parts++;
    const { containerParts } = this.#limits;
    if (this.#parts > containerParts)
      throw new LimitError(`holds more documents than limits.containerParts (${containerParts})`);
    if (this.#parts % 64 === 0) this.assertTime();
  }

  cells(count: number): void {
    const before = this.#cells;
    this.#cells += count;
    const { containerCells } = this.#limits;
    if (this.#cells > containerCells)
      throw new LimitError(`holds more cells than limits.containerCells (${containerCells})`);
    if (this.#cells >> 12 !== before >> 12) this.assertTime();
  }

  assertTime(): void {
    if (performance.now() > this.deadline)
      throw new LimitError(`took longer than limits.documentTime (${this.#limits.documentTime} ms)`);
  }
}

export function tooLarge({ containerSize }: Limits): string {
  return `larger than limits.containerSize (${containerSize} bytes), which has to be in memory as a whole`;
}
