/**
 * How many findings of a rule are kept of one document, with everything inside it. What does not count takes no room
 * from what does, and whatever counts and is not kept is said: see docs/limits.md.
 */
import type { Provenance } from '../../rules/index.ts';
import type { ExceededRule } from '../model/hit.ts';

/** Excused: by a comment, a domain or the baseline, as far as the document alone can tell. Informs: by its provenance. */
export type Standing = 'counts' | 'excused' | 'informs';

/** Places of one value in one part that are kept one by one. A finding lists as many. */
export const mostPlaces = 100;
/** What somebody excused is kept as well, since only the path decides whether the excuse holds. */
const excusedShare = 20;

interface Shelf {
  readonly values: Set<string>;
  places: number;
}

export class FindingLimit {
  readonly #most: number;
  readonly #shelves = new Map<string, Shelf>();
  readonly #full = new Set<number>();
  readonly #here = new Map<number, Provenance>();
  #unlisted = 0;

  /** `most`: `limits.findingsPerDocument`. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Something of this rule that counts was not kept: nothing more of it is looked for. */
  isExceeded(rule: number): boolean {
    return this.#full.has(rule);
  }

  /** Whether a place of this value would be kept. A value that is known already needs no room for a further one. */
  hasRoom(rule: number, value: string, standing: Standing): boolean {
    const most = standing === 'excused' ? this.#most * excusedShare : this.#most;
    const shelf = this.#shelfOf(rule, standing);
    return (shelf.values.has(value) || shelf.values.size < most) && shelf.places < most * mostPlaces;
  }

  /** Whether a place of this value is kept, which it then is. */
  takes(rule: number, value: string, standing: Standing): boolean {
    if (!this.hasRoom(rule, value, standing)) return false;
    const shelf = this.#shelfOf(rule, standing);
    shelf.values.add(value);
    shelf.places++;
    return true;
  }

  /** Something that counts is left out in the part at hand. */
  exceed(rule: number, provenance: Provenance = 'unknown'): void {
    this.#full.add(rule);
    if (this.#here.get(rule) !== 'real') this.#here.set(rule, provenance);
  }

  /** Something that only informs is left out. */
  leaveOut(): void {
    this.#unlisted++;
  }

  /** What was left out since this was last asked. */
  takeExceeded(): Pick<ExceededRule, 'rule' | 'provenance'>[] {
    const here = [...this.#here].map(([rule, provenance]) => ({ rule, provenance }));
    this.#here.clear();
    return here;
  }

  takeUnlisted(): number {
    const count = this.#unlisted;
    this.#unlisted = 0;
    return count;
  }

  #shelfOf(rule: number, standing: Standing): Shelf {
    const key = `${standing}:${rule}`;
    const known = this.#shelves.get(key) ?? { values: new Set(), places: 0 };
    this.#shelves.set(key, known);
    return known;
  }
}
