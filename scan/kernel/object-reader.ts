/** Objects of a repository on this disk: read here where that is known how, else by Git. */
import type { ObjectReader } from '../model/objects.ts';
import type { LocalRepository } from '../model/repository.ts';
import { createGitReader } from './git-reader.ts';
import { createPackReader } from './packs/pack-reader.ts';

/** `verify`: throws GitError for an object that is not what its id says, which nobody looks at when it is read. */
export function createObjectReader(repository: LocalRepository, verify = false): ObjectReader {
  const git = createGitReader(repository, verify);
  return repository.objectFormat === 'sha1' ? createPackReader(repository, git, verify) : git;
}
