/** What a rewrite of the history meets on its way: signatures, where the repository came from, entries by their position. */
import type { LocalRepository } from '../model/repository.ts';
import { runGit, streamGit } from './git.ts';
import { nameOf } from './names.ts';
import { splitRecords } from './records.ts';
import { listRefs, peelRefs } from './refs.ts';

export interface Signatures {
  readonly commits: number;
  readonly signedCommits: number;
  readonly signedTags: number;
}

/** `gpgsig` is a header of commits (gitformat-signature); a tag ends with its signature. */
export async function countSignatures(repository: LocalRepository): Promise<Signatures> {
  let [commits, signedCommits] = [0, 0];
  for await (const record of splitRecords(streamGit(repository, ['rev-list', '--header', '--all']), 0)) {
    const end = record.indexOf('\n\n');
    if (end < 0) continue;
    commits++;
    if (/\ngpgsig(?:-sha256)? /.test(record.toString('latin1', 0, end))) signedCommits++;
  }
  return { commits, signedCommits, signedTags: await countSignedTags(repository) };
}

async function countSignedTags(repository: LocalRepository): Promise<number> {
  const { tags } = await peelRefs(repository, await listRefs(repository));
  if (tags.length === 0) return 0;
  const answer = await runGit(repository, ['cat-file', '--batch'], `${tags.join('\n')}\n`);
  return (answer.toString('latin1').match(/^-----BEGIN (?:PGP|SSH) SIGNATURE-----$/gm) ?? []).length;
}

/**
 * Where it was cloned from, without name and password, which stand in such addresses. Null where Git would start a
 * program for it (`ext::`), or there is none.
 */
export async function readOrigin(repository: LocalRepository): Promise<string | null> {
  const answer = await runGit(repository, ['config', '--local', '--get', 'remote.origin.url']).catch(() => null);
  const text = answer?.toString('utf8').trim() ?? '';
  const url = /^(?:https?|ssh):\/\//i.test(text) ? URL.parse(text) : null;
  if (url) {
    if (url.protocol !== 'ssh:') url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.href;
  }
  // Neither name begins with a dash, which would make an option of it.
  return /^\w[\w.-]*@\w[\w.-]*:[\w./~-]+$/.test(text) ? text : null;
}

/** The how-manieth file of a commit a path is, as `git ls-tree -r --name-only` lists them, from 0; null where it is none. */
export async function findPosition(repository: LocalRepository, commit: string, path: string): Promise<number | null> {
  const list = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit];
  let position = 0;
  for await (const record of splitRecords(streamGit(repository, list), 0)) {
    if (nameOf(record) === path) return position;
    position++;
  }
  return null;
}
