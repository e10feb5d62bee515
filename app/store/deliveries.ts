/** Webhook deliveries: received -> processing -> done, or dead; a state machine, since the same one may come again. */
import { sql, type Insertable, type Selectable } from 'kysely';
import type { Database } from './store.ts';
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

/** Which of these were never received here? For comparing with the list that GitHub keeps. */
export async function findUnknownDeliveries(db: Database, guids: readonly string[]): Promise<string[]> {
  if (guids.length === 0) return [];
  const known = await db
    .selectFrom('delivery')
    .select('guid')
    .where('guid', 'in', [...guids])
    .execute();
  const found = new Set(known.map(({ guid }) => guid));
  return guids.filter((guid) => !found.has(guid));
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

/** Forgets what is done and older; returns how many. What is not done stays, however old. */
export async function removeDeliveries(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('delivery')
    .where('state', '=', 'done')
    .where('received_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
