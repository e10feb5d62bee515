/** From the names of commits to their ids. */
import type { Repository } from '../types.ts';
import { GitError, runGit } from './git.ts';

/** SHA-1 or SHA-256, in full. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Null where there is no such commit, or Git will not say. */
export async function findCommit({ gitDir }: Pick<Repository, 'gitDir'>, revision: string): Promise<string | null> {
  const question = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  return runGit(gitDir, question).then(
    (answer) => answer.toString('latin1').trim(),
    () => null,
  );
}

/** All in one process. Throws GitError where one names no commit. */
export async function resolveCommits(repository: Repository, revisions: readonly string[]): Promise<string[]> {
  const asked = revisions.map((revision) => `${revision.replaceAll('\n', ' ')}^{commit}\n`).join('');
  const answer = await runGit(repository.gitDir, ['cat-file', '--batch-check=%(objectname)'], asked);
  const ids = answer.toString('latin1').split('\n');
  return revisions.map((revision, at) => {
    const id = ids[at] ?? '';
    if (isObjectId(id)) return id;
    const hint = repository.shallow ? ' (it is shallow: fetch more of it)' : '';
    throw new GitError(`there is no commit "${revision}" in this repository${hint}`);
  });
}
