import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The last good configuration of each home of an organisation: it holds where GitHub does not show the home any more. */
export const floor: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql
      .raw(
        `create table floor (
          installation_id bigint not null,
          home text not null,
          file text not null,
          texts jsonb not null,
          commit text not null,
          since timestamptz not null default now(),
          changed_at timestamptz not null,
          primary key (installation_id, home)
        )`,
      )
      .execute(db);
  },
};
