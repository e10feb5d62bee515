/** Since when datasets that are no more in HEAD are gone from it: a breach notification says until when it was there. */
import type { FirstAppearance } from '../../rules/index.ts';
import type { LocalRepository } from '../model/repository.ts';
import { findRemoval, GitError, readCommitFacts } from '../sources/index.ts';
import type { FoundTable } from './occurrences.ts';

/** Each takes a walk over the history. */
const mostLookedFor = 20;

export type Removals = ReadonlyMap<FoundTable, FirstAppearance>;

export async function findRemovals(tables: readonly FoundTable[], repository: LocalRepository): Promise<Removals> {
  const gone = tables
    .filter(({ versions }) => !versions.some(({ location }) => location.inHead))
    .slice(0, mostLookedFor);
  const commits = new Map<FoundTable, string>();
  for (const table of gone) {
    const blobs = new Set(table.versions.flatMap(({ location }) => location.blob ?? []));
    const commit = blobs.size > 0 ? await findRemoval(repository, table.path, blobs).catch(orUnknown) : null;
    if (commit !== null) commits.set(table, commit);
  }
  const facts = await readCommitFacts(repository, [...new Set(commits.values())]);
  return new Map(
    [...commits].map(([table, commit]) => {
      const { author = null, date = null } = facts.get(commit) ?? {};
      return [table, { commit, author, date }] as const;
    }),
  );
}

/** Where objects are missing the date is not known; what is missing is said elsewhere. */
function orUnknown(error: unknown): null {
  if (error instanceof GitError) return null;
  throw error;
}
