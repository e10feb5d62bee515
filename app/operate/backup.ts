/** A backup of the embedded store, taken while it is in use: one file that only its owner can read. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { OperatorError } from '../errors.ts';
import { packBackup } from '../backup.ts';
import { version } from '../version.ts';
import type { OperateContext } from './context.ts';

export interface BackupOrder {
  /** Absolute. */
  readonly file: string;
}

export interface BackupFile {
  readonly file: string;
  readonly bytes: number;
}

/** @throws OperatorError when there is a file already, or it cannot be written; StoreError on PostgreSQL */
export async function backup({ dump, settings }: OperateContext, { file }: BackupOrder): Promise<BackupFile> {
  if (existsSync(file)) throw new OperatorError(`${file} is there already; name a new file`);
  const packed = packBackup({ key: settings.fingerprintKey.toString('utf8'), version, store: await dump() });
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, packed, { mode: 0o600, flag: 'wx', flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new OperatorError(
      `${file} cannot be written (${reason}); name a file in a folder that the server's user owns`,
    );
  }
  return { file, bytes: packed.length };
}
