import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What each team was told by its digest. */
const statement = `create table digest (
  team text primary key,
  turn_at timestamptz,
  memory jsonb not null,
  retry_at timestamptz,
  issue_repository_id bigint,
  issue_number integer,
  sent integer not null default 0
)`;

export const digest: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(statement).execute(db);
  },
};
