/**
 * One process for one data folder: two on one embedded store lose rows.
 *
 * The lock is the operating system's own (a SQLite file held exclusively, that is `fcntl`): the kernel gives it up the
 * moment its holder dies, however it died, and it holds between containers that share the folder, where process ids say
 * nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makePrivateFolder, withRemedy } from '../data-folder.ts';
import { StoreError } from './errors.ts';

/** SQLITE_BUSY: somebody else holds it. */
const busy = 5;

export interface FolderLock {
  release(): void;
}

/** Reachable as long as they are held: a file that is collected as garbage is closed, and gives its lock up. */
const held = new Set<DatabaseSync>();

/** Makes the folder (mode 0700) when it is missing. Throws StoreError when another process holds it. */
export function lockFolder(folder: string): FolderLock {
  makePrivateFolder(folder);
  const path = join(folder, 'lock');
  const file = withRemedy(path, () => new DatabaseSync(path, { timeout: 0 }));
  try {
    file.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (isBusy(error))
      throw new StoreError(
        `${folder} is in use by ${describeHolder(folder)}; stop it first, or set DATABASE_URL to run several processes on PostgreSQL`,
      );
    return withRemedy(path, () => {
      throw error;
    });
  }
  withRemedy(holderFile(folder), () =>
    writeFileSync(holderFile(folder), JSON.stringify({ pid: process.pid, host: hostname() }), { mode: 0o600 }),
  );
  held.add(file);
  return {
    release() {
      held.delete(file);
      file.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}

const holderFile = (folder: string): string => join(folder, 'lock.holder');

/** The file only tells people; the lock itself does not depend on it. */
function describeHolder(folder: string): string {
  try {
    const holder = JSON.parse(readFileSync(holderFile(folder), 'utf8')) as { pid?: unknown; host?: unknown };
    return `process ${Number(holder.pid)} on ${String(holder.host)}`;
  } catch {
    return 'another process';
  }
}
