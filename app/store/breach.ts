/** What a notice of a breach needs: leaks of people, the tables they stand in, and who could read them when. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { StoredDecision } from './decisions.ts';
import type { StoredLeak } from './leaks.ts';
import type { StoredPlace } from './places.ts';
import type { RepositoryVisibilityTable, Tables } from './tables.ts';

export type SeenVisibility = Selectable<RepositoryVisibilityTable>;

/** Of a table that is followed it does not matter that it once held fewer people. */
export const countsOnItsOwn = sql<boolean>`(leak.followed or exists (select from leak_place as own where own.leak_id = leak.id and not exists (
  select from leak_place as other join leak as told on told.id = other.leak_id
  where told.followed and told.installation_id = leak.installation_id
    and other.repository_id = own.repository_id and other.fingerprint = own.fingerprint)))`;

/** In the order in which they were found. */
export function listLeaksOfPeople(db: Kysely<Tables>): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll()
    .where('kind', '<>', 'secret')
    .where('subjects', '>', 0)
    .where(countsOnItsOwn)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
}

/** Each repository of each leak, once. */
export function findRepositoriesOf(
  db: Kysely<Tables>,
  leaks: readonly string[],
): Promise<Pick<StoredPlace, 'leak_id' | 'repository_id'>[]> {
  return db
    .selectFrom('leak_place')
    .select(['leak_id', 'repository_id'])
    .distinct()
    .where(sql<boolean>`leak_id = any(${leaks}::text[])`)
    .orderBy('leak_id')
    .orderBy('repository_id')
    .execute();
}

/** Places that are tables. */
export function findTables(db: Kysely<Tables>, leaks: readonly string[]): Promise<StoredPlace[]> {
  return db
    .selectFrom('leak_place')
    .selectAll()
    .where(sql<boolean>`leak_id = any(${leaks}::text[])`)
    .where('dataset', 'is not', null)
    .orderBy('first_date')
    .orderBy('path')
    .execute();
}

/** Each change of visibility that was seen, oldest first. */
export function findVisibility(db: Kysely<Tables>, repositories: readonly number[]): Promise<SeenVisibility[]> {
  return db
    .selectFrom('repository_visibility')
    .selectAll()
    .where(sql<boolean>`repository_id = any(${repositories}::bigint[])`)
    .orderBy('id')
    .execute();
}

/** Oldest first. */
export function findAcceptances(
  db: Kysely<Tables>,
  leaks: readonly string[],
): Promise<Pick<StoredDecision, 'leak_id' | 'at'>[]> {
  return db
    .selectFrom('decision')
    .select(['leak_id', 'at'])
    .where(sql<boolean>`leak_id = any(${leaks}::text[])`)
    .where('action', '=', 'accept')
    .orderBy('id')
    .execute();
}

/** Secrets that stand in these repositories, or stood there, and that nobody called a false positive. */
export async function countSecrets(db: Kysely<Tables>, repositories: readonly number[]): Promise<number> {
  const row = await db
    .selectFrom('leak')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('kind', '=', 'secret')
    .where('severity', '<>', 'info')
    .where('state', '<>', 'false-positive')
    .where((where) =>
      where.exists(
        where
          .selectFrom('leak_place')
          .select('leak_place.leak_id')
          .whereRef('leak_place.leak_id', '=', 'leak.id')
          .where(sql<boolean>`leak_place.repository_id = any(${repositories}::bigint[])`),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
