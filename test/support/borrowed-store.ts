/**
 * Stores that the tests of a process use one after the other, empty each time: to start PostgreSQL in WebAssembly takes a
 * third of a second, and its memory makes a process in which each start of Git takes longer.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../app/store/index.ts';
import { layFreshStore } from './empty-store.ts';
import { placeInRun } from './once.ts';

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
      await store.pglite?.exec(reset);
      free.push(open);
    },
  };
}

/** It stays open until this process ends, and its folder goes with the run. */
async function openNew(): Promise<OpenStore> {
  const folder = placeInRun('stores') ?? tmpdir();
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(join(folder, 'leakwarden-store-'));
  await layFreshStore(data);
  const store = await openStore({ databaseUrl: null, data });
  return { store, reset: await makeReset(store) };
}

/**
 * What migrations wrote stays. Rows are deleted one by one, which for the few of a test takes a twentieth of new files for
 * each table and index. Decisions are protected by triggers, which do not fire for a replica.
 */
async function makeReset({ pglite }: Store): Promise<string> {
  const names = await listNames(
    pglite,
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'`,
  );
  const sequences = await listNames(
    pglite,
    `select format('%L, %s', 'public.' || quote_ident(sequencename), start_value) as name from pg_sequences
    where schemaname = 'public'`,
  );
  await pglite?.exec(
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

async function listNames(pglite: Store['pglite'], query: string): Promise<readonly string[]> {
  const listed = await pglite?.query<{ readonly name: string }>(query);
  return listed?.rows.map(({ name }) => name) ?? [];
}
