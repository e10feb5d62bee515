import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who brought a leak, so that nobody drowns the others; and the one issue that lists what is over the budget. */
const statements = [
  `alter table leak add column unsettled_at timestamptz`,
  `alter table leak add column pull_number integer`,
  `alter table leak add column author_id bigint`,
  `alter table leak add column is_outsider boolean not null default false`,
  `alter table leak add column collected boolean not null default false`,
  `create index leak_unsettled on leak (repository_id) where unsettled_at is not null`,
  `create table collection (
    repository_id bigint primary key,
    issue_repository_id bigint,
    issue_number integer
  )`,
];

export const floods: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
