/** A log of one object a line goes on as it began: where its records speak of nobody, it is read no further than for a new key. */
import type { JsonTokens } from './json-tokens.ts';

const keyPattern = /"((?:[^"\\\n]|\\.){1,100})"\s*:/g;
/** Logs that have ids for keys have new ones in every line: those are read. */
const mostKeys = 5_000;
/** A line that is longer than this is read. */
const longestLine = 262_144;

export class JsonLines {
  readonly #tokens: JsonTokens;
  readonly #keys = new Set<string>();
  /** Looked at together with what comes next: a line that has not ended. */
  #begun = '';

  constructor(tokens: JsonTokens) {
    this.#tokens = tokens;
  }

  /** `isOfNobody`: so far. */
  push(piece: string, isOfNobody: boolean): void {
    const text = this.#begun + piece;
    this.#begun = '';
    if (!isOfNobody) this.#read(text);
    else this.#pass(text);
  }

  end(): void {
    this.#tokens.push(this.#begun);
    this.#tokens.end();
  }

  #read(text: string): void {
    this.#findNewKey(text);
    this.#tokens.push(text);
  }

  #pass(text: string): void {
    const first = this.#tokens.isBetweenRecords ? 0 : text.indexOf('\n') + 1;
    this.#tokens.push(text.slice(0, first));
    const end = Math.max(first, text.lastIndexOf('\n') + 1);
    const lines = text.slice(first, end);
    const isReadable = this.#tokens.isBetweenRecords && !/^[^{]/m.test(lines) && text.length - end < longestLine;
    if (!isReadable) return this.#read(text.slice(first));
    const key = this.#findNewKey(lines);
    const from = key < 0 ? lines.length : lines.lastIndexOf('\n', key) + 1;
    this.#tokens.skip(from);
    this.#read(lines.slice(from));
    this.#begun = text.slice(end);
  }

  /** Where the first key stands that was not there before; -1 where all are known. All of the text are known afterwards. */
  #findNewKey(text: string): number {
    let found = -1;
    for (const { 1: key = '', index } of text.matchAll(keyPattern)) {
      if (this.#keys.has(key)) continue;
      if (found < 0) found = index;
      if (this.#keys.size < mostKeys) this.#keys.add(key);
    }
    return found;
  }
}
