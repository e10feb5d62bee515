import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // Nothing has ever read it.
  `alter table "check" drop column content_hash`,
  `alter table "check" add column base_sha text`,
  `alter table repository add column retention_days integer`,
  `alter table repository add column sweep_state jsonb`,
  `alter table repository add column not_covered jsonb`,
  // The first version stopped listing at a hundred.
  `alter table leak_place add column has_more boolean not null default false`,
  `update leak_place set has_more = true where jsonb_array_length(blobs) >= 100`,
  `create index leak_place_repository on leak_place (repository_id)`,
];

export const afterTheFirstDays: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
