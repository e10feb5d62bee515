/** A folder or a file of a repository as argument: what is reported stands below it, in the history too. */
import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import type { LocalRepository } from '../model/repository.ts';

/** The paths as Git names them, relative to the work tree; empty where one of them is all of it. */
export function scopeOf({ workTree }: Pick<LocalRepository, 'workTree'>, paths: readonly string[]): readonly string[] {
  if (workTree === null) return [];
  const root = realpathSync(workTree);
  const names = new Set(paths.map((path) => relative(root, realpathSync(path)).split(sep).join('/')));
  if (names.has('')) return [];
  return [...names].filter((name) => !isBelow(posix.dirname(name), names));
}

export function createScopeTest(scope: readonly string[]): (path: string) => boolean {
  const names = new Set(scope);
  return (path) => names.size === 0 || isBelow(path, names);
}

/** The path, or a folder above it, is one of the names. */
export function isBelow(path: string, names: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (names.has(path.slice(0, end))) return true;
  return false;
}

/** Goes in front of a Git command that ends with `limitTo`: a name is never a pattern. */
export const literally = '--literal-pathspecs';

export function limitTo({ scope }: LocalRepository): readonly string[] {
  return scope.length === 0 ? [] : ['--', ...scope];
}
