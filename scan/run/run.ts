/** What the scans of one run share: the histories that were scanned, and what costs time to make. */
import type { ScanRequest } from '../model/request.ts';
import { discover, isLinked, storeOf } from '../sources/index.ts';
import { prepare, type PreparedMatcher } from './session.ts';

export class ScanRun {
  /** See `storeOf`: each history is scanned once. */
  readonly stores = new Set<string>();
  #made: { readonly of: Pick<ScanRequest, 'rules' | 'portable'>; readonly prepared: Promise<PreparedMatcher> } | null =
    null;

  /** What is left to do of this scan; null where others of this run did it. */
  rest(request: ScanRequest): ScanRequest | null {
    const found = request.history?.kind === 'all' || request.history === null ? discover(request.path) : null;
    const place = found && { gitDir: found.gitDir, environment: {} };
    if (!place || !this.stores.has(storeOf(place))) return request;
    return isLinked(place) ? { ...request, history: request.history && { kind: 'staged' } } : null;
  }

  /** Of one session after the other, never of two at a time. */
  prepare({ rules, portable }: Pick<ScanRequest, 'rules' | 'portable'>): Promise<PreparedMatcher> {
    if (this.#made?.of.rules !== rules || this.#made.of.portable !== portable)
      this.#made = { of: { rules, portable }, prepared: prepare(rules, portable) };
    return this.#made.prepared;
  }
}
