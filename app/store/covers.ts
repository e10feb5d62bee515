/** What the last decision on a leak covers, by repository: a decision holds where its giver has the right. */
import type { Kysely, Selectable } from 'kysely';
import type { CoverTable, Tables } from './tables.ts';

export type StoredCover = Selectable<CoverTable>;

export interface Cover {
  readonly leak: string;
  readonly repository: number;
  readonly action: StoredCover['action'];
  /** ISO 8601 date, the last day on which it holds. */
  readonly until: string | null;
  readonly head: string | null;
  readonly subjects: number;
}

/** In place of what an earlier decision covered there. */
export async function saveCover(db: Kysely<Tables>, cover: Cover): Promise<void> {
  const facts = {
    action: cover.action,
    until: cover.until,
    head_sha: cover.head,
    subjects: cover.subjects,
  };
  await db
    .insertInto('cover')
    .values({ leak_id: cover.leak, repository_id: cover.repository, ...facts })
    .onConflict((conflict) => conflict.columns(['leak_id', 'repository_id']).doUpdateSet(facts))
    .execute();
}

export function findCovers(db: Kysely<Tables>, leak: string): Promise<StoredCover[]> {
  return db.selectFrom('cover').selectAll().where('leak_id', '=', leak).orderBy('repository_id').execute();
}
