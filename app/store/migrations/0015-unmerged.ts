import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What only a pull request holds is taken out of its branch, not out of the history of the repository. */
export const unmerged: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw('alter table leak add column unmerged jsonb').execute(db);
  },
};
