/** Git LFS pointers: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../types.ts';
import { commonFolderOf } from './common.ts';

export interface LfsPointer {
  /** SHA-256, hex. */
  readonly oid: string;
  readonly size: number;
}

/** The pointer that a small file is, or null. */
export function parseLfsPointer(bytes: Buffer): LfsPointer | null {
  if (bytes.length >= 1_024 || !bytes.subarray(0, 8).equals(Buffer.from('version '))) return null;
  const text = bytes.toString('latin1');
  if (!/^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) return null;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return oid && size ? { oid, size: Number(size) } : null;
}

/** Where the object would be on this disk, or null where it is not. */
export function findLfsObject(repository: Repository, oid: string): string | null {
  const path = join(commonFolderOf(repository), 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  return existsSync(path) ? path : null;
}
