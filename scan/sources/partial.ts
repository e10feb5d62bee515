/** Partial clones: some objects stay with the remote they were cloned from. Nothing here ever asks it for them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRepository } from '../model/repository.ts';
import { commonFolderOf } from './common.ts';
import { runGit } from './git.ts';
import { listObjects } from './objects.ts';

/** For more it is quicker to list all that is here. */
const few = 2_000;

/**
 * Which of these objects are not here; empty where the clone is not partial. Git must never be asked for what is absent
 * where it would try to fetch it: then everything that is here is listed.
 */
export async function listAbsent(repository: LocalRepository, ids: Iterable<string>): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || !isPartialClone(repository)) return new Set();
  const mayAsk = wanted.length <= few && (await neverFetches(repository));
  return mayAsk ? askForEach(repository, wanted) : listAll(repository, wanted);
}

/** Git 2.44 obeys GIT_NO_LAZY_FETCH; an older one has nobody to ask where no remote has promised anything. */
async function neverFetches(repository: LocalRepository): Promise<boolean> {
  const [, major = 0, minor = 0] =
    /(\d+)\.(\d+)/.exec(String(await runGit(repository, ['version'])))?.map(Number) ?? [];
  if (major > 2 || (major === 2 && minor >= 44)) return true;
  const names = (await runGit(repository, ['config', '--list', '--name-only', '-z'])).toString('utf8').split('\0');
  return !names.some((name) =>
    /^(?:remote\..*\.(?:promisor|partialclonefilter)|extensions\.partialclone)$/is.test(name),
  );
}

async function askForEach(repository: LocalRepository, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const answer = await runGit(repository, ['cat-file', '--batch-check=%(objectname)'], `${ids.join('\n')}\n`);
  const here = new Set(answer.toString('latin1').split('\n'));
  return new Set(ids.filter((id) => !here.has(id)));
}

async function listAll(repository: LocalRepository, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const absent = new Set(ids);
  for await (const { id } of listObjects(repository)) absent.delete(id);
  return absent;
}

/** Packs that came from a promisor carry a mark (gitformat-pack, partial-clone). */
export function isPartialClone(repository: LocalRepository): boolean {
  const folder = join(commonFolderOf(repository), 'objects', 'pack');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.promisor'));
}
