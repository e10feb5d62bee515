import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** For the breach view: who could read a repository when, and when a leak was pushed. */
const statements = [
  `create table repository_visibility (
    id bigint generated always as identity primary key,
    repository_id bigint not null,
    visibility text not null check (visibility in ('public', 'private', 'internal')),
    seen_at timestamptz not null default now()
  )`,
  `create index repository_visibility_repository on repository_visibility (repository_id, id)`,
  // Since when it is so was not kept: it is known from today on.
  `insert into repository_visibility (repository_id, visibility) select id, visibility from repository`,
  `alter table leak add column pushed_at timestamptz`,
];

export const breach: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
