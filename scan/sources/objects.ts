/** All objects of a repository in the order of their packs: the order in which reading them is cheapest. */
import type { LocalRepository } from '../model/repository.ts';
import { streamGit } from './git.ts';
import { splitRecords } from './records.ts';
import { isObjectId } from './revisions.ts';

export interface ListedObject {
  readonly id: string;
  readonly size: number;
}

/** Blobs, commits and tags; trees hold names only, which the history knows. */
export async function* listObjects(repository: LocalRepository): AsyncGenerator<ListedObject> {
  const list = [
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--batch-check=%(objecttype) %(objectname) %(objectsize)',
  ];
  for await (const record of splitRecords(streamGit(repository, list), 10)) {
    if (record[0] === 0x74 && record[1] === 0x72) continue; // tree
    const [type = '', id = '', size = '0'] = record.toString('latin1').split(' ');
    // `<id> missing`: it is there and cannot be read; where a commit names it, that is said like of one that is not.
    if (!isObjectId(type)) yield { id, size: Number(size) };
  }
}
