/**
 * What a cache was asked about commits it has, for as long as this process lives: what their ids lead to never changes. A
 * commit is judged again with each comment and each change of its labels, with the same questions.
 */
import type { TreeEntry } from './tree-entry.ts';
import type { RangeCount } from './types.ts';

export interface CacheAnswers {
  readonly bases: KeptAnswers<string | null>;
  readonly counts: KeptAnswers<RangeCount>;
  readonly folders: KeptAnswers<readonly TreeEntry[]>;
}

const most = 500;
/** Entries of a folder; larger ones are rare, and listed again. */
const largestFolder = 500;

export function keepAnswers(): CacheAnswers {
  return {
    bases: new KeptAnswers(() => true),
    counts: new KeptAnswers(() => true),
    folders: new KeptAnswers((entries) => entries.length <= largestFolder),
  };
}

/** Of failures nothing is kept. */
class KeptAnswers<T> {
  readonly #known = new Map<string, { readonly answer: T }>();
  readonly #isKept: (answer: T) => boolean;

  constructor(isKept: (answer: T) => boolean) {
    this.#isKept = isKept;
  }

  /** @param key the folder of the cache, and ids */
  async get(key: readonly string[], ask: () => Promise<T>): Promise<T> {
    const name = key.join(' ');
    const known = this.#known.get(name) ?? { answer: await ask() };
    // Maps keep the order of insertion: the first was not asked for longest.
    this.#known.delete(name);
    if (this.#isKept(known.answer)) this.#known.set(name, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
    return known.answer;
  }
}
