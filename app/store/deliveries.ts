/** Webhook deliveries: received -> processing -> done, or dead; a state machine, since the same one may come again. */
import { sql, type Insertable, type Selectable } from 'kysely';
import type { RetentionLimit } from './repositories.ts';
import type { Database } from './database.ts';
import type { DeliveryTable } from './tables.ts';

export type Delivery = Selectable<DeliveryTable>;
export type NewDelivery = Omit<Insertable<DeliveryTable>, 'state' | 'attempts' | 'received_at' | 'changed_at'>;

/**
 * Writes deliveries down, each GUID once. Returns the GUIDs that are work to do: not what is done already, nor what is
 * being processed (its job is in the queue until it is done, also when its process dies).
 */
export async function receiveDeliveries(db: Database, deliveries: readonly NewDelivery[]): Promise<string[]> {
  const rows = await db
    .insertInto('delivery')
    .values(deliveries.map((delivery) => ({ ...delivery, state: 'received' as const })))
    .onConflict((conflict) =>
      conflict
        .column('guid')
        .doUpdateSet({ state: 'received', changed_at: sql`now()` })
        .where('delivery.state', 'in', ['received', 'dead']),
    )
    .returning('guid')
    .execute();
  return rows.map(({ guid }) => guid);
}

/** Takes it for processing and counts the attempt. undefined: unknown, or done already. */
export function startDelivery(db: Database, guid: string): Promise<Delivery | undefined> {
  return db
    .updateTable('delivery')
    .set((expression) => ({ state: 'processing', attempts: expression('attempts', '+', 1), changed_at: sql`now()` }))
    .where('guid', '=', guid)
    .where('state', '<>', 'done')
    .returningAll()
    .executeTakeFirst();
}

/** `received` puts it back: the queue will try again. */
export async function setDeliveryState(db: Database, guid: string, state: Delivery['state']): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ state, changed_at: sql`now()` })
    .where('guid', '=', guid)
    .execute();
}

export function findDelivery(db: Database, guid: string): Promise<Delivery | undefined> {
  return db.selectFrom('delivery').selectAll().where('guid', '=', guid).executeTakeFirst();
}

/** Received before then and not done yet; those that failed for good are left out. */
export function findStuckDeliveries(db: Database, before: Date): Promise<Pick<Delivery, 'guid' | 'installation_id'>[]> {
  return db
    .selectFrom('delivery')
    .select(['guid', 'installation_id'])
    .where('state', 'in', ['received', 'processing'])
    .where('changed_at', '<', before)
    .execute();
}

export interface DeliveryCount {
  readonly state: Delivery['state'];
  readonly event: string;
  readonly count: number;
}

export function countDeliveries(db: Database): Promise<DeliveryCount[]> {
  return db
    .selectFrom('delivery')
    .select((expression) => ['state', 'event', expression.fn.countAll<number>().as('count')])
    .groupBy(['state', 'event'])
    .execute();
}

/** Forgets what is done and whose retention is over; returns how many. What is not done stays, however old. */
export async function removeDeliveries(db: Database, { now, days }: RetentionLimit): Promise<number> {
  const kept = sql`select retention_days from repository where repository.id = delivery.repository_id`;
  const { numDeletedRows } = await db
    .deleteFrom('delivery')
    .where('state', '=', 'done')
    .where(sql<boolean>`received_at < ${now}::timestamptz - make_interval(days => coalesce((${kept}), ${days}))`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
