/** Stores that lie: what somebody leaves in a workspace that others use after them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { gitEnvironment } from './repository.ts';

/** Makes the object of this id one of other content; `folder` has a `.git`, in which it lies by itself or not at all. */
export function forgeObject(folder: string, id: string, type: string, content: Buffer | string): void {
  const file = fileOf(folder, id);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const bytes = Buffer.from(content);
  writeFileSync(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])));
}

/** Without its head (`blob 12` and a NUL). */
export function readLoose(folder: string, id: string): Buffer {
  const bytes = inflateSync(readFileSync(fileOf(folder, id)));
  return bytes.subarray(bytes.indexOf(0) + 1);
}

/** Leaves the objects as they are; the commit-graph says that this commit has other parents. */
export function forgeCommitGraph(folder: string, commit: string, parents: readonly string[]): void {
  const real = readLoose(folder, commit).toString('latin1');
  const lines = parents.map((id) => `parent ${id}\n`).join('');
  forgeObject(folder, commit, 'commit', Buffer.from(real.replace(/(?:parent \w+\n)+/, lines), 'latin1'));
  execFileSync('git', ['commit-graph', 'write', '--reachable'], { cwd: folder, env: gitEnvironment, stdio: 'ignore' });
  forgeObject(folder, commit, 'commit', Buffer.from(real, 'latin1'));
}

/** As if it had never been there; it has to lie by itself. */
export function loseObject(folder: string, id: string): void {
  rmSync(fileOf(folder, id));
}

function fileOf(folder: string, id: string): string {
  return join(folder, '.git', 'objects', id.slice(0, 2), id.slice(2));
}
