/** Opens the store: PGlite in the data folder, or PostgreSQL; PostgreSQL's dialect on both. */
import type { Migration } from 'kysely/migration';
import type { Store } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { migrateStore } from './migrate.ts';
import { openPostgres } from './postgres.ts';

export interface StoreSettings {
  /** null: the embedded store in `data`. */
  readonly databaseUrl: string | null;
  /** The data folder, made with mode 0700. */
  readonly data: string;
  readonly onError?: (error: Error) => void;
  /** For tests; by default all there are. */
  readonly migrations?: Readonly<Record<string, Migration>>;
}

/** Opens and migrates. @throws StoreError with what to do */
export async function openStore({ databaseUrl, data, onError, migrations }: StoreSettings): Promise<Store> {
  const store =
    databaseUrl === null
      ? await openEmbedded(data)
      : await openPostgres({ url: databaseUrl, ...(onError && { onError }) });
  try {
    await migrateStore(store.db, migrations);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
