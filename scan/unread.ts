/** Documents of which nothing can be known. */
import type { FileToScan, KeyedResult } from './session.ts';
import { findLfsObject } from './sources/index.ts';
import type { Repository } from './types.ts';

export function toUnread(key: string, type: 'blob' | 'file', reason: string): KeyedResult {
  return { key, type, status: 'not-covered', reason, bytes: 0, hits: [], tables: [], lfs: null };
}

export interface LargeFiles {
  readonly here: readonly FileToScan[];
  readonly absent: readonly KeyedResult[];
}

/** Git LFS pointers that were met: objects on this disk can be scanned, others are not covered. */
export function findLargeFiles(repository: Repository, results: readonly KeyedResult[]): LargeFiles {
  const here: FileToScan[] = [];
  const absent: KeyedResult[] = [];
  for (const { key, lfs } of results) {
    if (!lfs) continue;
    const absolute = findLfsObject(repository, lfs.oid);
    if (absolute) here.push({ key: `lfs:${key}`, absolute, size: lfs.size, indexOid: null });
    else absent.push(toUnread(`lfs:${key}`, 'file', 'Git LFS object that is not on this disk (git lfs fetch --all)'));
  }
  return { here, absent };
}
