import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // Nothing has ever read it.
  `alter table "check" drop column content_hash`,
  `alter table "check" add column base_sha text`,
  `alter table repository add column retention_days integer`,
];

export const afterTheFirstDays: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
