/** Further work trees of one history (git-worktree): each has an index of its own in a Git folder of its own. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LocalRepository } from '../model/repository.ts';
import { commonFolderOf } from './common.ts';

/** Git folders with an index besides the one of the repository; without those whose work tree is one of `apart`. */
export function listOtherIndexes(repository: LocalRepository, apart: readonly string[] = []): readonly string[] {
  const common = commonFolderOf(repository);
  const linked = join(common, 'worktrees');
  if (!existsSync(linked)) return [];
  const own = realpathSync(repository.gitDir);
  const known = new Set(apart.map(toReal));
  const folders = [common, ...readdirSync(linked).map((name) => join(linked, name))];
  return folders.filter(
    (folder) => existsSync(join(folder, 'index')) && realpathSync(folder) !== own && !known.has(workTreeOf(folder)),
  );
}

/** It names the `.git` file of its work tree (gitrepository-layout, worktrees/<id>/gitdir). */
function workTreeOf(folder: string): string {
  const link = join(folder, 'gitdir');
  return toReal(existsSync(link) ? dirname(resolve(folder, readFileSync(link, 'utf8').trim())) : dirname(folder));
}

function toReal(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
