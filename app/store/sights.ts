/** Where leaks were still seen. */
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export interface SeenLeak {
  readonly leak: string;
  readonly repository: number;
  readonly present: boolean;
  readonly inPulls: boolean;
}

export interface StoredSight extends SeenLeak {
  readonly lookedAt: Date;
}

export async function saveSight(db: Kysely<Tables>, seen: SeenLeak): Promise<void> {
  const facts = { present: seen.present, in_pulls: seen.inPulls };
  await db
    .insertInto('leak_sight')
    .values({ leak_id: seen.leak, repository_id: seen.repository, ...facts })
    .onConflict((conflict) =>
      conflict.columns(['leak_id', 'repository_id']).doUpdateSet({ ...facts, looked_at: sql`now()` }),
    )
    .execute();
}

/** What a branch or pull request holds now is there again, whatever the last look said. Returns of which that is news. */
export async function markPresent(
  db: Kysely<Tables>,
  repository: number,
  leaks: readonly string[],
): Promise<readonly string[]> {
  if (leaks.length === 0) return [];
  const rows = await db
    .updateTable('leak_sight')
    .set({ present: true, looked_at: sql`now()` })
    .where('repository_id', '=', repository)
    .where(sql<boolean>`leak_id = any(${leaks}::text[])`)
    .where('present', '=', false)
    .returning('leak_id')
    .execute();
  return rows.map(({ leak_id }) => leak_id);
}

export async function findSights(db: Kysely<Tables>, leak: string): Promise<readonly StoredSight[]> {
  const rows = await db.selectFrom('leak_sight').selectAll().where('leak_id', '=', leak).execute();
  return rows.map((row) => ({
    leak: row.leak_id,
    repository: row.repository_id,
    present: row.present,
    inPulls: row.in_pulls,
    lookedAt: row.looked_at,
  }));
}
