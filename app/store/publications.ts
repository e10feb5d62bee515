/** When repositories were made public, as GitHub told. */
import { sql, type Kysely } from 'kysely';
import { announceIntent } from './intents.ts';
import type { Tables } from './tables.ts';

export interface PublicationEvent {
  /** When GitHub sent it first, as far as anybody knows. */
  readonly at: Date;
  /** Id of the account that did it. */
  readonly by: number | null;
}

/** The newest one; null: none came. */
export async function findPublicationEvent(db: Kysely<Tables>, repository: number): Promise<PublicationEvent | null> {
  const row = await db
    .selectFrom('delivery')
    .leftJoin('intent', (join) => join.on(sql`intent.key`, '=', sql`'delivered:' || delivery.guid`))
    .select([sql<Date>`least(delivery.received_at, intent.at)`.as('at'), 'delivery.sender_id as by'])
    .where('delivery.repository_id', '=', repository)
    .where(sql<boolean>`(event = 'public' or (event = 'repository' and action = 'publicized'))`)
    .orderBy(sql`least(delivery.received_at, intent.at)`, 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** A delivery did not arrive and is asked for again: when it arrives, its event is older than that. */
export async function noteFirstAttempt(db: Kysely<Tables>, guid: string, at: Date): Promise<void> {
  await announceIntent(db, `delivered:${guid}`, { before: null, now: at });
}
