/** How much a portable scan reads at most: it loads whole packs. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRepository } from '../model/repository.ts';
import { objectFoldersOf } from './portable-fs.ts';

/** Thrown where a repository is too large for `--portable`. */
export class PortableLimitError extends Error {
  override readonly name = 'PortableLimitError';
}

function packsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  return names.map((name) => join(folder, name));
}

/** Throws PortableLimitError where all packs together are larger than `limit` bytes. */
export function assertPortableSize(repository: LocalRepository, limit: number): void {
  const folders = objectFoldersOf(repository).map((folder) => join(folder, 'pack'));
  const packs = folders.flatMap((folder) => (existsSync(folder) ? packsIn(folder) : []));
  const size = packs.reduce((sum, pack) => sum + statSync(pack).size, 0);
  if (size <= limit) return;
  throw new PortableLimitError(
    `the packs of this repository have ${size} bytes, --portable reads at most ${limit}; scan without --portable, or raise limits.portableSize`,
  );
}
