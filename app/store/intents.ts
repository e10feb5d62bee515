/**
 * What was about to be written to GitHub. A write whose answer is lost may have happened: the next attempt sees by the
 * intent that it has to look before it writes again.
 */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Returns when an earlier attempt was about to write it; null: this is the first. */
export async function declareIntent(db: Kysely<Tables>, key: string, now: Date): Promise<Date | null> {
  const inserted = await db
    .insertInto('intent')
    .values({ key, at: now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return null;
  const row = await db.selectFrom('intent').select('at').where('key', '=', key).executeTakeFirst();
  return row?.at ?? null;
}

/** For good: it will not be written again under this key. */
export async function removeIntents(db: Kysely<Tables>, before: Date): Promise<void> {
  await db.deleteFrom('intent').where('at', '<', before).execute();
}
