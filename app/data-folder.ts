/** The data folder on the disk: made private, and watched for room. Each failure is one line with the remedy. */
import { accessSync, chmodSync, constants, mkdirSync, readdirSync, statSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from './errors.ts';

/** Bytes below which nothing new is taken on: PostgreSQL stops for good where it cannot begin a new 16 MB log file. */
const leastRoom = 48 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of this user is used up',
  ENOTDIR: 'part of its path is not a folder',
  EEXIST: 'part of its path is not a folder',
  EISDIR: 'a folder stands where a file belongs',
  ELOOP: 'its path is a circle of symbolic links',
  ENAMETOOLONG: 'its path is too long',
  ERR_SQLITE_ERROR: 'it cannot be opened as a lock file',
  ENOENT: 'this file system takes no folders there',
};

/** Makes it with all folders above it; nobody but its owner may look in, whatever its mode was. @throws OperatorError */
export function makePrivateFolder(folder: string): void {
  withRemedy(folder, () => {
    makeFolder(folder);
    chmodSync(folder, 0o700);
    accessSync(folder, constants.W_OK | constants.X_OK);
  });
}

/** The same of the data folder itself, unless it holds what is somebody else's. @throws OperatorError */
export function makeDataFolder(folder: string): void {
  assertOwnFolder(folder);
  makePrivateFolder(folder);
}

/** What the App keeps in its data folder; `.env` and keys may have been put there before the first start. */
const ours: ReadonlySet<string> = new Set([
  '.env',
  'authorities.pem',
  'fingerprint.key',
  'lock',
  'mirrors',
  'store',
  'lost+found',
]);

/** In the clone of a project `./data` may well be the project's: others would be locked out of it. @throws OperatorError */
function assertOwnFolder(folder: string): void {
  const openTo = (statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & 0o077;
  if (openTo === 0) return;
  const names = withRemedy(folder, () => readdirSync(folder));
  if (names.length === 0 || names.some((name) => ours.has(name) || name.startsWith('store.'))) return;
  throw new OperatorError(
    `${folder} holds other files; start in another folder, or set LEAKWARDEN_DATA to a folder for the App alone`,
  );
}

/** What fails at a path of the data folder is told to the operator. @throws OperatorError */
export function withRemedy<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const reason = reasons[code];
    throw new OperatorError(
      `${path} cannot be used: ${reason ? `${reason} (${code})` : code}; make it writable for this user, or set LEAKWARDEN_DATA to a folder that is`,
    );
  }
}

/** Step by step: asked for all at once on a special file system, Node never comes back. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been quicker.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Before the store writes what it could not keep. @throws OperatorError where the disk is full or cannot be written */
export function assertRoom(folder: string): void {
  withRemedy(folder, () => accessSync(folder, constants.W_OK));
  const { bavail, bsize } = withRemedy(folder, () => statfsSync(folder));
  const room = bavail * bsize;
  if (room >= leastRoom) return;
  throw new OperatorError(
    `the disk of ${folder} is full: ${toMegabytes(room)} MB are free, ${toMegabytes(leastRoom)} MB are needed; free some, or set LEAKWARDEN_DATA to a folder on a larger disk`,
  );
}

const toMegabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);
