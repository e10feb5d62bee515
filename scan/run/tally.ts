import type { DocumentResult } from '../document/document.ts';
import type { DocumentKey } from '../model/document-key.ts';
import type { JobResult, KeyedResult } from './jobs.ts';

/** Collects what a job found. */
export class Tally {
  answered = 0;
  documents = 0;
  bytes = 0;
  byGit = 0;
  readonly results: KeyedResult[] = [];
  readonly same: DocumentKey[] = [];
  readonly authors = new Set<string>();

  add(key: DocumentKey, type: KeyedResult['type'], result: DocumentResult, lfs: KeyedResult['lfs'] = null): void {
    const { status, hits, tables, skips = [], harmless = 0, parts = 0 } = result;
    this.answered++;
    this.documents += 1 + parts;
    this.bytes += result.bytes;
    const isSilent = status === 'scanned' && hits.length + tables.length + skips.length + harmless === 0 && !lfs;
    if (!isSilent) this.results.push({ ...result, key, type, lfs });
  }

  /** A commit or tag is one document, with its headers. */
  addHeaders(key: DocumentKey, type: 'commit' | 'tag', result: DocumentResult): void {
    this.results.push({ ...result, key, type: `${type}-headers`, lfs: null });
  }

  addSame(key: DocumentKey): void {
    this.answered++;
    this.same.push(key);
  }

  toResult(): JobResult {
    const { answered, documents, bytes, byGit, results, same } = this;
    return { answered, documents, bytes, byGit, results, same, authors: [...this.authors] };
  }
}
