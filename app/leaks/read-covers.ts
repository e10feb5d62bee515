/** What decisions say of a leak, and where it stands. */
import type { LeakCovers } from '../decide/leak-state.ts';
import { findCovers, findPlaces, findSights, type Database } from '../store/index.ts';

export async function readCovers(db: Database, leak: string): Promise<LeakCovers> {
  const places = await findPlaces(db, leak);
  const sights = await findSights(db, leak);
  const left = new Set(
    sights.filter(({ present, inPulls }) => !present && !inPulls).map(({ repository }) => repository),
  );
  const repositories = new Set(places.map(({ repository_id: id }) => id).filter((id) => !left.has(id)));
  return { covers: await findCovers(db, leak), repositories: [...repositories] };
}
