/** Of every command that writes a file: its folder is there. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './errors.ts';

/** Throws UsageError. */
export function assertFolderOf(file: string): void {
  if (!existsSync(dirname(resolve(file))))
    throw new UsageError(`${file}: cannot be written: its folder does not exist; create it first`);
}
