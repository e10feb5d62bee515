/** The open store: what asks it gets `db`. */
import type { PGlite } from '@electric-sql/pglite';
import type { Kysely, Transaction } from 'kysely';
import type pg from 'pg';
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

interface OpenStore {
  readonly db: Database;
  /**
   * Everything in the store as it is at one moment, a gzipped tar of PostgreSQL's files.
   *
   * @throws StoreError on a PostgreSQL server, which has tools of its own
   */
  dump(): Promise<Buffer>;
  close(): Promise<void>;
}

/** `pglite` and `pool` are for the queue alone, which lives in the same database. */
export type Store = (Embedded | Server) & OpenStore;
