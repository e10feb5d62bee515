/** What Git hooks need to know of a repository. */
import { runGit } from './git.ts';
import { openRepository } from './repository.ts';
import { findCommit } from './revisions.ts';

/** Where hooks are kept, `core.hooksPath` of the repository's own configuration included; null outside a repository. */
export async function hookFolder(path: string): Promise<string | null> {
  const repository = await openRepository(path);
  if (!repository) return null;
  const configured = await runGit(repository.gitDir, ['config', '--local', '--get', 'core.hooksPath']).catch(
    () => null,
  );
  const folder = configured?.toString('utf8').trim();
  return folder ? folder : `${repository.gitDir}/hooks`;
}

const nothing = /^0+$/;

/**
 * The commits a push brings, as a range for `scan`: everything of `local` that `remote` has not, or that no remote has
 * where `remote` is not known here. Null for a deletion. Both are revisions or object ids.
 */
export async function unpushedRange(path: string, local: string, remote: string): Promise<string | null> {
  const repository = await openRepository(path);
  if (!repository || nothing.test(local)) return null;
  const isKnown = remote !== '' && !nothing.test(remote) && (await findCommit(repository, remote)) !== null;
  return isKnown ? `${remote}..${local}` : `--remotes..${local}`;
}
