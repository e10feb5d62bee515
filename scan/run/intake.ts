/**
 * Keeps results as they come. The same line stands in hundreds of versions of a file, and what is said of it comes from
 * the threads anew each time: equal texts are kept once.
 */
import type { DocumentKey } from '../model/document-key.ts';
import type { Hit } from '../model/hit.ts';
import type { Table } from '../model/table.ts';
import { RecordIndex, release, toMembers } from '../people/index.ts';
import type { ScanResults } from './collected.ts';
import type { JobResult, KeyedResult } from './jobs.ts';
import type { Plan } from './plan.ts';

export class ResultIntake {
  readonly #plan: Pick<Plan, 'filePaths' | 'indexOids'>;
  readonly #results = new Map<DocumentKey, readonly KeyedResult[]>();
  readonly #authors = new Set<string>();
  readonly #sameAsIndex = new Map<string, string>();
  /** Everybody of the scan. */
  readonly #recordIndex = new RecordIndex();
  readonly #texts = new Map<string, string>();
  readonly #evidence = new Map<string, readonly string[]>();
  documents = 0;
  bytes = 0;
  byGit = 0;

  constructor(plan: Pick<Plan, 'filePaths' | 'indexOids'>) {
    this.#plan = plan;
  }

  get collected(): Pick<
    ScanResults,
    'results' | 'documents' | 'bytes' | 'byGit' | 'authors' | 'sameAsIndex' | 'recordIndex'
  > {
    return {
      results: this.#results,
      documents: this.documents,
      bytes: this.bytes,
      byGit: this.byGit,
      authors: this.#authors,
      sameAsIndex: this.#sameAsIndex,
      recordIndex: this.#recordIndex,
    };
  }

  all(): KeyedResult[] {
    return [...this.#results.values()].flat();
  }

  take({ documents, bytes, byGit, results, same, authors }: JobResult): void {
    for (const author of authors) this.#authors.add(author);
    this.documents += documents;
    this.bytes += bytes;
    this.byGit += byGit;
    for (const result of results)
      this.#results.set(result.key, [...(this.#results.get(result.key) ?? []), this.#enter(result)]);
    for (const key of same) {
      const [path, blob] = [this.#plan.filePaths.get(key), this.#plan.indexOids.get(key)];
      if (path !== undefined && blob) this.#sameAsIndex.set(path, blob);
    }
  }

  /** In the place of whatever is known of that document. */
  put(result: KeyedResult): void {
    this.#results.set(result.key, [result]);
  }

  /** Results of documents that are not part of the scan, with the people of it. */
  withPeople({ results }: JobResult): readonly KeyedResult[] {
    return results.map((result) => this.#enter(result));
  }

  #enter(result: KeyedResult): KeyedResult {
    if (result.hits.length === 0 && result.tables.length === 0) return result;
    const { records, ...rest } = result;
    const numbers = records ? this.#recordIndex.add(records) : null;
    return {
      ...rest,
      hits: result.hits.map((hit) => this.#share(hit, numbers)),
      tables: result.tables.map((table) => this.#enterTable(table)),
    };
  }

  #enterTable({ records, marks, ...table }: Table): Table {
    if (!records) return table;
    const numbers = this.#recordIndex.add(records);
    release(records.ends, records.slots, records.hashes, ...(records.digests ? [records.digests] : []));
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
