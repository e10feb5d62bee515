/** Documents of which nothing can be known. */
import { largeFileKey, type DocumentKey } from '../model/document-key.ts';
import { findLfsObject, isLfsObject } from '../sources/index.ts';
import type { FileToScan, KeyedResult } from './jobs.ts';

export function toUnread(key: DocumentKey, type: 'blob' | 'file', reason: string): KeyedResult {
  return { key, type, status: 'not-covered', reason, bytes: 0, hits: [], tables: [], lfs: null };
}

export interface LargeFiles {
  readonly here: readonly FileToScan[];
  readonly absent: readonly KeyedResult[];
}

/** Git LFS pointers that were met: objects below these Git folders can be scanned, others are not covered. */
export function findLargeFiles(folders: readonly string[], results: readonly KeyedResult[]): LargeFiles {
  const here: FileToScan[] = [];
  const absent: KeyedResult[] = [];
  for (const { key, lfs } of results) {
    if (!lfs) continue;
    const absolute = findLfsObject(folders, lfs.oid);
    if (absolute && isLfsObject(absolute, lfs.oid))
      here.push({ key: largeFileKey(key), absolute, size: lfs.size, indexOid: null });
    else absent.push(toUnread(largeFileKey(key), 'file', absolute ? damaged : missing));
  }
  return { here, absent };
}

const missing = 'Git LFS object that is not on this disk (git lfs fetch --all)';
const damaged = 'Git LFS object on this disk that is damaged, or not what its id says (git lfs fsck)';
