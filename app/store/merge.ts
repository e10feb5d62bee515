/** Leaks that turn out to be one: a scan found the same people in all of them. */
import { sql, type Kysely } from 'kysely';
import { sharesPeople } from '../../scan/index.ts';
import type { StoredLeak } from './leaks.ts';
import type { Tables } from './tables.ts';

/** Nobody decided about it: what a decision covers stays as it is. */
export function isMergeable({ state, merged_into: into }: StoredLeak): boolean {
  return into === null && (state === 'open' || state === 'gone');
}

/** The one that people read already; else the oldest. */
export function toSurvivor(leaks: readonly StoredLeak[]): StoredLeak | null {
  const byAge = leaks.toSorted((a, b) => a.opened_at.getTime() - b.opened_at.getTime());
  return (
    byAge.find(({ issue_number: issue, advisory_id: advisory }) => issue !== null || advisory !== null) ??
    byAge[0] ??
    null
  );
}

/** Leaks of a repository in whose tables at least half of these people are, or the other way round. */
export async function findSamePeople(
  db: Kysely<Tables>,
  repository: number,
  people: readonly (readonly string[])[],
): Promise<readonly StoredLeak[]> {
  const all = [...new Set(people.flat())];
  if (all.length === 0) return [];
  const rows = await db
    .selectFrom('leak_place')
    .select(['leak_id', sql<readonly string[]>`dataset -> 'people'`.as('people')])
    .where('repository_id', '=', repository)
    .where(sql<boolean>`jsonb_exists_any(dataset -> 'people', ${all}::text[])`)
    .execute();
  const same = rows.filter((row) => people.some((each) => sharesPeople(each, row.people)));
  const ids = [...new Set(same.map(({ leak_id: id }) => id))];
  if (ids.length === 0) return [];
  return db.selectFrom('leak').selectAll().where('id', 'in', ids).where('repository_id', '=', repository).execute();
}

/** What is known of the others goes to the survivor; they point to it. */
export async function mergeLeaks(db: Kysely<Tables>, survivor: string, others: readonly string[]): Promise<void> {
  if (others.length === 0) return;
  const from = sql`any(${others}::text[])`;
  await sql`update leak_place set leak_id = ${survivor} where leak_id = ${from} and not exists (
    select from leak_place as known where known.leak_id = ${survivor} and known.repository_id = leak_place.repository_id
      and known.rule = leak_place.rule and known.fingerprint = leak_place.fingerprint and known.path = leak_place.path)`.execute(
    db,
  );
  await sql`delete from leak_place where leak_id = ${from}`.execute(db);
  await sql`insert into leak_sight (leak_id, repository_id, present, in_pulls)
    select ${survivor}, repository_id, bool_or(present), bool_or(in_pulls) from leak_sight where leak_id = ${from} group by 2
    on conflict (leak_id, repository_id) do update set present = leak_sight.present or excluded.present,
      in_pulls = leak_sight.in_pulls or excluded.in_pulls`.execute(db);
  await sql`delete from leak_sight where leak_id = ${from}`.execute(db);
  // A head that one of them blocks is blocked by what they are now.
  await sql`update judgement set blocking = (
      select jsonb_agg(distinct case when id = ${from} then ${survivor} else id end)
      from jsonb_array_elements_text(blocking) as each (id))
    where jsonb_exists_any(blocking, ${others}::text[])`.execute(db);
  // The clock runs from when the first of them was found.
  await sql`update leak set opened_at = (select min(opened_at) from leak where id = ${survivor} or id = ${from})
    where id = ${survivor}`.execute(db);
  await sql`update leak set merged_into = ${survivor}, state = 'gone', closed_at = now() where id = ${from}`.execute(
    db,
  );
}
