import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was told about the settings of a repository or organisation, and what was changed there. */
const statements = [
  `create table posture (
    subject text primary key,
    installation_id bigint not null,
    repository_id bigint,
    config text,
    state text,
    failing integer not null default 0,
    untold boolean not null default false,
    issue_repository_id bigint,
    issue_number integer,
    is_open boolean not null default false,
    listed jsonb not null default '[]',
    said jsonb not null default '{}',
    news integer not null default 0,
    news_step integer not null default 0,
    news_at timestamptz,
    due_at timestamptz
  )`,
  `create index posture_installation on posture (installation_id)`,
  `create table settings_change (
    id bigint generated always as identity primary key,
    installation_id bigint not null,
    subject text not null,
    name text not null,
    policy text not null,
    title text not null,
    apply jsonb not null,
    undo jsonb,
    begun_at timestamptz not null,
    done_at timestamptz,
    undone_at timestamptz
  )`,
  `create index settings_change_subject on settings_change (subject, policy)`,
];

export const posture: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
