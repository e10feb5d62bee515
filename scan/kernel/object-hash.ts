/** What an object is named by: the hash of its type, its size and its bytes (gitdatamodel, "Objects"). */
import { createHash, type Hash } from 'node:crypto';
import type { ObjectType } from '../model/objects.ts';
import { GitError } from '../sources/index.ts';

/** Takes the bytes; its digest in hex is the id. */
export function openObjectHash(format: 'sha1' | 'sha256', type: ObjectType, size: number): Hash {
  return createHash(format).update(`${type} ${size}\0`);
}

/** `hash`: that has taken all bytes. Throws GitError. */
export function assertNamed(hash: Hash, id: string): void {
  if (hash.digest('hex') === id) return;
  throw new GitError('an object of this repository is not what its id says: clone it again');
}
