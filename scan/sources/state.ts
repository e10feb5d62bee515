/** A name for what a repository or a folder holds now: it changes with a ref, a file's size or its time. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import { runGit } from './git.ts';
import { isLinked, listModules, nestedAt } from './nested.ts';
import { openRepository } from './repository.ts';
import { listOtherIndexes } from './work-trees.ts';

/** Everything that a scan of this path would look at, repositories inside it included. Rejects where it cannot be read. */
export async function nameState(path: string): Promise<string> {
  const hash = createHash('sha256');
  await add(path, hash, new Set());
  return hash.digest('hex');
}

async function add(path: string, hash: Hash, seen: Set<string>): Promise<void> {
  if (seen.has(path)) return;
  seen.add(path);
  const repository = await openRepository(path);
  const nested: string[] = repository && !isLinked(repository) ? [...listModules(repository).values()] : [];
  hash.update(`\0${path}\0${repository?.head ?? ''}`);
  if (repository) hash.update(await runGit(repository, ['for-each-ref', '--format=%(objectname) %(refname)']));
  if (repository) hash.update(await runGit(repository, ['ls-files', '--stage', '-z']));
  if (repository) for (const folder of listOtherIndexes(repository)) hash.update(readFileSync(join(folder, 'index')));
  for await (const found of listFiles(path, repository)) {
    if ('skip' in found) hash.update(`\0${found.skip.path}\0${found.skip.reason}`);
    else if ('nested' in found) nested.push(found.nested.absolute);
    else hash.update(`\0${found.path}\0${found.size}\0${found.changed}`);
  }
  for (const folder of nested) {
    hash.update(`\0${folder}`);
    if (nestedAt(folder) === 'repository') await add(folder, hash, seen);
  }
}
