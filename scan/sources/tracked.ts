/** Whether Git tracks a file: whoever overwrites it destroys somebody's work. */
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { discover } from './discover.ts';
import { runGit } from './git.ts';
import { readIndexFile } from './index-file.ts';
import { openRepository } from './repository.ts';
import { literally } from './scope.ts';

/** The file must exist; outside of a repository none is. `portable`: without `git`. */
export async function isTracked(file: string, portable: boolean): Promise<boolean> {
  const found = discover(file);
  if (!found?.workTree) return false;
  const name = relative(realpathSync(found.workTree), realpathSync(file)).split(sep).join('/');
  if (portable) return readIndexFile(found.gitDir).some(({ path }) => path === name);
  const repository = await openRepository(file);
  if (!repository) return false;
  const list = [literally, 'ls-files', '-z', '--', name];
  return (await runGit({ ...repository, folder: found.workTree }, list)).length > 0;
}
