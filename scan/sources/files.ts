/** The files on disk: of a repository (tracked, and untracked that are not ignored), or of a plain folder. */
import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import type { Skip } from '../../rules/index.ts';
import type { Repository } from '../types.ts';
import { streamGit } from './git.ts';
import { splitRecords } from './records.ts';
import { limitTo, literally } from './scope.ts';

export interface WorkFile {
  /** Relative to the root of the scan, with `/`. */
  readonly path: string;
  /** Bytes where the name is not UTF-8. */
  readonly absolute: string | Uint8Array;
  readonly size: number;
  readonly tracked: boolean;
  /** Git id of what the index holds; null where untracked. */
  readonly indexOid: string | null;
}

export type Listed = WorkFile | { readonly skip: Skip };

/** In a repository what is asked for of it, by paths relative to its work tree; else everything below `path`. */
export async function* listFiles(path: string, repository: Repository | null): AsyncGenerator<Listed> {
  const start = resolve(path);
  if (repository?.workTree) yield* listWorkTree(repository, repository.workTree);
  else if (isGitDir(start, repository)) return;
  else if (lstatSync(start).isDirectory()) yield* walk(Buffer.from(start), '');
  else yield* toFile(Buffer.from(start), basename(start), null);
}

/** A bare repository: its files are Git's own, and what they hold is read through Git. */
export function isGitDir(path: string, repository: Repository | null): boolean {
  return repository?.workTree === null && realpathSync(path) === realpathSync(repository.gitDir);
}

async function* listWorkTree(repository: Repository, workTree: string): AsyncGenerator<Listed> {
  const place = { ...repository, folder: workTree };
  const limit = limitTo(repository);
  const tracked = [literally, 'ls-files', '--stage', '-z', ...limit];
  for await (const record of splitRecords(streamGit(place, tracked), 0)) {
    const tab = record.indexOf(9);
    const [mode, oid] = record.toString('latin1', 0, tab).split(' ');
    if (mode === '160000' || mode === '120000') continue; // a submodule's commit, a symlink's target
    yield* toFile(inside(workTree, record.subarray(tab + 1)), nameOf(record.subarray(tab + 1)), oid ?? null);
  }
  const untracked = [literally, 'ls-files', '--others', '--exclude-standard', '-z', ...limit];
  for await (const record of splitRecords(streamGit(place, untracked), 0)) {
    const name = nameOf(record);
    // A repository inside this one is listed as a folder: its files would be lost.
    if (name.endsWith('/')) yield* walk(inside(workTree, record.subarray(0, -1)), name.slice(0, -1));
    else yield* toFile(inside(workTree, record), name, null);
  }
}

function* walk(folder: Buffer, path: string): Generator<Listed> {
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
    if (stats?.isDirectory()) yield* walk(absolute, name);
    else yield* toFile(absolute, name, null);
  }
}

function readNames(folder: Buffer): Buffer[] {
  return readdirSync(folder, { encoding: 'buffer' }).toSorted((a, b) => a.compare(b));
}

function* toFile(absolute: Buffer, path: string, indexOid: string | null): Generator<Listed> {
  try {
    const stats = lstatSync(absolute);
    if (stats.isSymbolicLink()) return; // never followed: it may lead out
    if (!stats.isFile())
      yield { skip: { path, blob: null, commit: null, class: 'nothing-to-read', reason: 'not a regular file' } };
    else yield { path, absolute: toOpenable(absolute), size: stats.size, tracked: indexOid !== null, indexOid };
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

/** A name as text; bytes that are not UTF-8 become visible escapes. */
export function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') && !Buffer.from(text).equals(bytes) ? bytes.toString('latin1') : text;
}

function toOpenable(bytes: Buffer): string | Uint8Array {
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : bytes;
}
