/** Lists what is to be scanned, sends it to the pool in batches, and keeps what comes back. */
import type { Skip } from '../rules/index.ts';
import { toNameDocument } from './assemble/shown-paths.ts';
import { noBase, type BaseComments } from './base.ts';
import type { Past } from './past.ts';
import type { TableHistories } from './table-history.ts';
import type { Register } from './people/index.ts';
import type { Pool } from './pool.ts';
import { ScanError, type NamedText, type ScanRequest } from './request.ts';
import type { FileToScan, Job, JobResult, KeyedResult, TextToScan } from './session.ts';
import { Shared } from './shared.ts';
import {
  commonFolderOf,
  History,
  listAbsent,
  listFiles,
  listHead,
  listObjects,
  type NestedFolder,
  ObjectIds,
  readHistory,
} from './sources/index.ts';
import type { Repository } from './types.ts';
import { findLargeFiles, toUnread, type LargeFiles } from './unread.ts';

/** One batch ends with this many objects or bytes; large ones keep Git's cache of delta bases warm. */
const batch = { objects: 6_000, bytes: 160_000_000, files: 400, texts: 2_000 };

export class Collector {
  readonly results = new Map<string, KeyedResult[]>();
  readonly skips: Skip[] = [];
  readonly filePaths = new Map<string, string>();
  /** Repositories inside this one, by their paths; they are scanned by themselves. */
  readonly nested = new Map<string, NestedFolder>();
  /** Names of texts by their keys. */
  readonly textNames = new Map<string, string>();
  /** Addresses of the authors of commits, as the run hashes values. */
  readonly authors = new Set<string>();
  /** Paths whose file on disk equals what the index holds, with its blob. */
  readonly sameAsIndex = new Map<string, string>();
  readonly #indexOids = new Map<string, string>();
  readonly fileSizes = new Map<string, number>();
  /** What the base excuses, where only that counts. */
  base: BaseComments = noBase;
  /** What was there before the change that is scanned; null where it is not a change. */
  past: Past | null = null;
  /** What tables held when somebody decided about them. */
  tableHistories: TableHistories = new Map();
  history = new History();
  head: ReadonlyMap<string, string> = new Map();
  documents = 0;
  bytes = 0;
  bytesListed = 0;
  readonly #request: ScanRequest;
  readonly #repository: Repository | null;
  #files: FileToScan[] = [];
  #texts: TextToScan[] = [];
  readonly #objects = new ObjectIds();
  /** By the number of the object. */
  readonly #sizes: number[] = [];
  readonly #shared = new Shared();
  documentsListed = 0;
  #historyDone: Promise<void> = Promise.resolve();
  #phase: 'listing' | 'scanning' | 'history' = 'listing';

  /** Everybody that was found. */
  get register(): Register {
    return this.#shared.register;
  }

  get isPortable(): boolean {
    return this.#request.portable;
  }

