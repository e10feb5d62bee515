import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** One incident is one issue: leaks that turned out to be the same people point to the one that tells of them. */
export const incidents: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw('alter table leak add column merged_into text').execute(db);
  },
};
