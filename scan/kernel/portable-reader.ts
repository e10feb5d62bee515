/** Reads objects with isomorphic-git: no `git`, no native part. It loads whole packs, so their size is limited. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createPortableFs, objectFoldersOf } from '../sources/portable-fs.ts';
import type { ObjectReader, ObjectType, Repository } from '../types.ts';

/** Thrown where a repository is too large for `--portable`. */
export class PortableLimitError extends Error {
  override readonly name = 'PortableLimitError';
}

/** Throws PortableLimitError where all packs together are larger than `limit` bytes. */
export function assertPortableSize(repository: Repository, limit: number): void {
  const folders = objectFoldersOf(repository).map((folder) => join(folder, 'pack'));
  const packs = folders.flatMap((folder) => (existsSync(folder) ? packsIn(folder) : []));
  const size = packs.reduce((sum, pack) => sum + statSync(pack).size, 0);
  if (size <= limit) return;
  throw new PortableLimitError(
    `the packs of this repository have ${size} bytes, --portable reads at most ${limit}; scan without --portable, or raise limits.portableSize`,
  );
}

function packsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  return names.map((name) => join(folder, name));
}

export function createPortableReader(repository: Repository, limit: number): ObjectReader {
  assertPortableSize(repository, limit);
  const cache = {};
  const fs = createPortableFs(repository);
  return {
    async read(ids, sink) {
      const git = await import('isomorphic-git');
      for (const oid of ids) {
        try {
          const { type, object } = await git.default.readObject({
            fs,
            gitdir: repository.gitDir,
            oid,
            format: 'content',
            cache,
          });
          const bytes = object as Uint8Array;
          sink.begin(oid, type as ObjectType, bytes.length);
          await sink.data(bytes);
          await sink.end();
        } catch (error) {
          const isAbsent = error instanceof Error && error.name === 'NotFoundError';
          sink.missing(oid, isAbsent ? 'the object is not in the repository' : 'damaged object');
        }
      }
    },
    close() {},
  };
}
