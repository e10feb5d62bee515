/**
 * Which blob came to which path in which commit. Kept in typed arrays: a large repository has millions of entries.
 * Filled while objects are scanned elsewhere; asked afterwards, only for blobs that hold something.
 */

export interface HistoryEntry {
  readonly commit: number;
  readonly path: number;
}

/** Commits are numbered in topological order, oldest first. */
export class History {
  readonly #commits: string[] = [];
  readonly #tags: string[] = [];
  readonly #paths: string[] = [];
  readonly #pathNumbers = new Map<string, number>();
  readonly #blobs: string[] = [];
  readonly #blobNumbers = new Map<string, number>();
  #entries = new Uint32Array(3 * 1024);
  #count = 0;
  #byBlob: { starts: Uint32Array; order: Uint32Array } | null = null;

  get commitCount(): number {
    return this.#commits.length;
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  get blobs(): readonly string[] {
    return this.#blobs;
  }

  /** Commits and annotated tags, whose messages are documents. */
  get messages(): readonly string[] {
    return [...this.#commits, ...this.#tags];
  }

  commitId(commit: number): string {
    return this.#commits[commit] ?? '';
  }

  path(path: number): string {
    return this.#paths[path] ?? '';
  }

  hasBlob(id: string): boolean {
    return this.#blobNumbers.has(id);
  }

  /** Each path with the blob it got last. */
  latest(): Map<string, string> {
    const files = new Map<string, string>();
    for (let at = 0; at < this.#count * 3; at += 3) {
      files.set(this.path(this.#entries[at + 1] ?? 0), this.#blobs[this.#entries[at] ?? 0] ?? '');
    }
    return files;
  }

  addCommit(id: string): void {
    this.#commits.push(id);
  }

  addTag(id: string): void {
    this.#tags.push(id);
  }

  /** The blob came to the path in the commit added last. */
  addEntry(blob: string, path: string): void {
    if (this.#count * 3 === this.#entries.length) this.#grow();
    const at = this.#count * 3;
    this.#entries[at] = numberOf(blob, this.#blobNumbers, this.#blobs);
    this.#entries[at + 1] = numberOf(path, this.#pathNumbers, this.#paths);
    this.#entries[at + 2] = Math.max(0, this.#commits.length - 1);
    this.#count++;
    this.#byBlob = null;
  }

  /** Oldest first. */
  *entriesOf(id: string): Generator<HistoryEntry> {
    const blob = this.#blobNumbers.get(id);
    if (blob === undefined) return;
    const { starts, order } = (this.#byBlob ??= this.#sortByBlob());
    for (let i = starts[blob] ?? 0; i < (starts[blob + 1] ?? 0); i++) {
      const at = (order[i] ?? 0) * 3;
      yield { path: this.#entries[at + 1] ?? 0, commit: this.#entries[at + 2] ?? 0 };
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#entries.length * 2);
    larger.set(this.#entries);
    this.#entries = larger;
  }

  /** A counting sort: entries stay in order of time within each blob. */
  #sortByBlob(): { starts: Uint32Array; order: Uint32Array } {
    const starts = new Uint32Array(this.#blobs.length + 1);
    for (let i = 0; i < this.#count; i++)
      starts[(this.#entries[i * 3] ?? 0) + 1] = (starts[(this.#entries[i * 3] ?? 0) + 1] ?? 0) + 1;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    const order = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      const blob = this.#entries[i * 3] ?? 0;
      order[next[blob] ?? 0] = i;
      next[blob] = (next[blob] ?? 0) + 1;
    }
    return { starts, order };
  }
}

function numberOf(text: string, numbers: Map<string, number>, texts: string[]): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, texts.length);
  texts.push(text);
  return texts.length - 1;
}
