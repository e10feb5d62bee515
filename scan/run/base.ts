/**
 * What the base branch excuses. A comment that comes with a change excuses nothing there (docs/promises.md, 4):
 * only where the base holds the same value at the same path under the same rule, excused by a comment too, does it count.
 */
import { objectOf } from '../model/document-key.ts';
import { nameWithin } from '../match/within.ts';
import type { Hit, InlineAllow } from '../model/hit.ts';
import type { LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import { GitError, listAbsent, listHead } from '../sources/index.ts';
import type { ScanResults } from './collected.ts';
import type { ScanComparison } from './compared.ts';
import type { KeyedResult } from './jobs.ts';
import { createLocator } from './locate.ts';

export interface BaseComments {
  /** The comments at all places of one value at one path of the base; empty where the base does not hold it there. */
  readonly commentsOf: (
    rule: number,
    value: string,
    place: { readonly path: string; readonly within: readonly string[] },
  ) => readonly (InlineAllow | null)[];
  readonly notices: readonly string[];
}

/** With no base, no comment counts. */
export const noBase: BaseComments = { commentsOf: () => [], notices: [] };

/** Scans the base's version of those paths only that hold a comment now. */
export async function readBaseComments({
  collected,
  request,
  repository,
  pool,
}: ScanComparison): Promise<BaseComments> {
  const paths = commentedPaths(collected, request);
  if (request.base === null || paths.size === 0) return noBase;
  const tree = await listTree({ ...repository, head: request.base }, request.portable);
  if (!tree) {
    const notice = `the base ${request.base.slice(0, 12)} is not in this repository: no inline comment excuses anything`;
    return { ...noBase, notices: [notice] };
  }
  const blobs = new Map([...paths].flatMap((path) => (tree.has(path) ? [[path, tree.get(path) ?? '']] : [])));
  const ids = new Set(blobs.values());
  const absent = request.portable ? new Set<string>() : await listAbsent(repository, ids);
  const { results } = await pool.run({ kind: 'objects', ids: [...ids].filter((id) => !absent.has(id)) });
  return toComments(blobs, results, absent);
}

function commentedPaths(collected: ScanResults, request: ScanRequest): ReadonlySet<string> {
  const locate = createLocator(collected, request);
  const commented = [...collected.results.values()].flat().filter(({ hits }) => hits.some(({ inline }) => inline));
  return new Set(commented.flatMap((result) => locate(result).map(({ path }) => path)));
}

async function listTree(repository: LocalRepository, portable: boolean): Promise<ReadonlyMap<string, string> | null> {
  try {
    if (!portable) return await listHead(repository);
    const { listPortableHead } = await import('../sources/portable.ts');
    return await listPortableHead(repository);
  } catch (error) {
    if (portable || (error instanceof GitError && !error.isMissing)) return null;
    throw error;
  }
}

function toComments(
  blobs: ReadonlyMap<string, string>,
  results: readonly KeyedResult[],
  absent: ReadonlySet<string>,
): BaseComments {
  const byBlob = new Map(results.map((result) => [objectOf(result.key), result]));
  const unread = [...blobs].filter(([, blob]) => absent.has(blob) || byBlob.get(blob)?.status === 'not-covered');
  return {
    commentsOf(rule, value, { path, within }) {
      const hits = byBlob.get(blobs.get(path) ?? null)?.hits ?? [];
      const isThere = (hit: Hit): boolean => nameWithin(path, hit.within).join('\0') === within.join('\0');
      return hits.filter((hit) => hit.rule === rule && hit.value === value && isThere(hit)).map(({ inline }) => inline);
    },
    notices: unread.map(
      ([path]) => `${path}: its version in the base cannot be read, so its inline comments excuse nothing`,
    ),
  };
}
