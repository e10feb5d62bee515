/**
 * The same line stands in hundreds of versions of a file, and what is said of it comes from the threads anew each time:
 * equal texts are kept once.
 */
import { Register, release, toMembers } from './people/index.ts';
import type { KeyedResult } from './session.ts';
import type { Hit, Table } from './types.ts';

export class Shared {
  /** Everybody of the scan. */
  readonly register = new Register();
  readonly #texts = new Map<string, string>();
  readonly #evidence = new Map<string, readonly string[]>();

  withShared(result: KeyedResult): KeyedResult {
    if (result.hits.length === 0 && result.tables.length === 0) return result;
    const { records, ...rest } = result;
    const numbers = records ? this.register.enter(records) : null;
    return {
      ...rest,
      hits: result.hits.map((hit) => this.#share(hit, numbers)),
      tables: result.tables.map((table) => this.#enter(table)),
    };
  }

  #enter({ records, marks, ...table }: Table): Table {
    if (!records) return table;
    const numbers = this.register.enter(records);
    release(records.ends, records.slots, records.hashes);
    return { ...table, members: toMembers(numbers), ...(marks && { marked: { records: numbers, marks } }) };
  }

  #share({ person, ...hit }: Hit, numbers: Int32Array | null): Hit {
    const number = person === undefined ? undefined : numbers?.[person];
    return {
      ...hit,
      ...(number === undefined ? {} : { person: number }),
      preview: this.#text(hit.preview),
      value: this.#text(hit.value),
      fingerprint: this.#text(hit.fingerprint),
      lineFingerprint: this.#text(hit.lineFingerprint),
      evidence: this.#list(hit.evidence),
    };
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  #list(evidence: readonly string[]): readonly string[] {
    const key = evidence.join('\0');
    const known = this.#evidence.get(key);
    if (known === undefined) this.#evidence.set(key, evidence);
    return known ?? evidence;
  }
}
