import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** In a sheet or database a line tells nobody where a value stands. */
export const cells: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(`alter table leak_place add column cell text`).execute(db);
  },
};
