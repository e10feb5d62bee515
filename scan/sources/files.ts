/** The files on disk: of a repository (tracked, and untracked that are not ignored), or of a plain folder. */
import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import type { Skip } from '../../rules/index.ts';
import type { LocalRepository } from '../model/repository.ts';
import { streamGit } from './git.ts';
import { nameOf } from './names.ts';
import { nestedAt, type NestedFolder } from './nested.ts';
import { splitRecords } from './records.ts';
import { createScopeTest, isBelow, limitTo, literally } from './scope.ts';
import { listUntracked } from './untracked.ts';

export interface WorkFile {
  /** Relative to the root of the scan, with `/`. */
  readonly path: string;
  /** Bytes where the name is not UTF-8. */
  readonly absolute: string | Uint8Array;
  readonly size: number;
  /** When its content changed last, milliseconds since 1970. */
  readonly changed: number;
  readonly tracked: boolean;
  /** Git id of what the index holds; null where untracked. */
  readonly indexOid: string | null;
}

export type ListedFile = WorkFile | { readonly skip: Skip } | { readonly nested: NestedFolder };

/** In a repository what is asked for of it, by paths relative to its work tree; else everything below `path`. */
export async function* listFiles(path: string, repository: LocalRepository | null): AsyncGenerator<ListedFile> {
  const start = resolve(path);
  if (repository?.workTree) yield* listWorkTree(repository, repository.workTree);
  else if (isGitDir(start, repository)) return;
  else if (lstatSync(start).isDirectory()) yield* walk(Buffer.from(start), '');
  else yield* toFile(Buffer.from(start), basename(start), null);
}

/** A bare repository: its files are Git's own, and what they hold is read through Git. */
export function isGitDir(path: string, repository: LocalRepository | null): boolean {
  return repository?.workTree === null && realpathSync(path) === realpathSync(repository.gitDir);
}

async function* listWorkTree(repository: LocalRepository, workTree: string): AsyncGenerator<ListedFile> {
  const left = new Set(repository.scope);
  for await (const found of listKnown(repository, workTree)) {
    if ('path' in found) for (const name of left) if (isBelow(found.path, new Set([name]))) left.delete(name);
    yield found;
  }
  // Ignored by Git, and asked for all the same.
  for (const name of left) {
    const absolute = Buffer.from(join(workTree, name));
    if (tryStat(absolute)?.isDirectory()) yield* walk(absolute, name);
    else yield* toFile(absolute, name, null);
  }
}

/** What the index names, and what nobody ignores. */
async function* listKnown(repository: LocalRepository, workTree: string): AsyncGenerator<ListedFile> {
  const place = { ...repository, folder: workTree };
  const limit = limitTo(repository);
  const folders = new Folders(workTree);
  const tracked = [literally, 'ls-files', '--stage', '-z', ...limit];
  for await (const record of splitRecords(streamGit(place, tracked), 0)) {
    const tab = record.indexOf(9);
    const [mode, oid = null] = record.toString('latin1', 0, tab).split(' ');
    const [name, absolute] = [nameOf(record.subarray(tab + 1)), inside(workTree, record.subarray(tab + 1))];
    if (mode === '160000') yield toNested(workTree, name, oid);
    if (mode === '160000' || mode === '120000') continue; // a submodule's commit, a symlink's target
    yield* folders.above(name);
    yield* toFile(absolute, name, oid);
  }
  for await (const found of listUntracked(repository, workTree)) {
    if ('name' in found) yield* toUntracked(workTree, found.name, folders);
    else if (found.trouble) yield { skip: found.trouble };
    else yield* folders.above(`${found.folder}/`);
  }
}

function* toUntracked(workTree: string, bytes: Buffer, folders: Folders): Generator<ListedFile> {
  const name = nameOf(bytes);
  // A repository inside this one is listed as a folder.
  if (name.endsWith('/')) return yield toNested(workTree, name.slice(0, -1), null);
  yield* folders.above(name);
  if (!folders.isNested(name)) yield* toFile(inside(workTree, bytes), name, null);
}

function toNested(root: string, path: string, commit: string | null): ListedFile {
  return { nested: { path, absolute: join(root, path), commit } };
}

/** Git does not tell of a repository whose folder holds files of the one around it, or that is bare. */
class Folders {
  readonly #root: string;
  readonly #known = new Set<string>();
  readonly #nested = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** What is new among the folders that a file lies in. */
  *above(path: string): Generator<ListedFile> {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (this.#known.has(folder)) return;
      this.#known.add(folder);
      yield* this.#look(folder);
    }
  }

  isNested(path: string): boolean {
    return this.#nested.size > 0 && createScopeTest([...this.#nested])(path);
  }

  *#look(folder: string): Generator<ListedFile> {
    const kind = nestedAt(join(this.#root, folder));
    if (kind === 'broken') yield { skip: toBroken(folder) };
    if (kind !== 'repository') return;
    this.#nested.add(folder);
    yield toNested(this.#root, folder, null);
  }
}

function toBroken(folder: string): Skip {
  const reason = 'is not a repository that Git can open; remove it, or clone what belongs there again';
  return { path: `${folder}/.git`, blob: null, commit: null, class: 'not-covered', reason };
}

function* walk(folder: Buffer, path: string): Generator<ListedFile> {
  let entries: Buffer[];
  try {
    entries = readNames(folder);
  } catch (error) {
    yield { skip: toSkip(`${path}/`, error) };
    return;
  }
  for (const entry of entries) {
    const name = path === '' ? nameOf(entry) : `${path}/${nameOf(entry)}`;
    const absolute = Buffer.concat([folder, Buffer.from(sep), entry]);
    if (nameOf(entry) === '.git') continue;
    const stats = tryStat(absolute);
    if (stats?.isDirectory()) yield* walkInner(absolute, name);
    else yield* toFile(absolute, name, null);
  }
}

function* walkInner(folder: Buffer, path: string): Generator<ListedFile> {
  const absolute = folder.toString();
  const kind = nestedAt(absolute);
  if (kind === 'broken') yield { skip: toBroken(path) };
  if (kind === 'repository') yield { nested: { path, absolute, commit: null } };
  else yield* walk(folder, path);
}

function readNames(folder: Buffer): Buffer[] {
  return readdirSync(folder, { encoding: 'buffer' }).toSorted((a, b) => a.compare(b));
}

function* toFile(absolute: Buffer, path: string, indexOid: string | null): Generator<ListedFile> {
  try {
    const stats = lstatSync(absolute);
    if (stats.isSymbolicLink()) return; // never followed: it may lead out
    if (!stats.isFile())
      yield { skip: { path, blob: null, commit: null, class: 'nothing-to-read', reason: 'not a regular file' } };
    else {
      const { size, mtimeMs: changed } = stats;
      yield { path, absolute: toOpenable(absolute), size, changed, tracked: indexOid !== null, indexOid };
    }
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!(isGone && indexOid !== null)) yield { skip: toSkip(path, error) }; // deleted in the work tree: the blob is scanned
  }
}

function tryStat(path: Buffer): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

function toSkip(path: string, error: unknown): Skip {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
  return { path, blob: null, commit: null, class: 'not-covered', reason: `cannot be read (${code})` };
}

function inside(folder: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(folder + sep), name]);
}

function toOpenable(bytes: Buffer): string | Uint8Array {
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : bytes;
}