  constructor(request: ScanRequest, repository: Repository | null) {
    [this.#request, this.#repository] = [request, repository];
  }

  /** Finds out what there is; history is still read while the scan runs. */
  async list(): Promise<void> {
    this.#tell();
    for (const text of this.#request.texts) this.#addText(text);
    if (this.#request.files) await this.#listFiles();
    if (this.#repository && this.#request.history) await this.#listHistory(this.#repository);
    this.documentsListed = this.#files.length + this.#texts.length + this.#objects.size;
  }

  async run(pool: Pool): Promise<void> {
    this.#phase = 'scanning';
    await this.#send(
      pool,
      toBatches(this.#texts, batch.texts).map((texts) => ({ kind: 'texts', texts })),
    );
    await this.#send(pool, this.#objectJobs());
    await this.#send(
      pool,
      toBatches(this.#files, batch.files).map((files) => ({ kind: 'files', files })),
    );
    this.#phase = 'history';
    this.#tell();
    await this.#historyDone;
    this.#reportMissing();
    this.#noticeUnreached();
    await this.#send(
      pool,
      toBatches(this.#names(), batch.texts).map((texts) => ({ kind: 'texts', texts })),
    );
    await this.#send(
      pool,
      toBatches(this.#largeFiles(), batch.files).map((files) => ({ kind: 'files', files })),
    );
  }

  take({ documents, bytes, results, same, authors }: JobResult): void {
    for (const author of authors) this.authors.add(author);
    this.documents += documents;
    this.bytes += bytes;
    for (const result of results) {
      const before = this.results.get(result.key) ?? [];
      this.results.set(result.key, [...before, this.#shared.withShared(result)]);
    }
    for (const key of same) {
      const path = this.filePaths.get(key);
      const blob = this.#indexOids.get(key);
      if (path !== undefined && blob) this.sameAsIndex.set(path, blob);
    }
    this.#tell();
  }

  /** Results of documents that are not part of the scan, with the people of it. */
  withShared({ results }: JobResult): KeyedResult[] {
    return results.map((result) => this.#shared.withShared(result));
  }

  isScanned(blob: string): boolean {
    return this.#objects.has(blob);
  }

  #addText({ name, text }: NamedText): void {
    const key = `text:${this.#texts.length}`;
    this.textNames.set(key, name);
    this.#texts.push({ key, text });
    this.bytesListed += text.length;
  }

  async #listFiles(): Promise<void> {
    const list = this.#request.portable
      ? (await import('./sources/portable-files.ts')).listPortableFiles(this.#request.path, this.#repository)
      : listFiles(this.#request.path, this.#repository);
    // Only where the index's content is scanned as well is equal content no document of its own.
    const isCovered = this.#request.history?.kind === 'all';
    for await (const found of list) {
      if ('skip' in found) this.skips.push(found.skip);
      else if ('nested' in found) this.nested.set(found.nested.path, found.nested);
      else {
        const key = `file:${this.#files.length}`;
        this.filePaths.set(key, found.path);
        this.fileSizes.set(found.path, found.size);
        this.#files.push({
          key,
          absolute: found.absolute,
          size: found.size,
          indexOid: isCovered ? found.indexOid : null,
        });
        if (found.indexOid !== null) this.#indexOids.set(key, found.indexOid);
        this.bytesListed += found.size;
      }
    }
  }

  async #listHistory(repository: Repository): Promise<void> {
    const asked = this.#request.history;
    if (!asked) return;
    const apart = [...this.nested.values()].map(({ absolute }) => absolute);
    const selection = asked.kind === 'all' ? { ...asked, apart } : asked;
    if (this.#request.portable) {
      const { readPortableHistory, listPortableHead } = await import('./sources/portable.ts');
      this.history = await readPortableHistory(repository, selection, this.#request.config.limits.portableSize);
      this.head = await listPortableHead(repository);
      this.#takeObjectsOfHistory(repository);
      return;
    }
    if (selection.kind === 'all' && repository.scope.length === 0) {
      this.#historyDone = Promise.all([readHistory(repository, selection), listHead(repository)]).then(
        ([history, head]) => {
          [this.history, this.head] = [history, head];
        },
      );
      this.#historyDone.catch(() => undefined);
      for await (const object of listObjects(repository)) this.#addObject(object);
    } else {
      // Of a commit that is about to be made, what is staged is the head.
      [this.history, this.head] = await Promise.all([
        readHistory(repository, selection),
        selection.kind === 'staged' ? new Map<string, string>() : listHead(repository),
      ]);
      if (selection.kind === 'staged') this.head = this.history.latest();
      this.#takeObjectsOfHistory(repository, await listAbsent(repository, this.history.blobs));
    }
  }

  #addObject(object: { id: string; size: number }): void {
    const number = this.#objects.add(object.id);
    if (number < this.#sizes.length) return;
    this.#sizes.push(object.size);
    this.bytesListed += object.size;
  }

  /** Sizes are not known: a guess that only decides about threads. */
  #takeObjectsOfHistory({ scope }: Repository, absent: ReadonlySet<string> = new Set()): void {
    const usualSize = 8_000;
    for (const id of this.history.blobs) if (!absent.has(id)) this.#addObject({ id, size: usualSize });
    // Messages stand below no folder.
    if (scope.length > 0) return;
    for (const id of this.history.messages()) this.#addObject({ id, size: usualSize });
  }

  *#objectJobs(): Generator<Job> {
    let ids: string[] = [];
    let bytes = 0;
    // The last batches are smaller, so that all threads end together.
    const most = Math.max(500, Math.min(batch.objects, Math.ceil(this.#objects.size / 8)));
    for (const [number, size] of this.#sizes.entries()) {
      ids.push(this.#objects.at(number));
      bytes += size;
      if (ids.length < most && bytes < batch.bytes) continue;
      yield { kind: 'objects', ids };
      [ids, bytes] = [[], 0];
    }
    if (ids.length > 0) yield { kind: 'objects', ids };
  }

  /** Results are taken in the order of the jobs, whoever is done first: equal scans give equal reports. */
  async #send(pool: Pool, jobs: Iterable<Job>): Promise<void> {
    let taken: Promise<void> = Promise.resolve();
    for (const job of jobs) {
      await pool.ready();
      taken = this.#takeBehind(taken, runWhole(pool, job));
      taken.catch(() => undefined);
    }
    await taken;
  }

  async #takeBehind(earlier: Promise<void>, running: Promise<JobResult>): Promise<void> {
    const [result] = await Promise.all([running, earlier]);
    this.take(result);
  }

  /** Names of files and refs are documents too. */
  #names(): TextToScan[] {
    const { paths, links, refNames } = this.history;
    const names = new Set([...paths, ...refNames, ...links.keys(), ...this.nested.keys(), ...this.filePaths.values()]);
    return [...names].map(toNameDocument);
  }

  findLargeFiles(results: readonly KeyedResult[]): LargeFiles {
    if (!this.#repository) return { here: [], absent: [] };
    return findLargeFiles([commonFolderOf(this.#repository), ...(this.#request.lfs ?? [])], results);
  }

  /** Git LFS pointers that were met: objects on this disk are scanned, others are not covered. */
  #largeFiles(): readonly FileToScan[] {
    const { here, absent } = this.findLargeFiles([...this.results.values()].flat());
    for (const result of absent) this.results.set(result.key, [result]);
    return here;
  }

  /** Blobs that commits name but that Git does not have. */
  #reportMissing(): void {
    if (this.#request.history === null || this.#request.portable) return;
    for (const id of this.history.blobs) {
      if (this.#objects.has(id)) continue;
      this.results.set(id, [toUnread(id, 'blob', 'the object is not in the repository, or damaged (git fsck)')]);
    }
  }

  /** A repository that lost its refs looks like an empty one. */
  #noticeUnreached(): void {
    if (this.#request.history?.kind !== 'all' || this.history.commitCount > 0) return;
    const reached = new Set([...this.history.blobs, ...this.history.messages()]);
    const unreached = this.#objects.size - reached.size;
    if (unreached <= 0) return;
    const where = this.#request.below ?? this.#request.path;
    this.history.notices.push(
      `no branch, tag or HEAD of the repository in ${where} leads to a commit, and ${unreached} objects in it are reached by nothing: they are not reported (git fsck --lost-found names them)`,
    );
  }

  #tell(): void {
    this.#request.onProgress?.({
      documents: this.documents,
      documentsTotal: this.documentsListed || null,
      bytes: this.bytes,
      bytesTotal: this.bytesListed || null,
      phase: this.#phase,
    });
  }
}

/** What was listed is what was looked at: a document that got lost on the way would be a pass. */
async function runWhole(pool: Pool, job: Job): Promise<JobResult> {
  const listed = job.kind === 'objects' ? job.ids.length : job.kind === 'files' ? job.files.length : job.texts.length;
  const result = await pool.run(job);
  if (result.answered === listed) return result;
  throw new ScanError(`${listed} documents were listed and ${result.answered} looked at: the scan is not complete`, 3);
}

function toBatches<T>(items: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
