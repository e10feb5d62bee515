/** Where the App is installed. */
import { sql, type Selectable } from 'kysely';
import type { Database } from './database.ts';
import { forgetPosture } from './posture.ts';
import type { InstallationTable } from './tables.ts';

export type StoredInstallation = Selectable<InstallationTable>;

export interface InstallationFacts {
  readonly id: number;
  readonly account_id: number;
  readonly account: string;
  readonly account_type: StoredInstallation['account_type'];
  readonly permissions: Readonly<Record<string, string>>;
  readonly state: 'active' | 'suspended';
}

/** Adds it, or brings it up to date; one that was removed and comes back begins anew, with a new date. */
export async function saveInstallation(db: Database, { permissions, ...facts }: InstallationFacts): Promise<void> {
  const known = { ...facts, permissions: JSON.stringify(permissions) };
  await db
    .insertInto('installation')
    .values(known)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        ...known,
        removed_at: null,
        installed_at: sql`case when installation.state = 'removed' then now() else installation.installed_at end`,
      }),
    )
    .execute();
}

export function findInstallation(db: Database, id: number): Promise<StoredInstallation | undefined> {
  return db.selectFrom('installation').selectAll().where('id', '=', id).executeTakeFirst();
}

/** In order of their ids. */
export function listInstallations(
  db: Database,
  state: StoredInstallation['state'] = 'active',
): Promise<StoredInstallation[]> {
  return db.selectFrom('installation').selectAll().where('state', '=', state).orderBy('id').execute();
}

/** Marks it and its repositories as removed; the rows go when their retention is over. */
export async function markInstallationRemoved(db: Database, id: number, at: Date): Promise<void> {
  await db
    .updateTable('installation')
    .set({ state: 'removed', removed_at: at })
    .where('id', '=', id)
    .where('state', '<>', 'removed')
    .execute();
  await db
    .updateTable('repository')
    .set({ state: 'removed', removed_at: at })
    .where('installation_id', '=', id)
    .where('state', '<>', 'removed')
    .execute();
}

export async function setSummaryIssue(
  db: Database,
  id: number,
  issue: { readonly repository: number; readonly number: number },
): Promise<void> {
  await db
    .updateTable('installation')
    .set({ summary_repository_id: issue.repository, summary_issue: issue.number })
    .where('id', '=', id)
    .execute();
}

/** Deletes those that were removed before the date and of which nothing is kept any more, for good; returns their ids. */
export async function purgeInstallations(db: Database, before: Date): Promise<number[]> {
  const rows = await db
    .deleteFrom('installation')
    .where('state', '=', 'removed')
    .where('removed_at', '<', before)
    .where((where) =>
      where.not(
        where.exists(where.selectFrom('repository').select('id').whereRef('installation_id', '=', 'installation.id')),
      ),
    )
    .returning('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await db.deleteFrom('floor').where('installation_id', 'in', ids).execute();
  for (const id of ids) await forgetPosture(db, `organisation:${id}`);
  return ids;
}
