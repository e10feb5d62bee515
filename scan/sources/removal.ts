/** When content left the history of HEAD. */
import type { LocalRepository } from '../model/repository.ts';
import { runGit } from './git.ts';

/** Commits that changed the path, newest first: enough for a file that changes daily for years. */
const mostCommits = 2_000;

/**
 * The newest commit, along first parents, that took one of the blobs away from this path; null where HEAD never held
 * them there. A merge counts as the moment when its branch lost them.
 */
export async function findRemoval(
  repository: LocalRepository,
  path: string,
  blobs: ReadonlySet<string>,
): Promise<string | null> {
  const { head } = repository;
  if (head === null) return null;
  const literal = '--literal-pathspecs';
  const listing = ['rev-list', '--first-parent', `--max-count=${mostCommits}`, head, '--', path];
  const commits = await runGit(repository, [literal, ...listing]);
  if (commits.length === 0) return null;
  const comparing = ['diff-tree', '--stdin', '-r', '--diff-merges=first-parent', '--raw', '--no-abbrev', '--', path];
  const changes = (await runGit(repository, [literal, ...comparing], commits.toString('latin1'))).toString('latin1');
  let commit: string | null = null;
  for (const line of changes.split('\n')) {
    commit = /^[0-9a-f]{40,64}$/.exec(line)?.[0] ?? commit;
    const [, before = '', after = ''] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(line) ?? [];
    if (blobs.has(before) && !blobs.has(after)) return commit;
  }
  return null;
}
