/** The store on a PostgreSQL server: any number of processes share it. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StoreError } from './errors.ts';
import type { Store } from './database.ts';
import type { Tables } from './tables.ts';

export interface PostgresOptions {
  /** `postgres://user@host/database?sslmode=verify-full&sslrootcert=...`: all that libpq understands of TLS is honoured. */
  readonly url: string;
  /** Connections at most. */
  readonly connections?: number;
  /** An idle connection broke; the pool replaces it. */
  readonly onError?: (error: Error) => void;
}

/** @throws StoreError when the address is none or the server does not answer; never with the password in it */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  const { where, pool } = createPool(options);
  pool.on('error', options.onError ?? (() => {}));
  // The pool listens to idle connections alone. One that ends while it is lent, between two statements of a
  // transaction, would end the process; whoever has it hears of it at the next statement.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StoreError(
      `the database at ${where} does not answer (${reasonOf(error)}); check DATABASE_URL, that the server runs and lets this machine in`,
    );
  }
  return {
    kind: 'postgres',
    pool,
    pglite: null,
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    dump: () =>
      Promise.reject(
        new StoreError('the store is on a PostgreSQL server: back it up with pg_dump, and keep LEAKWARDEN_KEY with it'),
      ),
    close: () => pool.end(),
  };
}

function createPool({ url, connections = 10 }: PostgresOptions): { where: string; pool: pg.Pool } {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new StoreError(
      'DATABASE_URL is not the address of a PostgreSQL database; it looks like postgres://user:password@host:5432/leakwarden',
    );
  }
  const { hostname, port, pathname } = new URL(url);
  return {
    where: `${hostname}:${port || '5432'}${pathname}`,
    pool: new pg.Pool({
      connectionString: url,
      max: connections,
      application_name: 'leakwarden',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      types: { getTypeParser },
    }),
  };
}

/** As PGlite does: ids are numbers. GitHub's stay far below 2^53. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (id, format) =>
  id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format);

/** The server's SQLSTATE or the system's code: messages may hold the user or the address. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
