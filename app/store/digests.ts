/** Digests of teams: what each was told, and what it is to be told. */
import type { Kysely, Selectable, Updateable } from 'kysely';
import type { DigestTable, Tables } from './tables.ts';
import type { StoredLeak } from './leaks.ts';

export type StoredDigest = Selectable<DigestTable>;

export async function findDigest(db: Kysely<Tables>, team: string): Promise<StoredDigest | null> {
  return (await db.selectFrom('digest').selectAll().where('team', '=', team).executeTakeFirst()) ?? null;
}

/** What is not given stays as it is. */
export async function saveDigest(
  db: Kysely<Tables>,
  team: string,
  { memory, ...rest }: Omit<Updateable<DigestTable>, 'team' | 'memory'> & { readonly memory: StoredDigest['memory'] },
): Promise<void> {
  const change = { ...rest, memory: JSON.stringify(memory) };
  await db
    .insertInto('digest')
    .values({ ...change, team })
    .onConflict((conflict) => conflict.column('team').doUpdateSet(change))
    .execute();
}

const columns = [
  'id',
  'title',
  'severity',
  'state',
  'repository_id',
  'due_at',
  'issue_kind',
  'issue_repository_id',
  'issue_number',
] as const;

export type DigestedLeak = Pick<StoredLeak, (typeof columns)[number]>;

/** Open ones that people are to be told of, the oldest first. @param severity only these */
export async function listLeaksToDigest(
  db: Kysely<Tables>,
  repositories: readonly number[],
  severity?: StoredLeak['severity'],
): Promise<readonly DigestedLeak[]> {
  if (repositories.length === 0) return [];
  const query = db
    .selectFrom('leak')
    .select(columns)
    .where('repository_id', 'in', repositories)
    .where('state', '=', 'open')
    .where('followed', '=', true)
    .where('merged_into', 'is', null)
    .orderBy('opened_at')
    .orderBy('id');
  return (severity === undefined ? query : query.where('severity', '=', severity)).execute();
}

/** Whatever became of them. */
export async function listLeaksById(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly DigestedLeak[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('leak').select(columns).where('id', 'in', ids).orderBy('id').execute();
}
