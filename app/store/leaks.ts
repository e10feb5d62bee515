/** Leaks: what people act on. */
import { sql, type Insertable, type Kysely, type Selectable, type Updateable } from 'kysely';
import type { Announcement } from './intents.ts';
import type { LeakTable, Tables } from './tables.ts';

export type StoredLeak = Selectable<LeakTable>;
export type NewLeak = Insertable<LeakTable>;
export type LeakChange = Updateable<LeakTable>;

export async function findLeak(db: Kysely<Tables>, id: string): Promise<StoredLeak | null> {
  return (await db.selectFrom('leak').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** @param from only while it is in this state: what somebody decided meanwhile stays. */
export async function changeLeak(
  db: Kysely<Tables>,
  id: string,
  change: LeakChange,
  from?: StoredLeak['state'],
): Promise<void> {
  const update = db.updateTable('leak').set(change).where('id', '=', id);
  await (from === undefined ? update : update.where('state', '=', from)).execute();
}

/** Returns whether the attempt may open its issue: not when another one announced itself meanwhile. */
export async function announceIssue(db: Kysely<Tables>, id: string, { before, now }: Announcement): Promise<boolean> {
  const row = await db
    .updateTable('leak')
    .set({ issue_intent_at: now })
    .where('id', '=', id)
    .where('issue_intent_at', 'is not distinct from', before)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Leaks that stand in a repository, wherever their issue is; tables that only inform among them. */
export function findLeaksOf(db: Kysely<Tables>, repository: number): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll('leak')
    .where((where) =>
      where.exists(
        where
          .selectFrom('leak_place')
          .select('leak_place.leak_id')
          .whereRef('leak_place.leak_id', '=', 'leak.id')
          .where('leak_place.repository_id', '=', repository),
      ),
    )
    .execute();
}

/** Leaks of a repository that is lost belong to another one where they stand. Returns their ids and new repositories. */
export async function rehomeLeaks(
  db: Kysely<Tables>,
  lost: number,
): Promise<readonly Pick<StoredLeak, 'id' | 'repository_id'>[]> {
  const { rows } = await sql<Pick<StoredLeak, 'id' | 'repository_id'>>`
    update leak set repository_id = other.repository_id from (
      select distinct on (place.leak_id) place.leak_id, place.repository_id
      from leak_place as place join repository on repository.id = place.repository_id and repository.state = 'active'
      where place.repository_id <> ${lost} order by place.leak_id, place.repository_id
    ) as other
    where leak.id = other.leak_id and leak.repository_id = ${lost}
    returning leak.id, leak.repository_id`.execute(db);
  return rows;
}

/** Leaks of a repository whose issue stands in another one, open or not. */
export function findToldElsewhere(db: Kysely<Tables>, repository: number): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll()
    .where('repository_id', '=', repository)
    .where('issue_kind', '=', 'issue')
    .where('issue_repository_id', '<>', repository)
    .where('state', 'in', ['open', 'accepted'])
    .execute();
}

/** The issues in this repository say nothing any more: they are written anew, there or elsewhere. Returns their leaks. */
export async function forgetWordsIn(db: Kysely<Tables>, issueRepository: number): Promise<string[]> {
  const rows = await db
    .updateTable('leak')
    .set({ issue_hash: null })
    .where('issue_kind', '=', 'issue')
    .where('issue_repository_id', '=', issueRepository)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** With everything that was known of a repository; leaks that stand elsewhere too stay. */
export async function purgeLeaksOf(db: Kysely<Tables>, repository: number): Promise<void> {
  await db.deleteFrom('leak_place').where('repository_id', '=', repository).execute();
  await db.deleteFrom('leak_sight').where('repository_id', '=', repository).execute();
  await db.deleteFrom('cover').where('repository_id', '=', repository).execute();
  await db
    .deleteFrom('leak')
    .where('repository_id', '=', repository)
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('leak_place').select('leak_place.leak_id').whereRef('leak_place.leak_id', '=', 'leak.id'),
        ),
      ),
    )
    .execute();
  await db.deleteFrom('repository_visibility').where('repository_id', '=', repository).execute();
  await db.deleteFrom('check').where('repository_id', '=', repository).execute();
  await db.deleteFrom('judgement').where('repository_id', '=', repository).execute();
}

export async function findByIssue(db: Kysely<Tables>, repository: number, number: number): Promise<StoredLeak | null> {
  const row = await db
    .selectFrom('leak')
    .selectAll()
    .where('issue_repository_id', '=', repository)
    .where('issue_number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}

/** Those that are followed, newest first; `state` null: all. */
export function listLeaks(db: Kysely<Tables>, state: StoredLeak['state'] | null): Promise<StoredLeak[]> {
  const all = db
    .selectFrom('leak')
    .selectAll()
    .where('followed', '=', true)
    .where('merged_into', 'is', null)
    .orderBy('opened_at', 'desc')
    .orderBy('id');
  return (state === null ? all : all.where('state', '=', state)).execute();
}

export function listOpenLeaks(db: Kysely<Tables>, installation: number): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll()
    .where('installation_id', '=', installation)
    .where('followed', '=', true)
    .where('state', 'in', ['open', 'accepted'])
    .orderBy('opened_at')
    .execute();
}

/** Issues opened for an installation since a time: what a day may bring is limited. */
export async function countIssuesSince(db: Kysely<Tables>, installation: number, since: Date): Promise<number> {
  const row = await db
    .selectFrom('leak')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('installation_id', '=', installation)
    .where('issue_intent_at', '>=', since)
    .where('origin', '=', 'sweep')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
