/** What the last looks at all repositories of a leak say together. */
import type { Sight } from '../../decide/leak-state.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
import { findPlaces, findSights, type StoredLeak } from '../../store/index.ts';

export async function readSight(context: JobContext, access: RepositoryAccess, leak: StoredLeak): Promise<Sight> {
  const places = await findPlaces(context.db, leak.id);
  const sights = await findSights(context.db, leak.id);
  const looked = new Set(sights.map(({ repository }) => repository));
  return {
    present: sights.some(({ present }) => present),
    inPulls: sights.some(({ inPulls }) => inPulls),
    forks: access.present.forks,
    // A leak all of whose places were texts that are gone has none left to look at.
    complete: places.every(({ repository_id }) => looked.has(repository_id)),
  };
}
