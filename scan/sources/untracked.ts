/** What lies in a work tree and is neither tracked nor ignored: files, and folders in which Git sees nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Skip } from '../../rules/index.ts';
import type { LocalRepository } from '../model/repository.ts';
import { runGit, streamGit, type GitPlace } from './git.ts';
import { nameOf } from './names.ts';
import { nestedAt } from './nested.ts';
import { splitRecords } from './records.ts';
import { limitTo, literally } from './scope.ts';

export type UntrackedEntry =
  /** As Git prints it: that of a repository ends with `/`. */
  | { readonly name: Buffer }
  /** A folder that has something of a repository, or none that can be read. */
  | { readonly folder: string; readonly trouble: Skip | null };

const others = [literally, 'ls-files', '--others', '--exclude-standard', '-z'];

/** Files are all that Git lists of a folder, so one that holds nothing but a damaged `.git` is looked for apart. */
export async function* listUntracked(repository: LocalRepository, workTree: string): AsyncGenerator<UntrackedEntry> {
  const place = { ...repository, folder: workTree };
  const limit = limitTo(repository);
  const names: Buffer[] = [];
  for await (const name of splitRecords(streamGit(place, [...others, '--directory', ...limit]), 0))
    names.push(Buffer.from(name));
  const folders = names.map(nameOf).filter((name) => name.endsWith('/'));
  if (folders.length === 0) {
    for (const name of names) yield { name };
    return;
  }
  for await (const name of splitRecords(streamGit(place, [...others, ...limit]), 0)) yield { name };
  yield* listTelling(place, workTree, folders);
}

async function* listTelling(
  place: GitPlace,
  workTree: string,
  folders: readonly string[],
): AsyncGenerator<UntrackedEntry> {
  const found = folders.flatMap((folder) => [...walk(workTree, folder.slice(0, -1))]);
  if (found.length === 0) return;
  const asked = found.map(({ folder }) => `${folder}\0`).join('');
  // Ends with 1 where none is ignored.
  const answer = await runGit(place, ['check-ignore', '-z', '--stdin'], asked).catch(() => Buffer.alloc(0));
  const ignored = new Set(answer.toString('utf8').split('\0'));
  for (const each of found) if (!ignored.has(each.folder)) yield each;
}

function* walk(workTree: string, folder: string): Generator<{ folder: string; trouble: Skip | null }> {
  const absolute = join(workTree, folder);
  const kind = nestedAt(absolute);
  if (kind !== null) yield { folder, trouble: null };
  if (kind === 'repository') return;
  try {
    for (const entry of readdirSync(absolute, { withFileTypes: true }))
      if (entry.isDirectory() && entry.name !== '.git') yield* walk(workTree, `${folder}/${entry.name}`);
  } catch (error) {
    const reason = `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`;
    yield { folder, trouble: { path: `${folder}/`, blob: null, commit: null, class: 'not-covered', reason } };
  }
}
