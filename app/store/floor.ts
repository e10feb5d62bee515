/** The last good configuration of each repository that sets the floor of an organisation. */
import type { Kysely, Selectable } from 'kysely';
import type { FloorTable, Tables } from './tables.ts';

export type StoredFloor = Selectable<FloorTable>;

/** The one that was known first comes first. */
export function listFloors(db: Kysely<Tables>, installation?: number): Promise<StoredFloor[]> {
  const all = db.selectFrom('floor').selectAll().orderBy('since').orderBy('home');
  return (installation === undefined ? all : all.where('installation_id', '=', installation)).execute();
}

export interface GoodFloor extends Pick<StoredFloor, 'installation_id' | 'home' | 'file' | 'commit' | 'changed_at'> {
  readonly texts: ReadonlyMap<string, string | null>;
}

export async function saveFloor(db: Kysely<Tables>, { texts, ...facts }: GoodFloor): Promise<void> {
  const row = { ...facts, texts: JSON.stringify(Object.fromEntries(texts)) };
  await db
    .insertInto('floor')
    .values(row)
    .onConflict((conflict) => conflict.columns(['installation_id', 'home']).doUpdateSet(row))
    .execute();
}

/** Returns the installations that had it. */
export async function dropFloor(db: Kysely<Tables>, home: string, installation?: number): Promise<readonly number[]> {
  const all = db.deleteFrom('floor').where('home', '=', home);
  const rows = await (installation === undefined ? all : all.where('installation_id', '=', installation))
    .returning('installation_id')
    .execute();
  return rows.map(({ installation_id: id }) => id);
}
