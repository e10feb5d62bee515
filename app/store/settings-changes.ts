/** What the action `fix` changed on GitHub, with the call that undoes it. */
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { SettingsCall } from '../../gate/index.ts';
import type { SettingsChangeTable, Tables } from './tables.ts';

export type StoredSettingsChange = Selectable<SettingsChangeTable>;
export type NewSettingsChange = Omit<
  Insertable<SettingsChangeTable>,
  'id' | 'apply' | 'undo' | 'done_at' | 'undone_at'
> & { readonly apply: SettingsCall; readonly undo: SettingsCall };

/** Before GitHub is asked, so that a change whose answer is lost is known. Returns its number. */
export async function beginSettingsChange(
  db: Kysely<Tables>,
  { apply, undo, ...change }: NewSettingsChange,
): Promise<number> {
  const row = await db
    .insertInto('settings_change')
    .values({ ...change, apply: JSON.stringify(apply), undo: JSON.stringify(undo) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function endSettingsChange(
  db: Kysely<Tables>,
  id: number,
  { undo, at }: { readonly undo: SettingsCall | null; readonly at: Date },
): Promise<void> {
  const change = { undo: undo && JSON.stringify(undo), done_at: at };
  await db.updateTable('settings_change').set(change).where('id', '=', id).execute();
}

/** GitHub refused it. */
export async function dropSettingsChange(db: Kysely<Tables>, id: number): Promise<void> {
  await db.deleteFrom('settings_change').where('id', '=', id).execute();
}

export async function markUndone(db: Kysely<Tables>, id: number, at: Date): Promise<void> {
  await db.updateTable('settings_change').set({ undone_at: at }).where('id', '=', id).execute();
}

export async function findSettingsChange(db: Kysely<Tables>, id: number): Promise<StoredSettingsChange | null> {
  return (await db.selectFrom('settings_change').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Policies by which something was changed, or a change undone, there since then, as far as GitHub said that it was. */
export async function findChangedPolicies(
  db: Kysely<Tables>,
  subject: string,
  since: Date,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('settings_change')
    .select('policy')
    .where('subject', '=', subject)
    .where((where) => where.or([where('done_at', '>', since), where('undone_at', '>', since)]))
    .execute();
  return new Set(rows.map(({ policy }) => policy));
}

/** Those that can be undone, newest first. */
export function listSettingsChanges(db: Kysely<Tables>): Promise<StoredSettingsChange[]> {
  return db
    .selectFrom('settings_change')
    .selectAll()
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1000)
    .execute();
}
