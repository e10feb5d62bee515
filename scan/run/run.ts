/** What the scans of one run share: the histories that were scanned, and what costs time to make. */
import type { ScanRequest } from '../model/request.ts';
import { discover, isLinked, storeOf } from '../sources/index.ts';
import { prepare, type PreparedMatcher } from './session.ts';

type Wanted = Pick<ScanRequest, 'rules' | 'portable'>;

interface Made {
  readonly of: Wanted;
  readonly prepared: Promise<PreparedMatcher>;
}

/** What the last run made, for one by the same rules: it takes longer to make than most scans of a server. */
let left: Made | null = null;

export class ScanRun {
  /** See `storeOf`: each history is scanned once. */
  readonly stores = new Set<string>();
  #made: Made | null = null;

  /** What is left to do of this scan; null where others of this run did it. */
  rest(request: ScanRequest): ScanRequest | null {
    const found = request.history?.kind === 'all' || request.history === null ? discover(request.path) : null;
    const place = found && { gitDir: found.gitDir, environment: {} };
    if (!place || !this.stores.has(storeOf(place))) return request;
    return isLinked(place) ? { ...request, history: request.history && { kind: 'staged' } } : null;
  }

  /** Of one session after the other, never of two at a time. */
  prepare(wanted: Wanted): Promise<PreparedMatcher> {
    if (this.#made === null || !isSame(this.#made.of, wanted)) this.#made = takeLeft(wanted) ?? make(wanted);
    return this.#made.prepared;
  }

  /** Nothing of it runs any more. */
  end(): void {
    left = this.#made ?? left;
    this.#made = null;
  }
}

/** Two runs at a time never have the same. */
function takeLeft(wanted: Wanted): Made | null {
  if (left === null || !isSame(left.of, wanted)) return null;
  const taken = left;
  left = null;
  return taken;
}

function make({ rules, portable }: Wanted): Made {
  return { of: { rules, portable }, prepared: prepare(rules, portable) };
}

function isSame(one: Wanted, other: Wanted): boolean {
  const isEqual = one.portable === other.portable && one.rules.length === other.rules.length;
  return isEqual && one.rules.every((rule, at) => rule === other.rules[at]);
}
