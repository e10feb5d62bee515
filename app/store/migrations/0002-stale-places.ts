import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** For a change of the fingerprint key: see rotate.ts. */
export const stalePlaces: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(`alter table leak_place add column stale boolean not null default false`).execute(db);
    await sql.raw(`create index leak_place_stale on leak_place (repository_id, rule, path) where stale`).execute(db);
  },
};
