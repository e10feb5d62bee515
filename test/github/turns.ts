/** Work with the same key happens one after the other. */
export class Turns {
  readonly #last = new Map<number, Promise<unknown>>();

  async take<T>(key: number, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const mine = before.then(work);
    // Whoever waits does not care how the one before ended.
    const settled = mine.catch(() => {});
    this.#last.set(key, settled);
    void settled.then(() => this.#last.get(key) === settled && this.#last.delete(key));
    return mine;
  }

  /** Resolves when nobody works. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }
}
