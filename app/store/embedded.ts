/** The embedded store: PostgreSQL compiled to WebAssembly, in this process, its files in a folder. */
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { assertRoom } from '../data-folder.ts';
import { OperatorError } from '../errors.ts';
import { StoreError } from './errors.ts';
import { lockFolder } from './lock.ts';
import type { Store } from './database.ts';
import type { Tables } from './tables.ts';

/** The major version of PostgreSQL that PGlite 0.5 is. Folders of another one cannot be opened. */
const major = '18';

/**
 * By default PostgreSQL takes 128 MB for its own copy of what it read, and in WebAssembly it keeps them from the first
 * moment on. What is not in 16 MB the operating system has; and a smaller process starts Git sooner.
 */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/**
 * Opens `<data>/store`. Each statement is written before it is answered: the death of the process loses nothing. PGlite
 * does not flush the operating system's own cache, so that the death of the machine may.
 *
 * @throws StoreError when another process has it, or it cannot be read
 */
export async function openEmbedded(data: string): Promise<Store> {
  const folder = join(data, 'store');
  const lock = lockFolder(data);
  try {
    assertRoom(data);
    await assertReadable(folder);
    const pglite = yieldAfterQueries(await PGlite.create(folder, { startParams }));
    return {
      kind: 'embedded',
      pglite,
      pool: null,
      db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }),
      dump: async () => Buffer.from(await (await pglite.dumpDataDir('gzip')).arrayBuffer()),
      close: async () => {
        await pglite.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error instanceof OperatorError
      ? error
      : new StoreError(
          `${folder} cannot be opened as a store; restore it from a backup, or move it away to begin with an empty one`,
          { cause: error },
        );
  }
}

/**
 * PGlite answers within the same turn of the event loop, so that a worker with much to ask would keep sockets and timers
 * waiting until it has asked everything.
 */
function yieldAfterQueries(pglite: PGlite): PGlite {
  const query = pglite.query.bind(pglite);
  pglite.query = async (...asked) => {
    try {
      return await query<never>(...asked);
    } finally {
      await setImmediate();
    }
  };
  return pglite;
}

/**
 * Makes `<data>/store` from what `dump` gave. What is there already is never written over.
 *
 * @throws StoreError
 */
export async function restoreEmbedded(data: string, dump: Buffer): Promise<void> {
  const folder = join(data, 'store');
  const lock = lockFolder(data);
  try {
    if (existsSync(folder))
      throw new StoreError(`${folder} is there already; move it away, or restore into an empty LEAKWARDEN_DATA`);
    // Under another name until it is whole: a restore that broke off is not taken for a store.
    const draft = `${folder}.restoring`;
    await rm(draft, { recursive: true, force: true });
    const pglite = await PGlite.create(draft, { loadDataDir: new Blob([new Uint8Array(dump)]) });
    await pglite.close();
    await rename(draft, folder);
  } finally {
    lock.release();
  }
}

async function assertReadable(folder: string): Promise<void> {
  const file = join(folder, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = (await readFile(file, 'utf8')).trim();
  if (found !== major)
    throw new StoreError(
      `${folder} was made by PostgreSQL ${found}, and this version reads ${major}; run the Leakwarden that made it, or move the folder away to begin with an empty store`,
    );
}
