/**
 * Which blob came to which path in which commit. Kept in typed arrays: a large repository has millions of entries.
 * Filled while objects are scanned elsewhere; asked afterwards, only for blobs that hold something.
 */
import type { Changes } from './changes.ts';
import type { MergedBlob } from './kept.ts';
import type { Link } from './nested.ts';
import { ObjectIds } from './object-ids.ts';

const noCommit = 0xffff_ffff;

export interface HistoryEntry {
  /** Null where no commit holds it. */
  readonly commit: number | null;
  readonly path: number;
}

/** Commits are numbered in topological order, oldest first. */
export class History {
  readonly #commits = new ObjectIds();
  readonly #tags = new ObjectIds();
  readonly #paths: string[] = [];
  readonly #pathNumbers = new Map<string, number>();
  readonly #blobs = new ObjectIds();
  readonly #links = new Map<string, { readonly from: Set<string>; readonly to: Set<string> }>();
  #entries = new Uint32Array(3 * 1024);
  #count = 0;
  #byBlob: { starts: Uint32Array; order: Uint32Array } | null = null;
  /** What whoever asked for a part of the history should know. */
  readonly notices: string[] = [];
  /** Whole names of branches, tags and other refs, which are published with what they lead to. */
  readonly refNames: string[] = [];
  /** With what stood there before; null where the whole history is looked at, so that nothing did. */
  changes: Changes | null = null;

  get commitCount(): number {
    return this.#commits.size;
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  get blobs(): Iterable<string> {
    return this.#blobs;
  }

  /** Commits and annotated tags, whose messages are documents. */
  *messages(): Generator<string> {
    yield* this.#commits;
    yield* this.#tags;
  }

  hasMessage(id: string): boolean {
    return this.#commits.has(id) || this.#tags.has(id);
  }

  /** Empty where there is no such commit. */
  commitId(commit: number): string {
    return commit < this.#commits.size ? this.#commits.at(commit) : '';
  }

  commitNumber(id: string): number | null {
    return this.#commits.numberOf(id);
  }

  path(path: number): string {
    return this.#paths[path] ?? '';
  }

  /** Each path with the blob it got last. */
  latest(): Map<string, string> {
    const files = new Map<string, string>();
    for (let at = 0; at < this.#count * 3; at += 3) {
      files.set(this.path(this.#entries[at + 1] ?? 0), this.#blobs.at(this.#entries[at] ?? 0));
    }
    return files;
  }

  addCommit(id: string): void {
    this.#commits.add(id);
  }

  addTag(id: string): void {
    this.#tags.add(id);
  }

  /** The commit added last left this at the path, where its parents hold those; nulls as of a `Change`. */
  addChange(path: string, blob: string | null, parents: readonly (string | null)[]): void {
    if (blob !== null) this.addEntry(blob, path);
    this.changes?.add({ path, blob, parents, commit: Math.max(0, this.#commits.size - 1) });
  }

  /** It stands there at the end of a range that ends with that commit, and no commit of the range brought it. */
  addKept({ path, blob, before }: MergedBlob, commit: number): void {
    this.addEntry(blob, path, commit);
    this.changes?.add({ path, blob, parents: before, commit });
  }

  /** The blob came to the path in the commit added last. */
  addEntry(blob: string, path: string, commit = Math.max(0, this.#commits.size - 1)): void {
    if (this.#count * 3 === this.#entries.length) this.#grow();
    const at = this.#count * 3;
    this.#entries[at] = this.#blobs.add(blob);
    this.#entries[at + 1] = this.#numberOfPath(path);
    this.#entries[at + 2] = commit;
    this.#count++;
    this.#byBlob = null;
  }

  /** Commits of other repositories, by path. */
  get links(): ReadonlyMap<string, Link> {
    return this.#links;
  }

  addLink(path: string, from: readonly string[], to: string | null): void {
    const link = this.#links.get(path) ?? { from: new Set(), to: new Set() };
    this.#links.set(path, link);
    for (const id of from) link.from.add(id);
    if (to !== null) link.to.add(to);
  }

  /** Those of the index, which are on disk where they were asked for. */
  readonly presentLinks = new Map<string, string>();

  addPresentLink(path: string, to: string): void {
    this.presentLinks.set(path, to);
    this.addLink(path, [], to);
  }

  /** The blob is at the path by a ref of its own, in no commit. */
  addLoose(blob: string, path: string): void {
    this.addEntry(blob, path, noCommit);
  }

  readonly #staged = new Set<string>();

  /** The blob is at the path in an index, and in no commit. */
  addStaged(blob: string, path: string): void {
    this.#staged.add(blob);
    this.addLoose(blob, path);
  }

  isStaged(blob: string): boolean {
    return this.#staged.has(blob);
  }

  /** Oldest first. */
  *entriesOf(id: string): Generator<HistoryEntry> {
    const blob = this.#blobs.numberOf(id);
    if (blob === null) return;
    const { starts, order } = (this.#byBlob ??= this.#sortByBlob());
    for (let i = starts[blob] ?? 0; i < (starts[blob + 1] ?? 0); i++) {
      const at = (order[i] ?? 0) * 3;
      const commit = this.#entries[at + 2] ?? 0;
      yield { path: this.#entries[at + 1] ?? 0, commit: commit === noCommit ? null : commit };
    }
  }

  #numberOfPath(path: string): number {
    const known = this.#pathNumbers.get(path);
    if (known !== undefined) return known;
    this.#pathNumbers.set(path, this.#paths.length);
    return this.#paths.push(path) - 1;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#entries.length * 2);
    larger.set(this.#entries);
    this.#entries = larger;
  }

  /** A counting sort: entries stay in order of time within each blob. */
  #sortByBlob(): { starts: Uint32Array; order: Uint32Array } {
    const starts = new Uint32Array(this.#blobs.size + 1);
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
