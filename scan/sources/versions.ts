/** Which contents files had in a part of the history. */
import type { LocalRepository } from '../model/repository.ts';
import { runGit } from './git.ts';

export interface VersionQuery {
  /** Commits whose history is left out. */
  readonly from: readonly string[];
  readonly to: string;
  readonly paths: readonly string[];
}

/** Ids of the blobs of each path. Throws GitError where a part of that history is not in this clone. */
export async function listVersions(
  repository: LocalRepository,
  { from, to, paths }: VersionQuery,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const format = ['--format=', '-z', '--raw', '--no-abbrev', '--no-renames', '-m', '--full-history'];
  const range = [to, ...from.map((commit) => `^${commit}`)];
  const answer = await runGit(repository, ['--literal-pathspecs', 'log', ...format, ...range, '--', ...paths]);
  const found = new Map<string, Set<string>>();
  const fields = answer.toString('utf8').split('\0');
  for (const [at, field] of fields.entries()) {
    const [, blob = ''] = /^\n*:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(field) ?? [];
    const path = fields[at + 1];
    if (blob !== '' && path !== undefined) found.set(path, (found.get(path) ?? new Set()).add(blob));
  }
  return found;
}
