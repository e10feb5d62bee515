/** Clones of public repositories that a benchmark draws by a seed, and the files of their HEAD. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../make/random.ts';
import type { MakeFolder } from './scratch.ts';

/** All of them, in the order they are drawn. */
export function shuffle(names: readonly string[], seed: string): string[] {
  const random = createRandom(seed);
  const left = [...names];
  return names.flatMap(() => left.splice(random.below(left.length), 1));
}

/** `clones` may hold them as OWNER/NAME; others come from GitHub. Null where it cannot be had. */
export function findClone(name: string, clones: string | undefined, makeFolder: MakeFolder): string | null {
  const given = clones === undefined ? null : join(clones, name);
  if (given && existsSync(given)) return given;
  const folder = makeFolder(name.replace('/', '+'));
  try {
    execFileSync('git', ['clone', '--quiet', '--mirror', `https://github.com/${name}`, folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

/** Null where the clone lacks a part of it. */
export function checkOut(clone: string, folder: string): string | null {
  const archive = join(folder, '.archive.tar');
  try {
    execFileSync('git', ['-C', clone, 'archive', '--output', archive, 'HEAD'], { stdio: 'ignore' });
  } catch {
    rmSync(archive, { force: true });
    return null;
  }
  execFileSync('tar', ['-xf', archive], { cwd: folder });
  rmSync(archive);
  return folder;
}
