/**
 * What a merge that is about to be committed keeps of this branch: Git does not tell it, since the index holds what
 * `HEAD` holds; but another side may have changed it, or taken it out.
 */
import type { LocalRepository } from '../model/repository.ts';
import { readMergeBases, readMergeHeads } from './bases.ts';
import { streamGit } from './git.ts';
import { nameOf } from './names.ts';
import { plainDiff, readFileDifferences } from './raw-diff.ts';
import { splitRecords } from './records.ts';
import { limitTo, literally } from './scope.ts';

/** By path, the blob that the index has there where a side that changed the file has another one. */
export async function readKeptOfSides(repository: LocalRepository): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  const { head } = repository;
  if (head === null) return kept;
  for (const other of await readMergeHeads(repository)) {
    const bases = (await readMergeBases(repository, [head, other])) ?? [];
    const changed = new Set((await Promise.all(bases.map((base) => readNames(repository, base, other)))).flat());
    if (changed.size === 0) continue;
    // Of a conflict the sides are listed anyway.
    for await (const { path, blob } of readFileDifferences(repository, ['diff-index', '--cached', other]))
      if (changed.has(path)) kept.set(path, blob);
  }
  return kept;
}

async function readNames(repository: LocalRepository, from: string, to: string): Promise<string[]> {
  const diff = [literally, 'diff-tree', ...plainDiff, '--name-only', from, to, ...limitTo(repository)];
  const names: string[] = [];
  for await (const record of splitRecords(streamGit(repository, diff), 0)) names.push(nameOf(record));
  return names;
}
