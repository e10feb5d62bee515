/** What Git hooks need to know of a repository. */
import { runGit } from './git.ts';
import { openRepository } from './repository.ts';

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
 * The commits a push brings: everything of `local` that no remote has. Null for a deletion. A list of ids for a new
 * branch, `remote..local` for a known one.
 */
export async function unpushedRange(path: string, local: string, remote: string): Promise<string | null> {
  if (!/^[0-9a-f]{40,64}$/.test(local) || nothing.test(local)) return null;
  const repository = await openRepository(path);
  if (!repository) return null;
  const isKnown =
    !nothing.test(remote) &&
    (await runGit(repository.gitDir, ['cat-file', '-e', `${remote}^{commit}`]).then(
      () => true,
      () => false,
    ));
  return isKnown ? `${remote}..${local}` : `--remotes..${local}`;
}
