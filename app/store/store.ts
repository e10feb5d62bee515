/** Opens the store: PGlite in the data folder, or PostgreSQL; PostgreSQL's dialect on both. */
import type { PGlite } from '@electric-sql/pglite';
import type { Kysely, Transaction } from 'kysely';
import type { Migration } from 'kysely/migration';
import type pg from 'pg';
import { openEmbedded } from './embedded.ts';
import { migrateStore } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;

interface Embedded {
  readonly kind: 'embedded';
  readonly pglite: PGlite;
  readonly pool: null;
}

interface Server {
  readonly kind: 'postgres';
  readonly pool: pg.Pool;
  readonly pglite: null;
}

interface Opened {
  readonly db: Database;
  /**
   * Everything in the store as it is at one moment, a gzipped tar of PostgreSQL's files.
   *
   * @throws StoreError on a PostgreSQL server, which has tools of its own
   */
  dump(): Promise<Buffer>;
  close(): Promise<void>;
}

export type Engine = (Embedded | Server) & Opened;

/** `pglite` and `pool` are for the queue alone, which lives in the same database. */
export type Store = Engine;

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
