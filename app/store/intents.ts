/**
 * What was about to be written to GitHub. A write whose answer is lost may have happened: the next attempt sees by the
 * intent that it has to look before it writes again.
 */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** When an attempt was last about to write it; null: never. */
export async function findIntent(db: Kysely<Tables>, key: string): Promise<Date | null> {
  const row = await db.selectFrom('intent').select('at').where('key', '=', key).executeTakeFirst();
  return row?.at ?? null;
}

export interface Announcement {
  /** What the attempt knows of the one before it. */
  readonly before: Date | null;
  readonly now: Date;
}

/** Returns whether the attempt may write: not when another one announced itself meanwhile. */
export async function announceIntent(db: Kysely<Tables>, key: string, { before, now }: Announcement): Promise<boolean> {
  const written =
    before === null
      ? db
          .insertInto('intent')
          .values({ key, at: now })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .returning('key')
      : db.updateTable('intent').set({ at: now }).where('key', '=', key).where('at', '=', before).returning('key');
  return (await written.executeTakeFirst()) !== undefined;
}

/** It is over. */
export async function removeIntent(db: Kysely<Tables>, key: string): Promise<void> {
  await db.deleteFrom('intent').where('key', '=', key).execute();
}

/** For good: it will not be written again under this key. */
export async function removeIntents(db: Kysely<Tables>, before: Date): Promise<void> {
  await db.deleteFrom('intent').where('at', '<', before).execute();
}
