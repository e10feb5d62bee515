import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** For the breach view: tables below what blocks are kept too, and nobody is told of them. */
const statements = [
  `alter table leak add column followed boolean not null default true`,
  // Histories that an older version scanned have left them out; the view says so.
  `alter table repository add column tables_swept boolean not null default false`,
  // What it had begun would be taken for a whole one.
  `update repository set sweep_state = null`,
];

export const tablesThatInform: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
