/** Paths as they may be printed: a name can hold a key or an address, and no value leaves (docs/promises.md, 1). */
import { nameKey, parseKey, type DocumentKey, type NameKey } from '../model/document-key.ts';
import type { Hit } from '../model/hit.ts';

const fileEnding =
  /\.(?=(?:7z|bak|bz2|csv|docx?|eml|gz|html?|ics|json|jsonl|log|mbox|md|msg|pdf|png|jpe?g|pst|sql|tar|tgz|tsv|txt|vcf|xlsx?|xml|ya?ml|zip)$)/i;

/** A path as a document: its parts are words of their own, of the same length in bytes. */
export function toNameDocument(path: string): { readonly key: NameKey; readonly text: string } {
  return { key: nameKey(path), text: path.replace(fileEnding, '\t').replaceAll('/', '\t') };
}

interface NamedHits {
  readonly key: DocumentKey;
  readonly hits: readonly Hit[];
}

/** A value that was found in a path is replaced by its preview, in every path that holds it. */
export function createPathPrinter(results: readonly NamedHits[]): (path: string) => string {
  const previews = new Map<string, string>();
  for (const { key, hits } of results) {
    if (hits.length === 0) continue;
    const document = parseKey(key);
    if (document.kind !== 'name') continue;
    const name = Buffer.from(document.path);
    for (const { offset, length, preview } of hits)
      previews.set(name.subarray(offset, offset + length).toString(), preview);
  }
  const longestFirst = [...previews].toSorted(([a], [b]) => b.length - a.length);
  return (path) => longestFirst.reduce((shown, [value, preview]) => shown.replaceAll(value, preview), path);
}
