/** Failures on demand. */
import type { ScanAnswer } from './call.ts';

/** `drop-answer`: it is done, and nobody hears of it. `drop-request`: it is not done. Delays come before it is done. */
export type FaultAnswer =
  | ScanAnswer
  | 'drop-answer'
  | 'drop-request'
  | 'primary-limit'
  | 'secondary-limit'
  | { readonly delayMs: number };

export interface Fault {
  readonly method?: string;
  /** Part of the path below the API's base; for Git `/owner/name/git-upload-pack`. */
  readonly path?: string | RegExp;
  /** How often; 1 unless told. */
  readonly times?: number;
  /** Let so many go first. */
  readonly skip?: number;
  /** From 0 to 1; with the stand-in's own random numbers. */
  readonly chance?: number;
  readonly answer: FaultAnswer;
}

export interface ArmedFault {
  readonly hits: number;
  remove(): void;
}

interface Armed {
  readonly fault: Fault;
  skipped: number;
  hits: number;
}

export class Faults {
  readonly #armed = new Set<Armed>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  add(fault: Fault): ArmedFault {
    const armed: Armed = { fault, skipped: 0, hits: 0 };
    this.#armed.add(armed);
    const remove = (): void => void this.#armed.delete(armed);
    return {
      get hits() {
        return armed.hits;
      },
      remove,
    };
  }

  clear(): void {
    this.#armed.clear();
  }

  /** The first fault that fits is used up a little. */
  take(method: string, path: string): FaultAnswer | null {
    const armed = [...this.#armed].find((each) => this.#strikes(each, method, path));
    if (armed === undefined) return null;
    armed.hits += 1;
    if (armed.hits >= (armed.fault.times ?? 1)) this.#armed.delete(armed);
    return armed.fault.answer;
  }

  #strikes(armed: Armed, method: string, path: string): boolean {
    const { fault } = armed;
    if (fault.method !== undefined && fault.method !== method) return false;
    if (typeof fault.path === 'string' ? !path.includes(fault.path) : fault.path?.test(path) === false) return false;
    if (fault.chance !== undefined && this.#random() >= fault.chance) return false;
    armed.skipped += 1;
    return armed.skipped > (fault.skip ?? 0);
  }
}
