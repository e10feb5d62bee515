/** Brings the tables to this version's shape, once, whoever starts first (an advisory lock on PostgreSQL). */
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StoreError } from './errors.ts';
import { migrations as all } from './migrations/index.ts';
import type { Database } from './database.ts';

/** @throws StoreError when a newer version has written the store, or a migration fails (and is rolled back) */
export async function migrateStore(db: Database, migrations: Readonly<Record<string, Migration>> = all): Promise<void> {
  await assertNotNewer(db, migrations);
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'before the first';
  throw new StoreError(
    `the store could not be brought up to date (migration: ${failed}) and is as it was; see the cause, and report it if it is not yours`,
    { cause: error },
  );
}

async function assertNotNewer(db: Database, migrations: Readonly<Record<string, Migration>>): Promise<void> {
  const unknown = (await readDone(db)).filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  throw new StoreError(
    `a newer version of Leakwarden has written this store (it holds ${unknown.join(', ')}); run that version or a newer one, or restore the backup from before the upgrade`,
  );
}

async function readDone(db: Database): Promise<string[]> {
  const { rows: tables } = await sql<{
    found: string | null;
  }>`select to_regclass('kysely_migration')::text as found`.execute(db);
  if (tables[0]?.found === null) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
