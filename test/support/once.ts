/** What takes long to make is made by the first test file that needs it, for all of a run. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where it belongs; null outside of a test run. */
export function placeInRun(name: string): string | null {
  const folder = process.env['LEAKWARDEN_BUILD'];
  return folder === undefined ? null : join(folder, name);
}

/** Test files that run at the same time may all have made it: the first one to finish names it. */
export function nameFirst(draft: string, name: string): void {
  try {
    renameSync(draft, name);
  } catch (error) {
    if (!existsSync(name)) throw error;
    rmSync(draft, { recursive: true });
  }
}
