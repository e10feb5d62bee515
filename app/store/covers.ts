/** What the last decision on a leak covers, by repository: a decision holds where its giver has the right. */
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';
import type { CoveredPeople } from '../../gate/index.ts';
import type { DecisionLapse } from '../../rules/index.ts';
import { toStoredPeople } from './people.ts';
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
  /** Null: it has no tables, or those in them are not known yet. */
  readonly covered: CoveredPeople | null;
}

/** In place of what an earlier decision covered there. */
export async function saveCover(db: Kysely<Tables>, cover: Cover): Promise<void> {
  const facts = {
    action: cover.action,
    until: cover.until,
    head_sha: cover.head,
    subjects: cover.subjects,
    outgrown: null,
    ...(cover.covered ? toColumns(cover.covered) : { people: null, severity: null, identifiers: null }),
  };
  await db
    .insertInto('cover')
    .values({ leak_id: cover.leak, repository_id: cover.repository, ...facts })
    .onConflict((conflict) => conflict.columns(['leak_id', 'repository_id']).doUpdateSet(facts))
    .execute();
}

function toColumns({
  people,
  severity,
  identifiers,
}: CoveredPeople): Pick<Insertable<CoverTable>, 'people' | 'severity' | 'identifiers'> {
  return {
    people: JSON.stringify(toStoredPeople(people)),
    severity,
    identifiers: identifiers && JSON.stringify(identifiers),
  };
}

export function findCovers(db: Kysely<Tables>, leak: string): Promise<StoredCover[]> {
  return db.selectFrom('cover').selectAll().where('leak_id', '=', leak).orderBy('repository_id').execute();
}

/** In one repository, by the id of the leak. */
export async function findCoversOf(
  db: Kysely<Tables>,
  repository: number,
  leaks: readonly string[],
): Promise<ReadonlyMap<string, StoredCover>> {
  if (leaks.length === 0) return new Map();
  const rows = await db
    .selectFrom('cover')
    .selectAll()
    .where('repository_id', '=', repository)
    .where(sql<boolean>`leak_id = any(${leaks}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.leak_id, row]));
}

type Key = Pick<StoredCover, 'leak_id' | 'repository_id'>;

/** The people of a decision that an older version, or one under another key, has kept. */
export async function fillCover(
  db: Kysely<Tables>,
  { leak_id, repository_id }: Key,
  covered: CoveredPeople,
): Promise<void> {
  await db
    .updateTable('cover')
    .set(toColumns(covered))
    .where('leak_id', '=', leak_id)
    .where('repository_id', '=', repository_id)
    .where('people', 'is', null)
    .execute();
}

/** For good: only another decision covers it again. Returns whether it is news. */
export async function setOutgrown(
  db: Kysely<Tables>,
  { leak_id, repository_id }: Key,
  outgrown: DecisionLapse,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cover')
    .set({ outgrown: JSON.stringify(outgrown) })
    .where('leak_id', '=', leak_id)
    .where('repository_id', '=', repository_id)
    .where('outgrown', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Commits whose tables have to be read to know whom a decision covers. */
export async function findUnfilled(db: Kysely<Tables>, repository: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('cover')
    .select('head_sha')
    .distinct()
    .where('repository_id', '=', repository)
    .where('people', 'is', null)
    .where(
      sql<boolean>`exists (select from leak_place as place where place.leak_id = cover.leak_id and dataset is not null)`,
    )
    .execute();
  return rows.flatMap(({ head_sha: head }) => head ?? []);
}

/** The decision holds no more. */
export async function dropCover(db: Kysely<Tables>, leak: string, repository: number): Promise<void> {
  await db.deleteFrom('cover').where('leak_id', '=', leak).where('repository_id', '=', repository).execute();
}
