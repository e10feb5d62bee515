/** Git LFS pointers: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

export interface LfsPointer {
  /** SHA-256, hex. */
  readonly oid: string;
  readonly size: number;
}

/** Bytes; a pointer is shorter. */
export const lfsPointerLimit = 1_024;

/** The pointer that a small file is, or null. */
export function parseLfsPointer(bytes: Buffer): LfsPointer | null {
  if (bytes.length >= lfsPointerLimit || !bytes.subarray(0, 8).equals(Buffer.from('version '))) return null;
  const text = bytes.toString('latin1');
  if (!/^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) return null;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return oid && size ? { oid, size: Number(size) } : null;
}

/** Where the object is on this disk, below one of these Git folders; null where it is not. */
export function findLfsObject(folders: readonly string[], oid: string): string | null {
  const paths = folders.map((folder) => join(folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Git LFS names an object by what it holds; whoever can write to the folder could put something else there. */
export function isLfsObject(path: string, oid: string): boolean {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1 << 20);
  const file = openSync(path, 'r');
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) hash.update(piece.subarray(0, size));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex') === oid;
}
