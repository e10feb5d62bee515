import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** When a repository is made public, what is known to be real is acted on before anything is scanned. */
export const proven: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw('alter table leak add column proven boolean not null default false').execute(db);
  },
};
