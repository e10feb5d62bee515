/** What is known and was told about the settings of repositories and organisations. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { PostureTable, Tables } from './tables.ts';

export type StoredPosture = Selectable<PostureTable>;

/** `repository:<id>`, `organisation:<id of the installation>`. */
export type PostureSubject = Pick<StoredPosture, 'subject' | 'installation_id' | 'repository_id'>;

export async function findPosture(db: Kysely<Tables>, subject: string): Promise<StoredPosture | null> {
  return (await db.selectFrom('posture').selectAll().where('subject', '=', subject).executeTakeFirst()) ?? null;
}

export function listPostures(db: Kysely<Tables>, installation: number): Promise<StoredPosture[]> {
  return db
    .selectFrom('posture')
    .selectAll()
    .where('installation_id', '=', installation)
    .orderBy('repository_id')
    .execute();
}

/** Those whose issue stands in this repository. */
export function findPosturesIn(db: Kysely<Tables>, repository: number): Promise<StoredPosture[]> {
  return db.selectFrom('posture').selectAll().where('issue_repository_id', '=', repository).execute();
}

/** What is not given stays as it is. */
export async function savePosture(
  db: Kysely<Tables>,
  { subject, ...place }: PostureSubject,
  { listed, said, ...facts }: Partial<Omit<StoredPosture, keyof PostureSubject>>,
): Promise<void> {
  const change = {
    ...place,
    ...facts,
    ...(listed && { listed: JSON.stringify(listed) }),
    ...(said && { said: JSON.stringify(said) }),
  };
  const unknown = { config: null, state: null, issue_repository_id: null, issue_number: null };
  await db
    .insertInto('posture')
    .values({ ...unknown, ...change, subject })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet(change))
    .execute();
}

/** With what was changed there: nobody can undo it any more. */
export async function forgetPosture(db: Kysely<Tables>, subject: string): Promise<void> {
  await db.deleteFrom('posture').where('subject', '=', subject).execute();
  await db.deleteFrom('settings_change').where('subject', '=', subject).execute();
}

export interface Holdings {
  readonly repository: number;
  /** In leaks that are open, or were let pass; made-up people are none. */
  readonly people: number;
  /** Open leaks of secrets, high or critical. */
  readonly secrets: number;
}

/** What repositories of an installation are known to hold; those that hold nothing are not listed. */
export async function findHoldings(
  db: Kysely<Tables>,
  { installation, repository }: { readonly installation: number; readonly repository?: number },
): Promise<ReadonlyMap<number, Holdings>> {
  const { rows } = await sql<Holdings>`
    select place.repository_id::float8 as repository,
      coalesce(sum(leak.subjects) filter (where leak.kind <> 'secret'), 0)::float8 as people,
      count(*) filter (where leak.kind = 'secret' and leak.state = 'open'
        and leak.severity in ('high', 'critical'))::float8 as secrets
    from leak join (select distinct leak_id, repository_id from leak_place) as place on place.leak_id = leak.id
    where leak.installation_id = ${installation} and leak.state in ('open', 'accepted') and leak.merged_into is null
      and leak.provenance in ('real', 'unknown')
      and (${repository ?? null}::bigint is null or place.repository_id = ${repository ?? null})
    group by place.repository_id`.execute(db);
  return new Map(rows.map((row) => [row.repository, row]));
}
