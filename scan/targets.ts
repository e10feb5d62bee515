/** Several paths in one call: what lies in one repository is one scan of it. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { createScopeTest, discover, folderOf, isInside } from './sources/index.ts';

export interface PathTarget {
  readonly path: string;
  /** More of the same repository. */
  readonly also: readonly string[];
  /** What stands before its paths in the report; empty where there is one target only. */
  readonly below: string;
}

export interface Targets {
  readonly targets: readonly PathTarget[];
  /** The folder that holds them all. */
  readonly folder: string;
}

interface Group {
  readonly top: string;
  /** In no repository. */
  readonly isPlain: boolean;
  readonly paths: string[];
}

/** All of them have to exist. The same one twice counts once. */
export function toTargets(paths: readonly string[]): Targets {
  const groups = new Map<string, Group>();
  for (const path of new Set(paths.map((each) => realpathSync(each)))) {
    const found = discover(path);
    const key = found ? realOf(found.gitDir) : path;
    const top = found ? realpathSync(found.workTree ?? found.gitDir) : folderOf(path);
    const group = groups.get(key) ?? { top, isPlain: !found, paths: [] };
    groups.set(key, group);
    group.paths.push(path);
  }
  const wanted = withoutInner(groups);
  const folder = commonFolder(wanted.map(({ top }) => top));
  return {
    folder,
    targets: wanted.map(({ top, paths: [path = top, ...also] }) => ({
      path,
      also,
      below: wanted.length === 1 || top === folder ? '' : `${relative(folder, top).split(sep).join('/')}/`,
    })),
  };
}

/** A `.git` may lead to a folder that is not there: opening it says so. */
function realOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** What lies in another folder that is asked for, and that is in no repository, is found there. */
function withoutInner(groups: ReadonlyMap<string, Group>): Group[] {
  const folders = [...groups].flatMap(([path, { isPlain }]) => (isPlain ? [path] : []));
  if (folders.length === 0) return [...groups.values()];
  const isBelow = createScopeTest(folders);
  return [...groups.values()].filter(
    ({ isPlain, top, paths: [path = top] }) => !isBelow(isPlain ? dirname(path) : top),
  );
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first;
  while (others.some((other) => !isInside(other, common))) common = dirname(common);
  return common;
}
