/**
 * What stood there before a change: of files in which something was found, the versions of the parents go through the
 * same sessions, so that values and people are compared by the run's hashes. Where nothing was found nothing is read.
 */
import { largeFileKey, objectKey, objectOf } from '../model/document-key.ts';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import {
  listAbsent,
  readBlobsAt,
  readBlobsAtEnds,
  readMergeBases,
  readMergeHeads,
  type EndsQuery,
  type BlobsByPath,
  type PathChange,
  type Changes,
} from '../sources/index.ts';
import type { ScanResults } from './collected.ts';
import type { ScanComparison } from './compared.ts';
import type { KeyedResult, Pool } from './jobs.ts';
import { toUnread } from './unread.ts';

export interface PastVersions {
  readonly changes: Changes;
  /** What was found in a version: empty where there is nothing; null where it was not looked at. */
  readonly resultsOf: (blob: string) => readonly KeyedResult[] | null;
  /** What each parent holds at the path; null where it has no file there. */
  readonly parentsOf: (change: PathChange) => readonly (string | null)[];
  readonly mergeOf: (change: PathChange) => Merge;
  /** What the end of the range holds at the path of a source, whatever its commits did there: a merge may have kept it. */
  readonly endsOf: (change: PathChange) => readonly (string | null)[];
  readonly notices: readonly string[];
}

/** What decides of a thing that some parents hold and others do not. */
export interface Merge {
  /** It is old where one of these holds it: what the change is measured against. */
  readonly keeps: readonly (string | null)[];
  /** ... and none of these: the other side had it too, and took it out. Null: nobody knows. */
  readonly loses: readonly (string | null)[] | null;
}

/** Versions that are searched for what moved from them. */
const mostSources = 2_000;
const perJob = 500;

/** Null where nothing is measured against anything. */
export async function readPast({ collected, request, repository, pool }: ScanComparison): Promise<PastVersions | null> {
  const { changes } = collected.history;
  if (!changes || !request.history) return null;
  const versions = new Versions(collected, repository, { pool, portable: request.portable });
  const touched = findTouched(collected, changes);
  const others = await readOtherParents(repository, request.history, touched);
  const parentsOf = (change: PathChange): readonly (string | null)[] => [
    ...change.parents,
    ...(others.get(change.path) ?? []),
  ];
  await versions.read(touched.flatMap(parentsOf));
  const merges = touched.filter((change) => parentsOf(change).length > 1);
  const mergeOf = await createMergeFinder(repository, request, merges);
  await versions.read(merges.map(mergeOf).flatMap(({ keeps, loses }) => [...keeps, ...(loses ?? [])]));
  const isExplained = (change: PathChange): boolean => versions.explain(change.blob, parentsOf(change));
  const isAllOld = touched.every(isExplained);
  const notices = isAllOld ? [] : await readSources(changes, versions);
  const ends = isAllOld ? new Map() : await readEndsOfSources(repository, request, changes, versions);
  return {
    changes,
    parentsOf,
    mergeOf,
    endsOf: ({ path }) => ends.get(path) ?? [],
    notices,
    resultsOf: (blob) => versions.resultsOf(blob),
  };
}

/** Changes that left something that was found. */
function findTouched({ results, history }: ScanResults, changes: Changes): PathChange[] {
  const blobsByPath = new Map<string, Set<string>>();
  for (const result of [...results.values()].flat().filter(holdsSomething)) {
    const blob = objectOf(result.key);
    if (blob === null) continue;
    for (const entry of history.entriesOf(blob)) {
      const path = history.path(entry.path);
      blobsByPath.set(path, (blobsByPath.get(path) ?? new Set()).add(blob));
    }
  }
  return [...blobsByPath].flatMap(([path, blobs]) =>
    changes.at(path).filter(({ blob }) => blob !== null && blobs.has(blob)),
  );
}

function holdsSomething({ hits, tables, encrypted, skips = [] }: KeyedResult): boolean {
  return hits.length + tables.length > 0 || encrypted === true || skips.some((skip) => skip.encrypted);
}

const pathsOf = (changes: readonly PathChange[]): string[] => [...new Set(changes.map(({ path }) => path))];

/** Git compares what is staged with one parent; of a merge there are more. */
async function readOtherParents(
  repository: LocalRepository,
  selection: HistorySelection,
  touched: readonly PathChange[],
): Promise<BlobsByPath> {
  const heads = selection.kind === 'staged' && touched.length > 0 ? await readMergeHeads(repository) : [];
  const unknown = heads.map(() => null);
  const found = await readBlobsAt(repository, heads, pathsOf(touched));
  return new Map(pathsOf(touched).map((path) => [path, found.get(path) ?? unknown]));
}

async function createMergeFinder(
  repository: LocalRepository,
  { history, portable }: ScanRequest,
  merges: readonly PathChange[],
): Promise<(change: PathChange) => Merge> {
  if (merges.length === 0 || !history) return () => ({ keeps: [], loses: null });
  const paths = pathsOf(merges);
  if (history.kind === 'staged') {
    const bases = await readBasesOfMerge(repository);
    const before = bases && (await readBlobsAt(repository, bases, paths));
    return ({ path, parents }) => ({
      keeps: parents,
      loses: before && (before.get(path) ?? (bases.length > 0 ? null : [])),
    });
  }
  const bases = await readAtEnds(repository, portable, { selection: history, which: 'bases', paths });
  return ({ path }) => ({ keeps: bases.get(path) ?? [], loses: [] });
}

