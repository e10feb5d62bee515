/**
 * The same line stands in hundreds of versions of a file, and what is said of it comes from the threads anew each time:
 * equal texts are kept once.
 */
import type { KeyedResult } from './session.ts';
import type { Hit } from './types.ts';

export class Shared {
  readonly #texts = new Map<string, string>();
  readonly #evidence = new Map<string, readonly string[]>();

  withShared(result: KeyedResult): KeyedResult {
    return result.hits.length === 0 ? result : { ...result, hits: result.hits.map((hit) => this.#share(hit)) };
  }

  #share(hit: Hit): Hit {
    return {
      ...hit,
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
