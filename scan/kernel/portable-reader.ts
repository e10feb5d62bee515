/** Reads objects with isomorphic-git: no `git`, no native part. It loads whole packs, so their size is limited. */
import type { ObjectReader, ObjectType } from '../model/objects.ts';
import type { LocalRepository } from '../model/repository.ts';
import { createPortableFs } from '../sources/portable-fs.ts';
import { assertPortableSize } from '../sources/portable-size.ts';

export function createPortableReader(repository: LocalRepository, limit: number): ObjectReader {
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
      return 0;
    },
    close() {},
  };
}
