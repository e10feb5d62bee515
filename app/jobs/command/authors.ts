/** Who brought a leak in: nobody accepts what they did themselves, wherever they say it. */
import { authorsOfCommits, mostAsked } from '../../../gate/index.ts';
import { pullsOfHead, readPull, type Pull } from '../../../github/index.ts';
import { findBlockedBy, findPlaces, type StoredLeak } from '../../store/index.ts';
import type { JobContext } from '../context.ts';
import { pullOf } from '../texts.ts';
import type { Asked } from './index.ts';

/** Ids of accounts: of the first commits that hold it, and of the pull requests that brought it or want to. */
export async function authorsOf(
  context: JobContext,
  { leaking: { github, where, row }, pull: said }: Asked,
  leak: StoredLeak,
): Promise<ReadonlySet<number>> {
  const places = (await findPlaces(context.db, leak.id)).filter(({ repository_id: id }) => id === row.id);
  const commits = await authorsOfCommits(
    github,
    where,
    places.map(({ first_commit: commit }) => commit),
  );
  const pulls: (Pick<Pull, 'author'> | null)[] = [said];
  const numbers = new Set(places.map(({ path }) => pullOf(path)));
  for (const number of [...numbers].filter((each) => each !== null).slice(0, mostAsked))
    pulls.push(await readPull(github, where, number));
  for (const { repository, sha } of (await findBlockedBy(context.db, leak.id)).slice(0, mostAsked))
    if (repository === row.id) pulls.push(...(await pullsOfHead(github, where, sha)));
  return new Set([...commits, ...pulls.flatMap((pull) => pull?.author?.id ?? [])]);
}
