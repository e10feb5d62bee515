/**
 * Does work for many at once when many ask at once: one at a time is being done, and whoever asks meanwhile goes with
 * the next. Alone, nobody waits.
 */
export class Batches<T> {
  readonly #work: (items: readonly T[]) => Promise<void>;
  readonly #most: number;
  #waiting: Waiting<T>[] = [];
  #isBusy = false;

  /** @param most items of one batch */
  constructor(work: (items: readonly T[]) => Promise<void>, most = 100) {
    this.#work = work;
    this.#most = most;
  }

  /** Resolves when the work is done for it. When a batch fails, each of it is tried alone. */
  add(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#isBusy) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    while (this.#waiting.length > 0) await this.#runBatch(this.#waiting.splice(0, this.#most));
    this.#isBusy = false;
  }

  async #runBatch(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      await this.#work(batch.map(({ item }) => item));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const each of batch) await this.#runBatch([each]);
    }
  }
}

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}
