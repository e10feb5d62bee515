/** Files of a Git directory as isomorphic-git reads them, which knows neither linked work trees nor alternates. */
import * as fs from 'node:fs';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { PromiseFsClient } from 'isomorphic-git';
import type { LocalRepository } from '../model/repository.ts';
import { commonFolderOf } from './common.ts';

/** What each work tree has of its own (gitrepository-layout); the rest is shared. */
const own = /^(?:HEAD|index|ORIG_HEAD|FETCH_HEAD|MERGE_HEAD|logs[\\/]HEAD|refs[\\/](?:bisect|worktree|rewritten))/;
const deepest = 5;

/** The folders of objects: that of the repository, and those it borrows from (info/alternates). */
export function objectFoldersOf(repository: Pick<LocalRepository, 'gitDir' | 'environment'>): readonly string[] {
  const folders: string[] = [];
  const add = (folder: string, depth: number): void => {
    if (folders.includes(folder) || depth > deepest) return;
    folders.push(folder);
    const file = join(folder, 'info', 'alternates');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    for (const line of lines) if (line !== '' && !line.startsWith('#')) add(resolve(folder, line), depth + 1);
  };
  add(join(commonFolderOf(repository), 'objects'), 0);
  return folders;
}

export function createPortableFs(repository: Pick<LocalRepository, 'gitDir' | 'environment'>): PromiseFsClient {
  const placesOf = createPlaces(repository);
  const { promises } = fs;
  const first = async <Result>(path: string, read: (place: string) => Promise<Result>): Promise<Result> => {
    const places = placesOf(path);
    for (const place of places.slice(0, -1)) if (existsSync(place)) return read(place);
    return read(places.at(-1) ?? path);
  };
  return {
    promises: {
      ...promises,
      readFile: (path: string, options: BufferEncoding | null = null) =>
        first(path, (place) => promises.readFile(place, options)),
      stat: (path: string) => first(path, (place) => promises.stat(place)),
      lstat: (path: string) => first(path, (place) => promises.lstat(place)),
      readdir: async (path: string) => {
        const found = placesOf(path).filter((place) => existsSync(place));
        if (found.length === 0) return promises.readdir(path);
        return [...new Set((await Promise.all(found.map((place) => promises.readdir(place)))).flat())];
      },
    },
  };
}

/** Where a path of the Git directory may be. */
function createPlaces(
  repository: Pick<LocalRepository, 'gitDir' | 'environment'>,
): (path: string) => readonly string[] {
  const common = commonFolderOf(repository);
  const folders = objectFoldersOf(repository);
  return (path) => {
    const inner = relative(repository.gitDir, path);
    if (inner.startsWith('..') || isAbsolute(inner) || own.test(inner)) return [path];
    const object = relative('objects', inner);
    if (object !== '' && !object.startsWith('..')) return folders.map((folder) => join(folder, object));
    return [join(common, inner)];
  };
}
