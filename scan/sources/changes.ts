/**
 * What a range of commits or the index changed, file by file, and what stood there before: kept in typed arrays, asked
 * only where something was found.
 */
import { ObjectIds } from './object-ids.ts';

/** One file in one commit, as `git diff-tree -c` tells it. */
export interface PathChange {
  readonly path: string;
  /** Counts from 0 in topological order, as those of a History; 0 for the index. */
  readonly commit: number;
  /** Null: the file went away. */
  readonly blob: string | null;
  /** What each parent holds at this path; null where it has no file there. */
  readonly parents: readonly (string | null)[];
}

const none = -1;

export class Changes {
  readonly #blobs = new ObjectIds();
  readonly #paths: string[] = [];
  readonly #pathNumbers = new Map<string, number>();
  /** Of each change: path, commit, blob, end of its parents. */
  readonly #changes = new Numbers();
  readonly #parents = new Numbers();
  #byPath: Map<string, number[]> | null = null;

  add({ path, commit, blob, parents }: PathChange): void {
    for (const parent of parents) this.#parents.push(this.#numberOf(parent));
    for (const number of [this.#pathNumber(path), commit, this.#numberOf(blob), this.#parents.size])
      this.#changes.push(number);
    this.#byPath = null;
  }

  /** In the order they were added, which is that of the commits. */
  *all(): Generator<PathChange> {
    for (let number = 0; number * 4 < this.#changes.size; number++) yield this.#change(number);
  }

  at(path: string): PathChange[] {
    this.#byPath ??= this.#sortByPath();
    return (this.#byPath.get(path) ?? []).map((number) => this.#change(number));
  }

  #change(number: number): PathChange {
    const at = number * 4;
    const from = number === 0 ? 0 : this.#changes.at(at - 1);
    const parents = Array.from({ length: this.#changes.at(at + 3) - from }, (_, index) =>
      this.#blobAt(this.#parents.at(from + index)),
    );
    return {
      path: this.#paths[this.#changes.at(at)] ?? '',
      commit: this.#changes.at(at + 1),
      blob: this.#blobAt(this.#changes.at(at + 2)),
      parents,
    };
  }

  #sortByPath(): Map<string, number[]> {
    const byPath = new Map<string, number[]>();
    for (let number = 0; number * 4 < this.#changes.size; number++) {
      const path = this.#paths[this.#changes.at(number * 4)] ?? '';
      const known = byPath.get(path);
      if (known) known.push(number);
      else byPath.set(path, [number]);
    }
    return byPath;
  }

  #numberOf(blob: string | null): number {
    return blob === null ? none : this.#blobs.add(blob);
  }

  #blobAt(number: number): string | null {
    return number === none ? null : this.#blobs.at(number);
  }

  #pathNumber(path: string): number {
    const known = this.#pathNumbers.get(path);
    if (known !== undefined) return known;
    this.#pathNumbers.set(path, this.#paths.length);
    return this.#paths.push(path) - 1;
  }
}

class Numbers {
  size = 0;
  #numbers = new Int32Array(256);

  push(number: number): void {
    if (this.size === this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.size++] = number;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