async function readAtEnds(repository: LocalRepository, portable: boolean, asked: EndsQuery): Promise<BlobsByPath> {
  const read = portable ? (await import('../sources/portable.ts')).readPortableBlobsAtEnds : readBlobsAtEnds;
  return read(repository, asked);
}

async function readBasesOfMerge(repository: LocalRepository): Promise<readonly string[] | null> {
  const { head } = repository;
  if (head === null) return null;
  const heads = await readMergeHeads(repository);
  const found = await Promise.all(heads.map((other) => readMergeBases(repository, [head, other])));
  return found.includes(null) ? null : found.flatMap((bases) => bases ?? []);
}

/** Something is new where it stands: it may have moved there from any file that changed. Returns what to tell of it. */
async function readSources(changes: Changes, versions: Versions): Promise<string[]> {
  const all = [...changes.all()];
  const gone = all.filter(({ blob }) => blob === null);
  const edited = all.filter(({ blob }) => blob !== null);
  const blobs = new Set([...gone, ...edited].flatMap(({ parents }) => parents).filter((blob) => blob !== null));
  await versions.read([...blobs].slice(0, mostSources));
  if (blobs.size <= mostSources) return [];
  return [
    `of ${blobs.size} changed files only ${mostSources} were searched for what moved: what came from others counts as new`,
  ];
}

/** By path, of files whose earlier versions hold something. What is staged ends at the index, as its changes say. */
async function readEndsOfSources(
  repository: LocalRepository,
  { history, portable }: ScanRequest,
  changes: Changes,
  versions: Versions,
): Promise<BlobsByPath> {
  if (!history || history.kind === 'staged') return new Map();
  const holds = (blob: string | null): boolean =>
    blob !== null && (versions.resultsOf(blob) ?? []).some(holdsSomething);
  const paths = pathsOf([...changes.all()].filter(({ parents }) => parents.some(holds)));
  if (paths.length === 0) return new Map();
  const ends = await readAtEnds(repository, portable, { selection: history, which: 'tips', paths });
  await versions.read([...ends.values()].flat());
  return ends;
}

class Versions {
  readonly #collected: ScanResults;
  readonly #repository: LocalRepository;
  readonly #pool: Pool;
  readonly #portable: boolean;
  readonly #read = new Map<string, KeyedResult[]>();

  constructor(
    collected: ScanResults,
    repository: LocalRepository,
    { pool, portable }: { readonly pool: Pool; readonly portable: boolean },
  ) {
    [this.#collected, this.#repository, this.#pool, this.#portable] = [collected, repository, pool, portable];
  }

  resultsOf(blob: string): readonly KeyedResult[] | null {
    const { results } = this.#collected;
    if (this.#collected.isScanned(blob))
      return [...(results.get(objectKey(blob)) ?? []), ...(results.get(largeFileKey(objectKey(blob))) ?? [])];
    return this.#read.get(blob) ?? null;
  }

  /** Each once; those that the scan has read are known. */
  async read(blobs: readonly (string | null)[]): Promise<void> {
    const wanted = new Set(blobs.filter((blob) => blob !== null && this.resultsOf(blob) === null));
    const ids = [...wanted].filter((blob) => blob !== null);
    const absent = this.#portable ? new Set<string>() : await listAbsent(this.#repository, ids);
    for (const id of ids)
      this.#read.set(id, absent.has(id) ? [toUnread(objectKey(id), 'blob', 'not in this clone')] : []);
    const present = ids.filter((id) => !absent.has(id));
    for (let from = 0; from < present.length; from += perJob)
      await this.#readObjects(present.slice(from, from + perJob));
  }

  async #readObjects(ids: readonly string[]): Promise<void> {
    const results = this.#collected.withPeople(await this.#pool.run({ kind: 'objects', ids }));
    const { here: files, absent } = this.#collected.findLargeFiles(results);
    const large = files.length > 0 ? await this.#pool.run({ kind: 'files', files }) : null;
    for (const result of [...results, ...absent, ...(large ? this.#collected.withPeople(large) : [])])
      this.#read.get(objectOf(result.key) ?? '')?.push(result);
  }

  /** Whether every parent holds all that is found now, whoever excused it there. */
  explain(blob: string | null, parents: readonly (string | null)[]): boolean {
    const now = this.#contentsOf(blob);
    return parents.every((parent) => {
      const before = this.#contentsOf(parent);
      return [...now].every((thing) => before.has(thing));
    });
  }

  #contentsOf(blob: string | null): ReadonlySet<string> {
    const results = (blob === null ? null : this.resultsOf(blob)) ?? [];
    const hits = results.flatMap((result) => result.hits);
    const tables = results.flatMap((result) => result.tables);
    return new Set([
      ...hits.map(({ rule, value, within = [] }) => [rule, value, ...within].join('\0')),
      ...tables.flatMap(({ signature, members = [] }) => [signature, ...members].join('\0')),
    ]);
  }
}
