/**
 * What tables held when somebody decided about them: the versions of their files that a commit and those before it hold,
 * and the versions that came since. They go through the same sessions, so that people are compared by the run's hashes.
 */
import { objectKey } from '../model/document-key.ts';
import type { LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import { commitsHere, GitError, listAbsent, listVersions } from '../sources/index.ts';
import type { ScanResults } from './collected.ts';
import type { ScanComparison } from './compared.ts';
import type { KeyedResult, Pool } from './jobs.ts';
import { createLocator } from './locate.ts';

/** What was found in the versions of one path; null: they cannot be read. */
export interface TableHistory {
  readonly decided: readonly KeyedResult[];
  readonly later: readonly KeyedResult[];
}

/** By commit, then by path. A commit that cannot be read is missing. */
export type TableHistories = ReadonlyMap<string, ReadonlyMap<string, TableHistory>>;

export async function readTableHistories({
  collected,
  request,
  repository,
  pool,
}: ScanComparison): Promise<TableHistories> {
  const wanted = request.people?.at ?? [];
  const paths = pathsOfTables(collected, request);
  if (wanted.length === 0 || paths.length === 0 || request.portable) return new Map();
  const versions = new Map<string, Versions>();
  for (const commit of await commitsHere(repository, wanted)) {
    const read = await readVersions(repository, { commit, head: repository.head, paths });
    if (read) versions.set(commit, read);
  }
  const results = await readResults(collected, repository, pool, [...versions.values()].flatMap(blobsOf));
  const toResults = (blobs: Iterable<string> = []): KeyedResult[] =>
    [...blobs].flatMap((blob) => results.get(blob) ?? []);
  return new Map(
    [...versions].map(([commit, { decided, later }]) => [
      commit,
      new Map(
        paths.map((path) => [path, { decided: toResults(decided.get(path)), later: toResults(later.get(path)) }]),
      ),
    ]),
  );
}

function pathsOfTables(collected: ScanResults, request: ScanRequest): readonly string[] {
  const locate = createLocator(collected, request);
  const withTables = [...collected.results.values()].flat().filter(({ tables }) => tables.length > 0);
  return [...new Set(withTables.flatMap((result) => locate(result).map(({ path }) => path)))];
}

/** By path: ids of blobs. */
type Blobs = ReadonlyMap<string, ReadonlySet<string>>;

interface Versions {
  readonly decided: Blobs;
  readonly later: Blobs;
}

const blobsOf = ({ decided, later }: Versions): string[] =>
  [...decided.values(), ...later.values()].flatMap((blobs) => [...blobs]);

async function readVersions(
  repository: LocalRepository,
  { commit, head, paths }: { readonly commit: string; readonly head: string | null; readonly paths: readonly string[] },
): Promise<Versions | null> {
  try {
    const decided = await listVersions(repository, { from: [], to: commit, paths });
    const later = head === null ? new Map() : await listVersions(repository, { from: [commit], to: head, paths });
    return { decided, later };
  } catch (error) {
    // Of a part of the history nobody can say who was in it.
    if (error instanceof GitError) return null;
    throw error;
  }
}

const perJob = 500;

async function readResults(
  collected: ScanResults,
  repository: LocalRepository,
  pool: Pool,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, readonly KeyedResult[]>> {
  const found = new Map<string, readonly KeyedResult[]>();
  const unread: string[] = [];
  for (const blob of new Set(blobs)) {
    if (collected.isScanned(blob)) found.set(blob, collected.results.get(objectKey(blob)) ?? []);
    else unread.push(blob);
  }
  const absent = await listAbsent(repository, unread);
  const present = unread.filter((blob) => !absent.has(blob));
  for (let from = 0; from < present.length; from += perJob) {
    const ids = present.slice(from, from + perJob);
    for (const result of collected.withPeople(await pool.run({ kind: 'objects', ids })))
      found.set(result.key, [...(found.get(result.key) ?? []), result]);
  }
  return found;
}
