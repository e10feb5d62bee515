/** Partial clones: some objects stay with the remote they were cloned from. Nothing here ever asks it for them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../types.ts';
import { commonFolderOf } from './common.ts';
import { listObjects } from './objects.ts';

/**
 * Which of these objects are not here. Git before 2.44 does not know GIT_NO_LAZY_FETCH: it would try to fetch each one,
 * be refused, and end; so that it is never asked for what is absent. Empty where the clone is not partial.
 */
export async function listAbsent(repository: Repository, ids: Iterable<string>): Promise<ReadonlySet<string>> {
  if (!isPartial(repository)) return new Set();
  const absent = new Set(ids);
  if (absent.size > 0) for await (const { id } of listObjects(repository)) absent.delete(id);
  return absent;
}

/** Packs that came from a promisor carry a mark (gitformat-pack, partial-clone). */
function isPartial(repository: Repository): boolean {
  const folder = join(commonFolderOf(repository), 'objects', 'pack');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.promisor'));
}
