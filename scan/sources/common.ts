/** What linked work trees share with their repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LocalRepository } from '../model/repository.ts';

/** The folder of objects, refs and boundaries (gitrepository-layout, commondir). */
export function commonFolderOf({ gitDir, environment }: Pick<LocalRepository, 'gitDir' | 'environment'>): string {
  if (environment['GIT_COMMON_DIR']) return environment['GIT_COMMON_DIR'];
  const link = join(gitDir, 'commondir');
  return existsSync(link) ? resolve(gitDir, readFileSync(link, 'utf8').trim()) : gitDir;
}

/** Commits whose parents were not fetched (git-clone --depth). */
export function readShallowBoundary(repository: LocalRepository): readonly string[] {
  const file = repository.environment['GIT_SHALLOW_FILE'] ?? join(commonFolderOf(repository), 'shallow');
  return existsSync(file) ? readFileSync(file, 'latin1').split('\n').filter(Boolean) : [];
}
