import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A table of people that was weighed as public once is not made graver a second time because it was public. */
export const weighedPublic: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw('alter table leak add column weighed_public boolean').execute(db);
  },
};
