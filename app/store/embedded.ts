/** The embedded store: PostgreSQL compiled to WebAssembly, in this process, its files in a folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { StoreError } from './errors.ts';
import { lockFolder } from './lock.ts';
import type { Engine } from './store.ts';
import type { Tables } from './tables.ts';

/** The major version of PostgreSQL that PGlite 0.5 is. Folders of another one cannot be opened. */
const major = '18';

/**
 * Opens `<data>/store`. Each statement is written before it is answered: the death of the process loses nothing. PGlite
 * does not flush the operating system's own cache, so that the death of the machine may.
 *
 * @throws StoreError when another process has it, or it cannot be read
 */
export async function openEmbedded(data: string): Promise<Engine> {
  const folder = join(data, 'store');
  const lock = lockFolder(data);
  try {
    await assertReadable(folder);
    const pglite = yieldAfterQueries(await PGlite.create(folder));
    return {
      kind: 'embedded',
      pglite,
      pool: null,
      db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }),
      close: async () => {
        await pglite.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error instanceof StoreError
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

async function assertReadable(folder: string): Promise<void> {
  const file = join(folder, 'PG_VERSION');
  if (!existsSync(file)) return;
  const { readFile } = await import('node:fs/promises');
  const found = (await readFile(file, 'utf8')).trim();
  if (found !== major)
    throw new StoreError(
      `${folder} was made by PostgreSQL ${found}, and this version reads ${major}; install the Leakwarden that made it, run \`leakwarden backup\`, and restore the backup with this one`,
    );
}
