/** Where a scanner's program is and which version it is. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  readonly path: string;
  readonly version: string;
}

const ownFolder = join(import.meta.dirname, '../peers/bin');

/** Looks where bench/install-peers.sh puts programs, then in PATH. */
export function findProgram(name: string): Program | null {
  const folders = [ownFolder, ...(process.env['PATH'] ?? '').split(delimiter)];
  const path = folders.map((folder) => join(folder, name)).find(isExecutable);
  return path === undefined ? null : { path, version: readVersion(path) };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The version that was installed, else what the program says: builds from source know no version. */
function readVersion(path: string): string {
  const noted = `${path}.version`;
  if (existsSync(noted)) return readFileSync(noted, 'utf8').trim();
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return /\d+(?:\.\d+)+\S*/.exec(said)?.[0] ?? '?';
  } catch {
    return '?';
  }
}
