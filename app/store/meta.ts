/** Facts about this installation of Leakwarden itself. */
import { sql } from 'kysely';
import type { Database } from './database.ts';

export async function readMeta(db: Database, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeMeta(db: Database, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** True for one caller in so many seconds, whichever process asks. The clock is the database's. */
export async function claimTurn(db: Database, name: string, seconds: number): Promise<boolean> {
  const row = await db
    .insertInto('meta')
    .values({ key: `turn:${name}`, value: sql`now()::text` })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ value: sql`now()::text` })
        .where(sql<boolean>`meta.value::timestamptz <= now() - make_interval(secs => ${seconds})`),
    )
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}
