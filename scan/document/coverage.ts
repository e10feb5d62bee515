/** How much of one part was searched, and why not all of it. */
import type { Limits } from '../model/config.ts';
import type { PartResult } from './part-types.ts';

export class PartCoverage {
  readonly #limits: Limits;
  readonly #deadline: () => number;
  #status: PartResult['status'] = 'scanned';
  #reason: string | null = null;
  #uncovered: string | null = null;
  #gap: string | null = null;

  constructor(limits: Limits, deadline: () => number) {
    [this.#limits, this.#deadline] = [limits, deadline];
  }

  /** Whether anything that may still come would be looked at. */
  get isOpen(): boolean {
    return this.#status === 'scanned';
  }

  close(status: 'nothing-to-read' | 'not-covered', reason: string): void {
    [this.#status, this.#reason] = [status, reason];
  }

  /** Why a search of its bytes is not the whole of it; null where it is. */
  setUncovered(reason: string | null): void {
    this.#uncovered = reason;
  }

  /** Something of it is not covered; all else goes on. */
  addGap(reason: string): void {
    this.#gap ??= reason;
  }

  checkSize(size: number): void {
    const { documentSize } = this.#limits;
    if (size > documentSize)
      this.close('not-covered', `larger than limits.documentSize (${size} > ${documentSize} bytes)`);
  }

  /** Whether there is time left. */
  readonly proceed = (): boolean => {
    if (performance.now() < this.#deadline()) return true;
    this.close('not-covered', `took longer than limits.documentTime (${this.#limits.documentTime} ms)`);
    return false;
  };

  toResult(): Pick<PartResult, 'status' | 'reason'> {
    const gap = this.#uncovered ?? this.#gap;
    if (!this.isOpen || gap === null) return { status: this.#status, reason: this.#reason };
    return { status: 'not-covered', reason: gap };
  }
}
