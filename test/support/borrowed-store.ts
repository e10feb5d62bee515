/** Stores that the tests of a process use one after the other, empty each time. */
import { tmpdir } from 'node:os';
import { openStore, type Store } from '../../app/store/index.ts';
import { createDatabase } from './stores-of-run.ts';

interface OpenStore {
  readonly store: Store;
  /** SQL that makes it what it was when it was opened. */
  readonly reset: string;
}

const free: OpenStore[] = [];

export async function borrowStore(): Promise<{ readonly store: Store; readonly giveBack: () => Promise<void> }> {
  const open = free.pop() ?? (await openNew());
  const { store, reset } = open;
  return {
    store,
    giveBack: async () => {
      await store.pool?.query(reset);
      free.push(open);
    },
  };
}

/** It stays open until this process ends. */
async function openNew(): Promise<OpenStore> {
  const store = await openStore({ databaseUrl: await createDatabase(), data: tmpdir() });
  return { store, reset: await makeReset(store) };
}

/**
 * What migrations wrote stays. Rows are deleted one by one, which for the few of a test takes a twentieth of new files for
 * each table and index. Decisions are protected by triggers, which do not fire for a replica.
 */
async function makeReset({ pool }: Store): Promise<string> {
  const names = await listNames(
    pool,
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'`,
  );
  const sequences = await listNames(
    pool,
    `select format('%L, %s', 'public.' || quote_ident(sequencename), start_value) as name from pg_sequences
    where schemaname = 'public'`,
  );
  await pool?.query(
    ['create schema fresh', ...names.map((name) => `create table fresh.${name} as table public.${name}`)].join('; '),
  );
  return [
    'begin',
    'set local session_replication_role = replica',
    ...names.map((name) => `delete from public.${name}`),
    ...names.map((name) => `insert into public.${name} overriding system value select * from fresh.${name}`),
    ...sequences.map((sequence) => `select setval(${sequence}, false)`),
    'commit',
  ].join('; ');
}

async function listNames(pool: Store['pool'], query: string): Promise<readonly string[]> {
  const listed = await pool?.query<{ readonly name: string }>(query);
  return listed?.rows.map(({ name }) => name) ?? [];
}
