/** Who brought a leak in: nobody accepts what they did themselves, wherever they say it. */
import { pullsOfHead, readCommitAccounts, readPull } from '../../../github/index.ts';
import { findBlockedBy, findPlaces, type StoredLeak } from '../../store/index.ts';
import type { JobContext } from '../context.ts';
import { pullOf } from '../texts.ts';
import type { Place } from '../place.ts';

/** Enough to name those who did it; each costs a request. */
const mostAsked = 20;

/** Ids of accounts: of the first commits that hold it, and of the pull requests that brought it or want to. */
export async function authorsOf(context: JobContext, place: Place, leak: StoredLeak): Promise<ReadonlySet<number>> {
  const { github, where, row } = place;
  const places = (await findPlaces(context.db, leak.id)).filter(({ repository_id: id }) => id === row.id);
  const authors = new Set<number>();
  for (const commit of distinct(places.map(({ first_commit: commit }) => commit)))
    for (const id of await readCommitAccounts(github, where, commit)) authors.add(id);
  for (const number of distinct(places.map(({ path }) => pullOf(path))))
    add(authors, await readPull(github, where, number));
  for (const { repository, sha } of (await findBlockedBy(context.db, leak.id)).slice(0, mostAsked))
    if (repository === row.id) for (const pull of await pullsOfHead(github, where, sha)) add(authors, pull);
  return authors;
}

function distinct<T>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))].slice(0, mostAsked);
}

function add(authors: Set<number>, pull: { readonly author: { readonly id: number } | null } | null): void {
  if (pull?.author) authors.add(pull.author.id);
}
