/**
 * Installation tokens in memory, for ten minutes of the hour that GitHub grants: a token keeps the permissions it was
 * made with, and people who have just granted one should not wait an hour.
 */
const keptMilliseconds = 10 * 60_000;
const most = 15_000;

export class TokenCache {
  readonly #entries = new Map<string, { readonly value: string; readonly until: number }>();

  get(key: string): string {
    const entry = this.#entries.get(key);
    return entry && entry.until > Date.now() ? entry.value : '';
  }

  set(key: string, value: string): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: Date.now() + keptMilliseconds });
    // Maps keep the order of insertion: the first is the oldest.
    const oldest = this.#entries.keys().next();
    if (this.#entries.size > most && !oldest.done) this.#entries.delete(oldest.value);
  }
}
