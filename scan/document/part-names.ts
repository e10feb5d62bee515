/** Names of parts are documents too: values in them are found, and give way to their previews. */
import type { FindingLimit } from '../match/finding-limit.ts';
import { toPathHit } from '../match/path-hit.ts';
import { createPathTest, isBrokenByName } from '../match/paths.ts';
import { toNameDocument } from '../match/shown-paths.ts';
import type { Within } from '../model/hit.ts';
import type { NestResults } from './nest-result.ts';
import type { DocumentContext, InnerDocument } from './part-types.ts';
import { PartScan } from './part.ts';

/** Shorter ones hold nothing that could be found. */
const shortestTold = 8;
const longestName = 300;

export class PartNames {
  readonly #context: DocumentContext;
  readonly #results: NestResults;
  readonly #inner: InnerDocument;
  #pathTest: ((path: string) => readonly number[]) | null = null;

  constructor(context: DocumentContext, results: NestResults, inner: InnerDocument) {
    [this.#context, this.#results, this.#inner] = [context, results, inner];
  }

  /** The name as it can be shown. */
  toSafe(name: string, within: Within): string {
    if (name.length < shortestTold) return name;
    const bytes = Buffer.from(name);
    const scan = new PartScan(this.#context, 0, this.#inner);
    scan.data(Buffer.from(toNameDocument(name).text));
    const { hits, exceeded } = scan.end();
    // Where not all values are known, none of the name can be shown.
    const safe = exceeded
      ? '(a name with too many values)'
      : hits
          .reduce(
            (text, { offset, length, preview }) =>
              text.replaceAll(bytes.toString('utf8', offset, offset + length), () => preview),
            name,
          )
          .slice(0, longestName);
    for (const hit of hits) this.#results.addHit({ ...hit, within: [...within, safe] });
    this.#results.exceed(exceeded, [...within, safe]);
    return safe;
  }

  /** Rules that only look at names. */
  judge(name: string, within: Within): void {
    const { matcher } = this.#context;
    const { rules } = matcher;
    const limit: FindingLimit = this.#inner.limit;
    this.#pathTest ??= createPathTest(rules, (source, text) => matcher.holds(source, text));
    for (const rule of this.#pathTest(name)) {
      const known = rules[rule];
      if (!known || !isBrokenByName(known)) continue;
      const path = within.join('/');
      if (limit.takes(rule, path, 'counts'))
        this.#results.addHit({ ...toPathHit(rule, known.confidence, path), within });
      else limit.exceed(rule);
    }
    this.#results.exceed(limit.takeExceeded(), within);
  }
}
